import { AFTER_THE_DEAD, BEFORE_THE_DEAD, FIGURE_STEPS, FIGURE_WORDS } from '../lexicon/participles.js';
import type { Draft, Reader } from './draft.js';
import { singular } from './morphology.js';
import type { SpecialReader } from './set-phrases.js';

/** Numbers that take "of". */
const SOME_OF = /^(?:dozens|scores|hundreds|thousands)$/;

/** "the number of dead", "hundreds of wounded": a state after a noun for a figure. */
const isCountedState = (all: readonly Draft[], i: number): boolean =>
  all[i - 1]?.lower === 'of' && (FIGURE_WORDS.has(singular(all[i - 2]?.lower ?? '')) || SOME_OF.test(all[i - 2]?.lower ?? ''));

/** "put Russian dead at 900": a demonym without a number before it. */
const isPeopleOf = (all: readonly Draft[], i: number): boolean =>
  all[i]?.pos === 'name' && all[i]?.guess.tags.has('Demonym') === true && !/^(?:num|name)$/.test(all[i - 1]?.pos ?? '');

/** "another injured", "six more wounded": a number whose noun is left out. */
const leavesNounOut = (all: readonly Draft[], i: number): boolean =>
  all[i]?.lower === 'another' || (all[i]?.lower === 'more' && all[i - 1]?.pos === 'num');

/** "the dead and the wounded", "12 civilian dead", "the dead include" */
function isStateNoun(all: readonly Draft[], i: number): boolean {
  const before = all[i - 1];
  const after = all[i + 1];
  const namesThing = after?.pos === 'noun' && !AFTER_THE_DEAD.has(after.lower);
  // "the number of injured rose", "the number of dead rises to two"
  if (isCountedState(all, i)) return !namesThing || after.verb?.form === 'past' || FIGURE_STEPS.has(after.verb?.base ?? '');
  if (namesThing) return false;
  return (
    (before?.pos === 'det' && !leavesNounOut(all, i - 1)) ||
    // "put its ally's dead at 400"
    (before?.pos === 'poss' && after?.pos === 'prep') ||
    (all[i]?.lower === 'dead' && (BEFORE_THE_DEAD.has(before?.lower ?? '') || isPeopleOf(all, i - 1)))
  );
}

/** "left two people dead", "the homeless" */
export const readState: Reader = (all, i) => (isStateNoun(all, i) ? 'noun' : 'adj');

/** "the wounded"; otherwise a participle as any other. */
export const readParticipleState: SpecialReader = (all, i) => (isStateNoun(all, i) ? 'noun' : null);

/** "the number of displaced"; otherwise a participle as any other. */
export const readCountedState: SpecialReader = (all, i) => (isCountedState(all, i) && all[i + 1]?.pos !== 'noun' ? 'noun' : null);
