import type { Span } from '../model/span.js';
import { TERMINAL } from './stops.js';

const BULLET = /^\s*(?:[-*•●▪–—]|\d{1,2}[.)])\s+/;

/** Widest line of a text that a program wrapped, and the length from which a line counts as filled, in characters. */
const WIDEST_WRAP = 130;
const FILLED = 50;

const lengthOf = ({ start, end }: Span): number => end - start;

/** The lines of a text, without their ends, as spans. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** A text whose lines all end near one column was wrapped by a program. */
function isHardWrapped(lines: readonly Span[]): boolean {
  const lengths = lines.map(lengthOf).filter((length) => length > 0);
  const filled = lengths.filter((length) => length >= FILLED).length;
  return lengths.length >= 4 && filled >= lengths.length / 2 && lengths.every((length) => length <= WIDEST_WRAP);
}

/** Whether the line break after `line` is only a wrap inside a sentence: the line ends in mid-sentence and the next goes on. */
function isWrap(line: string, next: string, hardWrapped: boolean): boolean {
  if (!next.trim() || BULLET.test(next) || next.startsWith('#') || TERMINAL.test(line.trimEnd())) return false;
  return /^\s*[\p{Ll}\d,;(]/u.test(next) || (hardWrapped && line.length >= FILLED);
}

/** Paragraphs: runs of lines between blank lines or hard ends. A wrapped sentence stays whole. */
export function paragraphsOf(text: string): readonly Span[] {
  const lines = linesOf(text);
  const hardWrapped = isHardWrapped(lines);
  const wordsOf = (line: Span | undefined): string => (line ? text.slice(line.start, line.end) : '');
  const paragraphs: Span[] = [];
  let start: number | null = null;
  lines.forEach((line, i) => {
    const words = wordsOf(line);
    if (!words.trim()) return;
    start ??= line.start;
    if (isWrap(words, wordsOf(lines[i + 1]), hardWrapped)) return;
    paragraphs.push({ start, end: line.end });
    start = null;
  });
  return paragraphs;
}
