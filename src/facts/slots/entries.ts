import type { Findings } from '../article.js';

/** "09:41 GMT – Iran says …", "4:48pm – …", "10.15": the stamp that opens an entry of a live report. */
const STAMP =
  /^[•*\s]*(?:\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]m)(?:\s(?:GMT|BST|UTC|EDT|EST|ET|CET|EET|local time))?(?:\s\([^)]{3,12}\))?\s*(?:[-–—:|]|$)/;
/** An article with fewer stamps is no live report. */
const ENTRIES = 3;

/** Which entry of a live report each sentence stands in, 0 for what stands before the first; null where the article is none. */
export function entriesOf({ readings, article }: Findings): readonly number[] | null {
  let entry = 0;
  let paragraph = -1;
  const entries = readings.map(({ sentence }) => {
    const opens = sentence.paragraph !== paragraph && STAMP.test(article.text.slice(sentence.start, sentence.end));
    paragraph = sentence.paragraph;
    if (opens) entry++;
    return entry;
  });
  return entry >= ENTRIES ? entries : null;
}
