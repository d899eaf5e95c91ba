import { HEARSAY_ADVERBS, HEARSAY_NOUNS, TOLD_NOUNS } from '../../lexicon/status-words.js';
import type { Frame } from '../../model/clause.js';
import type { Status } from '../../model/fact.js';
import type { Token } from '../../model/sentence.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { denialOf, isCalledFalse } from './denied.js';
import { isPlanned } from './planned.js';
import { isPossible } from './possible.js';
import { attributionOf, sayingsOf } from './source.js';

/** Stated, claimed, denied, possible or planned: the first of denied, planned, possible, claimed that fits. */
export function statusOf(findings: Findings, draft: Draft): Status {
  if (denialOf(findings.quotes, draft) || isCalledFalse(draft)) return 'denied';
  if (isPlanned(draft)) return 'planned';
  if (isPossible(draft, sayingsOf(findings, draft)[0] ?? null)) return 'possible';
  return attributionOf(findings, draft) || isHearsay(draft) ? 'claimed' : 'stated';
}

/** "was said to be stable after he was shot": how somebody fares is told, not that he was shot. */
const isHowOneFares = ({ reading }: Draft, { to }: Frame): boolean =>
  /^(?:in|as)$/.test(reading.sentence.tokens[to]?.lower ?? '') &&
  reading.sentence.tokens.slice(to, to + 5).some((t) => /^(?:condition|stable|critical|serious)$/.test(t.lemma));

/** The token after the group and what is joined to it: "no injuries or damage reported". */
function lastBeside({ reading, group }: Draft): number {
  const joined = /^(?:or|and)$/.test(reading.sentence.tokens[group.to]?.lower ?? '');
  return (joined && reading.groups.find((g) => g.from === group.to + 1)?.to) || group.to;
}

/** How many words of a clause may stand between its "that" and the number. */
const CLAUSE = 12;

/** "could not confirm the report that 11 officers died": what is told as something told, by whomever. */
function isToldThat({ reading, group }: Draft): boolean {
  const before = reading.sentence.tokens.slice(Math.max(0, group.from - CLAUSE), group.from);
  const that = before.findLastIndex((t) => t.lower === 'that');
  const told = before[that - 1];
  return (
    that > 0 && told?.pos === 'noun' && TOLD_NOUNS.has(told.lemma) && before.slice(that).every((t) => !/^[,;:]$/.test(t.lower))
  );
}

/** "Six died, among them a son of Marek, who was reportedly the target": an adverb in a relative clause behind the number tells of somebody else. */
const isOfOther = ({ reading, role, group }: Draft, { index }: Token): boolean =>
  reading.sentence.tokens.slice(group.to, index).some((t) => t.pos === 'rel' && (role.frame?.from ?? Infinity) < t.index);

/** "There were no immediate reports of casualties": nobody has told of any. */
const isUnreported = ({ reading, quantity }: Draft): boolean =>
  /^no (?:[\p{L}-]+ ){0,2}reports? of\b/u.test(
    reading.sentence.tokens
      .filter((t) => t.start >= quantity.start)
      .slice(0, 6)
      .map((t) => t.lower)
      .join(' '),
  );

/** "were reported killed", "no injuries were reported", "unconfirmed reports of 12 deaths": told by nobody in particular. */
function isHearsay(draft: Draft): boolean {
  const { reading, role, group } = draft;
  const { tokens } = reading.sentence;
  const before = tokens.slice(Math.max(0, group.from - 4), group.from);
  return (
    reading.frames.some(
      (f) =>
        f.lemma === 'report' &&
        (f === role.frame || (f.voice === 'passive' && f.subject.includes(group.id))) &&
        !isHowOneFares(draft, f),
    ) ||
    tokens[lastBeside(draft)]?.lower === 'reported' ||
    tokens.some((t) => HEARSAY_ADVERBS.has(t.lower) && !isOfOther(draft, t)) ||
    isUnreported(draft) ||
    before.some((t, i) => HEARSAY_NOUNS.has(t.lower) && before[i + 1]?.lower === 'of') ||
    isToldThat(draft)
  );
}
