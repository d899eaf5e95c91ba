import { STATE_ABBREVIATIONS } from '../../lexicon/abbreviations.js';
import { ATTACK_NOUNS } from '../../lexicon/attacks.js';
import { BODY_WORDS } from '../../lexicon/gazetteer/name-words.js';
import { PLACE_HEADS, PLACE_OF, PLACE_OPENERS } from '../../lexicon/gazetteer/heads.js';
import { SETTLEMENTS, SITES } from '../../lexicon/places.js';
import { found, type Found } from './found.js';
import type { Gazetteer } from './gazetteer.js';
import { matchAt, type Match } from './match.js';
import { officeFrom } from './phrases.js';
import type { Line } from './words.js';

/** Heads that belong to the name in lower case too: "Kursk region", "Gilan province", "Krasnoyarsk district". */
const LOWER_HEADS =
  /^(?:region|province|oblast|krai|district|governorate|prefecture|county|raion|canton|peninsula|valley|islands?|airport|airbase|refinery|river)$/;
/** "East Londonderry", "Upper Kama". */
const PARTS = /^(?:North|South|East|West|Upper|Lower|Greater|Inner|Outer)$/;
const PLACE_OF_OPENERS =
  /^(?:duchy|grand duchy|kingdom|principality|republic|empire|colony|province|gulf|strait|bay|isle|sea|emirate|sultanate)$/;
const WITH_COUNTIES = /^(?:US|GB|IE|KE|LR|SS|NO|SE|HU|RO|HR|EE|CN|TW|IR|AU)$/;
const WORD_AFTER_PLACE = /^(?:noun|name|adj)$/;

/** Where the capitalised words from `start` end before the head of a place: "Kashira Power" in "Kashira Power Plant". */
function nameBeforeHead(gazetteer: Gazetteer, line: Line, from: number, start: number): number {
  const { words } = line;
  let to = start;
  while (to < words.length && to < from + 6 && words[to]?.capital && !PLACE_HEADS.has(words[to]?.key ?? '')) {
    if (officeFrom(words, to) !== null || words[to]?.token.pos === 'date' || matchAt(gazetteer, line, to)?.entry.type === 'place')
      break;
    to++;
  }
  // "Sheba's Lanterna Hospital"
  const possessive =
    words[to]?.token.lower === "'s" && words[to + 1]?.capital && /hospital/.test(words[to + 2]?.key ?? words[to + 1]?.key ?? '');
  if (!possessive) return to;
  to++;
  while (words[to]?.capital && !/hospital/.test(words[to]?.key ?? '')) to++;
  return to;
}

/** "Kyiv city council", "Kyiv region farmers": a head in lower case belongs to the next noun. */
function belongsToNext({ words }: Line, at: number): boolean {
  const next = words[at + 1]?.token;
  const isNext =
    next !== undefined && WORD_AFTER_PLACE.test(next.pos) && next.spaced && !/^(?:overnight|today)$/.test(next.lower);
  return !words[at]?.capital && isNext;
}

/** "Kursk region", "Zaporizhzhia Nuclear Power Plant": a name before the head at `to`; undefined where there is none. */
function byHead(line: Line, from: number, to: number, known: Match | null): Found | null | undefined {
  const { words } = line;
  const head = words[to];
  const subtype = /^hospital|clinic$/.test(head?.key ?? '') ? 'facility' : PLACE_HEADS.get(head?.key ?? '');
  if (!head || !subtype) return undefined;
  // "the Gaza city of Rafah" is Rafah
  const goesOn = words[to + 1]?.token.lower === 'of' && words[to + 2]?.capital === true;
  const isCity = head.key === 'city' && known?.to === to && !goesOn;
  const isHead = head.capital || (LOWER_HEADS.test(head.key) && to - from <= 3) || isCity;
  if (!isHead) return undefined;
  if (belongsToNext(line, to) || (known?.entry.type === 'demonym' && known.to === to)) return null;
  const land = known?.entry.country ?? null;
  // "San Mateo County" lies in none of the countries that have a San Mateo and no counties.
  const country = head.key === 'county' && !WITH_COUNTIES.test(land ?? '') ? null : land;
  let end = to + 1;
  // "Zaporizhzhia Nuclear Power Plant", "Kramatorsk Train Station": heads may follow each other.
  while (words[end]?.capital && PLACE_HEADS.has(words[end]?.key ?? '')) end++;
  return found(from, end, 'place', { subtype, country });
}

