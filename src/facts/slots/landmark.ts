import type { ClauseReading } from '../../model/clause.js';
import type { EntityMention } from '../../model/entity.js';

/** "east of Sirte", "some 60 miles from Sirte", "60km (37 miles) from Sirte": a place that only says where another lies. */
export function isMeasuredFrom({ sentence }: ClauseReading, { start }: EntityMention): boolean {
  const before = sentence.tokens.filter((t) => t.end <= start && !/^[()]$/.test(t.text)).slice(-2);
  const words = before.map((t) => t.lower).join(' ');
  return /^(?:north|south|east|west|(?:north|south)-?(?:east|west)) of$|(?:miles?|kilometres?|kilometers?|km) from$/.test(words);
}
