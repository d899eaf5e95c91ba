import { FIGURE_HEADS } from './figure-nouns.js';
import { STATES_OF_PEOPLE } from './clause-words.js';
import { set, words } from './words.js';

/**
 * What a verb of saying may take as the thing said.
 * `clause`: a bare clause ("said two were hurt"); every class also takes "that …" and quotation marks.
 * `noun`: a noun group besides ("reported three deaths", "denied the claim").
 * `that`: only "that …" or quoted words ("posted that …"); with a noun the verb means something else ("posted guards").
 * `evidence`: as `noun`, of a paper or picture only ("the report showed", "data suggest").
 * `list`: only a list or a figure ("published a list of 47 dead").
 * `stance`: an appeal, promise, wish or judgement ("urged allies to act", "condemned the raid"): what is wanted, not that it is so.
 */
export type SpeechClass = 'clause' | 'noun' | 'that' | 'evidence' | 'stance' | 'list';

const CLASSES: readonly (readonly [SpeechClass, readonly string[]])[] = [
  [
    'clause',
    words(
      'say state tell add note explain insist argue maintain assert stress emphasise emphasize reply remark recall reiterate contend caution comment concede believe think understand clarify specify underline underscore quip joke exclaim recount testify brief elaborate conclude predict warn suggest indicate imply hint declare proclaim boast complain lament opine muse assume reckon fear',
    ),
  ],
  [
    'noun',
    words(
      'report claim confirm deny announce estimate acknowledge admit allege reveal disclose dispute describe detail mention outline refute attribute put place concede',
    ),
  ],
  [
    'that',
    words(
      'write respond answer post tweet continue observe repeat agree counter interject whisper shout sing chant yell scream cry scold murmur mutter laugh bark growl snap gush shoot-back ask learn find know hear decide feel hope demand order promise pledge vow propose recommend rule charge determine calculate assess judge tout advise volunteer interview summarise summarize rejoin retort echo record remember realise realize expect worry doubt guess suspect appear-to speculate theorise theorize inform notify assure remind convince persuade',
    ),
  ],
  [
    'evidence',
    words(
      'show find reveal suggest indicate say list record state depict capture conclude warn claim describe note estimate put document confirm mention detail read count tally report tell demonstrate highlight illustrate prove log verify register',
    ),
  ],
  [
    'stance',
    words(
      'urge call demand want vow pledge promise condemn criticise criticize praise blame accuse blast slam denounce reject threaten support oppose back endorse favour favor recommend propose welcome hail dismiss ask encourage advise question discuss mock defend label dub decry disown debunk rebut rubbish repudiate discredit rebuke chide chastise assail lambast deride ridicule applaud commend appeal insist cite reference tout compare expect agree prefer wish hope worry bemoan lament disavow renounce express voice signal view regard',
    ),
  ],
];

const classOf = (wanted: SpeechClass): ReadonlySet<string> =>
  new Set(CLASSES.filter(([name]) => name === wanted).flatMap(([, list]) => list));

/** Verbs that take a bare clause: "said two were hurt". */
export const CLAUSE_VERBS = classOf('clause');
/** Verbs that take a noun group besides: "reported three deaths". */
export const NOUN_VERBS = classOf('noun');
/** Verbs that take only "that" or quoted words: "posted that the road was shut". */
export const THAT_VERBS = classOf('that');
/** Verbs by which papers and pictures tell: "the footage shows two tanks". */
export const EVIDENCE_VERBS = classOf('evidence');
/** Verbs of wanting, promising and judging: "urged both sides to stop". */
export const STANCE_VERBS = classOf('stance');

/** Verbs that name the hearer before what is said: "told reporters that …", "informed parliament". */
export const HEARER_VERBS: ReadonlySet<string> = set(
  'tell inform notify assure remind ask advise brief warn promise convince persuade answer',
);

/** "accused Ankara of killing 12", "blamed rebels for the attack": the charge begins with the one accused. */
export const CHARGE_VERBS: ReadonlySet<string> = set('accuse blame charge suspect convict');

/** Second words of verbs of saying: "pointed out", "went on to say", "called for", "called on". */
export const SPEECH_PHRASES: readonly (readonly [verb: string, particle: string, cls: SpeechClass])[] = [
  ['point', 'out', 'clause'],
  ['point', 'to', 'stance'],
  ['go', 'on', 'that'],
  ['put', 'it', 'that'],
  ['spell', 'out', 'noun'],
  ['make', 'clear', 'clause'],
  ['call', 'for', 'stance'],
  ['call', 'on', 'stance'],
  ['speak', 'of', 'noun'],
  ['admit', 'to', 'noun'],
  ['own', 'up', 'noun'],
  ['tell', 'of', 'noun'],
  ['talk', 'about', 'stance'],
  ['warn', 'of', 'noun'],
  ['warn', 'against', 'stance'],
  ['complain', 'about', 'stance'],
  ['complain', 'of', 'noun'],
  ['push', 'for', 'stance'],
  ['argue', 'for', 'stance'],
  ['argue', 'against', 'stance'],
  ['agree', 'with', 'stance'],
  ['disagree', 'with', 'stance'],
  ['refer', 'to', 'stance'],
  ['lash', 'out', 'stance'],
  ['hit', 'back', 'that'],
  ['fire', 'back', 'that'],
];

/** Verbs that give a source after them: ", citing officials", "quoting the ministry". */
export const CITING_VERBS: ReadonlySet<string> = set('cite quote');

/** What those do who stand behind a paper: "a report issued by the army". */
export const ISSUING_VERBS: ReadonlySet<string> = set(
  'issue publish release compile prepare produce provide write draft collect gather',
);

