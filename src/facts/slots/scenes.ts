import type { ClauseReading } from '../../model/clause.js';
import type { DateMention } from '../../model/date.js';
import { contains, type TextSpan } from '../../model/span.js';
import type { Findings } from '../article.js';
import { daysBetween } from '../days.js';
import { isCaption, isStamp, isTimeOfSaying, isWhen } from './when.js';

/** What holds at a sentence from the sentences before it: when the story is, and how many sentences ago that was said. */
interface Scene {
  readonly time: DateMention | null;
  readonly timeAge: number;
  /** The time lies before the news: "On 2 July a shell hit the camp. …". */
  readonly past: boolean;
  /** The sentence tells of another time than the news: a year, a period, long ago. */
  readonly background: boolean;
}

/** When and where the article is in each of its sentences. */
export interface Scenes {
  /** The scene in which a sentence begins, by sentence. */
  readonly at: readonly Scene[];
  /** The scene of the news itself, from the first sentences. */
  readonly lead: Scene;
  /** The period a bulletin reports on, which its first words give: "Over the past day, …", "On the night of 28 January …". */
  readonly reported: DateMention | null;
}

/** Days between publication and what still is the news. */
const NEWS_DAYS = 9;
const LEAD_SENTENCES = 4;

/** Whether a time is a day or part of one. */
const isDay = ({ cumulative, from, precision }: DateMention): boolean =>
  !cumulative && from !== null && (precision === 'day' || precision === 'part_of_day' || precision === 'weekend');

/** Whether a time is that of the news: a day, not long before publication. */
function isNews(date: DateMention, published: string | null): boolean {
  if (!isDay(date) || date.from === null) return false;
  return published === null || Math.abs(daysBetween(date.from, published.slice(0, 10))) <= NEWS_DAYS;
}

/** Whether a time lies outside the news: a period, a year, an earlier month. */
const isBackground = (date: DateMention, published: string | null): boolean =>
  date.cumulative || (date.from !== null && !isNews(date, published));

/** A time of day alone is no scene. */
const CLOCK = /T\d\d/;
/** Nor is the end of a count: "as of 9 a.m.", "by nightfall". */
export const isLimit = ({ text }: TextSpan): boolean => /^(?:as of|by|until|till|before|ahead of)\b/i.test(text);

/** Follows the story sentence by sentence. */
export function scenesOf(findings: Findings): Scenes {
  const { published } = findings.article;
  const at: Scene[] = [];
  let scene: Scene = { time: null, timeAge: 0, past: false, background: false };
  let lead: Scene = scene;
  findings.readings.forEach((reading, i) => {
    const dates = findings.dates.filter(
      (d) =>
        contains(reading.sentence, d) &&
        isWhen(d) &&
        [isTimeOfSaying, isStamp, isCaption].every((isNone) => !isNone(findings, reading, d)),
    );
    const news = dates.filter((d) => isNews(d, published) && !CLOCK.test(d.timex ?? '') && !isLimit(d.phrase));
    const background = news.length === 0 && dates.some((d) => isBackground(d, published));
    const before = findings.readings[i - 1]?.sentence.paragraph ?? reading.sentence.paragraph;
    if (before !== reading.sentence.paragraph) scene = { ...scene, timeAge: scene.timeAge + 2 };
    if (turns(reading, ELSEWHEN)) scene = { ...scene, timeAge: Infinity };
    at.push({ ...scene, background });
    const time = news.at(-1) ?? (background ? dates.findLast((d) => isDay(d) && !isLimit(d.phrase)) : null) ?? null;
    if (i < LEAD_SENTENCES && !background) lead = { ...lead, time: lead.time ?? time };
    scene = {
      time: time ?? scene.time,
      timeAge: time ? 1 : scene.timeAge + 1,
      past: time ? background : scene.past,
      background,
    };
  });
  return { at, lead, reported: reportedPeriod(findings) };
}

/** Bulletins open with the night or day they report on, and all that follows happened in it. */
function reportedPeriod(findings: Findings): DateMention | null {
  const opening = findings.readings.slice(0, 4);
  return (
    findings.dates.find(
      (d) =>
        REPORTED.test(d.phrase.text) &&
        opening.some(
          (r) =>
            contains(r.sentence, d) && r.sentence.tokens.filter((t) => t.end <= d.phrase.start && t.pos !== 'punct').length <= 2,
        ),
    ) ?? null
  );
}

const REPORTED =
  /\b(?:past|last|previous) (?:day|night|24 hours|twenty-four hours)\b|\bovernight\b|\bnight of\b|\bduring the (?:day|night)\b/i;

/** Words at the head of a sentence that turn to another event. */
export const ELSEWHEN = /^(?:meanwhile|elsewhere|separate|separately|earlier|later)$/;

const turns = (reading: ClauseReading, words: RegExp): boolean =>
  reading.sentence.tokens.slice(0, 12).some((t) => words.test(t.lower));
