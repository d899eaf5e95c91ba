import {
  FORMS_OF_BE,
  FORMS_OF_HAVE,
  HEDGE_ADVERBS,
  PASSIVE_HELPERS,
  PLANNED_MODALS,
  POSSIBLE_MODALS,
} from '../lexicon/clause-words.js';
import { INVARIANT } from '../lexicon/verb-classes.js';
import type { Frame, FrameForm, Modality } from '../model/clause.js';
import type { Token, VerbForm } from '../model/sentence.js';
import type { Chunk } from './chunks.js';

/** A frame while its arguments are being found. */
export type FrameDraft = { -readonly [K in keyof Frame]: Frame[K] } & {
  /** Index of its verb chunk. */
  readonly chunk: number;
  readonly finite: boolean;
  /** Without auxiliary, modal or "to". */
  readonly bare: boolean;
  /** Form of the full verb; null where an auxiliary is all there is. */
  readonly verbForm: VerbForm | null;
};

/** "decided not to return"; but "whether or not to return" */
const isNegatedBefore = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.pos === 'to' && tokens[from - 1]?.pos === 'neg' && tokens[from - 2]?.lower !== 'or';

/** The words of a verb chunk, sorted by what they do: "may not have been shot down". */
interface VerbWords {
  readonly all: readonly Token[];
  readonly main: Token;
  readonly beforeMain: readonly Token[];
  /** Lower-case auxiliaries before the main verb. */
  readonly helpers: readonly string[];
  readonly modal: string | undefined;
  readonly infinitive: boolean;
  readonly bare: boolean;
}

function sortWords(all: readonly Token[]): VerbWords {
  const main = all.find((t) => t.pos === 'verb') ?? all.findLast((t) => t.pos === 'aux') ?? (all[0] as Token);
  const beforeMain = all.slice(0, all.indexOf(main));
  const helpers = beforeMain.filter((t) => t.pos === 'aux').map((t) => t.lower);
  const modal = beforeMain.find((t) => t.pos === 'modal')?.lower;
  const infinitive = all[0]?.pos === 'to';
  return { all, main, beforeMain, helpers, modal, infinitive, bare: helpers.length === 0 && modal === undefined && !infinitive };
}

const hasPassiveHelper = ({ helpers }: VerbWords): boolean => helpers.some((helper) => PASSIVE_HELPERS.has(helper));

function voiceOf(words: VerbWords): Frame['voice'] {
  const { form, lower } = words.main;
  const participleLike = form === 'participle' || form === 'past' || INVARIANT.has(lower);
  return participleLike && hasPassiveHelper(words) ? 'passive' : 'active';
}

function formOf(words: VerbWords): FrameForm {
  const [helper] = words.helpers;
  if (words.infinitive) return 'infinitive';
  if (words.main.form === 'ing' && !hasPassiveHelper(words)) return 'ing';
  if (helper === 'having' || helper === 'being') return 'ing';
  return words.bare && words.main.form === 'participle' ? 'participle' : 'finite';
}

const PERCEIVED = /^(?:see|hear)$/;

/** A hedging adverb stands in the verb group ("was allegedly killed") or right before it ("the raid allegedly killed"). */
function modalityOf({ main, beforeMain, modal }: VerbWords, before: Token | undefined): Modality {
  if ([before, ...beforeMain].some((t) => HEDGE_ADVERBS.has(t?.lower ?? ''))) return 'possible';
  // "a burning tank can be seen": it is there
  if (modal === undefined || (/^(?:can|could)$/.test(modal) && PERCEIVED.test(main.lemma))) return null;
  if (POSSIBLE_MODALS.has(modal)) return 'possible';
  return PLANNED_MODALS.has(modal) ? 'planned' : null;
}

function mainLemma({ pos, lower, lemma }: Token): string {
  if (pos === 'verb') return lemma;
  if (FORMS_OF_BE.has(lower)) return 'be';
  return FORMS_OF_HAVE.has(lower) ? 'have' : 'do';
}

/** The lemma with its particle: "shot down" → shoot down, "let go". */
function lemmaOf({ all, main, helpers }: VerbWords): string {
  const letGo = main.lemma === 'let' ? all.find((t) => t.lower === 'go') : undefined;
  const particle = all.find((t) => t.pos === 'particle') ?? letGo;
  // "they've got thousands"
  if (main.lower === 'got' && helpers.some((helper) => FORMS_OF_HAVE.has(helper) || /^[’']ve$/.test(helper))) return 'have';
  return particle ? `${mainLemma(main)} ${particle.lower}` : mainLemma(main);
}

/** Where a frame stands. */
interface FramePlace {
  readonly id: number;
  /** Index of the verb chunk. */
  readonly at: number;
  readonly chunk: Chunk;
}

/** The verb of a verb chunk, with its auxiliaries read as voice, negation and modality. */
export function draftFrame({ id, at, chunk }: FramePlace, tokens: readonly Token[]): FrameDraft {
  const all = tokens.slice(chunk.from, chunk.to);
  const words = sortWords(all);
  const form = formOf(words);
  return {
    id,
    chunk: at,
    from: chunk.from,
    to: chunk.to,
    start: (all[0] as Token).start,
    end: (all.at(-1) as Token).end,
    lemma: lemmaOf(words),
    form,
    voice: voiceOf(words),
    negated: all.some((t) => t.pos === 'neg' || t.lower === 'cannot') || isNegatedBefore(tokens, chunk.from),
    modality: modalityOf(words, tokens[chunk.from - 1]),
    subject: [],
    object: [],
    complement: [],
    preps: [],
    parent: null,
    relation: 'main',
    finite: form === 'finite',
    bare: words.bare,
    verbForm: words.main.pos === 'verb' ? words.main.form : null,
  };
}
