import { DOUBT_ADJECTIVES, DOUBT_NOUNS, DOUBT_VERBS, HEDGES } from '../../lexicon/status-words.js';
import { BEFORE_REACHED, FIGURE_HEADS } from '../../lexicon/figure-nouns.js';
import { NOUN_VERBS, REPORTED_STATES } from '../../lexicon/speech-verbs.js';
import { CONSIDERING_VERBS, HEDGE_VERBS } from '../../lexicon/verb-classes.js';
import type { Frame } from '../../model/clause.js';
import type { Quote } from '../../model/quote.js';
import type { Token } from '../../model/sentence.js';
import type { Draft } from '../draft.js';
import { BROUGHT_ABOUT, governors, happening } from './happening.js';
import { wordsOf } from './one-event.js';

/** What is said of a figure that is not certain. */
const DOUBTED_FIGURE = /^(?:likely|possible|probable|potential|presumed|feared|alleged|suspected|apparent|supposed)$/;

/** "Twelve people – and perhaps as many as 20 – were killed", "800, and possibly well over 1,000": the hedge is of another figure. */
const OTHER = /^(?:and|or|but)$/;

/** "100 people, many of them children, are feared dead" */
const isThoughtSo = ({ reading, group }: Pick<Draft, 'reading' | 'group'>): boolean =>
  reading.frames.some(
    (f) =>
      f.voice === 'passive' &&
      HEDGE_VERBS.has(f.lemma) &&
      f.subject.includes(group.id) &&
      REPORTED_STATES.has(reading.sentence.tokens[f.to]?.lower ?? ''),
  );

/** "fired what appeared to be two missiles", "what looked like a drone". */
const appearsSo = ({ reading, group }: Pick<Draft, 'reading' | 'group'>): boolean =>
  /\bwhat (?:appear|seem|look)\w* (?:to (?:be|have been)|like)$/.test(
    reading.sentence.tokens
      .slice(Math.max(0, group.from - 6), group.from)
      .map((t) => t.lower)
      .join(' '),
  );

/** "killed a man thought to be a spy", "a drone, seemingly fired by the army, hit a bus": a hedge behind the group of another verb than the one that tells what happened. */
function isOfWhoItIs({ group, role }: Pick<Draft, 'group' | 'role'>, { index }: Token): boolean {
  const { frame } = role;
  if (frame === null || (index >= frame.from && index < frame.to)) return false;
  return frame.to <= group.from;
}

/** "12 feared dead", "probably two": a hedge right before or after the group. Inside it it is said of those counted ("two suspected militants"). */
function isHedged({ reading, group, role }: Draft): boolean {
  const { tokens } = reading.sentence;
  const before = tokens.slice(Math.max(0, group.from - 3), group.from);
  const behind = tokens.slice(group.to, group.to + 3);
  const other = behind.findIndex((t) => OTHER.test(t.lower));
  const after = (other < 0 ? behind : behind.slice(0, other)).filter((t) => !isOfWhoItIs({ group, role }, t));
  const events = role.role === 'event' ? tokens.slice(group.from, group.to) : [];
  // "put the likely number of dead at 90", "a possible toll of 90"
  const figure = role.noun && role.noun !== group ? tokens.slice(role.noun.from, role.noun.to) : [];
  const parent = role.frame?.parent == null ? null : (reading.frames[role.frame.parent] ?? null);
  // "the suspected gunmen killed 14", "two men suspected of a raid": said of somebody else
  const ofOthers = (t: Token): boolean => {
    const next = tokens[t.index + 1];
    const apart = next?.pos === 'verb' && role.frame !== null && next.index < role.frame.from && behind.includes(t);
    return apart || next?.lower === 'of' || (before.includes(t) && /^(?:noun|name|adj)$/.test(next?.pos ?? ''));
  };
  return (
    isThoughtSo({ reading, group }) ||
    appearsSo({ reading, group }) ||
    figure.some((t) => DOUBTED_FIGURE.test(t.lower)) ||
    [...before, ...events, ...after].some((t) => HEDGES.has(t.lower) && t.pos !== 'noun' && !ofOthers(t)) ||
    (parent !== null && parent.voice === 'passive' && HEDGE_VERBS.has(parent.lemma) && governs(role.frame))
  );
}

