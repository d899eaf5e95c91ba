import type { Token, VerbForm } from '../model/sentence.js';
import type { TextSpan } from '../model/span.js';
import { readAlone } from './alone.js';
import type { Draft } from './draft.js';
import { singular, verbReading } from './morphology.js';
import { isName, isShouting } from './names.js';
import { settle } from './settle.js';
import type { Guess } from './tag.js';

function draftOf({ text }: TextSpan, guess: Guess): Draft {
  const lower = text.toLowerCase().replace(/’/g, "'");
  return { text, lower, guess, verb: verbReading(lower), capital: /^\p{Lu}/u.test(text), pos: guess.pos };
}

/** The form of a verb, and of a participle that has become an adjective or noun. */
function formOf({ pos, verb }: Draft): VerbForm | null {
  if (pos === 'verb') return verb?.form ?? 'base';
  const form = verb?.form ?? null;
  return pos === 'aux' || form === 'past' || form === 'participle' ? form : null;
}

function lemmaOf({ pos, lower, verb }: Draft): string {
  switch (pos) {
    case 'verb':
      return verb?.base ?? lower;
    case 'adj': // "the wounded soldiers": wound
      return verb?.form === 'past' || verb?.form === 'participle' ? verb.base : lower;
    case 'noun':
    case 'name':
    case 'pron':
      return lower.endsWith('selves') ? lower : singular(lower);
    default:
      return lower;
  }
}

const APOSTROPHE = /^['’]$/;

/** "the kidnappers' hands": an apostrophe at the end of a plural and before another word, where no quotation was opened before. */
function isPluralPossessive(tokens: readonly TextSpan[], i: number): boolean {
  const [before, own, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !own || !after || !APOSTROPHE.test(own.text)) return false;
  const closes = before.end === own.start && /s$/i.test(before.text) && after.start > own.end && /^\p{L}/u.test(after.text);
  return closes && !tokens.slice(0, i).some((t, k) => /^['‘]$/.test(t.text) && tokens[k + 1]?.start === t.end);
}

/**
 * Settles the part of speech and lemma of each token: closed classes by list, names by capitals, words that are noun and verb alike by their
 * neighbours. The tagger's guess is kept where none of these speaks.
 */
export function correct(text: string, tokens: readonly TextSpan[], guesses: readonly Guess[]): readonly Token[] {
  const drafts = tokens.map((token, i) => draftOf(token, guesses[i] as Guess));
  for (const [i, d] of drafts.entries())
    d.pos = isPluralPossessive(tokens, i) ? 'poss' : readAlone(d, drafts[i - 1], drafts[i + 1]);
  if (!isShouting(tokens.map((token) => token.text))) {
    for (const [i, d] of drafts.entries()) if (isName(drafts, i)) d.pos = 'name';
  }
  for (const [i, d] of drafts.entries()) d.pos = settle(drafts, i);
  return drafts.map((d, index) => {
    const { start, end } = tokens[index] as TextSpan;
    const spaced = start > 0 && /\s/.test(text[start - 1] ?? ' ');
    const { lower, pos } = d;
    return { text: d.text, start, end, index, lower, lemma: lemmaOf(d), pos, form: formOf(d), tags: d.guess.tags, spaced };
  });
}
