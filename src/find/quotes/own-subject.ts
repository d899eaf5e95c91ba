import type { EntityMention } from '../../model/entity.js';
import type { Span } from '../../model/span.js';
import { contentSpan } from './draft.js';
import type { Passage } from './passage.js';
import { fits, type Antecedent, type Resolved } from './resolve.js';
import { readSpeaker, type Reading } from './speaker.js';
import { clauseSubject } from './subject.js';

/** Within so many characters whoever spoke is meant first. */
const NEAR = 400;

/** "Regional police seized 12 rifles, they said": with nobody who spoke close by, the subject of what is said speaks of itself. */
export function ownSubject(
  passage: Passage,
  content: Span,
  reading: Reading,
  known: readonly EntityMention[],
  near: readonly Antecedent[],
): Resolved | null {
  const { items } = passage;
  const pronoun = reading.head?.lower ?? '';
  if (reading.stands !== 'pronoun' || content.start > reading.start) return null;
  if (near.some((a) => a.spoke && reading.start - a.end < NEAR && fits(pronoun, a))) return null;
  const from = items.findIndex((item) => item.start >= content.start);
  const to = items.findIndex((item) => item.start >= reading.start);
  const subject = from < 0 || to < 0 ? null : clauseSubject(items, from, to);
  const span = subject && contentSpan(passage, subject.from, subject.to);
  if (!span) return null;
  const inside = known.filter((e) => e.start >= span.start && e.end <= span.end);
  const own = readSpeaker(items, span, inside);
  const speaks = own.type !== 'person' || own.name !== null;
  const meant = fits(pronoun, { stands: own.stands, spoke: true });
  return speaks && meant
    ? { name: own.name, type: own.type, stands: own.stands, antecedent: { start: own.start, end: own.end } }
    : null;
}
