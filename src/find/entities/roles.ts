import { COURTESY, OFFICE_MODIFIERS } from '../../lexicon/gazetteer/offices.js';
import { appositionFrom } from './people.js';
import { officeBefore, officeFrom } from './phrases.js';
import type { Line } from './words.js';

type Range = readonly [number, number];

const NOMINAL = /^(?:noun|name|adj|poss|ord|num)$/;

/** How far left the office that ends at `to` reaches: states, demonyms, bodies and modifiers before it. */
function leftOf(line: Line, office: number): number {
  const { words } = line;
  let from = office;
  let owned = false;
  while (from > Math.max(0, office - 12)) {
    const word = words[from - 1];
    if (!word) break;
    const { token } = word;
    // What stands before the state is the next phrase: "leaders hail swap French President".
    if (owned && !word.capital && !OFFICE_MODIFIERS.has(token.lower) && token.lower !== "'s") break;
    owned ||= word.capital && !OFFICE_MODIFIERS.has(token.lower);
    const modifier =
      OFFICE_MODIFIERS.has(token.lower) ||
      (token.pos === 'adj' && token.form === null && !/^(?:other|same|such)$/.test(token.lower)) ||
      (token.pos === 'noun' && token.form === null);
    if (
      !modifier &&
      !(
        word.capital &&
        /\p{L}/u.test(token.text) &&
        token.pos !== 'date' &&
        token.pos !== 'det' &&
        token.pos !== 'pron' &&
        token.pos !== 'prep' &&
        token.pos !== 'verb' &&
        token.pos !== 'conj' &&
        token.pos !== 'sub'
      ) &&
      token.lower !== "'s"
    )
      break;
    from--;
  }
  // A possessive needs its owner; a sentence may begin with a word that is no part of the title.
  while (from < office && words[from]?.token.lower === "'s") from++;
  return from;
}

/** "the chief of the Sumy district civil guard" directly before the name. */
function officeOfBefore(line: Line, name: number): Range | null {
  const { words } = line;
  for (let i = name - 1; i > Math.max(0, name - 11); i--) {
    const word = words[i];
    if (!word) return null;
    if (word.token.lower === 'of' && i < name - 1) {
      const office = officeBefore(words, i);
      if (office !== null && !COURTESY.has(words[office]?.token.lower ?? '')) return [leftOf(line, office), name];
    } else if (!NOMINAL.test(word.token.pos) && !/^(?:the|and|for)$/.test(word.token.lower)) return null;
  }
  return null;
}

/** End of an office that follows a name: up to the next mark or verb. */
function appositionEnd(line: Line, from: number): number {
  let to = from;
  while (to < line.words.length && to < from + 16) {
    const token = line.words[to]?.token;
    if (
      !token ||
      (token.pos === 'punct' && !/^['’&]$/.test(token.text)) ||
      token.pos === 'rel' ||
      token.pos === 'verb' ||
      token.pos === 'aux' ||
      token.pos === 'modal' ||
      token.pos === 'sub' ||
      token.pos === 'pron' ||
      token.pos === 'date'
    )
      break;
    to++;
  }
  while (to > from && /^(?:prep|conj|det|adv)$/.test(line.words[to - 1]?.token.pos ?? '')) to--;
  return to;
}

/** The offices that the words around a person's name give: before it, before it with a comma, after it. */
export function rolesAround(line: Line, from: number, to: number): readonly Range[] {
  const { words } = line;
  const roles: Range[] = [];
  const before = words[from - 1]?.token.text === ',' && /^[,.;]$/.test(words[to]?.token.text ?? '.') ? from - 1 : from;
  const office = officeBefore(words, before);
  if (office !== null) {
    const start = leftOf(line, office);
    const last = words[before - 1];
    const courtesy = COURTESY.has(words[office]?.token.lower ?? '') && before - office === 1;
    // "Mark Rutte, NATO chief, Donald Tusk": with a comma the office must open its phrase with an article or stand alone.
    if (!courtesy && last && (before === from || words[start - 1]?.token.pos === 'det')) roles.push([start, before]);
  } else if (before === from) {
    const long = officeOfBefore(line, from);
    if (long) roles.push(long);
  }
  const after = appositionFrom(line, to);
  if (after !== null) {
    const end = appositionEnd(line, after);
    if (end > after && !(officeFrom(words, after) === end && COURTESY.has(words[after]?.token.lower ?? '')))
      roles.push([after, end]);
  }
  return roles;
}
