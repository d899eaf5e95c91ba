import { BODY_WORDS } from '../../lexicon/gazetteer/name-words.js';
import { EVENT_HEADS, THING_NAMES } from '../../lexicon/gazetteer/other-names.js';
import { SETTLEMENTS } from '../../lexicon/places.js';
import { found, type Found } from './found.js';
import type { Entry, Gazetteer } from './gazetteer.js';
import { matchAt } from './match.js';
import { opens, subjectAt } from './capitals.js';
import { isFirstName, nameEnd, ownsAsPerson, personEvidence } from './people.js';
import { placeBefore, type PlaceBefore } from './places.js';
import { rolesAround } from './roles.js';
import type { Line, Word } from './words.js';

/** What a run of capitalised words was taken for, and where it ends. */
export interface Reading {
  readonly find: Found | null;
  readonly to: number;
}

/** "the Nahda party", "Meridian newspaper"; "the daily Nahda", "the carmaker Meridian". */
const BODY_NOUN_AFTER =
  /^(?:party|coalition|movement|company|newspaper|agency|bank|club|team|group|militia|faction|firm|magazine|network|channel|website|brigade|regiment|battalion|tribe|clan|gang|cartel|rebels|fighters|militants|militiamen|insurgents|airline|consortium|alliance)$/;
const BODY_NOUN_BEFORE =
  /^(?:party|company|newspaper|paper|daily|agency|club|team|group|firm|militia|magazine|giant|carmaker|bank|website|broadcaster|channel|airline|charity|movement|faction|weekly|tabloid|startup|manufacturer|maker|thinktank|think-tank|organisation|organization|subsidiary|publisher|service|operator|union)$/;
const PLACE_NOUN_AFTER =
  /^(?:constituency|riding|suburb|neighbourhood|neighborhood|village|town|district|city|province|region|area|airport|airfield|refugee|valley|prefecture|mountains|camp|checkpoint|crossing|border|hills|frontline|peninsula|island|river|lake|coast|highway|road|street|square|port|front)$/;

/** What, said of a single unknown name, makes it rather a person than a body. */
const PEOPLE_DO =
  /^(?:campaigned|stood|contested|resigned|retired|married|graduated|studied|lived|worked|wrote|defeated|beat|endorsed|succeeded|hosted|attended|visited|returned|retained|regained|sought|held|kept|fought|volunteered|expressed|allied|criticised|criticized|praised|thanked|apologised|apologized|fired|shot|grew|believes?|believed|thinks?|thought|hopes?|hoped|knew|felt|saw|spoke|talked|travelled|traveled|emigrated|surrendered|confessed|pleaded|was|is|had|has|will|would|went|took|made|became|served|joined|left|met|wants?|wanted|tried|began|led|faces|faced|died|won|lost|fled|ran)$/;

/** "Adams narrowly held", "Faulkner's followers": a lone name that does or has what people do and have. */
function likePerson(line: Line, to: number): boolean {
  const { words } = line;
  if (words[to]?.token.lower === "'s") return ownsAsPerson(line, to);
  const verb = words[to]?.token.pos === 'adv' ? to + 1 : to;
  return PEOPLE_DO.test(words[verb]?.token.lower ?? '');
}

/** "the Vympel", "the Kuomintang": people take no article. */
const articled = (line: Line, from: number): boolean => line.words[from - 1]?.token.lower === 'the';

/** "LESKOVO, Serbia", "Leskovo, in northern Serbia": a place of a country named after it. */
function inCountry(gazetteer: Gazetteer, line: Line, to: number): Entry | null {
  if (line.words[to]?.token.text !== ',') return null;
  const at = line.words[to + 1]?.token.lower === 'in' ? to + 2 : to + 1;
  const match = matchAt(
    gazetteer,
    line,
    at > to + 1 && /^(?:north|south|east|west|central)/.test(line.words[at]?.token.lower ?? '') ? at + 1 : at,
  );
  return match && match.entry.type === 'place' && (match.entry.subtype === 'country' || match.entry.subtype === 'region')
    ? match.entry
    : null;
}

