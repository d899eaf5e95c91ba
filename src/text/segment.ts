import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.js';
import type { Span } from '../model/span.js';

/** A stretch of text that holds one sentence, heading or list item. */
export interface Segment extends Span {
  readonly paragraph: number;
  /** A line of its own that ends without a stop. */
  readonly heading: boolean;
}

const TERMINAL = /[.!?…:;]["'”’»)\]]*$/;
const BULLET = /^\s*(?:[-*•●▪–—]|\d{1,2}[.)])\s+/;
const CLOSERS = new Set(['"', "'", '”', '’', '»', ')', ']']);

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

/** Whether the line break after `line` is only a wrap inside a sentence: the line ends in mid-sentence and the next goes on. */
function isWrap(line: string, next: string, hardWrapped: boolean): boolean {
  if (!next.trim() || BULLET.test(next) || next.startsWith('#') || TERMINAL.test(line.trimEnd())) return false;
  return /^\s*[\p{Ll}\d,;(]/u.test(next) || (hardWrapped && line.length >= 50);
}

/** A text whose lines all end near one column was wrapped by a program. */
function isHardWrapped(lines: readonly Span[]): boolean {
  const lengths = lines.map((line) => line.end - line.start).filter((length) => length > 0);
  return (
    lengths.length >= 4 && Math.max(...lengths) <= 130 && lengths.filter((length) => length >= 50).length >= lengths.length / 2
  );
}

/** Paragraphs: runs of lines between blank lines or hard ends. A wrapped sentence stays whole. */
function paragraphsOf(text: string): readonly Span[] {
  const lines = linesOf(text);
  const hardWrapped = isHardWrapped(lines);
  const blocks: Span[] = [];
  let open: { start: number; end: number } | null = null;
  lines.forEach((line, i) => {
    const words = text.slice(line.start, line.end);
    if (!words.trim()) {
      if (open) blocks.push(open);
      open = null;
      return;
    }
    open = open ? { start: open.start, end: line.end } : { ...line };
    const next = lines[i + 1];
    if (!next || !isWrap(words, text.slice(next.start, next.end), hardWrapped)) {
      blocks.push(open);
      open = null;
    }
  });
  return blocks;
}

/** Whether the stop at `at` ends a sentence. */
function endsSentence(text: string, at: number, end: number): boolean {
  const mark = text[at];
  let after = at + 1;
  while (after < end && CLOSERS.has(text[after] ?? '')) after++;
  const rest = text.slice(after, Math.min(end, after + 40));
  if (mark === '!' || mark === '?')
    return after >= end || (/^\s/.test(rest) && !/^\s+\p{Ll}/u.test(rest)) || (after > at + 1 && /^\s+\p{Lu}/u.test(rest));
  if (after >= end) return true;
  const before = text.slice(Math.max(0, at - 24), at);
  const word = /[\p{L}\p{N}.]*$/u.exec(before)?.[0] ?? '';
  // "voting.Early": a missing space, unless it is an address ("example.Com") or initials.
  if (!/^\s/.test(rest))
    return after > at + 1
      ? /^\p{Lu}/u.test(rest)
      : /[\p{Ll}\d)”"’]$/u.test(before) && /^\p{Lu}[\p{Ll}\s]/u.test(rest) && word.length > 2;
  if (!/^\s+["'“‘«([\-–—•]*[\p{Lu}\p{N}]/u.test(rest)) return /^\s+[“"‘«(]/u.test(rest) && mark === '.' && word.length > 2;
  if (mark === '…') return true;
  const lower = word.toLowerCase();
  if (TITLE_ABBREVIATIONS.has(lower)) return false;
  if (OTHER_ABBREVIATIONS.has(lower))
    return (
      /^\s+(?:The|It|He|She|They|In|On|At|But|A|An|This|That|These|We|I|According)\s/.test(rest) &&
      !/^(?:no|nos|vs|approx|est|art)$/.test(lower)
    );
  if (/^\p{Lu}$/u.test(word) && after === at + 1) return false; // "J. Smith"
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word))
    return (
      after > at + 1 ||
      /^\s+["“]?(?:The|It|He|She|They|In|On|But|A|An|This|That|These|We|I|According|Officials|Police)\s/.test(rest)
    );
  return true;
}

/** Splits a text into sentences. Spans cover every character that is not white space around sentences. */
export function segment(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  paragraphsOf(text).forEach((block, paragraph) => {
    const push = (from: number, to: number, whole: boolean): void => {
      let [start, end] = [from, to];
      while (start < end && /\s/.test(text[start] ?? '')) start++;
      while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
      if (start < end)
        segments.push({ start, end, paragraph, heading: whole && !TERMINAL.test(text.slice(start, end)) && end - start < 160 });
    };
    let start = block.start;
    for (let at = block.start; at < block.end; at++) {
      const mark = text[at];
      if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') continue;
      if (mark === '.' && (text[at + 1] === '.' || (/\d/.test(text[at + 1] ?? '') && /\d/.test(text[at - 1] ?? '')))) continue;
      if (!endsSentence(text, at, block.end)) continue;
      let end = at + 1;
      while (end < block.end && CLOSERS.has(text[end] ?? '')) end++;
      push(start, end, start === block.start && end === block.end);
      start = end;
      at = end - 1;
    }
    if (start < block.end) push(start, block.end, start === block.start);
  });
  return segments;
}
