import type { Measure } from '../../model/fact.js';
import type { Token } from '../../model/sentence.js';
import type { Slotted } from '../draft.js';
import { countedNoun } from '../noun-class.js';
import { sharedWhole } from './shared-whole.js';

/** A draft's index in the list → index of its whole. */
export type Wholes = ReadonlyMap<number, number>;

/** "18 people, including three children", "60 of the 72 drones", "three of them", "five of the injured": the part points to its whole, which must be a fact of its own. */
export function findWholes(facts: readonly Slotted[]): Wholes {
  const wholes = new Map<number, number>();
  facts.forEach((fact, i) => {
    const own = [linkedWhole, pointedAt, spreadOver].map((find) => find(facts, i)).find((k) => k >= 0) ?? -1;
    const whole = own >= 0 ? own : sharedWhole(facts, i, wholes);
    if (whole >= 0 && whole !== i && holds(facts[whole] as Slotted, fact)) wholes.set(i, whole);
  });
  return wholes;
}

/** Shares are parts of any whole, and none of it too where the words say so: "none of the drones". */
const holds = (whole: Slotted, part: Slotted): boolean =>
  part.quantity.class === 'percent' ||
  ((part.quantity.value > 0 || refersBack(part)) && whole.quantity.value >= part.quantity.value);

/** The whole that the clause itself names. */
function linkedWhole(facts: readonly Slotted[], i: number): number {
  const fact = facts[i] as Slotted;
  const link = fact.reading.parts.find((part) => part.part === fact.group.id && part.whole !== fact.group.id);
  if (!link) return -1;
  const same = (other: Slotted): boolean => other.reading === fact.reading && other.group.id === link.whole;
  return facts.findIndex((other) => other !== fact && same(other) && (other.kind === fact.kind || link.relation !== 'including'));
}

const tokensOf = ({ reading, group }: Slotted, from: number, to: number): readonly Token[] =>
  reading.sentence.tokens.slice(Math.max(0, group.from + from), to);

/** How far the words of "of the …" are read. */
const NOUN_PHRASE = 6;

/** What the noun phrase with which the words begin is of: "cruise missiles", "wounded guards"; null where there is none ("of those are in custody"). */
function headOf(words: readonly Token[]): string | null {
  const end = words.findIndex((t) => !/^(?:noun|name|adj|poss)$/.test(t.pos) && !FATE.has(t.lower));
  const phrase = end < 0 ? words : words.slice(0, end);
  const head = phrase.find((t) => FATE.has(t.lower)) ?? phrase.findLast(({ pos }) => pos === 'noun' || pos === 'name');
  return head?.lower ?? null;
}

/** What a part is said to be of: a pronoun ("of them", "among whom"), or a noun with "the" ("of the injured"). */
function pointsTo(fact: Slotted): 'them' | string | null {
  const { group } = fact;
  const after = tokensOf(fact, 0, group.to + NOUN_PHRASE);
  // "tens of thousands of them"
  const of = after.findIndex((t) => t.lower === 'of' && t.start >= fact.quantity.end);
  const isOwn = of >= 0 && group.from + of <= group.to;
  const next = after[of + 1]?.lower ?? '';
  if (isOwn && /^(?:them|whom|which)$/.test(next)) return 'them';
  if (isOwn && /^(?:the|those|these)$/.test(next)) {
    return headOf(after.slice(of + 2)) ?? (next === 'the' ? null : 'them');
  }
  const before = tokensOf(fact, -4, group.from)
    .map((t) => t.lower)
    .join(' ')
    .replace(/ ?(?:were|was|are|,|:)$/u, '');
  const fate = amongWhat(fact);
  if (fate) return fate;
  if (/\b(?:among them|among whom|of (?:whom|which|them|these)|among those|including)$/.test(before)) return 'them';
  return isAmong(fact) ? 'them' : null;
}

/** How many words may stand between "among" and the part. */
const AMONG_REACH = 7;

/** "Ten women were among the dead", "Among those released are 67 guards", "Of those killed, five": what became of the whole; null where it is not told. */
function amongWhat({ reading, group }: Slotted): string | null {
  const { tokens } = reading.sentence;
  const at = tokens.findIndex((t, i) => {
    if (!/^(?:the|those|these)$/.test(tokens[i + 1]?.lower ?? '') || !FATE.has(tokens[i + 2]?.lower ?? '')) return false;
    if (i > group.from) return isAmongWord(tokens, i) && isPredicate(tokens.slice(group.to, i));
    if (t.lower === 'of') return i + 4 === group.from && tokens[i + 3]?.lower === ',';
    return t.lower === 'among' && group.from - i <= AMONG_REACH && isPredicate(tokens.slice(i + 3, group.from));
  });
  return at < 0 ? null : (tokens[at + 2]?.lower ?? null);
}

/** "among the dead", "the first of the dead" */
const isAmongWord = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'among' || (tokens[i]?.lower === 'of' && tokens[i - 1]?.pos === 'ord');

/** "were also", "are": nothing but a form of "be" and adverbs, or the rest of a list that ends so. */
const isPredicate = (words: readonly Token[]): boolean =>
  words.some((t) => /^(?:is|are|was|were|been)$/.test(t.lower)) &&
  words.every((t) => !/^(?:verb|rel|sub)$/.test(t.pos) && !/^[;:.]$/.test(t.lower));

