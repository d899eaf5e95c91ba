import { COMMUNICATION } from '../lexicon/attacks.js';
import type { ClauseReading, Frame } from '../model/clause.js';

/** The tense in which a verb tells: "had killed" of a time before, but not after "said", where it only shifts; "has killed" of a time left open. */
export function tenseOf(reading: ClauseReading, frame: Frame | null): string {
  if (frame === null) return 'none';
  if (frame.form !== 'finite') return frame.form;
  const tokens = reading.sentence.tokens.slice(frame.from, frame.to);
  const has = (words: RegExp): boolean => tokens.some((t) => words.test(t.lower));
  if (has(/^(?:will|'ll|would|may|might|could|can|should|must|shall)$/)) return 'modal';
  if (has(/^(?:had|'d)$/) && tokens.length > 1) return isReported(reading, frame) ? 'past' : 'pluperfect';
  if (has(/^(?:has|have|'ve)$/) && tokens.length > 1) return 'perfect';
  if (has(/^(?:is|are|'re|am|has|have)$/)) return 'present';
  return tokens.some((t) => t.form === 'present' || t.form === 'base') ? 'present' : 'past';
}

const isReported = (reading: ClauseReading, frame: Frame): boolean =>
  reading.frames.some((f) => f.end <= frame.start && COMMUNICATION.has(f.lemma));
