import { hasVerb, posAt, word, type Item } from './item.js';
import { contentSpan, spanOf, type Draft } from './draft.js';
import { groupStartingAt } from './noun-group.js';
import { holdsQuotation, type Passage } from './passage.js';
import { isEvidence } from './speaker.js';
import { BODY_NOUNS, PERSON_NOUNS } from '../../lexicon/speakers.js';

/** Whether a group is somebody who speaks rather than a subject heading ("Ministry: …" against "Gaza: …"). */
function speaks(passage: Passage, from: number, to: number): boolean {
  const tokens = passage.items.slice(from, to).map((item) => item.token);
  return (
    tokens.some((t) => PERSON_NOUNS.has(t.lemma) || BODY_NOUNS.has(t.lemma)) ||
    tokens.some((t) => t.tags.has('FirstName') || t.tags.has('Person')) ||
    isEvidence(passage.items, { from, to })
  );
}

/** The item after the time of an entry of a running report ("8:55pm – State media: …"). */
function afterClock(items: readonly Item[]): number {
  let i = 0;
  while (
    i < 8 &&
    (/^(?:num|date|punct)$/.test(posAt(items, i)) || /^(?:gmt|bst|edt|est|cet|utc|am|pm|[ap]\.m\.)$/.test(word(items, i)))
  )
    i++;
  return i;
}

/** Headlines and entries of running reports: "Ministry: 12 killed in raid", "12 killed in raid - governor", "15:12 Police: two men were shot". */
export function headlineDrafts(passage: Passage): readonly Draft[] {
  const { items } = passage;
  const end = items.length;
  const build = (from: number, to: number, first: number, last: number, cue: number): Draft[] => {
    const content = contentSpan(passage, first, last);
    if (!content || last - first < 3 || !speaks(passage, from, to)) return [];
    const mixed = holdsQuotation(passage, content);
    return [
      {
        ...content,
        type: mixed ? 'mixed' : 'indirect',
        force: 'statement',
        passage: passage.index,
        speaker: spanOf(passage, { from, to }),
        floating: false,
        cue: spanOf(passage, { from: cue, to: cue + 1 }),
        cueLemma: null,
        medium: null,
        time: null,
      },
    ];
  };
  const first = passage.heading ? 0 : afterClock(items);
  const lead = groupStartingAt(items, first, end, () => false);
  const led = lead !== null && lead.to <= first + 6 && word(items, lead.to) === ':';
  if (led && (passage.heading || hasVerb(items.slice(lead.to + 1, end))))
    return build(lead.from, lead.to, lead.to + 1, end, lead.to);
  if (!passage.heading) return [];
  for (let k = Math.max(0, end - 7); k < end - 1; k++) {
    // "12 killed in raid – governor", "12 killed in blast: police"
    const dash = /^(?:[-–—]|--)$/.test(word(items, k)) && items[k]?.token.spaced;
    if (!dash && word(items, k) !== ':') continue;
    const tail = groupStartingAt(items, k + 1, end, () => false);
    if (tail && tail.to === end) return build(tail.from, tail.to, 0, k, k);
  }
  return [];
}