/** "Duchy of Warsaw", "Gulf of Riga" */
function byOpenerOf(gazetteer: Gazetteer, line: Line, from: number): Found | null {
  const { words } = line;
  const of = PLACE_OF_OPENERS.test(words[from]?.key ?? '') && words[from + 1]?.token.lower === 'of' && words[from + 2]?.capital;
  if (!of) return null;
  const named = matchAt(gazetteer, line, from + 2);
  return found(from, named?.to ?? from + 3, 'place', { subtype: 'region', country: named?.entry.country ?? null });
}

/** What parts of a state are called that are also bodies: they name a place after a region's name, after "in" without an article, and before a place. */
const DIVISION = /^(?:department|municipality|commune|parish)$/;

/** Whether "in" stands before a name, with or without the side of the land: "in Sonsova", "in the eastern Sonsova", "in southern Sonsova". */
function isInside({ words }: Line, from: number): boolean {
  const side = /^(?:(?:north|south)?-?(?:east|west|north|south)ern|central)$/.test(words[from - 1]?.token.lower ?? '');
  const at = side ? from - (words[from - 2]?.token.lower === 'the' ? 3 : 2) : from - 1;
  return /^(?:in|near|across|outside|throughout)$/.test(words[at]?.token.lower ?? '');
}

/** "in Morazan Department", "from Puno Department", "the Department of Ancash"; not "in the State Department", "the Department of Health". */
export function readDivision(gazetteer: Gazetteer, line: Line, from: number): Found | null {
  const { words } = line;
  if (!words[from]?.capital) return null;
  if (DIVISION.test(words[from]?.key ?? '') && words[from + 1]?.token.lower === 'of') {
    const named = matchAt(gazetteer, line, from + 2);
    const isPart = named?.entry.type === 'place' && named.entry.subtype !== 'country';
    return isPart ? found(from, named.to, 'place', { subtype: 'region', country: named.entry.country }) : null;
  }
  const known = matchAt(gazetteer, line, from);
  const to = words.findIndex((word, i) => i > from && DIVISION.test(word.key));
  const isNamed = known?.entry.type === 'place' && known.entry.subtype !== 'country' && known.to === to && words[to]?.capital;
  const goesOn = words[to + 1]?.capital === true || words[to + 1]?.token.lower === 'of';
  if (!(isNamed && !goesOn) && !isInside(line, from)) return null;
  const isName = to > from && words.slice(from, to).every((word) => word.capital && !BODY_WORDS.has(word.key));
  // a listed region is itself, a department named after a town is not the town
  const name = isNamed && known.entry.subtype === 'region' ? known.entry.name : null;
  return isName ? found(from, to + 1, 'place', { subtype: 'region', name, country: known?.entry.country ?? null }) : null;
}

/** "the Elm Circle section of", "the Chelsea neighborhood": what parts of a town are called, behind a name with an article. */
const PART_OF_TOWN = /^(?:neighbou?rhood|quarter|suburb|section)$/;

/** "the Elm Circle section of Sirte", "the densely packed Chelsea neighborhood": a part of a town, whatever else bears its name. */
export function readPartOfTown(line: Line, from: number): Found | null {
  const { words } = line;
  const to = words.findIndex((word, i) => i >= from && !word.capital);
  const noun = words[to];
  if (to <= from || to > from + 4 || !noun || !PART_OF_TOWN.test(noun.token.lower)) return null;
  if (noun.token.lower === 'section' && words[to + 1]?.token.lower !== 'of') return null;
  const article = words.slice(Math.max(0, from - 4), from).findLast(({ token }) => token.pos !== 'adj' && token.pos !== 'adv');
  const named = words.slice(from, to).every(({ token, key }) => !BODY_WORDS.has(key) && /^\p{L}/u.test(token.text));
  return named && article?.token.pos === 'det' ? found(from, to, 'place', { subtype: 'city' }) : null;
}

