import type { Rule } from '../reading.js';
import { calendarDates } from './calendar-dates.js';
import { clockTimes } from './clock.js';
import { days } from './days.js';
import { durations } from './durations.js';
import { eras } from './eras.js';
import { relativePeriods } from './relative-periods.js';
import { sets } from './sets.js';
import { vagueTimes } from './vague-times.js';

/** All kinds of expressions; of two that fit the same words the earlier counts. */
export const RULES: readonly Rule[] = [...clockTimes, ...calendarDates, ...eras, ...days, ...sets, ...durations, ...relativePeriods, ...vagueTimes];
