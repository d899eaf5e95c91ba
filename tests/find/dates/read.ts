import { findDates } from '../../../src/find/dates/index.js';
import type { DateMention } from '../../../src/model/date.js';
import { readSentences } from '../../../src/text/index.js';

/** The dates of a text as of a day of publication. */
export const datesIn = (text: string, published: string | null = '2025-03-12'): readonly DateMention[] =>
  findDates(
    { input: null, id: null, title: null, outlet: null, url: null, published, publishedBasis: published ? 'option' : null, text },
    readSentences(text),
  );

/** Words and value of each: "Monday=2025-03-10". */
export const valuesIn = (text: string, published?: string | null): readonly string[] =>
  datesIn(text, published).map((date) => `${date.text}=${String(date.timex)}`);