/** "East Londonderry", "Upper Kama", "East Palo Alto": the part of a place. */
function byPart(gazetteer: Gazetteer, line: Line, from: number): Found | null {
  const { words } = line;
  const name = words[from + 1];
  const whole = matchAt(gazetteer, line, from + 1);
  const ends = !words[whole?.to ?? from + 2]?.capital;
  if (!PARTS.test(words[from]?.token.text ?? '') || !name?.capital || !ends || name.token.pos !== 'name') return null;
  if (whole && whole.entry.type !== 'place') return null;
  return found(from, whole?.to ?? from + 2, 'place', { subtype: 'region', country: whole?.entry.country ?? null });
}

/** "Port Kavkaz", "Mount Hermon" */
function byOpener(gazetteer: Gazetteer, line: Line, from: number): Found | null {
  const { words } = line;
  const subtype = PLACE_OPENERS.get(words[from]?.key ?? '');
  const name = words[from + 1];
  if (!subtype || !name?.capital || name.token.pos !== 'name' || officeFrom(words, from + 1) !== null) return null;
  return found(from, from + 2, 'place', { subtype, country: matchAt(gazetteer, line, from + 1)?.entry.country ?? null });
}

/** "Kursk region", "Dnipro city", "Kashira Power Plant", "Port Kavkaz", "Mount Hermon"; `from` begins a capitalised run. */
export function readPlace(gazetteer: Gazetteer, line: Line, from: number): Found | null {
  const { words } = line;
  if (!words[from]?.capital || officeFrom(words, from) !== null || words[from]?.token.pos === 'date') return null;
  const known = matchAt(gazetteer, line, from);
  if (known && (known.entry.type === 'organization' || (known.entry.type === 'demonym' && !words[known.to]?.capital)))
    return null;
  const to = nameBeforeHead(gazetteer, line, from, known?.entry.type === 'place' ? known.to : from + 1);
  const headed = byHead(line, from, to, known);
  if (headed !== undefined) return headed;
  return byOpenerOf(gazetteer, line, from) ?? (known ? null : (byPart(gazetteer, line, from) ?? byOpener(gazetteer, line, from)));
}

/** "Salem, Ore.": a state in short after one of its towns. */
export function readStateAfterTown({ words }: Line, at: number): Found | null {
  const name = STATE_ABBREVIATIONS.get(words[at]?.token.text.replace(/\.$/, '') ?? '');
  if (name === undefined || words[at - 1]?.token.text !== ',' || !words[at - 2]?.capital) return null;
  return found(at, at + 1, 'place', { subtype: 'region', name, country: 'US' });
}

/** Verbs of war that have lands and towns as their objects rather than people: "missiles hit Koya", "troops entered Sarbak". */
const UPON_PLACES =
  /^(?:hit|struck|shelled|bombed|bombarded|pounded|retook|recaptured|entered|reached|besieged|overran|encircled|liberated|rocked|shook|flooded|blanketed|re-entered|stormed)$/;

/** How sure the words before a name make it a place: `noun` ("the town of X"), `strong` ("in X"), `weak` ("to X"). */
export interface PlaceBefore {
  readonly subtype: string;
  readonly by: 'noun' | 'strong' | 'weak';
}

const BEFORE_NAME =
  /^(?:the|nearby|neighbou?ring|central|northern|southern|eastern|western|north-eastern|downtown|occupied|besieged)$/;
/** What one has in people: "confidence in Faulkner". */
const TRUST = /^(?:confidence|trust|faith|belief|interest|believe|believed|trusted|hope)$/;

