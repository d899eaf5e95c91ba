import { CLAIMED_DEEDS } from '../../lexicon/attacks.js';
import { SUSPECTS, UNNAMED_FIGHTERS } from '../../lexicon/doers.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { EntityMention, Party } from '../../model/entity.js';
import type { PartySlot } from '../../model/fact.js';
import { contains, cut, overlaps, type Span } from '../../model/span.js';
import type { Findings } from '../article.js';
import { suspectsIn } from './suspects.js';

/** Who an article shows to stand behind what "gunmen", "the rebels" or "the attacker" did. */
interface Behind {
  /** By the noun that stands with their name: "M23 rebels", "the Gran Varda gang", "rebels known as M23". */
  readonly byNoun: ReadonlyMap<string, readonly Party[]>;
  /** Armed groups that claim an attack or are blamed for one. */
  readonly claiming: readonly Party[];
  /** All armed groups named. */
  readonly groups: readonly Party[];
  /** People known by name as suspects. */
  readonly suspects: readonly string[];
}

const DEED = `(?:${[...CLAIMED_DEEDS].join('|')})`;

/** Ways to say that one did it, after his name: "claimed the blast", "said it had fired", "is behind the killing", "was blamed for". */
const CLAIMS = new RegExp(
  [
    String.raw`\bclaim(?:ed|s|ing)? (?:the )?(?:responsibility|credit|it\b|them\b|both\b|${DEED})`,
    String.raw`\b(?:took|taken|takes|admitted|accepted) (?:responsibility|credit)\b`,
    String.raw`\bsaid (?:it|they|its \w+|their \w+) (?:had |have |has )?(?:sent|fired|launched|struck|attacked|shelled|bombed|ambushed|carried out|killed|were behind|was behind)\b`,
    String.raw`\bbehind the ${DEED}`,
    String.raw`\b(?:was|were|is|are|been|being) (?:widely )?(?:blamed|held responsible) for\b`,
    String.raw`\b(?:carried out|staged|mounted) the ${DEED}`,
  ].join('|'),
  'i',
);
/** Ways to put an attack to somebody, before his name: "claimed by", "the raid was later claimed", "blamed it on", "bore the hallmarks of". */
const PUT_TO = new RegExp(
  [
    String.raw`(?:responsibility|\bit|${DEED})s?(?: too)? (?:was|were|has been|had been)(?: later)? claimed|\bclaimed by\b`,
    String.raw`\b(?<!\b(?:was|were|is|are|been|being) (?:widely )?)blam(?:e|ed|es|ing)\b|\bhallmarks? of\b|\battributed to\b`,
    String.raw`\b(?:pointed|pointing|points) (?:the|a) finger at\b`,
  ].join('|'),
  'i',
);
/** Words that end a list of those who are blamed: "blamed the Dawn Front and the Banner, which fight Varda". */
const GOES_ON = /[;:–—]|\b(?:which|who|whose|that|after|while|as|when|but|against)\b/i;
/** "the al-Qaeda affiliate JNIM", "Hezbollah-linked fighters": whose they are, not who they are. */
const ITS_BRANCH =
  /^(?:'s|’s)?[-\s](?:affiliate|affiliated|linked|aligned|allied|inspired|backed|branch|offshoot|wing|franchise|network)\b/i;
const BRANCH_OF =
  /\b(?:(?:part|branch|wing|arm|offshoot|affiliate) of|(?:link(?:s|ed)?|ties|tied|loyal|allegiance|allied|affiliated|aligned) (?:to|with))\b[^,.;]{0,30}$/i;

/** Sentences that say that nobody is known. */
const UNCLAIMED =
  /\bno (?:group|one|armed group|militant group)\b|\bnobody\b|\bden(?:y|ies|ied)\b|\bnot (?:immediately )?claimed/i;

const distinct = (parties: readonly Party[]): readonly Party[] =>
  parties.filter(({ name }, i) => parties.findIndex((other) => other.name === name) === i);

/** "rebels, known as M23, seized": the name right behind the noun. */
const KNOWN_AS = /^,?\s*(?:who (?:are|were) )?(?:known|called|calling themselves)\s+(?:as\s+|by\s+)?(?:the\s+)?$/i;

/** Of some names those to whom a sentence puts a deed: before the words by which one claims it, after those by which one is blamed. */
function claimantsIn(text: string, { start, end }: Span, names: readonly EntityMention[]): readonly EntityMention[] {
  const sentence = text.slice(start, end);
  if (UNCLAIMED.test(sentence)) return [];
  const isMother = (e: Span): boolean => ITS_BRANCH.test(text.slice(e.end, end)) || BRANCH_OF.test(text.slice(start, e.start));
  const here = names.filter((e) => e.start >= start && e.end <= end && !isMother(e));
  const claims = CLAIMS.exec(sentence);
  const puts = PUT_TO.exec(sentence);
  const before = claims ? here.filter((e) => e.end <= start + claims.index) : [];
  const after = puts ? here.filter((e) => e.start >= start + puts.index) : [];
  const claiming = before.filter((e) => e === before.at(-1) || !GOES_ON.test(text.slice(e.end, before.at(-1)?.start)));
  const joined = after.filter((e) => e === after[0] || !GOES_ON.test(text.slice(after[0]?.end, e.start)));
  return [...claiming, ...joined];
}

/** Of a group and its branch ("Islamic State", "Islamic State Khorasan") the branch alone: they are one where one attack is told. */
const withoutMothers = (parties: readonly Party[]): readonly Party[] =>
  parties.filter(({ name }) => !parties.some((branch) => isBranch(branch.name, name)));

/** Whether a group goes by the name of another with more words behind: "al-Qaeda in the Maghreb". */
export const isBranch = (name: string, mother: string): boolean => name.startsWith(`${mother} `);

function read(findings: Findings): Behind {
  const { article, entities, readings } = findings;
  const armed = entities.filter((e) => e.subtype === 'armed_group' && e.party?.code === null);
  const byNoun = new Map<string, Party[]>();
  for (const { groups } of readings)
    for (const group of groups.filter((g) => UNNAMED_FIGHTERS.has(g.lemma))) {
      const named = armed.filter(
        (e) => contains(group, e) || (e.start >= group.end && KNOWN_AS.test(article.text.slice(group.end, e.start))),
      );
      if (named.length > 0) byNoun.set(group.lemma, [...(byNoun.get(group.lemma) ?? []), ...named.flatMap((e) => e.party ?? [])]);
    }
  const claiming = readings.flatMap(({ sentence }) => claimantsIn(article.text, sentence, armed));
  return {
    byNoun: new Map([...byNoun].map(([noun, named]) => [noun, distinct(named)])),
    claiming: withoutMothers(distinct(claiming.flatMap((e) => e.party ?? []))),
    groups: distinct(armed.flatMap((e) => e.party ?? [])),
    suspects: [...suspectsIn(findings)],
  };
}

const known = new WeakMap<Findings, Behind>();

/** What an article tells of who stands behind its attacks; read once. */
function behindOf(findings: Findings): Behind {
  const behind = known.get(findings) ?? read(findings);
  known.set(findings, behind);
  return behind;
}

/** Who is told to stand behind an attack: the armed groups that claim one or are blamed for one, and the suspect where there is but one. */
export function blamedOf(findings: Findings): readonly Party[] {
  const { claiming, suspects } = behindOf(findings);
  return [...claiming, ...(suspects.length === 1 ? suspects.map((name) => ({ name, code: null })) : [])];
}

const only = <T>(list: readonly T[] | undefined): T | null => (list?.length === 1 ? (list[0] ?? null) : null);

/** Words that set a sentence in another year or at another event than the news: "In 2014", "in August of that year", "on the same day". */
const ANOTHER_TIME =
  /\b(?:(?:in|since|of) (?:19|20)\d\d|(?:of )?that (?:same )?year|(?:the )?same (?:day|month|year)|years? (?:ago|earlier|before))\b/i;

const isElsewhen = ({ article }: Findings, { start, end }: Span): boolean => ANOTHER_TIME.test(article.text.slice(start, end));

/**
 * The name of those whom a noun without a name stands for: "the rebels" of "M23 rebels", "gunmen" whose attack a group claims, "the attacker" whose
 * name the police give.
 */
export function nameBehind(findings: Findings, { sentence }: ClauseReading, group: NounGroup): Party | null {
  const { byNoun, claiming, groups, suspects } = behindOf(findings);
  const head = sentence.tokens[group.head ?? -1];
  if (SUSPECTS.has(group.lemma) && head?.lower === group.lemma && suspects.length === 1)
    return { name: suspects[0] ?? '', code: null };
  if (!UNNAMED_FIGHTERS.has(group.lemma) || hasOwnName(findings, group)) return null;
  const called = byNoun.get(group.lemma);
  // "another suicide bomber": not of the attack that somebody claims
  const claims = group.determiner === 'another' || isElsewhen(findings, sentence) ? [] : claiming;
  const definite = /^(?:the|these|those|this)$/.test(group.determiner ?? '');
  return (
    only(called) ??
    (isIntroduced(sentence, group) ? only(groups) : null) ??
    (definite && !called ? only(groups) : null) ??
    only(claims)
  );
}

/** "More than 90 have been killed by a paramilitary group" in the lead: whom the article names only further on. */
const isIntroduced = ({ index }: ClauseReading['sentence'], { lemma, determiner }: NounGroup): boolean =>
  index === 0 && /^an?$/.test(determiner ?? '') && /^(?:group|militia|movement|faction)$/.test(lemma);

/** "Police named the attacker as Karim Aziz. He opened fire …": the only suspect. */
export function suspectMeant(findings: Findings, pronoun: NounGroup): PartySlot | null {
  const name = /^s?he$/.test(pronoun.lemma) ? only(behindOf(findings).suspects) : null;
  return name === null ? null : { ...cut(findings.article.text, pronoun.start, pronoun.end), name, code: null };
}

/** Whether a name stands in the words: "Syrian rebels", "Hamas gunmen" are who they are. */
const hasOwnName = ({ entities }: Findings, group: Span): boolean =>
  entities.some((e) => overlaps(group, e) && (e.party !== null || e.type === 'organization'));
