import { EVENT_NOUNS } from '../../lexicon/event-times.js';
import { dayOf, partsOf, rollingDay, type Day } from './calendar-day.js';
import { moveDay, periodAt, shift, type Period, type PeriodUnit } from './period.js';
import type { Context } from './reading.js';

/** The period of a unit that holds the day of publication, moved by so many units. */
export const fromToday = (context: Context, unit: PeriodUnit, count: number): Period | null =>
  context.today === null ? null : shift(periodAt(unit, context.today), count);

/** The day of publication moved by so many units, seen at the grain of that unit. */
export const aroundToday = (context: Context, unit: PeriodUnit, count: number): Period | null =>
  context.today === null ? null : periodAt(unit, moveDay(context.today, unit, count));

/** The same from the last date mentioned; null where none was. */
export function aroundPrevious(context: Context, unit: PeriodUnit, count: number): Period | null {
  const { previous } = context;
  return previous ? periodAt(coarser(previous.unit, unit), moveDay(previous.from, unit, count)) : null;
}

const GRAIN: readonly PeriodUnit[] = ['day', 'weekend', 'week', 'month', 'quarter', 'half', 'year', 'decade', 'century'];
/** "A year earlier" than a third quarter is a third quarter, than a day that year. */
const coarser = (a: PeriodUnit, b: PeriodUnit): PeriodUnit => {
  if (b === 'year' && (a === 'quarter' || a === 'month')) return a;
  return GRAIN.indexOf(a) > GRAIN.indexOf(b) ? a : b;
};

/** The period of one day; null stays null. */
export const single = (day: Day | null): Period | null => (day === null ? null : { unit: 'day', from: day, to: day });

/** An event right behind the time: it has happened. */
const OF_EVENT = new RegExp(
  `^(?:['’]s)?\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${EVENT_NOUNS}|blasts?|bombings?|killings?|deaths?|barrage|explosions?|ruling)(?![\\p{L}])`,
  'iu',
);

/** "Postponed until", "the deadline of", "gave them until", "as soon as": ahead, though told in the past tense. */
const PUT_OFF =
  /\b(?:(?:extended|postponed|delayed|adjourned|deferred|scheduled|set|due|deadline)(?: \S+){0,3} (?:until|till|to|for|on|of)|(?:gave|given?|gives|has|have|had)(?: \S+){1,5} (?:until|till)|as (?:soon|early) as|(?:no|not) later than|in time for)\s*$/i;
/** "Has scheduled a hearing for Friday", "planned a rally on Saturday": what is arranged is on the nearer side, unless it was so long ago ("had planned"). */
const ARRANGED =
  /(?<!\bhad (?:been )?)\b(?:schedul(?:ed?|ing|es)|plan(?:s|ned|ning)?|arrang(?:ed?|ing|es)|organi[sz](?:es|ing)|called? for|calling for|set|slated|billed)(?: [\p{L}’'-]+){1,5}?(?: (?:for|on))?\s*$/iu;

/** "The 14 January deadline" */
const LIMITS = /^\s+(?:[\p{L}-]+\s+)?(?:deadline|ultimatum|cutoff|cut-off|expiry|due date|return date)\b/iu;
/** "Since 14 March", "the year ended 31 March": a day behind us. */
const BEHIND = /\b(?:since|after|ended|following|dated|born|began|started)(?: on)?\s+$/i;
/** From so many days on a day without its year is rather the coming one: the last is nearly a year old. */
const NEARLY_A_YEAR = 300;

/**
 * The weekday as news means it: the most recent one, publication day included, unless the clause looks ahead.
 */
export function weekdayNear(context: Context, weekday: number): Period | null {
  if (context.today === null) return null;
  const back = (partsOf(context.today).weekday - weekday + 7) % 7;
  const over = OF_EVENT.test(context.after);
  const ahead = context.direction === 'future' && !over;
  const tomorrow = back === 6 && context.direction === null && !over;
  if ((ahead || tomorrow || PUT_OFF.test(context.before) || (back > 3 && ARRANGED.test(context.before))) && back > 0)
    return single(context.today - back + 7);
  return single(context.today - back);
}

/** The weekday strictly before or after the day of publication: "last Tuesday", "next Tuesday". */
export function weekdayBeyond(from: Day | null, weekday: number, sign: -1 | 1): Period | null {
  if (from === null) return null;
  const own = partsOf(from).weekday;
  return single(sign < 0 ? from - (((own - weekday + 6) % 7) + 1) : from + (((weekday - own + 6) % 7) + 1));
}

/** The nearest year in which a date falls on its weekday: "Saturday, April 25". */
export function sameWeekday(context: Context, month: number, date: number, weekday: number): Period | null {
  const { today } = context;
  if (today === null) return null;
  const { year } = partsOf(today);
  const days = [year - 1, year, year + 1]
    .map((y) => dayOf(y, month, date))
    .filter((day) => day !== null && partsOf(day).weekday === weekday) as Day[];
  return single(days.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0] ?? null);
}

/** A limit looks to the nearer side: "extended to 16 November", "by February". */
const LIMIT =
  /\b(?:by|until|till|through|(?:set|extended|scheduled|postponed|moved|due|expected|payable|effective|expire|expires|deadline)(?: to| for)?|(?:date|start(?:ing|s)?|begin(?:ning|s)?) (?:for|in|on)?)(?:\s+(?:around|about|early|late|the))?\s*$/i;

/** "The summit in April", "talks set for the capital on 9 May": what stands on an agenda is on the nearer side. */
const AGENDA =
  /\b(?:(?:summit|conference|hearing|elections?|vote|referendum|inauguration|trial|session)|(?:scheduled|planned|slated|due|booked)(?: \S+){0,4}|set for \S+)\s+(?:in|on|for)(?:\s+(?:early|late|mid))?\s*$/i;
const nearerSide = (before: string): boolean => LIMIT.test(before) || AGENDA.test(before);

/** Year of a date written without one: the last such day, or the next where the clause looks ahead. */
export function dateNear(context: Context, month: number, date: number): Period | null {
  if (context.today === null) return null;
  const { year } = partsOf(context.today);
  const candidates = [year - 1, year, year + 1].map((y) => dayOf(y, month, date)).filter((day) => day !== null);
  const { today } = context;
  // "The 7 August attack" is over, whatever the verb beside it.
  const ahead = (context.direction === 'future' && !OF_EVENT.test(context.after)) || LIMITS.test(context.after);
  if (!ahead && nearerSide(context.before))
    return single(candidates.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0] ?? null);
  const next = candidates.find((day) => day >= today) ?? null;
  const last = candidates.findLast((day) => day <= today) ?? null;
  const behind = OF_EVENT.test(context.after) || BEHIND.test(context.before);
  const old = last !== null && today - last >= NEARLY_A_YEAR && !behind;
  return single(ahead || old ? next : last);
}

/** Year of a month named alone, by the same rule; the running month counts as past and as future. */
export function monthNear(context: Context, month: number): Period | null {
  if (context.today === null) return null;
  const now = partsOf(context.today);
  const gap = (month - now.month + 12) % 12;
  const near = gap > 0 && gap <= 4 && nearerSide(context.before);
  const ahead = context.direction === 'future' || near || (gap > 0 && gap <= 2 && context.direction === null);
  const year = ahead ? now.year + (month < now.month ? 1 : 0) : now.year - (month > now.month ? 1 : 0);
  return periodAt('month', rollingDay(year, month, 1));
}

/** The calendar year as a period. */
export const yearPeriod = (year: number): Period => periodAt('year', rollingDay(year, 1, 1));