/** "an operation around X", "the road to X", "a post at X": after fighting and ground even a loose preposition tells of a place. */
function onGround(line: Line, at: number): boolean {
  const lemma = line.words[at - 1]?.token.lemma ?? '';
  return ATTACK_NOUNS.has(lemma) || SITES.has(lemma);
}

/** "a raid on X", "the advance on X": of an attack alone the object may be a person ("an attack on X"). */
const UPON_GROUND =
  /^(?:raid|strike|airstrike|air-strike|shelling|bombing|bombardment|offensive|advance|march|push|incursion|siege|ambush|barrage)$/;

/** People and forces move from and to places: "freed from X", "fled to X". */
const MOVING =
  /^(?:flee|escape|evacuate|withdraw|retreat|free|rescue|displace|move|advance|return|deport|transfer|launch|fire|drive|sail|fly|pull|travel|head|march|bus)$/;

/** Words between a verb and its preposition, at most: "freed 19 hostages from X". */
const REACH = 4;

/** "a raid by the Popular Guard on X": who strikes may stand between. */
function isRaidBy({ words }: Line, at: number): boolean {
  const by = words.slice(0, at).findLastIndex(({ token }) => token.lower === 'by');
  const raid = words[by - 1]?.token;
  const doer = words.slice(by + 1, at);
  return (
    raid !== undefined && UPON_GROUND.test(raid.lemma) && doer.length <= 6 && doer.every((word) => word.token.pos !== 'verb')
  );
}

/** Whether what stands before a preposition makes of its noun a place: "raids on", "fled to", and "At X," at the head of a sentence. */
function movesOrStrikes(line: Line, at: number): boolean {
  const preposition = line.words[at]?.token.lower ?? '';
  const before = line.words[at - 1]?.token;
  if (preposition === 'on') return before?.pos === 'noun' ? UPON_GROUND.test(before.lemma) : isRaidBy(line, at);
  if (preposition === 'from' || preposition === 'to')
    return line.words.slice(Math.max(0, at - REACH), at).some(({ token }) => token.pos === 'verb' && MOVING.test(token.lemma));
  return preposition === 'around' || (preposition === 'at' && at === 0);
}

/** The kind of place that the words before a name make of it: "the town of X", "X" after "in"; null where they say nothing. */
export function placeBefore(line: Line, from: number): PlaceBefore | null {
  const { words } = line;
  let at = from - 1;
  if (BEFORE_NAME.test(words[at]?.token.lower ?? '')) at--;
  const before = words[at]?.token;
  if (!before) return null;
  if (before.lower === 'of') {
    const noun = words[at - 1]?.token;
    const subtype = noun && PLACE_OF.get(noun.lower);
    return subtype ? { subtype, by: 'noun' } : null;
  }
  if (SETTLEMENTS.has(before.lemma) && before.pos !== 'prep') return { subtype: 'city', by: 'noun' };
  // "only one town, X, has not fallen"
  if (before.text === ',' && SETTLEMENTS.has(words[at - 1]?.token.lemma ?? '')) return { subtype: 'city', by: 'strong' };
  if (/^(?:in|near|outside|across|inside|throughout|toward|towards|off)$/.test(before.lower))
    return { subtype: 'city', by: TRUST.test(words[at - 1]?.token.lower ?? '') ? 'weak' : 'strong' };
  if (UPON_PLACES.test(before.lower) && before.pos === 'verb') return { subtype: 'city', by: 'weak' };
  if (movesOrStrikes(line, at)) return { subtype: 'city', by: 'strong' };
  // "an attack on X": on a person too
  if (before.lower === 'on' && /^(?:attack|assault)$/.test(words[at - 1]?.token.lemma ?? ''))
    return { subtype: 'city', by: 'weak' };
  if (/^(?:around|at|from|into|to|over|via|between)$/.test(before.lower))
    return {
      subtype: 'city',
      by: /^(?:around|at|to|over|between)$/.test(before.lower) && onGround(line, at) ? 'strong' : 'weak',
    };
  return null;
}
