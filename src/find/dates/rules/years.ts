import { VEHICLE_MAKES } from '../../../lexicon/designators.js';
import { yearPeriod } from '../anchors.js';
import { rollingDay } from '../calendar-day.js';
import { pattern } from '../pattern.js';
import { dated, stretch, type Context, type Groups, type Reading, type Rule } from '../reading.js';
import { readYearWords } from '../words.js';

function readYears({ year = '', last = '' }: Groups): Reading | null {
  const from = Number(year);
  const to = last.length === 2 ? Number(year.slice(0, 2) + last) : Number(last);
  if (to <= from || to - from > 120) return null;
  return stretch(rollingDay(from, 1, 1), rollingDay(to, 12, 31), `${year}/${String(to)}`, 'explicit');
}

/** A number of four digits is a year unless it counts what follows: "2000 people", "$ 1990". */
function isYear(year: string, { before, after }: Context): boolean {
  if (
    /[$£€#]\s*$|\b(?:no\.|number|flight|room|resolution|article|some|about|nearly|almost|than|least|around|up to|only|killed|killing|wounded|injured|injuring|route|highway|unit|page)\s+$/i.test(
      before,
    )
  )
    return false;
  if (
    /^\s*(?:%|percent|per cent|people|civilians|soldiers|troops|men|women|children|km|kilometres|kilometers|miles|metres|meters|feet|tons|tonnes|dollars|points|hours|gmt|local time|edt|est|million|billion|others|more|of (?:them|the|these|those))\b/i.test(
      after,
    )
  )
    return false;
  const next = /^\s+(\p{Lu}[\p{L}-]+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  if (VEHICLE_MAKES.has(next)) return false;
  if (/\bthe\s+$/i.test(before) && !year.endsWith('00')) return true;
  return (
    /\b(?:in|since|of|from|by|until|till|for|during|before|after|between|and|to|early|late|mid|fiscal|year|through|than|its|the|january|spring|summer|autumn|fall|winter|election|championship|a|back|over|on|or|with|that|around|circa)[\s-]+$|[(,–—-]\s*$|['’]s\s+$|^\s*$/i.test(
      before,
    ) || !/^\s+\p{Ll}+s\b/u.test(after)
  );
}

/** Years in figures, alone and in ranges: "2014", "the end of 2019", "2015-17". */
export const years: readonly Rule[] = [
  {
    name: 'year',
    pattern: pattern(
      '(?:(?:early|late|mid|pre|post)[- ]|(?:the )?(?:end|start|beginning|middle|rest|close) of |(?:all of |(?:the )?(?:fiscal|calendar) (?:year )?|(?:the )?year )?|(?:the )?full[- ]year )<year>(?:-(?=\\p{L}))?',
    ),
    read: (g, c) => (isYear(g.year ?? '', c) ? dated(yearPeriod(Number(g.year)), 'explicit') : null),
  },
  { name: 'years', pattern: pattern('<year>(?:<:dash>|/)(?<last>(?:(?:1[5-9]|20)\\d\\d)|\\d\\d)'), read: readYears },
  {
    name: 'year in words',
    pattern: pattern('(?:the year )?<yearWords>'),
    read: ({ yearWords = '' }) => {
      const year = readYearWords(yearWords);
      return year && year > 1400 && year < 2100 ? dated(yearPeriod(year), 'explicit') : null;
    },
  },
];
