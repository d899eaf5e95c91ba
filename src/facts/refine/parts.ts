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

/** Shares are parts of any whole. */
const holds = (whole: Slotted, part: Slotted): boolean =>
  part.quantity.class === 'percent' || (part.quantity.value > 0 && whole.quantity.value >= part.quantity.value);

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

/** What a part is said to be of: a pronoun ("of them", "among whom"), or a noun with "the" ("of the injured"). */
function pointsTo(fact: Slotted): 'them' | string | null {
  const { group } = fact;
  const after = tokensOf(fact, 0, group.to + 3);
  const of = after.findIndex((t) => t.lower === 'of');
  const isOwn = of >= 0 && group.from + of <= group.to;
  const next = after[of + 1]?.lower ?? '';
  if (isOwn && /^(?:them|whom|which)$/.test(next)) return 'them';
  if (isOwn && /^(?:the|those|these)$/.test(next)) {
    const noun = after.slice(of + 2).find((t) => t.pos === 'noun' || FATE.has(t.lower));
    return noun ? noun.lower : next === 'those' || next === 'these' ? 'them' : null;
  }
  const before = tokensOf(fact, -4, group.from)
    .map((t) => t.lower)
    .join(' ')
    .replace(/ ?(?:were|was|are|,|:)$/u, '');
  const fate = amongWhat(fact);
  if (fate) return fate;
  if (/\b(?:among them|among whom|of whom|of which|of them|among those|including)$/.test(before)) return 'them';
  return isAmong(fact) ? 'them' : null;
}

/** How many words may stand between "among" and the part. */
const AMONG_REACH = 7;

/** "Ten women were among the dead", "Among those released are 67 guards": what became of the whole; null where it is not told. */
function amongWhat({ reading, group }: Slotted): string | null {
  const { tokens } = reading.sentence;
  const at = tokens.findIndex(
    (t, i) =>
      t.lower === 'among' &&
      /^(?:the|those|these)$/.test(tokens[i + 1]?.lower ?? '') &&
      FATE.has(tokens[i + 2]?.lower ?? '') &&
      (i < group.from
        ? group.from - i <= AMONG_REACH && isPredicate(tokens.slice(i + 3, group.from))
        : isPredicate(tokens.slice(group.to, i))),
  );
  return at < 0 ? null : (tokens[at + 2]?.lower ?? null);
}

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

/** The nearest earlier fact that a part points back to. */
function pointedAt(facts: readonly Slotted[], i: number): number {
  const fact = facts[i] as Slotted;
  const target = pointsTo(fact);
  if (target === null) return -1;
  const fates = FATE.get(target);
  const share = fact.quantity.class === 'percent' ? (fact.class?.unit ?? null) : fact.unit;
  const unit = fates || target === 'them' ? share : (countedNoun(singular(target), [])?.unit ?? null);
  const reach = target === 'them' ? PRONOUN_REACH : NOUN_REACH;
  for (let k = i - 1; k >= 0; k--) {
    const other = facts[k] as Slotted;
    if (fact.reading.sentence.index - other.reading.sentence.index > reach) return -1;
    const counts = unit !== null && other.unit === unit && other.quantity.value > 1 && holds(other, fact);
    if (counts && (fates ? fates.includes(other.measure) : sameField(other, fact))) return k;
  }
  return -1;
}

/** A pronoun or a plain noun points to what has the unit, whatever happened to it: "five drones attacked; two of them hit the ship". */
const sameField = (whole: Slotted, part: Slotted): boolean => whole.class?.class === part.class?.class;

const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');

const isCountedUp = ({ rule }: Slotted): boolean => /\/counted-up(?:\/|$)/.test(rule);

/** "52 missiles: 36 of one type and 11 of another", "It lists 21 over Kursk": items that spread a figure over types or places. */
function spreadOver(facts: readonly Slotted[], i: number): number {
  const fact = facts[i] as Slotted;
  const { index, tokens } = fact.reading.sentence;
  return facts.findLastIndex((other, k) => {
    const wider = other.kind === fact.kind && other.measure === fact.measure && other.quantity.value > fact.quantity.value;
    if (k >= i || !wider || isCountedUp(other)) return false;
    const colon =
      other.reading === fact.reading && tokens.slice(other.group.to, fact.group.from).some((t) => /^[:–—-]$/.test(t.lower));
    return colon || (isCountedUp(fact) && index - other.reading.sentence.index <= 1);
  });
}
