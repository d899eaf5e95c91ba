import type { Atom } from './atoms.js';
import { glued, isHyphen, reads } from './atoms.js';
import { figure, type Figure } from './figure.js';
import { UNITS } from '../../lexicon/number-words.js';

const ZONES = /^(?:gmt|utc|cet|cest|eet|eest|est|edt|et|pt|pst|pdt|bst|ist|msk|local|hours|hrs|z|zulu)$/;

interface Half {
  readonly pm: boolean;
  readonly to: number;
}

/** "pm", "p.m.", "P.M" after an hour. */
function halfOfDay(atoms: readonly Atom[], at: number): Half | null {
  const word = atoms[at]?.lower.replace(/\./g, '') ?? '';
  if (word === 'am' || word === 'pm') {
    // "I am", "5 am I": after digits only "am" in small letters, "a.m." or capitals before a zone.
    return { pm: word === 'pm', to: at + 1 };
  }
  return null;
}

/** Minutes after the hour: ":30", ":36.6"; seconds are read too. */
function minutes(atoms: readonly Atom[], at: number): { value: number; to: number } | null {
  if (!/^[:h]$/.test(atoms[at]?.lower ?? '') || !glued(atoms, at) || !glued(atoms, at + 1)) return null;
  const text = atoms[at + 1]?.text ?? '';
  if (!/^[0-5]\d(?:\.\d+)?$/.test(text)) return null;
  const seconds =
    atoms[at + 2]?.text === ':' &&
    glued(atoms, at + 2) &&
    glued(atoms, at + 3) &&
    /^[0-5]\d(?:\.\d+)?$/.test(atoms[at + 3]?.text ?? '');
  return { value: Number(text) / 60, to: seconds ? at + 4 : at + 2 };
}

const time = (from: number, to: number, hours: number, half: Half | null): Figure => {
  const value = half ? (hours % 12) + (half.pm ? 12 : 0) : hours;
  return figure(from, half?.to ?? to, Number(value.toFixed(4)), { class: 'time' });
};

/** "0430": an hour and a minute in four figures. */
const isFourFigures = (atom: Atom | undefined): boolean => /^(?:[01]\d|2[0-3])[0-5]\d$/.test(atom?.text ?? '');

const BEFORE_HOUR = /^(?:at|by|until|till|from|around|about|before|after|since|between)$/;

/** "at 0430", "between 2200 and 0400": four figures that no number and no year begins with, and what stands in one range with such. */
function isHour(atoms: readonly Atom[], i: number): boolean {
  const [from, to] = /^(?:and|to)$/.test(atoms[i - 1]?.lower ?? '') && isFourFigures(atoms[i - 2]) ? [i - 2, i] : [i, i + 2];
  if (!BEFORE_HOUR.test(atoms[from - 1]?.lower ?? '')) return false;
  if (atoms[i]?.text.startsWith('0')) return true;
  const inRange = /^(?:and|to)$/.test(atoms[from + 1]?.lower ?? '') && isFourFigures(atoms[to]);
  return inRange && [atoms[from], atoms[to]].some((other) => other?.text.startsWith('0'));
}

/** A clock time at `i`, its value in hours since midnight: "09:30", "5pm", "0900 GMT", "5 o'clock", "11.30am". */
export function readClock(atoms: readonly Atom[], i: number): Figure | null {
  const atom = atoms[i];
  if (!atom) return null;
  const word = UNITS.get(atom.lower);
  const hour = atom.kind === 'digits' && /^\d{1,2}$/.test(atom.text) ? Number(atom.text) : word;
  if (hour !== undefined && hour <= 24) {
    const minute = atom.kind === 'digits' ? minutes(atoms, i + 1) : null;
    const at = minute?.to ?? i + 1;
    const half = hour <= 12 ? halfOfDay(atoms, at) : null;
    if (minute || half) return time(i, at, hour + (minute?.value ?? 0), half);
    if (/^o['’]?clock$/.test(atoms[i + 1]?.lower ?? '') || reads(atoms, i + 1, ['o', "'", 'clock']))
      return time(i, i + 1, hour, null);
    // "between 5 and 6 pm", "5-6pm": the first of two hours.
    const joint = /^(?:and|to|or)$/.test(atoms[i + 1]?.lower ?? '') || (isHyphen(atoms[i + 1]) && glued(atoms, i + 1));
    if (joint && hour <= 12 && hour > 0 && /^\d{1,2}$/.test(atoms[i + 2]?.text ?? '') && Number(atoms[i + 2]?.text) <= 12) {
      const end = minutes(atoms, i + 3);
      const later = halfOfDay(atoms, end?.to ?? i + 3);
      if (later) return time(i, i + 1, hour, { ...later, to: i + 1 });
    }
  }
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(atom.text);
  if (dotted && Number(dotted[1]) <= 12) {
    const half = halfOfDay(atoms, i + 1);
    if (half) return time(i, i + 1, Number(dotted[1]) + Number(dotted[2]) / 60, half);
  }
  if (isFourFigures(atom) && isHour(atoms, i))
    return time(i, i + 1, Number(atom.text.slice(0, 2)) + Number(atom.text.slice(2)) / 60, null);
  if (
    /^(?:[01]\d|2[0-4])[0-5]\d$/.test(atom.text) &&
    ZONES.test(atoms[i + 1]?.lower ?? '') &&
    !(
      /^(?:hours|hrs)$/.test(atoms[i + 1]?.lower ?? '') &&
      !/^(?:at|by|until|from|around|about|before|after|since)$/.test(atoms[i - 1]?.lower ?? '')
    )
  )
    return time(i, i + 1, Number(atom.text.slice(0, 2)) + Number(atom.text.slice(2)) / 60, null);
  return null;
}
