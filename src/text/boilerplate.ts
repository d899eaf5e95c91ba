import { LINK_HEADINGS, NARRATIVE_OPENERS, SOURCE_HEADINGS, SURE_LINK_HEADINGS } from '../lexicon/boilerplate.js';
import { CLOSED_CLASS } from '../lexicon/closed-class.js';
import type { Span } from '../model/span.js';
import { endsSentence, TERMINAL } from './stops.js';

/** Longer lines under a heading are no links, in characters. */
const LONGEST_LINK = 160;

/** Links in capitals have this many words and letters at least. */
const FEWEST_WORDS = 4;
const FEWEST_CAPITALS = 18;

/** A dated link: "12 January 2006: Hundreds killed in stampede". */
const DATED_LINK = /\d{1,2} \p{Lu}\p{Ll}+ \d{4}: /gu;

/** The title of a source with the day it appeared: `"Quake kills scores". The Herald, August 24, 2016`. */
const CITATION = /["”][.,]?\s(?:[—–-]\s)?[^"“]{0,60}(?:\p{Lu}\p{Ll}+ \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}+ \d{4})/u;

/** Whether a sentence may begin at `at`: at the head of a line, behind a stop, a bracket or a closing mark. */
const opens = (text: string, at: number): boolean => /(?:^|[\n\r.!?…"'”’)\]])\s*$/.test(text.slice(Math.max(0, at - 4), at));

/** The lines under a heading that are links: short and without a stop. */
function linesFrom(text: string, from: number): number {
  let end = from;
  for (const { 0: line, index } of text.slice(from).matchAll(/[^\n\r]+/g)) {
    const words = line.trim();
    if (words !== '' && (words.length > LONGEST_LINK || (TERMINAL.test(words) && !/[?!]$/.test(words)))) break;
    end = from + index + line.length;
  }
  return end;
}

/** The end of the first sentence from `from` on that ends with a full stop. */
function stopFrom(text: string, from: number, lineEnd: number): number {
  for (let at = from; at < lineEnd; at++) if (text[at] === '.' && endsSentence(text, at, lineEnd)) return at + 1;
  return lineEnd;
}

/** Words of a title before which no sentence of the article is looked for. */
const SHORTEST_TITLE = 6;

/** A capital behind a word in small letters, a number or the end of a title. */
const NEXT_CAPITAL = /(?<=[\p{Ll}\d?!’”"')]\s)\p{Lu}[\p{L}’']*/gu;

const opensNarrative = (word: string): boolean =>
  /\p{Ll}|^A$/u.test(word) && (CLOSED_CLASS.has(word.toLowerCase()) || NARRATIVE_OPENERS.has(word.toLowerCase()));

/** Where the article goes on behind titles that end without a stop: at the last word that opens a sentence, else at a capital behind a title of some length. */
function narrativeAfter(titles: string): number | null {
  const capitals = [...titles.matchAll(NEXT_CAPITAL)];
  const opener = capitals.findLast(({ 0: word }) => opensNarrative(word));
  if (opener) return opener.index;
  const last = titles.search(/[^?!]*$/);
  return capitals.find(({ index }) => titles.slice(last, index).trim().split(/\s+/).length >= SHORTEST_TITLE)?.index ?? null;
}

/** The end of the titles of links on the line of their heading. */
function titlesFrom(text: string, from: number): number {
  const [rest = ''] = /^[^\n\r]*/.exec(text.slice(from)) ?? [];
  const dated = [...rest.matchAll(DATED_LINK)].at(-1);
  const start = from + (dated ? dated.index + dated[0].length : 0);
  const stop = stopFrom(text, start, from + rest.length);
  // a list of links that ends the text has no stop
  const narrative = text[stop - 1] === '.' ? narrativeAfter(text.slice(start, stop)) : null;
  return narrative === null ? stop : start + narrative;
}

/** Links to other articles under a heading that says so. */
function linksUnder(text: string, heading: RegExp, anywhere: boolean): readonly Span[] {
  return [...text.matchAll(new RegExp(heading, 'gu'))]
    .filter(({ index }) => anywhere || opens(text, index))
    .map(({ 0: words, index }) => {
      const from = index + words.length;
      return { start: index, end: /^[ \t]*[\n\r]/.test(text.slice(from)) ? linesFrom(text, from) : titlesFrom(text, from) };
    });
}

/** "Sources", with the titles of articles under it: all to the end of the text. */
function sourcesIn(text: string): readonly Span[] {
  const heading = [...text.matchAll(new RegExp(SOURCE_HEADINGS, 'gu'))].find(
    ({ index }) => opens(text, index) && CITATION.test(text.slice(index)),
  );
  return heading ? [{ start: heading.index, end: text.length }] : [];
}

const lettersOf = (text: string): string => text.replace(/\P{L}/gu, '');

/** Words in capitals with figures and quotation marks: "TWO HURT", "RAGES: 'NO END', POLICE SAY". */
const IN_CAPITALS =
  /(?<![\p{L}\d,])[\p{Lu}\d][\p{Lu}\d.,:;'’&/–-]*(?:[ ]+["“'‘]?[$€£]?[\p{Lu}\d](?:[\p{Lu}\d.,:;'’&/–-]|["”](?=\s))*){3,}[?!]?/gu;

/** Links in capitals between sentences, which scraping may have glued to them: "hit the base.TWO PLANES COLLIDE OVER SARVIAA pilot said". */
function capitalsIn(text: string): readonly Span[] {
  const small = text.replace(/\P{Ll}/gu, '').length;
  // an article in capitals throughout
  if (small < lettersOf(text).length / 3) return [];
  return [...text.matchAll(IN_CAPITALS)].flatMap(({ 0: run, index }) => {
    // "OVER SARVIAA pilot", "FOR TROOPSOfficials": the last capital begins the next sentence
    const glued = /^ ?\p{Ll}/u.test(text.slice(index + run.length)) && /\p{Lu}$/u.test(run);
    const title = glued ? run.slice(0, -1).trimEnd() : run;
    const isLink =
      index > 0 && opens(text, index) && title.split(/\s+/).length >= FEWEST_WORDS && lettersOf(title).length >= FEWEST_CAPITALS;
    return isLink ? [{ start: index, end: index + title.length }] : [];
  });
}

/** What stands around an article and is none of it, by its form: links under "Related articles" or "Read more:", sources, links in capitals; in order, apart. */
export function boilerplateOf(text: string): readonly Span[] {
  const found = [
    ...LINK_HEADINGS.flatMap((heading) => linksUnder(text, heading, false)),
    ...linksUnder(text, SURE_LINK_HEADINGS, true),
    ...sourcesIn(text),
    ...capitalsIn(text),
  ].sort((a, b) => a.start - b.start);
  const apart: Span[] = [];
  for (const { start, end } of found) {
    const last = apart.at(-1);
    if (last && start <= last.end) apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else apart.push({ start, end });
  }
  return apart;
}
