import { BARE_OPENERS } from '../../lexicon/gazetteer/name-words.js';
import { isFirstName } from './people.js';
import type { Line } from './words.js';

const CLOSED = /^(?:det|prep|pron|conj|sub|rel|aux|modal|neg|to|adv|num|ord|date|punct|poss|particle)$/;

/** Opens a sentence or a quotation, where a capital says nothing. */
export const opens = (line: Line, at: number): boolean =>
  at <= line.first || /^["“”‘':—–\-•*]$/.test(line.words[at - 1]?.token.text ?? '');

/** What follows a bare subject: a verb, an insertion, a possessive. */
export function subjectAt(line: Line, at: number): boolean {
  const next = line.words[at + 1]?.token;
  const third = line.words[at + 2]?.token;
  if (!next) return false;
  if (next.lower === "'s") return true;
  if (next.text === ',') return !!third && /^(?:who|whose|a|an|the)$/.test(third.lower);
  return (
    (next.pos === 'verb' && (next.form === 'past' || next.form === 'present' || next.form === 'participle')) ||
    next.pos === 'aux' ||
    next.pos === 'modal' ||
    (next.pos === 'adv' && line.words[at + 2]?.token.pos === 'verb')
  );
}

/** Whether a capital at `at` marks a name, which it does not as such at the start of a sentence. */
export function mayBeName(line: Line, at: number): boolean {
  const word = line.words[at];
  if (!word?.capital || CLOSED.test(word.token.pos)) return false;
  if (!opens(line, at)) return true;
  const { token } = word;
  if (token.pos === 'name' || word.acronym || isFirstName(word)) return true;
  if (BARE_OPENERS.has(token.lower)) return false;
  const next = line.words[at + 1];
  // "Saqib Mahmood bowled": two capitals. "Krawczyk excused himself": a singular without an article.
  if (next?.capital && next.token.pos === 'name' && !CLOSED.test(next.token.pos))
    return token.pos === 'noun' && !/(?:ing|ed|ly|ers|ies)$/.test(token.lower);
  return (
    /^(?:noun|verb|adj)$/.test(token.pos) &&
    !/(?:s|ing|ed|ly|ion|ment|ness|ity|ism|ance|ence|age|cy|th|less|able|ful|ship|hood)$/.test(token.lower) &&
    token.form !== 'base' &&
    subjectAt(line, at)
  );
}
