import type { TextSpan } from './span.js';

export type QuoteType = 'direct' | 'indirect' | 'mixed';
export type SourceType =
  | 'official' | 'military' | 'party' | 'health' | 'rescue' | 'police' | 'un' | 'ngo' | 'media' | 'witness' | 'person' | 'document' | 'unnamed';

/** Who is said to say something; the span starts after the determiner and holds the noun group ("Russian officials", "head of the city administration Oleh Syniehubov" gives the name). */
export interface Speaker extends TextSpan {
  /** Canonical name where it is known: of a person, a body, or the party meant. */
  readonly name: string | null;
  readonly type: SourceType;
}

/** An attribution: what is said (the span of the content), by whom, with which cue. Text is direct (inside quotation marks), indirect ("said that …", "according to …") or mixed. */
export interface Quote extends TextSpan {
  readonly type: QuoteType;
  /** null: nobody is named ("reportedly", "is said to"). */
  readonly speaker: Speaker | null;
  readonly cue: TextSpan | null;
  /** Lemma of the cue: say, deny, warn, according to, report, … */
  readonly cueLemma: string | null;
  readonly medium: TextSpan | null;
  readonly time: TextSpan | null;
  readonly sentence: number;
}
