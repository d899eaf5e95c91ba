import type { NounGroup, PrepLink } from '../model/clause.js';
import { finiteAt, groupAt, idsOf, skipRight, typeAt, wordAt, type Board } from './board.js';
import { afterComplements, coordinatedRight, countedObjects } from './coordination.js';
import { endsFronted, opensAnew } from './fronted.js';
import { governsVerb } from './voice.js';

/** "the raid, involving 26 drones and two missiles, left a clinic in ruins": whether what the preposition opens is an insertion before the verb of the noun it is said of. */
function isInserted(b: Board, i: number): boolean {
  const at = skipRight(b, i + 1);
  if (!/^(?:involving|with)$/.test(wordAt(b, i)) || typeAt(b, i - 1) !== 'comma' || typeAt(b, at) !== 'group') return false;
  const end = afterComplements(b, coordinatedRight(b, at).at(-1) ?? at);
  return typeAt(b, end) === 'comma' && finiteAt(b, skipRight(b, end + 1)) !== undefined;
}

/** The group that a prepositional group stands after; a date between is stepped over ("the attack on Monday on the port", "the arrest last week of five men"). */
function nounBefore(b: Board, i: number): number | null {
  if (typeAt(b, i - 1) === 'date') {
    const dated = wordAt(b, i) === 'of' && typeAt(b, i - 2) === 'prep' ? i - 3 : i - 2;
    return groupAt(b, dated)?.id ?? null;
  }
  if (isInserted(b, i)) return groupAt(b, i - 2)?.id ?? null;
  // "The last exchange, of 18 soldiers, took place on Monday"
  const apart = wordAt(b, i) === 'of' && typeAt(b, i - 1) === 'comma' && groupAt(b, skipRight(b, i + 1))?.quantity;
  // "the handing over of nine men"
  const phrasal = wordAt(b, i) === 'of' && /^(?:down|up|out|over|off|back|away)$/.test(wordAt(b, i - 1));
  if (phrasal && groupAt(b, i - 2)?.lemma.endsWith('ing')) return groupAt(b, i - 2)?.id ?? null;
  return (eventOver(b, i) ?? groupAt(b, apart ? i - 2 : i - 1))?.id ?? null;
}

/** Lands without a size, so that a number of people after "of" is no number of theirs. */
const LANDS = /^(?:region|country|area|capital|border|north|south|east|west)$/;

const isOpen = (group: NounGroup | undefined): boolean => group?.quantity == null || group.quantity.form === 'article';

/** "the arrest in Kyiv of five men", "the launch by Kolva of two missiles": over a name between, the noun of the event that has what is counted as its complement; undefined where nothing stands between. */
function eventOver(b: Board, of: number): NounGroup | undefined {
  const between = groupAt(b, of - 1);
  const counted = groupAt(b, skipRight(b, of + 1))?.quantity;
  if (wordAt(b, of) !== 'of' || !counted || !between || between.quantity || typeAt(b, of - 2) !== 'prep') return undefined;
  const isName = between.head !== null && b.tokens[between.head]?.pos === 'name';
  const host = groupAt(b, of - 3);
  return (isName || LANDS.test(between.lemma)) && wordAt(b, of - 2) !== 'of' && isOpen(host) ? host : undefined;
}

/** The verb of the clause around the preposition at `i`: the last before it in this clause, else the first after it ("said that with 9,000 men the militia is …"). */
function verbAround(b: Board, i: number): number | null {
  for (let k = i - 1; k >= 0; k--) {
    const frame = b.frameAt.get(k);
    if (frame) return frame.id;
    if (typeAt(b, k) === 'break' || typeAt(b, k) === 'sub' || endsFronted(b, k)) break;
  }
  return b.frames.find((frame) => frame.chunk > i)?.id ?? b.frames.findLast((frame) => frame.chunk < i)?.id ?? null;
}

function linkAt(b: Board, i: number): PrepLink | null {
  const at = skipRight(b, i + 1);
  if (typeAt(b, i) !== 'prep' || typeAt(b, at) !== 'group') return null;
  // "In January last year two rebels died": the date is what the preposition leads to
  // … and so in "and in June it took 12 men"
  if (typeAt(b, i + 1) === 'date' && (groupAt(b, at)?.quantity || governsVerb(b, at))) return null;
  // "In Kherson, two men …": a list does not begin in a fronted group
  // "died with his wife and three children"
  const isCompany =
    /^(?:with|along with|together with)$/.test(wordAt(b, i)) && /^(?:his|her|their)$/.test(groupAt(b, at)?.determiner ?? '');
  const company = isCompany ? countedObjects(b, at) : [];
  const list = opensAnew(b, i) ? [at] : [...coordinatedRight(b, at), ...company];
  return { prep: wordAt(b, i), groups: idsOf(b, list), noun: nounBefore(b, i), frame: verbAround(b, i) };
}

/** Verbs that put a figure somewhere. */
const PUTS = /^(?:put|place|set|estimate|reckon|peg)$/;

/** "put the toll as high as 90", "put the number of dead around 40": a bare number behind what a verb puts stands where "at" would lead. */
function linkPut(b: Board, i: number): PrepLink | null {
  const figure = groupAt(b, i);
  const noun = groupAt(b, i - 1);
  if (!figure?.quantity || figure.head !== null || !noun || noun.quantity) return null;
  const frame = verbAround(b, i);
  return PUTS.test(b.frames[frame ?? -1]?.lemma ?? '') ? { prep: 'at', groups: [figure.id], noun: noun.id, frame } : null;
}

/** Prepositional groups, each with the noun group before it and the verb of its clause. */
export const prepLinks = (b: Board): readonly PrepLink[] =>
  b.chunks.map((_chunk, i) => linkAt(b, i) ?? linkPut(b, i)).filter((link) => link !== null);
