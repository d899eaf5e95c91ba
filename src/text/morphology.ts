import { IRREGULAR_PLURALS } from '../lexicon/noun-forms.js';
import { IRREGULAR_VERBS, VERB_BASES } from '../lexicon/verb-forms.js';
import type { VerbForm } from '../model/sentence.js';

/** A reading of a word as a form of a verb. */
export interface VerbReading {
  readonly base: string;
  readonly form: VerbForm;
}

const irregular = new Map<string, VerbReading>();
const irregularBases = new Set<string>();
for (const row of IRREGULAR_VERBS) {
  const [base = '', past = '', participle = past] = row.split(' ');
  irregularBases.add(base);
  for (const word of participle.split('/')) if (word !== base) irregular.set(word, { base, form: 'participle' });
  for (const word of past.split('/')) if (word !== base) irregular.set(word, { base, form: 'past' });
}

/** Whether a base form is known as a verb. */
const isVerbBase = (word: string): boolean => VERB_BASES.has(word) || irregularBases.has(word);

const PREFIX = /^(?:(?:re|un|over|under|out|mis|dis|de|pre)-?|co-)(?=\p{L}{3})/u;

const known = (word: string): boolean => isVerbBase(word) || isVerbBase(word.replace(PREFIX, ''));

/** A single consonant after a single vowel, or a soft ending, nearly always lost an -e: "evacuat", "produc", "believ", "urg". */
const LOST_E = /(?:[^aeiou][aeiou][cgkstvz]|[lr][cgsv]|at|i[sz]|uc|[dn]g|nc|[bcdfgkptz]l|[iu]d|[ao]ug)$/;

/** The base of a regular form whose ending has been taken off: "captur" → capture, "trapp" → trap, "carri" → carry. */
function baseOf(stem: string): string {
  const undoubled = /([bdfgklmnprtvz])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  // "relied" is of rely, not of lie
  const candidates = [stem, stem.replace(/i$/, 'y'), `${stem}e`, undoubled, stem.replace(/ck$/, 'c')];
  const found = candidates.find(known);
  if (found) return found;
  if (undoubled !== stem && !/(?:ll|ss|zz|ff)$/.test(stem)) return undoubled;
  if (/i$/.test(stem)) return stem.replace(/i$/, 'y');
  return LOST_E.test(stem) ? `${stem}e` : stem;
}

/** Reads a lower-case word as a verb form; null where its shape is no verb's. */
export function verbReading(word: string): VerbReading | null {
  const special = irregular.get(word);
  if (special) return special;
  if (known(word)) return { base: word, form: 'base' };
  const short = word.length < 5 && !known(baseOf(word.slice(0, -2)));
  if (/[^aeiou]ied$/.test(word) || (word.endsWith('ed') && word.length > 3 && !short && !/eed$/.test(word)))
    return { base: baseOf(word.slice(0, -2)), form: 'past' };
  if (word.endsWith('ing') && (word.length > 5 || /^(?:going|dying|lying|using|tying)$/.test(word))) {
    const stem = word.slice(0, -3);
    return { base: word === 'dying' ? 'die' : word === 'lying' ? 'lie' : baseOf(stem), form: 'ing' };
  }
  if (word.endsWith('s') && !word.endsWith('ss')) {
    // "pushes": push, but "planes" are no plan
    const base = [word.slice(0, -1), word.replace(/(?<=(?:s|x|z|ch|sh|o))es$/, ''), word.replace(/ies$/, 'y')].find(
      (candidate) => candidate !== word && known(candidate),
    );
    if (base) return { base, form: 'present' };
  }
  return null;
}

/** The singular of a lower-case noun: "children" → child, "cities" → city, "missiles" → missile. */
export function singular(word: string): string {
  const special = IRREGULAR_PLURALS.get(word);
  if (special) return special;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
