import { isoDate } from '../calendar-day.js';
import { TIME_UNITS } from '../../../lexicon/calendar.js';
import { pattern } from '../pattern.js';
import { moveDay, type PeriodUnit } from '../period.js';
import { plain, type Context, type Groups, type Reading, type Rule } from '../reading.js';
import { isAlways } from './always.js';
import { durationValue, readCount, unitOf } from '../words.js';

const GRAIN: Readonly<Record<string, PeriodUnit>> = { day: 'day', night: 'day', week: 'week', month: 'month', year: 'year' };

/** The days of "the past three weeks": from so long ago to publication. */
function span(count: number, unit: string, forward: boolean, context: Context): Partial<Reading> {
  const grain = GRAIN[unit];
  if (!grain || context.today === null || count !== Math.floor(count)) return { precision: 'period' };
  const other = moveDay(context.today, grain, forward ? count : -count);
  const [from, to] = forward ? [context.today, other] : [other, context.today];
  return { from: isoDate(from), to: isoDate(to), precision: 'period', basis: 'relative' };
}

/** "The past three weeks", "the next 24 hours", "the first two days". */
function framed({ frame = '', count, unit = '' }: Groups, context: Context): Reading | null {
  const amount = count ? readCount(count) : unitOf(unit) === unit.toLowerCase() ? 1 : 'X';
  if (amount === null) return null;
  const value = durationValue(amount, unit);
  const name = unitOf(unit);
  if (/past|last|recent/i.test(frame) && typeof amount === 'number')
    return plain('DURATION', value, span(amount, name, false, context));
  if (/next|coming/i.test(frame) && typeof amount === 'number')
    return plain('DURATION', value, span(amount, name, true, context));
  return plain('DURATION', value, { precision: 'period' });
}

function counted({ count = '', unit = '' }: Groups, context: Context): Reading | null {
  const amount = readCount(count);
  if (amount === null || !TIME_UNITS.has(unitOf(unit))) return null;
  // "12 years old", "a 30-year-old": an age. "A second" and "the third quarter" count no time.
  if (/^[- ]olds?\b/i.test(context.after) || /^[- ]old\b/i.test(context.after.trimStart())) return null;
  if (
    /second|quarter/i.test(unit) &&
    (/^(?:an?|another|the|\d+\/)$/i.test(count) || /^\s+(?:of|time|day|round|person|attack|strike)\b/i.test(context.after))
  )
    return null;
  if (/weekend|night/i.test(unit) && !/s$/i.test(unit) && !/^(?:one|1)$/i.test(count)) return null;
  if (/^\s*,000/.test(context.after) || isAlways(`${count} ${unit}`, context)) return null;
  // "the 1988 quarter"
  if (/^(?:1[5-9]|20)\d\d$/.test(count) && unitOf(unit) === unit.toLowerCase()) return null;
  return plain('DURATION', durationValue(amount, unit));
}

const HEDGE =
  '(?:(?<hedge>about|around|approximately|roughly|nearly|almost|over|more than|less than|fewer than|at least|at most|up to|within|no more than|just under|just over) )?';
const FRAME =
  '(?:the |these |those )?(?:each of the )?(?<frame>past|last|next|first|final|opening|coming|preceding|previous|following|initial|latest|recent|closing|subsequent|second|third)';

/** Lengths of time, framed or plain: "the past three weeks", "for two days", "40 minutes". */
export const durations: readonly Rule[] = [
  {
    name: 'framed count',
    pattern: pattern(`${HEDGE}${FRAME} <count> (?:consecutive |full |trading |working )?<unit>(?: or so)?`),
    read: framed,
  },
  {
    name: 'framed',
    pattern: pattern(`${FRAME} (?<unit>(?:<:units>)|day|hour|night|hours)`),
    read: (g, c) =>
      /s$/i.test(g.unit ?? '') || /first|last|final|opening|second|third|past/i.test(g.frame ?? '') ? framed(g, c) : null,
  },
  {
    name: 'past week',
    pattern: pattern('(?:the )(?<frame>past|last) (?<unit>week|fortnight|month|year|decade|hour|day)'),
    read: (g, c) =>
      /past/i.test(g.frame ?? '') || /\b(?:over|in|during|within|throughout|for)\s+$/i.test(c.before) ? framed(g, c) : null,
  },
  {
    name: 'counted',
    pattern: pattern(
      `${HEDGE}(?:the (?:entire |whole )?)?<count> (?:more |additional |full |whole |trading |working |consecutive |straight |long )*<unit>(?: or so)?`,
    ),
    read: counted,
  },
  {
    name: 'adjective',
    pattern: pattern(
      '(?:the |an? )?(?<count><:number>|several|multi|half|many)[-‑](?<unit>minute|hour|day|week|month|year|decade|century)s?(?:[-‑]long)?(?![-‑](?:old|ago|earlier))',
    ),
    read: (g, c) =>
      /^[-‑]/.test(c.after) && !/^[-‑]long/.test(c.after)
        ? null
        : plain(
            'DURATION',
            durationValue(
              /multi|many/i.test(g.count ?? '')
                ? 'X'
                : g.count?.toLowerCase() === 'half'
                  ? 0.5
                  : (readCount(g.count ?? '') ?? 'X'),
              g.unit ?? '',
            ),
          ),
  },
  {
    name: 'range',
    pattern: pattern(
      '(?:the )?(?:next |past |last )?(?<count><:number>)(?: to | or |<:dash>)(?<high><:number>)[- ](?<unit>minute|hour|day|week|month|year)s?',
    ),
    read: (g, c) => counted({ count: g.count, unit: g.unit }, c),
  },
  {
    name: 'and a half',
    pattern: pattern('(?:an?|one) (?<unit>minute|hour|day|week|month|year) and a half'),
    read: ({ unit = '' }) => plain('DURATION', durationValue(1.5, unit)),
  },
  {
    name: 'long',
    pattern: pattern('(?:<unit>)[-‑]long'),
    // "The year-long siege" is one year, "a decades-long feud" many.
    read: ({ unit = '' }) => plain('DURATION', durationValue(unitOf(unit) === unit.toLowerCase() ? 1 : 'X', unit)),
  },
  {
    name: 'bare',
    pattern: pattern('(?:the |coming |recent |earlier |past |future )?<units>(?: (?:and|or) <:units>)?(?: ahead)?'),
    read: bare,
  },
  { name: 'some time', pattern: pattern('(?:some|a long|a short) time|a while'), read: () => plain('DURATION', 'PXX') },
];

/** How far two things lie apart, and no time of its own: "minutes apart", "older by decades", "a matter of days". */
const isDistance = ({ before, after }: Context): boolean =>
  /^\s+apart\b/i.test(after) || (/\bby\s+$/i.test(before) && /^\s*(?:[.,;:!?]|$)/.test(after)) || /\bmatter of\s+$/i.test(before);

/** "For weeks", "years of war", "in recent days"; not where it counts something else ("9 p.m. hours", "days-old"). */
function bare({ units = '' }: Groups, context: Context): Reading | null {
  if (/second|quarter|night|weekend/i.test(units) || isDistance(context) || isAlways(units, context)) return null;
  if (
    /^[-‑]?\s*old\b/i.test(context.after) ||
    /\b(?:early|small|late|working|business|opening|office|visiting|daylight|man)[\s-]+$/i.test(context.before)
  )
    return null;
  return plain('DURATION', durationValue('X', units), { precision: 'period' });
}
