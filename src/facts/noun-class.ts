import {
  CIVILIAN_MODIFIERS,
  COUNTED_NOUN,
  MILITARY_MODIFIERS,
  PERSON_ENDINGS,
  UNCREWED_MODIFIERS,
} from '../lexicon/counted-nouns.js';
import type { ClauseReading, NounGroup } from '../model/clause.js';
import type { NounClass } from '../model/kind.js';
import type { Token } from '../model/sentence.js';
import type { Findings } from './article.js';

/** What a noun group counts: class, unit, and whether it is said to be military or civilian. */
export interface Counted {
  readonly class: NounClass;
  readonly unit: string;
  readonly military: boolean;
  readonly civilian: boolean;
  /** The noun is in a list; else only its shape speaks for its class. */
  readonly known: boolean;
}

/** Heads that only portion what stands before them: "rocket launcher barrels", "drone units". */
const WHOLE_BEFORE = new Set(['barrel', 'piece', 'model', 'type', 'variant', 'crew']);

/** "armed men", "masked gunmen": words that make people fighters. */
const ARMED = new Set(['armed', 'masked', 'uniformed', 'enemy', 'military', 'army', 'militia']);

/** Class and unit of a head noun with the words before it; null where nothing tells. */
export function countedNoun(lemma: string, modifiers: readonly string[]): Counted | null {
  const before = modifiers.at(-1);
  if (
    before &&
    WHOLE_BEFORE.has(lemma) &&
    /^(?:drone|munition|equipment|aircraft|ship)$/.test(COUNTED_NOUN.get(before)?.class ?? '')
  )
    return countedNoun(before, modifiers.slice(0, -1));
  const found =
    (before && COUNTED_NOUN.get(`${before} ${lemma}`)) ||
    COUNTED_NOUN.get(lemma) ||
    (lemma.includes('-') ? COUNTED_NOUN.get(lemma.slice(lemma.lastIndexOf('-') + 1)) : undefined);
  if (!found) return null;
  const military = modifiers.some((word) => MILITARY_MODIFIERS.has(word));
  const civilian = modifiers.some((word) => CIVILIAN_MODIFIERS.has(word));
  if (
    /^(?:vehicle|ship|aircraft)$/.test(found.class) &&
    (modifiers.some((word) => UNCREWED_MODIFIERS.has(word)) ||
      (/^(?:boat|vessel)$/.test(lemma) && modifiers.some((word) => word === 'drone' || word === 'sea-drone')))
  ) {
    return { class: 'drone', unit: 'drone', military: true, civilian: false, known: true };
  }
  if (found.class === 'person' && modifiers.some((word) => ARMED.has(word)))
    return { class: 'fighter', unit: 'person', military: true, civilian: false, known: true };
  const unit = found.unit ?? lemma;
  const kind = found.class === 'vehicle' && military && !civilian ? 'equipment' : found.class;
  return { class: kind, unit: unit === 'one' ? 'person' : unit, military, civilian, known: true };
}

const modifiersOf = (group: NounGroup, tokens: readonly Token[]): readonly string[] =>
  tokens
    .slice(group.from, group.head ?? group.to)
    .filter((t) => t.pos !== 'det' && t.pos !== 'punct')
    .map((t) => (t.pos === 'noun' ? t.lemma : t.lower));

/** Nouns that only hold what is counted: "two-thirds of its fleet of tanks". */
const CONTAINERS = new Set([
  'inventory',
  'fleet',
  'arsenal',
  'stock',
  'stockpile',
  'supply',
  'type',
  'kind',
  'batch',
  'group',
  'pair',
  'set',
  'share',
  'proportion',
  'population',
]);

/** What the group counts; null where neither its noun nor a name in it tells. */
export function classOf(findings: Findings, reading: ClauseReading, group: NounGroup): Counted | null {
  if (group.head === null) return null;
  const { tokens } = reading.sentence;
  const head = tokens[group.head] as Token;
  const person: Counted = { class: 'person', unit: 'person', military: false, civilian: false, known: true };
  if (head.pos === 'pron') return /^(?:others|them|those|these)$/.test(head.lower) ? { ...person, known: false } : null;
  const modifiers = modifiersOf(group, tokens);
  const content = CONTAINERS.has(head.lemma)
    ? reading.preps.find((link) => link.noun === group.id && link.prep === 'of')?.groups[0]
    : undefined;
  const inside = content === undefined ? undefined : reading.groups[content];
  if (inside && !inside.quantity) return classOf(findings, reading, inside);
  const known = countedNoun(head.lemma, modifiers);
  if (known) return known;
  const entity = findings.entities.find((e) => e.start <= head.start && head.end <= e.end);
  if (entity?.type === 'demonym') return person; // "50 Russians"
  if (entity?.type === 'place' && group.quantity?.unit === 'percent')
    return { class: 'territory', unit: 'percent', military: false, civilian: false, known: true };
  if (head.tags.has('Actor') || PERSON_ENDINGS.test(head.lemma)) return { ...person, known: false };
  if (head.pos === 'name' && head.lower.endsWith('s')) return { ...person, known: false };
  return { class: 'thing', unit: head.lemma, military: false, civilian: false, known: false };
}
