import type { Span } from '../../model/span.js';

/** A stretch inside quotation marks; `start` and `end` lie inside them. */
export interface Stretch extends Span {
  /** With its marks; where a quotation runs on into the next paragraph there is no closing mark. */
  readonly outer: Span;
  readonly single: boolean;
  /** Goes on in the next paragraph, which reopens the marks. */
  readonly open: boolean;
}

const OPEN_BEFORE = /[\s([{\-–—/:,“"]/;
const CLOSE_AFTER = /[\s)\]}\-–—/.,;:!?…”"’']/;
const DOUBLE = /["“”„«»]|''|``/;

type Side = 'open' | 'close' | null;

/** Which way a double mark faces: curly ones say it, straight ones by the white space beside them. */
function side(text: string, at: number, width: number, inside: boolean): Side {
  const mark = text[at] ?? '';
  // a wrong mark at the very end of a paragraph closes what is open
  if (inside && /[.!?,]/.test(text[at - 1] ?? '') && /^(?:\n|$)/.test(text.slice(at + width, at + width + 1))) return 'close';
  if (mark === '“' || mark === '„' || mark === '«' || mark === '`') return 'open';
  if (mark === '»') return 'close';
  const before = text[at - 1] ?? ' ';
  const after = text[at + width] ?? ' ';
  if (mark === '”') return !inside && OPEN_BEFORE.test(before) && /\S/.test(after) ? 'open' : 'close';
  if (/\d/.test(before) && !inside) return null; // 5' 10"
  if (inside)
    return OPEN_BEFORE.test(before) && before !== ',' && /[\p{L}\p{N}]/u.test(after) && /\s/.test(before) ? 'open' : 'close';
  return OPEN_BEFORE.test(before) || /\S/.test(after) ? 'open' : null;
}

/** Quoted stretches of one paragraph in double marks; an inner pair belongs to the outer one. */
function doubles(text: string, paragraph: Span, next: Span | null): Stretch[] {
  const found: Stretch[] = [];
  let from = -1;
  let width = 1;
  let depth = 0;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const pair = (text[at] === "'" && text[at + 1] === "'") || (text[at] === '`' && text[at + 1] === '`');
    const mark = pair ? text.slice(at, at + 2) : (text[at] ?? '');
    if (!DOUBLE.test(mark)) continue;
    const faces = side(text, at, mark.length, from >= 0);
    if (faces === 'open' && from < 0) {
      from = at;
      width = mark.length;
    } else if (faces === 'open') {
      // A second opening mark: nested if something closes both, else the first was never closed.
      depth++;
    } else if (faces === 'close' && from >= 0) {
      if (depth > 0 && closesLater(text, at + mark.length, paragraph.end)) depth--;
      else {
        found.push({ start: from + width, end: at, outer: { start: from, end: at + mark.length }, single: false, open: false });
        from = -1;
        depth = 0;
      }
    }
    at += mark.length - 1;
  }
  if (from >= 0 && next && /^(?:["“„«]|''|‘)/.test(text.slice(next.start, next.start + 2))) {
    found.push({
      start: from + width,
      end: paragraph.end,
      outer: { start: from, end: paragraph.end },
      single: false,
      open: true,
    });
  }
  return found;
}

/** Whether another closing mark follows before the next opening one. */
function closesLater(text: string, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 2000); at++) {
    const mark = text[at];
    if (mark === '“' || mark === '«' || mark === '„') return false;
    if (mark === '”' || mark === '»') return true;
    if (mark === '"') return !(OPEN_BEFORE.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' '));
  }
  return false;
}

/** Quoted stretches in single marks ("as house style"), outside double ones. An apostrophe is none: it stands inside a word or has no partner. */
function singles(text: string, paragraph: Span, taken: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  let from = -1;
  let t = 0;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const mark = text[at];
    if (mark !== "'" && mark !== '‘' && mark !== '’') continue;
    while (t < taken.length && (taken[t]?.outer.end ?? 0) <= at) t++;
    const cover = taken[t];
    if (cover && cover.outer.start <= at) {
      at = cover.outer.end - 1;
      from = -1;
      continue;
    }
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    const opens = mark !== '’' && OPEN_BEFORE.test(before) && /[\p{L}\p{N}“"[…]/u.test(after);
    if (opens) {
      if (from < 0 || mark === '‘') from = at;
    } else if (
      from >= 0 &&
      mark !== '‘' &&
      /\S/.test(before) &&
      (CLOSE_AFTER.test(after) || (/[.!?]/.test(before) && /\p{Lu}/u.test(after)))
    ) {
      // "the rebels' claim": a plural possessive may look like a closing mark; with another mark to come before the next opening one it is none.
      if (/s/.test(before) && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3)) && anotherSingle(text, at + 1, paragraph.end))
        continue;
      found.push({ start: from + 1, end: at, outer: { start: from, end: at + 1 }, single: true, open: false });
      from = -1;
    }
  }
  return found;
}

function anotherSingle(text: string, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 400); at++) {
    const mark = text[at];
    if (mark !== "'" && mark !== '‘' && mark !== '’') continue;
    if (mark === '‘' || (OPEN_BEFORE.test(text[at - 1] ?? ' ') && /\p{L}/u.test(text[at + 1] ?? ' '))) return false;
    if (CLOSE_AFTER.test(text[at + 1] ?? ' ')) return true;
  }
  return false;
}

/** All quoted stretches outside other quotations, in order; paragraphs are looked at one by one, so that a lost mark does no harm beyond its own. */
export function quotedStretches(text: string, paragraphs: readonly Span[]): readonly Stretch[] {
  return paragraphs.flatMap((paragraph, i) => {
    const double = doubles(text, paragraph, paragraphs[i + 1] ?? null);
    return [...double, ...singles(text, paragraph, double)].filter((s) => s.end > s.start).sort((a, b) => a.start - b.start);
  });
}
