import { posAt, word, type Item, type Range } from './item.js';
import { HEARER_NOUNS, MEDIUM_NOUNS } from '../../lexicon/speech-verbs.js';
import { baseAfter } from './noun-group.js';

/** What stands beside a cue: where, when and to whom something was said, and where the words after it begin. */
export interface Circumstances {
  readonly medium: Range | null;
  readonly time: Range | null;
  readonly next: number;
}

const PART_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night', 'noon', 'midday', 'week', 'month', 'year', 'weekend']);
const TIME_LEAD = new Set([
  'on',
  'late',
  'early',
  'earlier',
  'later',
  'last',
  'this',
  'in',
  'since',
  'by',
  'before',
  'overnight',
  'the',
  'next',
  'at',
  'over',
]);
const MEDIUM_PREPS = new Set(['in', 'on', 'at', 'via', 'through', 'during', 'from', 'over', 'to', 'by']);
/** Names of media as hearers: "told the BBC". */
export const HEARER_NAMES =
  /^(?:bbc|cnn|afp|ap|reuters|cbs|nbc|abc|fox|npr|msnbc|interfax|tass|rtl|al-jazeera|channel|daily|dpa|france|sky)$/;

const isDate = (items: readonly Item[], i: number): boolean => (items[i]?.quoted ?? 0) < 0 && items[i]?.token.pos === 'date';

/** The day or year behind a date: "Friday 7", "May 2019"; but "on Friday 68 people died" counts. */
const isRestOfDate = (items: readonly Item[], i: number): boolean =>
  /^\d{1,2}$|^(?:19|20)\d\d$/.test(word(items, i)) &&
  !(/day$/.test(word(items, i - 1)) && /^(?:noun|adj|num)$/.test(posAt(items, i + 1)));

/** "on Monday", "late on Tuesday", "earlier this week", "Friday morning", "on 7 October", "in January": the range it covers, else null. */
export function timeAt(items: readonly Item[], from: number): Range | null {
  let i = from;
  while (i < from + 4 && TIME_LEAD.has(word(items, i)) && !isDate(items, i)) i++;
  const lead = i;
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word(items, i)) && isDate(items, i + 1)) i++;
  if (isDate(items, i)) {
    i++;
    while (isDate(items, i) || PART_OF_DAY.has(word(items, i)) || isRestOfDate(items, i)) i++;
    return { from, to: i };
  }
  // "at the weekend", "over the weekend"
  if (/^(?:at|over)$/.test(word(items, from)) && word(items, from + 1) === 'the' && word(items, from + 2) === 'weekend')
    return { from, to: from + 3 };
  const later = /^(?:late|later|early|earlier)$/.test(word(items, from)) && word(items, from + 1) === 'in';
  if (
    lead > from &&
    (PART_OF_DAY.has(word(items, i)) || (later && word(items, i) === 'day')) &&
    (later || word(items, i - 1) !== 'the')
  )
    return { from, to: i + 1 };
  if (lead > from && lead === from + 1 && /^(?:earlier|later)$/.test(word(items, from))) return { from, to: lead };
  return null;
}

/** "in a statement", "on Telegram", "at a news conference in Kyiv", "to reporters": the range, else null. */
export function mediumAt(items: readonly Item[], from: number): Range | null {
  if (!MEDIUM_PREPS.has(word(items, from))) return null;
  const group = baseAfter(items, from + 1);
  if (!group || group.to > from + 9) return null;
  const head = items[group.to - 1]?.token;
  const to = word(items, from) === 'to';
  const nouns = to ? HEARER_NOUNS : MEDIUM_NOUNS;
  const named = items.slice(group.from, group.to).some((item) => HEARER_NAMES.test(item.token.lower));
  if (
    !head ||
    !(nouns.has(head.lemma) || nouns.has(head.lower) || (named && word(items, from) !== 'by' && word(items, from) !== 'from'))
  )
    return null;
  let end = group.to;
  // "in a post on X", "in an interview with the BBC", "at a briefing in Geneva"
  for (let steps = 0; steps < 2; steps++) {
    if (!/^(?:on|with|in|to|at|from|by|for|of)$/.test(word(items, end)) || timeAt(items, end)) break;
    const tail = baseAfter(items, end + 1);
    if (!tail || items[tail.to]?.token.pos === 'verb' || items[tail.to]?.token.pos === 'aux') break;
    end = tail.to;
  }
  return { from, to: end };
}

/** "told reporters in Kyiv on Monday that": a place between the verb and a time, a medium or "that". */
function placeAt(items: readonly Item[], at: number): Range | null {
  if (!/^(?:in|at|from|near|outside)$/.test(word(items, at))) return null;
  const group = baseAfter(items, at + 1);
  const named = group !== null && items[group.to - 1]?.token.pos === 'name';
  const leads =
    named && (word(items, group.to) === 'that' || timeAt(items, group.to) !== null || mediumAt(items, group.to) !== null);
  return leads ? { from: at, to: group.to } : null;
}

/** Reads times, media and adverbs from item `from` on, in any order, with the commas between them. */
export function circumstancesAt(items: readonly Item[], from: number, limit: number): Circumstances {
  let medium: Range | null = null;
  let time: Range | null = null;
  let next = from;
  for (let steps = 0; steps < 8 && next < limit; steps++) {
    const comma = word(items, next) === ',' && steps > 0 ? 1 : 0;
    const at = next + comma;
    const when = timeAt(items, at);
    const where = when ? null : mediumAt(items, at);
    const place = when || where ? null : placeAt(items, at);
    if (place) next = place.to;
    else if (when) {
      time ??= when;
      next = when.to;
    } else if (where) {
      medium ??= where;
      next = where.to;
    } else if (
      !comma &&
      items[at]?.quoted === -1 &&
      items[at]?.token.pos === 'adv' &&
      !/^(?:there|about|almost|nearly|approximately|roughly|only|just|over|more|at|even|up)$/.test(word(items, at))
    )
      next = at + 1;
    else break;
  }
  return { medium, time, next: Math.min(next, limit) };
}