/** Whether a verb is what its parent says of its subject: "are suspected of having taken", not "the suspected driver came from the town where troops killed ten". */
const governs = (frame: Frame | null): boolean =>
  frame !== null && (/^(?:infinitive|complement)$/.test(frame.relation) || frame.form === 'ing');

const isIf = (token: Token | undefined): boolean => /^(?:if|unless|whether)$/.test(token?.lower ?? '');

/** In an if-clause nothing has happened yet; "whether" leaves it open. */
function isCondition({ reading, role, group }: Draft): boolean {
  const start = Math.min(role.frame?.from ?? group.from, group.from);
  const { tokens } = reading.sentence;
  for (let i = start - 1; i >= 0 && i > start - 12; i--) {
    if (/^[,;:—]$/.test(tokens[i]?.lower ?? '')) return false;
    if (isIf(tokens[i])) return true;
  }
  return false;
}

/** "If the dam bursts, 10,000 would have to leave": what a condition brings about. */
export function isHypothetical({ reading, role }: Draft): boolean {
  const { tokens } = reading.sentence;
  const would = tokens.slice(role.frame?.from ?? 0, role.frame?.to ?? 0).some((t) => t.lower === 'would');
  return would && tokens.some((t, i) => isIf(t) && tokens[i - 1]?.lower !== 'as');
}

/** "is considering the deployment of 300 troops", "discussed the release of 30 prisoners" */
const isWeighed = (draft: Draft): boolean =>
  draft.role.noun !== null && BROUGHT_ABOUT.has(draft.measure) && governors(draft).some((f) => CONSIDERING_VERBS.has(f.lemma));

/** "there are fears that 20 miners are trapped", "it is likely that 20 miners are trapped" */
function isFeared({ reading, group }: Draft): boolean {
  const before = reading.sentence.tokens.slice(Math.max(0, group.from - 12), group.from);
  const that = before.findLastIndex((t) => t.lower === 'that');
  const doubt = before[that - 1]?.lower ?? '';
  return (DOUBT_NOUNS.has(doubt) || DOUBT_ADJECTIVES.has(doubt)) && before.slice(that).every((t) => t.pos !== 'punct');
}

/** "If confirmed, it would be the third raid in a week", "if the report is true": what is told is left open. */
const isUnconfirmed = ({ reading }: Draft): boolean =>
  /\bif (?:[\p{L}-]+ ){0,4}(?:confirmed|verified|true|correct|accurate)\b/u.test(wordsOf(reading));

/** "may have killed 14"; but "I can confirm 14 dead" leaves nothing open, and "could not be found" has come about. */
function isHappeningOpen(draft: Draft): boolean {
  const frame = happening(draft);
  if (frame?.modality !== 'possible') return false;
  const words = draft.reading.sentence.tokens.slice(frame.from, frame.to).map((t) => t.lower);
  const confirms = words.includes('can') && NOUN_VERBS.has(frame.lemma);
  const failed = frame.negated && words.some((word) => /^(?:could|can|cannot)$/.test(word));
  return !confirms && !failed;
}

/** "The number of missing may be 40", "the number of people killed could reach 900": the verb that gives the figure. */
const isGivenAsPossible = ({ reading, role, group }: Draft): boolean =>
  reading.frames.some(
    (f) =>
      f.modality === 'possible' &&
      (f.object.includes(group.id) || f.preps.some((l) => BEFORE_REACHED.has(l.prep) && l.groups.includes(group.id))) &&
      (role.frame === null || f.subject.some((id) => FIGURE_HEADS.has(reading.groups[id]?.lemma ?? ''))),
  );

/** "do not rule out that three are dead", "could not exclude": left open by a denied denial. */
const isNotExcluded = ({ reading, group }: Draft): boolean =>
  /\b(?:not|cannot|n't|never|refused to|declined to) (?:rule out|ruled out|exclude|discount)\b[^.;]*$/.test(
    reading.sentence.tokens
      .slice(0, group.from)
      .map((t) => t.lower)
      .join(' '),
  );

/** Whether it may be so or may not. */
export const isPossible = (draft: Draft, saying: Quote | null): boolean =>
  isHappeningOpen(draft) ||
  isGivenAsPossible(draft) ||
  isNotExcluded(draft) ||
  isWeighed(draft) ||
  isFeared(draft) ||
  isUnconfirmed(draft) ||
  DOUBT_VERBS.has(saying?.cueLemma ?? '') ||
  isHedged(draft) ||
  isCondition(draft) ||
  isHypothetical(draft);
