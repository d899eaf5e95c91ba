import { overlaps, type Span } from '../model/span.js';
import { boilerplateOf } from './boilerplate.js';
import { paragraphsOf } from './lines.js';
import { afterClosers, endsSentence, TERMINAL } from './stops.js';

/** A stretch of text that holds one sentence, heading or list item. */
export interface Segment extends Span {
  readonly paragraph: number;
  /** A line of its own that ends without a stop. */
  readonly heading: boolean;
  /** It is none of the article, but stands around it. */
  readonly boilerplate: boolean;
}

/** Longer lines without a stop are no headings, in characters. */
const LONGEST_HEADING = 160;

/** What runs on without a stop for longer than this is no sentence (a table, a dump); it is cut, so that reading stays linear. */
const LONGEST_SENTENCE = 3000;

const isDigit = (char: string | undefined): boolean => char !== undefined && /\d/.test(char);

/** Whether a mark that may end a sentence stands at `at`: no decimal point, no dot before another. */
function isStop(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '!' || mark === '?' || mark === '…') return true;
  return mark === '.' && text[at + 1] !== '.' && !(isDigit(text[at - 1]) && isDigit(text[at + 1]));
}

/** Where to cut a stretch that is too long: after its last white space, else between two characters. */
function cutWithin(text: string, start: number): number {
  const limit = start + LONGEST_SENTENCE;
  let at = limit;
  while (at > start && !/\s/.test(text[at - 1] ?? '')) at--;
  if (at > start) return at;
  return /[\uDC00-\uDFFF]/.test(text[limit] ?? '') ? limit - 1 : limit;
}

/** The ends of the sentences of a paragraph, in order. */
function endsOf(text: string, paragraph: Span): readonly number[] {
  const ends: number[] = [];
  let start = paragraph.start;
  for (let at = start; at < paragraph.end; at++) {
    const isEnd = isStop(text, at) && endsSentence(text, at, paragraph.end);
    if (!isEnd && at - start < LONGEST_SENTENCE) continue;
    start = isEnd ? afterClosers(text, at + 1, paragraph.end) : cutWithin(text, start);
    ends.push(start);
    at = start - 1;
  }
  return start < paragraph.end ? [...ends, paragraph.end] : ends;
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

/** A stretch cut where boilerplate begins and ends in it. */
const cutAround = (span: Span, boilerplate: readonly Span[]): readonly Span[] => {
  const edges = boilerplate.flatMap(({ start, end }) => [start, end]).filter((at) => at > span.start && at < span.end);
  return [...edges, span.end].map((end, i) => ({ start: edges[i - 1] ?? span.start, end }));
};

/** Splits a text into sentences. Spans cover every character that is not white space around sentences. */
export function segment(text: string): readonly Segment[] {
  const boilerplate = boilerplateOf(text);
  return paragraphsOf(text).flatMap((block, paragraph) =>
    cutAround(block, boilerplate).flatMap((piece) => {
      const ends = endsOf(text, piece);
      return ends.flatMap((to, i) => {
        const { start, end } = trim(text, { start: ends[i - 1] ?? piece.start, end: to });
        const endsOpen = !TERMINAL.test(text.slice(start, end)) && end - start < LONGEST_HEADING;
        const isAlone = ends.length === 1 && piece.start === block.start && piece.end === block.end;
        return start < end
          ? [
              {
                start,
                end,
                paragraph,
                heading: isAlone && endsOpen,
                boilerplate: boilerplate.some((b) => overlaps(b, { start, end })),
              },
            ]
          : [];
      });
    }),
  );
}