/** "Kombari, a village in …", "Marsa, the port": what the words after a comma say that it is. */
function isCalledPlace({ words }: Line, to: number): boolean {
  if (words[to]?.token.text !== ',' || !/^(?:a|an|the|another|one)$/.test(words[to + 1]?.token.lower ?? '')) return false;
  const noun = words.slice(to + 2, to + 6).find(({ token }) => token.pos === 'noun');
  return noun !== undefined && (SETTLEMENTS.has(noun.token.lower) || noun.token.lower === 'port');
}

/** A body named in brackets after another: "Green Left (Gauche Verte)". */
const bracketed = (line: Line, from: number, last: Found | undefined): boolean =>
  line.words[from - 1]?.token.text === '(' && last?.to === from - 1 && last.type === 'organization';

/** "Jantar Vichar Manch (JVM)": the brackets shorten a name that is no person's. */
function abbreviated(line: Line, from: number, to: number): boolean {
  const { words } = line;
  const short = words[to + 1]?.token.text ?? '';
  return (
    words[to]?.token.text === '(' &&
    words[to + 2]?.token.text === ')' &&
    /^\p{Lu}[\p{L}-]{1,6}$/u.test(short) &&
    short[0] === words[from]?.token.text[0] &&
    (short.match(/\p{Lu}/gu)?.length ?? 0) >= 2
  );
}

/** A run of capitalised words that no list knows, with what its form and its neighbours tell. */
interface Run {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly words: readonly Word[];
  readonly first: Word;
  readonly next: Word | undefined;
  readonly single: boolean;
  /** In brackets behind a body. */
  readonly inBrackets: boolean;
  /** How much speaks for a person, 0 to 3 and more. */
  readonly evidence: number;
  readonly before: PlaceBefore | null;
  /** The country or region named right after it. */
  readonly country: Entry | null;
  /** It begins with a first name. */
  readonly given: boolean;
  /** Words of bodies, events or things are in it. */
  readonly ordinary: boolean;
}

const nothing = ({ to }: Pick<Run, 'to'>): Reading => ({ find: null, to });
const body = ({ from, to }: Run, certainty: Found['certainty']): Reading => ({
  find: found(from, to, 'organization', { subtype: 'other', certainty }),
  to,
});
const place = ({ from, to }: Run, subtype: string, certainty: Found['certainty'], country: string | null = null): Reading => ({
  find: found(from, to, 'place', { subtype, certainty, country }),
  to,
});
const person = ({ line, from, to }: Run, certainty: Found['certainty']): Reading => ({
  find: found(from, to, 'person', { certainty, roles: rolesAround(line, from, to) }),
  to,
});

/** Types a run of capitalised words that no list knows, by its form and the words around it; `last` is the find before it. */
export function readUnknown(gazetteer: Gazetteer, line: Line, from: number, last: Found | undefined): Reading {
  const to = Math.max(nameEnd(gazetteer, line, from), from + 1);
  const words = line.words.slice(from, to);
  const [first] = words;
  // "US$1 billion"
  if (!first || /\p{Sc}/u.test(first.token.text)) return { find: null, to };
  const base = { line, from, to, words, first, next: line.words[to], inBrackets: bracketed(line, from, last) };
  const thing = readThing(base);
  if (thing) return thing;
  const single = words.length === 1;
  const given = isFirstName(first) && !single;
  const run: Run = {
    ...base,
    single,
    given,
    evidence: personEvidence(line, from, to),
    before: placeBefore(line, from),
    country: inCountry(gazetteer, line, to),
    ordinary: !given && words.some(({ key }) => BODY_WORDS.has(key) || EVENT_HEADS.has(key) || THING_NAMES.has(key)),
  };
  return readByForm(run) ?? readByNouns(run) ?? readByEvidence(run);
}

/** Names of things and events: "(R-Ohio)", "Stinger", "the Meridian Forum". */
function readThing(run: Pick<Run, 'words' | 'first' | 'next' | 'to' | 'inBrackets'>): Reading | null {
  const { words, first, next, to, inBrackets } = run;
  // "(R-Ohio)"; "(MPs)" would be no body but after one, which it shortens
  if (/^[RDI]-\p{Lu}/u.test(first.token.text)) return nothing(run);
  if (THING_NAMES.has(first.token.lower) && !(inBrackets && next?.token.text === ')')) return nothing(run);
  // "the Departments of Sava and Marja": the names follow
  if (
    /^(?:Departments|Municipalities|Communes|Provinces|Regions|Districts)$/.test(first.token.text) &&
    next?.token.lower === 'of'
  )
    return nothing(run);
  if (next?.capital && EVENT_HEADS.has(next.key) && next.token.pos !== 'date') return nothing({ to: to + 1 });
  return EVENT_HEADS.has(words.at(-1)?.key ?? '') ? nothing(run) : null;
}

