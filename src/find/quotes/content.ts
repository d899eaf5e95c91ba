import { hasVerb, open, opensWithCircumstance, posAt, REACTIONS, word, type Item } from './item.js';
import { startsClause, VERBAL } from './clause-start.js';
import { baseAfter } from './noun-group.js';
import { CHARGE_VERBS, IMPERSONAL_PASSIVES } from '../../lexicon/speech-verbs.js';
import { DENIAL_VERBS, DOUBT_VERBS } from '../../lexicon/status-words.js';
import type { Cue } from './cue.js';
import type { Passage } from './passage.js';
import { isRelative } from './subject.js';

/** Whether what follows item `at` is a clause of its own with a subject and a verb ("while the army claimed …"). */
const clauseAfter = (items: readonly Item[], at: number): boolean => {
  const group = baseAfter(items, at);
  return !!group && (VERBAL.has(posAt(items, group.to)) || posAt(items, group.to) === 'adv' || posAt(items, group.to) === 'prep');
};

/** "where doctors were treating 13 men, five with burns, …": a number without a verb tells of a part. */
function isVerblessPart(items: readonly Item[], at: number): boolean {
  const end = items.slice(at).findIndex((_, i) => /^[,.;]$/.test(word(items, at + i)));
  return posAt(items, at) === 'num' && posAt(items, at + 1) === 'prep' && end > 0 && !hasVerb(items.slice(at, at + end));
}

const LEADING_SUBORDINATORS = new Set([
  'after',
  'when',
  'while',
  'as',
  'because',
  'since',
  'although',
  'though',
  'once',
  'before',
  'if',
  'until',
  'whereas',
]);

/** No sentence is longer than this, in items; a text without stops must not be read to its end from every word. */
const FAR = 400;

/** First item of the sentence that holds item `at`. */
export const sentenceStart = (passage: Passage, at: number): number =>
  Math.max(passage.sentenceItems[passage.items[at]?.sentence ?? 0]?.from ?? 0, at - FAR);

/** Item after the sentence that holds item `at`. A quotation that begins in it is kept whole. */
export function sentenceEnd(passage: Passage, at: number): number {
  const { items, sentenceItems, stretchItems } = passage;
  const ends = (i: number): number => sentenceItems[items[i]?.sentence ?? sentenceItems.length - 1]?.to ?? items.length;
  const end = ends(at);
  const bridge = items[end - 1]?.quoted ?? -1;
  const whole = bridge >= 0 && items[end]?.quoted === bridge ? ends((stretchItems[bridge]?.to ?? end) - 1) : end;
  return Math.min(whole, at + FAR);
}

/** A cue whose content is being measured. */
interface Reach {
  readonly passage: Passage;
  readonly cues: readonly Cue[];
  readonly cue: Cue;
  /** First item of the content, and the item after its sentence. */
  readonly from: number;
  readonly end: number;
  /** The cue's clause is introduced: "after X said …", "which X said …". */
  readonly embedded: boolean;
  /** It is a relative clause, or one with "where" or "what": over at its first comma. */
  readonly inClause: boolean;
  /** The cue is the verb of a clause inserted behind its subject: "Iran, which denies …". */
  readonly relative: boolean;
}

function reachOf(passage: Passage, cues: readonly Cue[], cue: Cue, from: number): Reach {
  const { items } = passage;
  const { subject } = cue;
  const start = sentenceStart(passage, cue.from);
  const before = cue.opens - 1;
  // "in Lviv, where the mayor reported four strikes, half the homes …", "torn by what Kyiv said was a missile, and 64 …"
  const inClause = isRelative(items, before) || /^(?:where|what|whose)$/.test(word(items, before));
  const introduced = before >= start && LEADING_SUBORDINATORS.has(word(items, before)) && before <= start + 1;
  const inserted =
    subject !== null && cue.place === 'before' && (posAt(items, subject.to) === 'rel' || word(items, subject.to) === ',');
  return {
    passage,
    cues,
    cue,
    from,
    end: sentenceEnd(passage, from),
    embedded: inClause || introduced,
    inClause,
    // "Smith, who led it, said": its own clause is over
    relative: inserted && inRelative(items, cue),
  };
}

/**
 * Where content that begins at item `from` ends: at the end of its sentence, before a clause with a source of its own
 * (", while Y said …", ", adding that …", ", according to …"), before a contrast in the narrator's voice, and, for a clause that is itself
 * introduced or inserted ("after X said …, Y left", "which X said … , was"), at the comma that closes it.
 */
export function contentEnd(passage: Passage, cues: readonly Cue[], cue: Cue, from: number): number {
  const { items } = passage;
  const reach = reachOf(passage, cues, cue, from);
  let depth = 0;
  for (let k = from; k < reach.end; k++) {
    if (!open(items, k)) continue;
    const mark = word(items, k);
    if (mark === '(') depth++;
    if (mark === ')') depth--;
    // "(Nairobi gave no number, the UN put it at 150)": what is said in brackets ends with them
    if (depth < 0) return k;
    if (mark === ';' && depth > 0) continue;
    if (endsAt(reach, k)) return k;
  }
  return reach.end;
}

