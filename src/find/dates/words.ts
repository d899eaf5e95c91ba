import {
  MONTHS,
  ORDINALS_IN_ORDER,
  PARTS_OF_DAY,
  NUMBERS_IN_ORDER,
  TENS_BY_DIGIT,
  TIME_UNITS,
  VAGUE_COUNTS,
  WEEKDAYS,
} from '../../lexicon/calendar.js';

const lower = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");
const indexBy = (rows: readonly string[], text: string): number =>
  rows.findIndex((row) => new RegExp(`^(?:${row})$`).test(lower(text)));

/** 1 to 12; 0 where it is none. */
export const monthNumber = (text: string): number => indexBy(MONTHS, text) + 1;
/** 1 (Monday) to 7; 0 where it is none. */
export const weekdayNumber = (text: string): number => indexBy(WEEKDAYS, text) + 1;
/** The TIMEX3 code of a part of the day: "evening" → EV; NI (night) where it is none. */
export const partCode = (text: string): string => PARTS_OF_DAY.get(lower(text)) ?? 'NI';

/** Singular of a unit: "centuries" → "century". */
export const unitOf = (text: string): string => lower(text).replace(/ies$/, 'y').replace(/s$/, '');

function smallNumber(words: readonly string[]): number | null {
  let total = 0;
  for (const word of words) {
    const small = NUMBERS_IN_ORDER.indexOf(word);
    const ten = TENS_BY_DIGIT.indexOf(word);
    if (small >= 0) total += small;
    else if (ten >= 2) total += ten * 10;
    else if (word === 'hundred' || word === 'thousand') total = Math.max(total, 1) * (word === 'hundred' ? 100 : 1000);
    else if (word !== 'a' && word !== 'and') return null;
  }
  return total;
}

/** The number of a count: 3 for "three", 2 for "a couple of", 2.5 for "two and a half", "X" for "several". */
export function readCount(text: string): number | 'X' | null {
  const words = lower(text);
  if (VAGUE_COUNTS.includes(words)) return 'X';
  if (/^(?:an?|another|the)$/.test(words)) return 1;
  if (/couple/.test(words)) return 2;
  if (/dozen/.test(words)) return 12;
  if (/^half an?$/.test(words)) return 0.5;
  const half = words.endsWith(' and a half') ? 0.5 : 0;
  const stem = half ? words.slice(0, -' and a half'.length) : words;
  if (stem.endsWith(' 1/2')) return parseInt(stem, 10) + 0.5;
  if (/^\d/.test(stem)) return Number(stem.replace(/,(?=\d{3})/g, '').replace(',', '.')) + half;
  const value = smallNumber(stem.split(/[- ]/));
  return value === null ? null : value + half;
}

/** Rank of an ordinal: "third", "3rd" → 3. */
export const readOrdinal = (text: string): number =>
  /^\d/.test(text) ? parseInt(text, 10) : ORDINALS_IN_ORDER.indexOf(lower(text));

/** A year in words: "nineteen ninety-seven", "two thousand four". */
export function readYearWords(text: string): number | null {
  const words = lower(text).split(/[- ]/);
  if (words[0] === 'two') return smallNumber(words);
  const century = smallNumber(words.slice(0, 1));
  const rest = smallNumber(words.slice(1));
  return century === null || rest === null ? null : century * 100 + rest;
}

/** TIMEX3 duration: P3D, PT24H, P2Y6M, PXW. */
export function durationValue(count: number | 'X', unitText: string): string {
  const unit = TIME_UNITS.get(unitOf(unitText));
  if (!unit) return 'PXX';
  const t = unit.clock ? 'T' : '';
  if (count === 'X') return `P${t}X${unit.times === 10 ? 'E' : unit.times === 100 ? 'C' : unit.code}`;
  const whole = Math.floor(count * unit.times);
  if (count % 1 === 0.5 && unit.times === 1) {
    const smaller: Partial<Record<string, string>> = { Y: '6M', H: '30M', M: '30S', D: 'T12H' };
    const rest = unit.code === 'M' && !unit.clock ? undefined : smaller[unit.code];
    if (rest) return `P${t}${whole > 0 ? `${String(whole)}${unit.code}` : ''}${rest}`;
  }
  return `P${t}${String(count * unit.times)}${unit.code}`;
}
