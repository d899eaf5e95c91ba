import type { Sentence, Token } from '../../model/sentence.js';
import type { Span } from '../../model/span.js';

/** How many words such a clause may have before its time, or altogether where it names none. */
const LONGEST = 10;

const isPast = ({ pos, form }: Token): boolean => pos === 'verb' && (form === 'past' || form === 'participle');

/** Whether some words are a clause with a subject and a verb in the past: "the army seized power"; one that counts something is told for itself ("since 41 men were shot in May"). */
const isClause = (words: readonly Token[]): boolean =>
  words.length >= 2 && words.every(({ pos }) => pos !== 'punct' && pos !== 'num') && words.slice(1).some(isPast);

/** The "since" of the clause that dates itself by a time in it: "since the army seized power in 2021"; null where there is none. */
export function sinceBefore({ tokens }: Sentence, time: Span): Token | null {
  const end = tokens.findIndex((t) => t.start >= time.start);
  const from = tokens.findLastIndex((t, i) => i < end && t.lower === 'since');
  const words = tokens.slice(from + 1, end);
  return from >= 0 && words.length <= LONGEST && isClause(words) ? (tokens[from] ?? null) : null;
}

/** What ends a clause that tells since when: a stop, a joint, what opens another clause. */
const ENDS: ReadonlySet<Token['pos']> = new Set(['punct', 'conj', 'sub', 'rel']);

/** Clauses that tell since when without a time: "since the general took office". */
export function sinceClauses({ tokens }: Sentence): readonly Span[] {
  return tokens.flatMap((since, i) => {
    if (since.lower !== 'since' || since.pos !== 'sub') return [];
    const rest = tokens.slice(i + 1);
    const stop = rest.findIndex(({ pos }) => ENDS.has(pos));
    const words = stop < 0 ? rest : rest.slice(0, stop);
    const last = words.at(-1);
    return last && words.length <= LONGEST && isClause(words) ? [{ start: since.start, end: last.end }] : [];
  });
}