/** Whether the content ends at the open item `k`. */
function endsAt(reach: Reach, k: number): boolean {
  const { passage, cues, cue, embedded } = reach;
  const { items } = passage;
  const mark = word(items, k);
  // "…; in the capital, a man died"
  if (mark === ';') return embedded || opensWithCircumstance(items, k + 1) || speaksElse(passage, cues, cue, k + 1);
  // "which, according to the army, had been left": an insertion ends nothing
  const inserted = word(items, k - 1) === ',' && /^(?:rel|sub)$/.test(posAt(items, k - 2));
  if (mark === 'according' && word(items, k + 1) === 'to' && !inserted) return true;
  // "- rights groups put it at 200 - and": what is told between dashes ends with them
  if (/^[–—-]$/.test(mark) && mark === word(items, cue.opens - 1)) return true;
  if (/^(?:after|following)$/.test(mark) && isOwnDeed(reach, k)) return true;
  // "accused Ankara of lying after a drone hit the town": a charge is over where the narrator tells what came before it
  if (/^(?:after|following)$/.test(mark) && CHARGE_VERBS.has(cue.lemma) && posAt(items, k + 1) !== 'pron') return true;
  if (/^[,—–]$/.test(mark)) return endsAtComma(reach, k);
  return posAt(items, k) === 'conj' && endsAtConjunction(reach, k);
}

/** "The navy says it is reviewing its rules after 40 men drowned", "declared a curfew after gangs freed 900": what the speaker does or declares; the narrator tells why. */
function isOwnDeed({ passage: { items }, from, cue }: Reach, k: number): boolean {
  const own = /^(?:it|they|he|she|its|their)$/.test(word(items, from)) && word(items, from + 1) !== 'had';
  return (own || (cue.lemma === 'declare' && !hasVerb(items.slice(from, k)))) && startsClauseOrNoun(items, k + 1);
}

/** Whether a clause or a noun opens at item `at`, rather than "it", "which" or "being told". */
const startsClauseOrNoun = (items: readonly Item[], at: number): boolean =>
  !/^(?:pron|rel|verb|aux|edge)$/.test(posAt(items, at));

/** Whether the clause at item `at`, behind ", as", is the narrator's: no "and that" takes up what was said. */
function isBackground({ passage: { items }, end }: Reach, at: number): boolean {
  const resumed = items.slice(at, end).some((_, i) => word(items, at + i) === 'and' && word(items, at + i + 1) === 'that');
  return word(items, at) !== 'well' && !resumed && startsClause(items, at, end);
}

function endsAtComma(reach: Reach, k: number): boolean {
  const { passage, cues, cue, embedded, inClause, relative } = reach;
  const { items } = passage;
  const follower = word(items, k + 1);
  const goesOn = /^(?:including|most|some|with|among)$/.test(follower) || isVerblessPart(items, k + 1);
  if (embedded && !goesOn && (inClause || clauseAfter(items, k + 1))) return true;
  // "Iran, which denies arming them, is accused …": the clause ends where the verb of the main clause follows
  if (relative && VERBAL.has(posAt(items, k + 1))) return true;
  if (/^(?:citing|quoting|despite|whereas)$/.test(follower)) return true;
  // "said its men held the ridge, as the enemy pressed on": the narrator tells what else went on
  if (follower === 'as' && isBackground(reach, k + 2)) return true;
  if (REACTIONS.test(follower)) return true;
  // "believes 20 died, and a report speaks of 30"; but "believes 20 died, and 80 were hurt"
  const another = DOUBT_VERBS.has(cue.lemma) && posAt(items, k + 2) !== 'num' && startsClause(items, k + 2, reach.end);
  if (another && /^(?:and|but)$/.test(follower)) return true;
  // "said nobody was hurt, though six windows broke": a reserve of the one who speaks
  if (/^(?:but|although|though)$/.test(follower) && (embedded || speaksElse(passage, cues, cue, k + 2))) return true;
  const next = nextCue(cues, cue, k);
  return next !== undefined && ((next.leans && next.from <= k + 4) || /^(?:while|and|as|but|with)$/.test(follower));
}

function endsAtConjunction({ passage, cues, cue, from, end }: Reach, k: number): boolean {
  const { items } = passage;
  const mark = word(items, k);
  // "reported flooding and in the south about 90 people fled": what is reported is a noun, and the narrator goes on
  const isClause = word(items, from - 1) === 'that' || hasVerb(items.slice(from, k));
  if (mark === 'and' && !isClause && opensReport(items, k + 1, end)) return true;
  // "denies targeting civilians but thousands have died"
  if (mark === 'but' && DENIAL_VERBS.has(cue.lemma) && startsClause(items, k + 1, end)) return true;
  const next = nextCue(cues, cue, k);
  if (!next?.leans || next.opens !== k || next.place !== 'inherited') return false;
  // "asserted that … and cautioned that …" — but "said rebels attacked and claimed …" needs a clause after the second verb
  return word(items, next.to) === 'that' || !open(items, next.to) || word(items, next.to) === ':';
}