/** By how it is written and what place it stands in; null where that leaves it open. */
function readByForm(run: Run): Reading | null {
  const { line, from, to, first, next, single, evidence, before, country, given, ordinary } = run;
  // "Fattah-1", "Shahab-3": a thing in a series
  const inSeries = /\p{Ll}-\d+\p{Lu}?$/u.test(first.token.text);
  if (single && before === null && !PLACE_NOUN_AFTER.test(next?.token.lower ?? '') && inSeries) return nothing(run);
  if (single && ordinary && evidence < 3) return nothing(run);
  // "Winder, Georgia" may lie in either Georgia.
  if (country !== null && evidence < 2 && !ordinary) return place(run, 'city', 'likely', country.others ? null : country.country);
  if (!ordinary && evidence < 3 && isCalledPlace(line, to)) return place(run, 'city', 'likely');
  // "on the Westside"
  if (single && /^(?:North|South|East|West)side$/.test(first.token.text)) return place(run, 'region', 'likely');
  if (run.inBrackets) return body(run, 'likely');
  if (!given && evidence < 3 && !single && abbreviated(line, from, to)) return body(run, 'sure');
  // "a school in Khirbet Adas, a doctor says", "in Majd Kurum": after a preposition of place only a title makes a person
  const held = next?.token.lower === "'s" ? 2 : single ? 3 : Infinity;
  if (before !== null && before.by !== 'weak' && !ordinary && evidence < (before.by === 'noun' || !single ? held : 2))
    return place(run, before.subtype, 'likely');
  // "MoH" is as short for a body as "MOH"
  if (single && (first.acronym || /^\p{Lu}\p{Ll}\p{Lu}$/u.test(first.token.text)))
    return /\d/.test(first.token.text) || first.token.text.length > 7 ? nothing(run) : body(run, 'likely');
  return null;
}

/** By the nouns and articles around it ("Nahda party", "the Vympel"); null where they leave it open. */
function readByNouns(run: Run): Reading | null {
  const { line, from, words, next, single, evidence, given, ordinary } = run;
  if (!given && next && PLACE_NOUN_AFTER.test(next.token.lower) && evidence < 3) return place(run, 'city', 'likely');
  const bodyNoun =
    BODY_NOUN_AFTER.test(next?.token.lower ?? '') || BODY_NOUN_BEFORE.test(line.words[from - 1]?.token.lower ?? '');
  if (!given && bodyNoun) return body(run, 'likely');
  if (evidence >= 3) return null;
  if (ordinary) return words.some((word) => EVENT_HEADS.has(word.key)) ? nothing(run) : body(run, 'likely');
  if (!articled(line, from)) return null;
  // "the Vympel plant": a name that only describes
  if (single && next && /^(?:noun|name|adj)$/.test(next.token.pos)) return nothing(run);
  return given ? person(run, 'likely') : body(run, 'likely');
}

/** By what speaks for a person, the better the evidence the surer. */
function readByEvidence(run: Run): Reading {
  const { line, from, to, words, first, single, evidence, before } = run;
  if (evidence >= 2) return person(run, single ? 'likely' : 'sure');
  if (!single && !words.some((word) => word.acronym && word.token.text.length > 2) && words.length <= 4)
    return before ? place(run, before.subtype, 'likely') : person(run, 'likely');
  if (single && subjectAt(line, from) && !articled(line, from) && likePerson(line, to)) return person(run, 'likely');
  if (evidence === 1 && !opens(line, from)) return person(run, 'weak');
  if (before && single) return place(run, before.subtype, before.by === 'weak' ? 'weak' : 'likely');
  return single && first.token.text.length > 1 ? body(run, 'weak') : nothing(run);
}
