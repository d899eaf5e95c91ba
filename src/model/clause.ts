import type { Quantity } from './quantity.js';
import type { Sentence } from './sentence.js';
import type { Span } from './span.js';

/** A base noun group: determiner, numbers, adjectives and nouns up to its head; "of" groups stand apart. Token indices are in the sentence, `to` exclusive. */
export interface NounGroup extends Span {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  /** Token index of the head noun; null where only a number stands ("injured at least 40"). */
  readonly head: number | null;
  /** Lemma of the head, '' where there is none. */
  readonly lemma: string;
  /** The number that counts the head, if any; for "91-drone attack" the group of the hidden noun is `hidden`. */
  readonly quantity: Quantity | null;
  /** Lower-case determiner (the, a, its, no); null where there is none. */
  readonly determiner: string | null;
}

/** The form of a frame's verb: "fell", "to fall", "falling", "fallen". */
export type FrameForm = 'finite' | 'infinitive' | 'ing' | 'participle';
/** Whether a frame is said to be so (null), may be so or is meant to be. */
export type Modality = 'possible' | 'planned' | null;

/** A prepositional group with what it hangs on: the noun group before it and the verb of its clause. */
export interface PrepLink {
  readonly prep: string;
  readonly groups: readonly number[];
  readonly noun: number | null;
  readonly frame: number | null;
}

/** A verb and its arguments: who does what to whom. Numbers are ids of noun groups. */
export interface Frame extends Span {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  /** Dictionary form with its particle: "kill", "shoot down". */
  readonly lemma: string;
  readonly form: FrameForm;
  readonly voice: 'active' | 'passive';
  readonly negated: boolean;
  readonly modality: Modality;
  /** Surface subject and object. */
  readonly subject: readonly number[];
  readonly object: readonly number[];
  /** Predicate after the verb: adjective or participle lemmas ("left two people dead", "were wounded"). */
  readonly complement: readonly string[];
  readonly preps: readonly PrepLink[];
  /** The frame this one depends on (relative, adverbial, infinitive, coordinate), if any. */
  readonly parent: number | null;
  readonly relation: 'main' | 'relative' | 'adverbial' | 'infinitive' | 'coordinate' | 'reduced' | 'complement';
}

/** The reading of one sentence. */
export interface ClauseReading {
  readonly sentence: Sentence;
  readonly groups: readonly NounGroup[];
  readonly frames: readonly Frame[];
  readonly preps: readonly PrepLink[];
  /** "12 dead", "three wounded", "5,000 homeless": group and lemma of the state that follows it directly. */
  readonly states: readonly { readonly group: number; readonly lemma: string; readonly from: number; readonly to: number }[];
  /** Part and whole: "54 of 72 drones" (of), "including three children" (including), "among them two" (among). `whole` null where it stands in an earlier sentence. */
  readonly parts: readonly {
    readonly part: number;
    readonly whole: number | null;
    readonly relation: 'of' | 'including' | 'among';
  }[];
  /** Groups joined by "and", "or" or commas: each list in order. */
  readonly coordinations: readonly (readonly number[])[];
  /** Apposition or predicate noun: "one person, a farmer" (second says what first is). */
  readonly appositions: readonly { readonly of: number; readonly group: number }[];
}

/** The noun groups of a sentence by their ids; ids of none are passed over. */
export const groupsOf = ({ groups }: ClauseReading, ids: readonly number[]): readonly NounGroup[] =>
  ids.map((id) => groups[id]).filter((group) => group !== undefined);