/** Whether a figure is told as a part of what was told before. */
export const refersBack = (fact: Slotted): boolean => pointsTo(fact) !== null;

/** "Three of the dead were children": what the whole were may be known from others than "five of them" or "the others". */
export const namesAnew = (fact: Slotted): boolean =>
  refersBack(fact) &&
  /\b(?:of|among) the\b/.test(
    tokensOf(fact, -AMONG_REACH, fact.group.to + AMONG_REACH)
      .map((t) => t.lower)
      .join(' '),
  );

/** "five children were among the injured" */
const isAmong = ({ group, role }: Slotted): boolean =>
  // "put the number of dead at nine" is the whole
  (role.noun === null && role.predicates.some((p) => p.startsWith('among '))) ||
  (role.frame?.preps.some((link) => link.prep === 'among' && link.groups.some((id) => id < group.id)) ?? false);

/** Nouns that say of what facts their part is: "five of the injured", "41 of the bodies". */
const FATE: ReadonlyMap<string, readonly Measure[]> = new Map(
  (
    [
      ['dead killed bodies victims fatalities deaths slain', ['killed']],
      ['injured wounded', ['injured']],
      ['missing', ['missing']],
      ['casualties', ['casualties', 'killed', 'injured']],
      [
        'hostages captives prisoners detainees inmates arrested detained freed released swapped exchanged abducted kidnapped captured seized',
        ['captured', 'held', 'detained', 'released'],
      ],
      ['displaced evacuees refugees evacuated', ['displaced', 'evacuated', 'returned']],
      ['rescued trapped', ['rescued', 'trapped']],
    ] satisfies [string, Measure[]][]
  ).flatMap(([words, measures]) => words.split(' ').map((word): [string, readonly Measure[]] => [word, measures])),
);

/** How many sentences back a pronoun, and a noun with "the", may point. */
const PRONOUN_REACH = 2;
const NOUN_REACH = 20;

/** "Among the dead were 12 children, three nurses and a driver": items of one list are no parts of each other. */
const standBeside = (one: Slotted, other: Slotted): boolean =>
  one.reading === other.reading &&
  one.group.id !== other.group.id &&
  one.reading.coordinations.some((list) => list.includes(one.group.id) && list.includes(other.group.id));

/** The nearest earlier fact that a part points back to. */
function pointedAt(facts: readonly Slotted[], i: number): number {
  const fact = facts[i] as Slotted;
  const target = pointsTo(fact);
  if (target === null) return -1;
  const fates = FATE.get(target);
  const share = fact.quantity.class === 'percent' ? (fact.class?.unit ?? null) : fact.unit;
  const unit = fates || target === 'them' ? share : (countedNoun(singular(target), [])?.unit ?? null);
  const reach = target === 'them' ? PRONOUN_REACH : NOUN_REACH;
  const counted = (other: Slotted, k: number): boolean =>
    k < i &&
    fact.reading.sentence.index - other.reading.sentence.index <= reach &&
    other.quantity.value > 1 &&
    other.quantity.class !== 'percent' &&
    holds(other, fact) &&
    !standBeside(other, fact) &&
    (fates ? fates.includes(other.measure) : sameField(other, fact));
  // "none of the Kinzhals", where other missiles were told of since
  const namesake = facts.findLastIndex((other, k) => counted(other, k) && other.group.lemma.toLowerCase() === singular(target));
  return namesake >= 0 ? namesake : facts.findLastIndex((other, k) => counted(other, k) && unit !== null && other.unit === unit);
}

/** A pronoun or a plain noun points to what has the unit, whatever happened to it: "five drones attacked; two of them hit the ship". */
const sameField = (whole: Slotted, part: Slotted): boolean => whole.class?.class === part.class?.class;

const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');

/** "52 missiles: 36 of one type", "19 killed (nine guards …": a colon, a dash or a bracket that is still open. */
const opensList = (between: readonly Token[]): boolean =>
  between.some((t) => /^[:–—-]$/.test(t.lower)) || between.findLast((t) => /^[()]$/.test(t.lower))?.lower === '(';

/** "eight died (five, according to the ministry)": another figure for the same. */
const isOtherCount = ({ reading, group }: Slotted): boolean =>
  group.head === null && reading.sentence.tokens[group.to]?.lower === ',';

const isCountedUp = ({ rule }: Slotted): boolean => /\/counted-up(?:\/|$)/.test(rule);

/** "52 missiles: 36 of one type and 11 of another", "It lists 21 over Kursk": items that spread a figure over types or places. */
function spreadOver(facts: readonly Slotted[], i: number): number {
  const fact = facts[i] as Slotted;
  const { index, tokens } = fact.reading.sentence;
  return facts.findLastIndex((other, k) => {
    const wider = other.kind === fact.kind && other.measure === fact.measure && other.quantity.value > fact.quantity.value;
    if (k >= i || !wider || isCountedUp(other) || isOtherCount(fact)) return false;
    const colon = other.reading === fact.reading && opensList(tokens.slice(other.group.to, fact.group.from));
    return colon || (isCountedUp(fact) && index - other.reading.sentence.index <= 1);
  });
}