/** "is said to", "are believed to", "were reported killed", "it is thought that": the text names nobody. */
export const IMPERSONAL_PASSIVES: ReadonlySet<string> = set(
  'say believe think report understand rumour rumor allege presume fear',
);

/** What only "it" makes a saying of nobody: "it was announced that", but "the plan was announced". */
export const IT_PASSIVES: ReadonlySet<string> = set('announce claim suggest');

/** Adverbs for hearsay of nobody: "allegedly shelled". */
export const IMPERSONAL_ADVERBS: ReadonlySet<string> = set('reportedly allegedly supposedly purportedly purporting');

/** States and fates after an impersonal passive: "were reported killed", "is feared dead". */
export const REPORTED_STATES: ReadonlySet<string> = new Set([
  ...STATES_OF_PEOPLE,
  ...words('killed captured destroyed damaged lost drowned detained kidnapped abducted arrested hit shot'),
]);

/** Verbs by which an observer tells what was found: "the mission documented 77 killings", "the monitor counted 500 dead". */
export const OBSERVING_VERBS: ReadonlySet<string> = set('record count document tally log verify register list track note');

/** Verbs of those who tell what they saw: "described how soldiers burned 40 houses". */
export const TELLING_VERBS: ReadonlySet<string> = set('describe tell recount recall explain detail testify remember relate');

/** Verbs that hand out a list or figure: "the paper published a list of 47 dead", "the ministry gave a toll of 12". */
export const LISTING_VERBS: ReadonlySet<string> = set(
  'publish give supply release provide issue compile present circulate distribute post update revise correct raise lower increase reduce cut quote cite',
);
/** What verbs of listing hand out: "published a tally of 60 dead". */
export const LISTED_NOUNS: ReadonlySet<string> = new Set([...FIGURE_HEADS, 'list', 'estimate', 'breakdown']);

/** What is given in words that a colon introduces: "gave this account of the night: 12 drones destroyed". */
export const GIVEN_NOUNS: ReadonlySet<string> = set(
  'account report summary update version detail information data statement result overview picture description',
);

/** Verbs by which a figure given before is changed: "revised the toll to 29"; the others of this kind only where one who counts does it ("the ministry raised the toll to 89", not "the blast raised the toll to 89"). */
export const REVISING_VERBS: ReadonlySet<string> = set('revise update correct');
/** Verbs by which who counts changes a figure, and an event may too: "the ministry raised the toll to 90". */
export const CHANGING_VERBS: ReadonlySet<string> = set('raise lower increase reduce cut');

/** Nouns for somebody's own reckoning: "by the ministry's count", "by its own account". */
export const RECKONING_NOUNS: ReadonlySet<string> = set(
  'count account estimate tally reckoning figure admission calculation assessment telling version',
);

/** Nouns that are themselves something said: "a claim by the rebels that …", "the ministry's statement that …", "reports that …", "reports of". */
export const SPEECH_NOUNS: ReadonlySet<string> = set(
  'claim statement report allegation assertion announcement warning accusation rumour rumor suggestion denial estimate argument admission confirmation comment remark belief fear hope charge contention prediction promise pledge threat vow acknowledgement acknowledgment assessment finding conclusion insistence news account version testimony',
);

/** Where something is said: "in a statement", "by telephone", "on Telegram", "at a briefing". */
export const MEDIUM_NOUNS: ReadonlySet<string> = set(
  'statement post tweet message interview briefing conference address speech letter report update bulletin release video telegram facebook twitter x instagram whatsapp email e-mail memo remarks comments television tv radio channel website page broadcast note document communique communiqué dispatch newsletter blog reply response meeting appearance podcast filing call article essay op-ed testimony hearing rally debate forum readout declaration summary announcement app media phone telephone piece expose exposé column commentary profile feature paper journal book memoir manifesto leaflet pamphlet editorial story ruling lawsuit complaint affidavit petition handout presentation recording voicemail text chat livestream stream segment programme program show webinar panel session ceremony sermon threads bluesky signal viber tiktok youtube reddit substack vkontakte vk weibo communication wire teleconference monologue',
);

/** Who is told: "told reporters", "said to journalists". */
export const HEARER_NOUNS: ReadonlySet<string> = set(
  'reporter journalist agency newspaper outlet parliament council audience lawmaker radio television tv network broadcaster crowd supporter correspondent congress senate court committee conference',
);

/** Verbs that take no bare clause after them but may close one ("…, he added"). */
export const TRAILING_VERBS: ReadonlySet<string> = set(
  'add write tweet post continue observe recall remember agree reply respond learn find hear ask promise pledge vow hope',
);

/** Forms that are noun and verb: verbs only where a clause or quotation follows a subject ("the army claims that …"). */
export const NOUN_OR_SPEECH_VERB: ReadonlySet<string> = set(
  'claims claim reports report estimates estimate warns notes promises demands states posts tweets comments fears fear hopes hope calls shows show state says say finds insists vows urges blames adds tells indicates suggests reveals confirms retorts counters',
);

/** Verbs that tell of what was told before: "This was reported by the air force", "The statement was made by the mayor". */
export const TELLING_OF_BEFORE: ReadonlySet<string> = set(
  'report announce state confirm publish post release share disclose reveal make issue communicate note mention provide give circulate',
);

/** Nouns that stand for what was told before: "the news", "the relevant statement". */
export const NEWS_NOUNS: ReadonlySet<string> = set(
  'news information statement announcement data message figure number update detail disclosure',
);