/** Whether a clause with a place or time of its own begins at item `at`: "in New Zealand about 90 people fled". */
const opensReport = (items: readonly Item[], at: number, end: number): boolean =>
  opensWithCircumstance(items, at) && hasVerb(items.slice(at, end));

/** Whether the cue is the verb of a relative clause: "who said …", "Iran, which denies …", but not "Smith, who led it, said". */
function inRelative(items: readonly Item[], cue: Cue): boolean {
  const after = cue.subject?.to ?? 0;
  const rel = word(items, after) === ',' ? after + 1 : after;
  return posAt(items, rel) === 'rel' && items.slice(rel, cue.from).every((item) => item.token.lower !== ',');
}

/** What the narrator adds about something told: "but the claim could not be verified", "; there was no confirmation". */
const COMMENT = /^(?:toll|claim|report|statement|account|confirmation|evidence|detail|comment|verify|confirm|clear|figure)$/;

/** "it is said to have recruited": told by nobody. */
const isHearsay = (items: readonly Item[], at: number): boolean =>
  IMPERSONAL_PASSIVES.has(items[at]?.token.lemma ?? '') && posAt(items, at - 1) === 'aux' && word(items, at + 1) === 'to';

/**
 * Whether the rest of the sentence from item `at` is another's or the narrator's: "said two were hurt; the army spoke of ten",
 * "…, but there was no confirmation". Else whoever speaks goes on: "said a school was hit; four pupils were killed".
 */
export function speaksElse(passage: Passage, cues: readonly Cue[], cue: Cue, at: number): boolean {
  const { items } = passage;
  // a belief, a denial or an order is over where its clause is
  if (!cue.takes.has('clause') || DOUBT_VERBS.has(cue.lemma) || DENIAL_VERBS.has(cue.lemma)) return true;
  const end = sentenceEnd(passage, cue.from);
  const rest = items.slice(at, end);
  return (
    cues.slice(cueBefore(cues, at) + 1).some((next) => next.from < end) ||
    rest.some(
      ({ token }, i) =>
        COMMENT.test(token.lemma) ||
        isHearsay(items, at + i) ||
        (token.lower === 'according' && word(items, at + i + 1) === 'to'),
    )
  );
}

/** Index of the last cue before item `at`; cues are in order. */
function cueBefore(cues: readonly Cue[], at: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The cue after `cue` that opens at item `k` or up to two items later. */
function nextCue(cues: readonly Cue[], cue: Cue, k: number): Cue | undefined {
  const first = cueBefore(cues, Math.max(k, cue.from + 1)) + 1;
  return cues.slice(first, first + 4).find((next) => next.opens >= k && next.opens <= k + 2);
}

/** "Eight rockets were fired; seven of them fell short, the army said": a part of what stands before the semicolon. */
const looksBack = (items: readonly Item[], from: number, to: number): boolean =>
  posAt(items, from) === 'num' ||
  items
    .slice(from, to)
    .some((_, i) => word(items, from + i) === 'of' && /^(?:them|those|these)$/.test(word(items, from + i + 1)));

const isRelativeAt = (items: readonly Item[], at: number): boolean =>
  posAt(items, at) === 'rel' || /^(?:where|which|who|whose)$/.test(word(items, at));

/** Where content that ends before item `to` begins: at the start of its sentence, or after a clause with a source of its own. */
export function contentStart(passage: Passage, cues: readonly Cue[], to: number): number {
  const { items } = passage;
  const first = sentenceStart(passage, Math.max(0, to - 1));
  const previous = cues[cueBefore(cues, to)];
  let depth = 0;
  for (let k = to - 1; k > first; k--) {
    if (!open(items, k)) continue;
    if (word(items, k) === ')') depth++;
    if (word(items, k) === '(') depth--;
    if (word(items, k) === ';' && depth <= 0 && !(looksBack(items, k + 1, to) && !(previous && previous.from >= first)))
      return k + 1;
    if (
      previous &&
      previous.from >= first &&
      k > previous.closes &&
      word(items, k) === ',' &&
      /^(?:and|but|while|as|with)$/.test(word(items, k + 1)) &&
      k < to - 3
    )
      return k + 2;
    // "say they will fight on in Gaza, where 23,000 have died, according to …": only the relative clause has this source
    if (previous && previous.from >= first && k > previous.closes && word(items, k) === ',' && isRelativeAt(items, k + 1))
      return k + 1;
  }
  return first;
}
