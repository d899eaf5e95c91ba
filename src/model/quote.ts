import type { TextSpan } from './span.js';

/** In quotation marks, reported, or reported with quoted words inside. */
export type QuoteType = 'direct' | 'indirect' | 'mixed';
/** What sort of voice speaks. */
export type SourceType =
  | 'official'
  | 'military'
  | 'party'
  | 'health'
  | 'rescue'
  | 'police'
  | 'un'
  | 'ngo'
  | 'media'
  | 'witness'
  | 'person'
  | 'document'
  | 'unnamed';

/** `statement`: says that something is so. `stance`: an appeal, promise, wish or judgement ("urged allies to send 20 tanks"), which says nothing about what is so. */
export type QuoteForce = 'statement' | 'stance';

/** Who is said to say something; the span starts after the determiner and holds the noun group ("Russian officials", "head of the city administration Oleh Syniehubov" gives the name). A pronoun keeps its own span. */
export interface Speaker extends TextSpan {
  /** Canonical name where it is known: of a person, a body, or the party meant. */
  readonly name: string | null;
  readonly type: SourceType;
  /** The earlier words that a pronoun or a definite description ("the ministry") stands for. */
  readonly antecedent: TextSpan | null;
}

/** An attribution: what is said (the span of the content), by whom, with which cue. Text is direct (inside quotation marks), indirect ("said that …", "according to …") or mixed. */
export interface Quote extends TextSpan {
  readonly type: QuoteType;
  readonly force: QuoteForce;
  /** null: nobody is named ("reportedly", "is said to"). */
  readonly speaker: Speaker | null;
  readonly cue: TextSpan | null;
  /** Lemma of the cue: say, deny, warn, according to, report, … */
  readonly cueLemma: string | null;
  readonly medium: TextSpan | null;
  readonly time: TextSpan | null;
  readonly sentence: number;
}
