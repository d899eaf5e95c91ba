import type { Bound } from './quantity.js';
import type { SourceType } from './quote.js';
import type { DateBasis, DatePrecision } from './date.js';
import type { TextSpan } from './span.js';

/** The kinds of fact and, for each, its measures: what is said to have happened to what is counted. */
export const MEASURES = {
  drones: ['launched', 'downed', 'lost', 'hit', 'captured', 'supplied', 'held'],
  munitions: ['launched', 'downed', 'lost', 'hit', 'captured', 'supplied', 'held'],
  casualties: ['killed', 'injured', 'missing', 'casualties'],
  captives: ['captured', 'detained', 'released', 'held'],
  displacement: ['displaced', 'evacuated', 'returned'],
  forces: ['deployed', 'recruited', 'withdrawn', 'strength'],
  equipment: ['destroyed', 'damaged', 'captured', 'supplied', 'held'],
  territory: ['controlled', 'gained', 'recaptured', 'lost'],
  damage: ['destroyed', 'damaged', 'struck', 'cut_off'],
  money: ['aid', 'damage', 'cost', 'other'],
  affected: ['in_need', 'infected', 'trapped', 'rescued', 'other'],
} as const;

/** What a fact counts. */
export type Kind = keyof typeof MEASURES;
/** What may happen to what a kind counts. */
export type MeasureOf<K extends Kind> = { [P in Kind]: (typeof MEASURES)[P][number] }[K];
/** A measure of any kind. */
export type Measure = MeasureOf<Kind>;
/** All kinds of facts. */
export const KINDS = Object.keys(MEASURES) as readonly Kind[];

/** How a fact is told: by the narrator, by others, as denied, as possible, as planned. */
export type Status = 'stated' | 'claimed' | 'denied' | 'possible' | 'planned';
/** Whether a figure is of one incident or a running or period total. */
export type Scope = 'incident' | 'cumulative';

/** The figure of a fact, as the words give it; unknown bounds are null. */
export interface FactQuantity extends TextSpan {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** Normalised unit, singular: person, drone, percent, km2, USD, … */
  readonly unit: string | null;
}

/** A party: the words and, where known, its canonical name and ISO 3166 code. */
export interface PartySlot extends TextSpan {
  readonly name: string | null;
  readonly code: string | null;
  readonly parts?: readonly PartySlot[];
}

/** Where: the words, and the named place that they are or lie in ("the livestock market", in Sirte). Of places in a list, `parts`. */
export interface PlaceSlot extends TextSpan {
  readonly name: string | null;
  /** ISO 3166 alpha-2 code of the country it lies in. */
  readonly country: string | null;
  readonly parts?: readonly PlaceSlot[];
}

/** When: the words, and the calendar dates they mean (`YYYY-MM-DD`), null where unknown. */
export interface TimeSlot extends TextSpan {
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision | null;
  readonly basis: DateBasis | null;
}

/** To whom the text attributes a fact; `parts` where several say it together. */
export interface SourceSlot extends TextSpan {
  readonly name: string | null;
  readonly type: SourceType;
  readonly parts?: readonly SourceSlot[];
}

/** The sentence a fact stands in; `line` counts from 1. */
export interface Evidence extends TextSpan {
  readonly line: number;
}

interface FactOf<K extends Kind> {
  /** Stable for the same article and version: f1, f2, … in order of position. */
  readonly id: string;
  readonly kind: K;
  readonly measure: MeasureOf<K>;
  readonly quantity: FactQuantity;
  readonly counted: TextSpan | null;
  /** Who did it. */
  readonly actor: PartySlot | null;
  /** Whose they are. */
  readonly side: PartySlot | null;
  readonly place: PlaceSlot | null;
  readonly time: TimeSlot | null;
  /** To whom the text attributes it; null for the narrator. */
  readonly source: SourceSlot | null;
  readonly status: Status;
  readonly scope: Scope;
  readonly increment: boolean;
  /** "20 a day" → "day". */
  readonly per: string | null;
  /** Id of the whole this is a part of. */
  readonly partOf: string | null;
  /** Id of the first mention of the same figure for the same event. */
  readonly restates: string | null;
  readonly conflictsWith: readonly string[];
  readonly evidence: Evidence;
  /** The word that says what happened. */
  readonly trigger: TextSpan | null;
  /** kind/measure/role-of-trigger. */
  readonly rule: string;
  /** Calibrated: of facts at 0.9, about 90 % are right. */
  readonly confidence: number;
}

/** One counted statement; `kind` narrows `measure`. */
export type Fact = { [K in Kind]: FactOf<K> }[Kind];
