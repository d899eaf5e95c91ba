import type { Span, TextSpan } from './span.js';

/**
 * Part of speech, coarse, in the manner of Universal Dependencies:
 * `noun` common noun, `name` proper noun, `pron` pronoun (he, those, others), `verb` full verb, `aux` auxiliary or copula,
 * `modal` (may, will), `adj`, `adv`, `det` (the, this, its, Russia's is name+poss), `num` cardinal number, `ord` ordinal,
 * `prep` preposition, `conj` coordinator (and, or, but), `sub` subordinator (that, when, after + clause), `rel` relative word (who, which),
 * `to` infinitive marker, `neg` (not, n't), `particle` (down in "shot down"), `poss` ('s), `date` (Monday, March, yesterday), `punct`, `other`.
 */
export type Pos =
  | 'noun'
  | 'name'
  | 'pron'
  | 'verb'
  | 'aux'
  | 'modal'
  | 'adj'
  | 'adv'
  | 'det'
  | 'num'
  | 'ord'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'rel'
  | 'to'
  | 'neg'
  | 'particle'
  | 'poss'
  | 'date'
  | 'punct'
  | 'other';

/** Form of a verb: `base` (attack), `present` (attacks), `past` (attacked, took), `participle` (taken), `ing` (attacking); regular -ed forms are `past`, the clause decides. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'ing';

/** A word or mark. `lower` is lower-cased with curly apostrophes made straight. */
export interface Token extends TextSpan {
  /** Index in its sentence. */
  readonly index: number;
  readonly lower: string;
  /** Dictionary form, lower case: "killed" → "kill", "children" → "child". */
  readonly lemma: string;
  readonly pos: Pos;
  readonly form: VerbForm | null;
  /** Tags of the tagger, as a hint only ("Place", "FirstName", "Plural", …). */
  readonly tags: ReadonlySet<string>;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/** A sentence (or headline, or list item) and its tokens; spans are in the article. */
export interface Sentence extends Span {
  readonly index: number;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
  /** Reads as a heading or caption line: no final stop, a line of its own. */
  readonly heading: boolean;
  /** Stands around the article and is none of it: links to others, sources. */
  readonly boilerplate: boolean;
  readonly tokens: readonly Token[];
}
