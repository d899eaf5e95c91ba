import { COMMUNICATION } from '../../lexicon/attacks.js';
import { EVENT_CLASS } from '../../lexicon/event-classes.js';
import type { ClauseReading } from '../../model/clause.js';
import type { DateMention } from '../../model/date.js';
import type { Token } from '../../model/sentence.js';
import { frameOfDate } from '../slots/when.js';

/** What a time is said of. */
export type Governor = 'event-noun' | 'event' | 'saying' | 'other' | 'none';

const isEvent = (token: Token | undefined): boolean => token?.pos === 'noun' && EVENT_CLASS.has(token.lemma);

/** An event noun right behind a time, over "'s" and the words before the noun: "Monday's heavy bombardment". */
function eventBehind(behind: readonly Token[]): boolean {
  const words = (behind[0]?.pos === 'poss' ? behind.slice(1) : behind).slice(0, 3);
  const at = words.findIndex(isEvent);
  return at >= 0 && words.slice(0, at).every(({ pos }) => pos === 'adj' || pos === 'noun' || pos === 'name');
}

/** The noun of an event ("the strikes on Sunday", "Monday's bombardment"), or the verb of its clause, which tells of an event, of words or of something else. */
export function governorOf(reading: ClauseReading, date: DateMention): Governor {
  const { tokens } = reading.sentence;
  if (isEvent(tokens.findLast((t) => t.end <= date.phrase.start))) return 'event-noun';
  if (date.phrase.start === date.start && eventBehind(tokens.filter((t) => t.start >= date.phrase.end).slice(0, 4)))
    return 'event-noun';
  const frame = frameOfDate(reading, date);
  if (frame === null) return 'none';
  if (COMMUNICATION.has(frame.lemma)) return 'saying';
  const parties = [...frame.object, ...frame.subject].map((id) => reading.groups[id]?.lemma ?? '');
  return [frame.lemma, ...parties].some((lemma) => EVENT_CLASS.has(lemma)) ? 'event' : 'other';
}
