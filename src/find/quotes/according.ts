import { hasVerb, joins, open, posAt, word, type Item, type Range } from './item.js';
import { CITING_VERBS, ISSUING_VERBS, RECKONING_NOUNS } from '../../lexicon/speech-verbs.js';
import { mediumAt, timeAt, circumstancesAt } from './circumstances.js';
import { contentStart, sentenceEnd, sentenceStart } from './content.js';
import type { Cue } from './cue.js';
import { contentSpan, spanOf, type Draft } from './draft.js';
import { baseAfter, groupStartingAt } from './noun-group.js';
import type { Stretch } from './marks.js';
import { holdsQuotation, type Passage } from './passage.js';
import { isEvidence } from './speaker.js';

/** A source, and the item after it with what describes it. */
interface Found {
  readonly source: Range;
  readonly next: number;
}

/** Length in items of a cue that names a source after it ("according to", ", citing", "as reported by"), else 0. */
function cueLength(items: readonly Item[], at: number): number {
  if (!open(items, at)) return 0;
  const first = word(items, at);
  if (first === 'according' && word(items, at + 1) === 'to') return 2;
  const token = items[at]?.token;
  if (token && CITING_VERBS.has(token.lemma) && token.form === 'ing' && /^[,–—]?$/.test(word(items, at - 1))) return 1;
  if (
    first === 'as' &&
    /^(?:reported|confirmed|announced|stated|claimed|recorded|counted|documented|told|described|verified)$/.test(
      word(items, at + 1),
    ) &&
    word(items, at + 2) === 'by'
  )
    return 3;
  if (
    first === 'per' &&
    (posAt(items, at - 1) === 'punct' || word(items, at - 1) === 'as') &&
    /^(?:name|det)$/.test(posAt(items, at + 1)) &&
    !/^(?:cent|day)$/.test(word(items, at + 1))
  )
    return 1;
  return 0;
}

/** "by one count", "by most accounts": reckonings of nobody. */
const OF_NOBODY = /^(?:one|some|most|many|all|several|various)$/;

/** "By the ministry's count", "in Kyiv's count", "by UN estimates", "by the tally of the monitor", "by its own account": whose reckoning it is, and the item after it; null elsewhere. */
function reckoningAt(items: readonly Item[], at: number): Found | null {
  if (!/^(?:by|in|on)$/.test(word(items, at)) || !open(items, at)) return null;
  const group = baseAfter(items, at + 1);
  if (!group || !RECKONING_NOUNS.has(items[group.to - 1]?.token.lemma ?? '')) return null;
  const first = word(items, group.from);
  const whole = { source: group, next: group.to };
  if (OF_NOBODY.test(first)) return word(items, at) === 'by' ? whole : null;
  // "shocked by the ministry's figures"
  if (posAt(items, at - 1) === 'verb') return null;
  const owner = items.slice(group.from, group.to).findIndex((item) => item.token.pos === 'poss');
  if (owner > 0) return { source: { from: group.from, to: group.from + owner }, next: group.to };
  if (/^(?:its|their|his|her|our)$/.test(first)) return whole;
  if (word(items, at) === 'in') return null;
  const ofWhom =
    word(items, group.to) === 'of' && first === 'the' ? groupStartingAt(items, group.to + 1, items.length, () => true) : null;
  if (ofWhom) return { source: ofWhom, next: ofWhom.to };
  const kind = items[group.to - 2];
  const owned =
    group.to - 2 >= group.from &&
    (kind?.token.pos === 'name' ||
      /^(?:official|unofficial|government|police|army|military|hospital|rebel)$/.test(kind?.token.lower ?? ''));
  return owned ? whole : null;
}

/** Who stands behind a paper: "according to a paper put out by the army"; who only saw it does not. */
function issuerAfter(items: readonly Item[], source: Range, limit: number): Range | null {
  const verb = items[source.to]?.token;
  if (!isEvidence(items, source) || !verb || !ISSUING_VERBS.has(verb.lemma)) return null;
  const by = timeAt(items, source.to + 1)?.to ?? source.to + 1;
  return word(items, by) === 'by' ? groupStartingAt(items, by + 1, limit, (i) => timeAt(items, i) !== null) : null;
}

/** "According to the ministry at least 40 were dead": a number right behind the source begins what is told. */
const opensCounted = (items: readonly Item[], at: number, limit: number): boolean =>
  (posAt(items, at) === 'num' || /^(?:least|most)$/.test(word(items, at + 1))) && hasVerb(items.slice(at, limit));

/** The source named after the cue, and the item after it with its appositions. */
function sourceAfter(items: readonly Item[], at: number, limit: number): Found | null {
  const source = groupStartingAt(
    items,
    at,
    limit,
    (i) =>
      timeAt(items, i) !== null ||
      (mediumAt(items, i) !== null && word(items, i) !== 'from') ||
      /^(?:least|most)$/.test(word(items, i + 1)),
  );
  if (!source) return null;
  if (opensCounted(items, source.to, limit)) return { source, next: source.to };
  const issuer = issuerAfter(items, source, limit);
  if (issuer) return { source: issuer, next: issuer.to };
  let next = source.to;
  // "according to figures published by the ministry", "… officials familiar with the plan", "… a source who …"
  while (next < limit && open(items, next) && !/^[,.;:!?—–)]$/.test(word(items, next)) && posAt(items, next) !== 'conj') next++;
  return { source, next };
}

/** Attributions whose source follows its cue: the clause or sentence they belong to is what is said. */
export function accordingDrafts(passage: Passage, cues: readonly Cue[]): readonly Draft[] {
  const { items } = passage;
  const drafts: Draft[] = [];
  for (let at = 0; at < items.length; at++) {
    const reckoning = reckoningAt(items, at);
    const length = reckoning ? 1 : cueLength(items, at);
    if (length === 0) continue;
    const limit = sentenceEnd(passage, at);
    const found = reckoning ?? sourceAfter(items, at + length, limit);
    // "according to our measurements": the narrator's own
    if (!found || /^(?:our|my)$/.test(word(items, found.source.from))) continue;
    const range =
      (reckoning && otherFigure(items, at, reckoning.next, limit)) ??
      insertedFigure(items, at, found.next, sentenceStart(passage, at)) ??
      rangeSaid(passage, cues, at, found);
    const draft = draftOf(passage, { from: at, to: at + length }, found.source, range);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** What an attribution at item `at`, whose source ends before item `next`, is about. */
function rangeSaid(passage: Passage, cues: readonly Cue[], at: number, { source, next }: Found): Range {
  const { items } = passage;
  const first = sentenceStart(passage, at);
  const limit = sentenceEnd(passage, at);
  // "Toll since April, as recorded by the monitor: 7 killed, 19 injured"
  if (word(items, next) === ':' && next + 1 < limit) return { from: first, to: limit };
  // "According to the ministry at least 40 were dead"
  if (source.to === next && opensCounted(items, next, limit)) return { from: next, to: limit };
  // "Fighting went on and, according to the clinic, nine died", "…; according to the clinic, nine died"
  const joined = word(items, at - 1) === ',' ? at - 2 : at - 1;
  const opens = /^(?:and|but|while|;|:)$/.test(word(items, joined)) && word(items, next) === ',';
  const leads =
    (opens && hasVerb(items.slice(next + 1, limit))) ||
    items.slice(first, at).every(({ token }) => /^(?:punct|conj|adv)$/.test(token.pos));
  return leads ? { from: afterComma(items, next, limit), to: limit } : around(passage, cues, at, next, limit);
}

/** "killed 1,200, by some counts 1,500": another figure is that of the reckoning, the first is not. */
function otherFigure(items: readonly Item[], at: number, next: number, limit: number): Range | null {
  if (posAt(items, next) !== 'num' || !/^(?:[,(–—-]|or|and|but)$/.test(word(items, at - 1))) return null;
  const end = items.slice(next, limit).findIndex(({ token }) => /^[,;:)–—]$/.test(token.lower));
  return { from: next, to: end < 0 ? limit : next + end };
}

/** "Thousands of homes — over 13,000, in the mayor's count — were damaged", "six died – 11, according to the clinic": only the figure in the insertion. */
function insertedFigure(items: readonly Item[], at: number, next: number, first: number): Range | null {
  if (!/^[–—().-]?$/.test(word(items, next))) return null;
  for (let k = word(items, at - 1) === ',' ? at - 2 : at - 1; k > first && !/^[,;:)]$/.test(word(items, k)); k--) {
    if (!/^[–—(-]$/.test(word(items, k))) continue;
    return opensCount(items, k + 1) && !hasVerb(items.slice(k + 1, at)) ? { from: k + 1, to: at } : null;
  }
  return null;
}

/** The draft of what is said in `range` by `source`; null where nothing is left of it. */
function draftOf(passage: Passage, cue: Range, source: Range, range: Range): Draft | null {
  const { items } = passage;
  const content = contentSpan(passage, range.from, range.to);
  if (!content) return null;
  const quotedAll = quotationAround(passage, range);
  const beside = circumstancesAt(items, source.to, sentenceEnd(passage, cue.from));
  const words = items.slice(cue.from, cue.to).map((item) => item.token.lower);
  return {
    start: quotedAll?.start ?? content.start,
    end: quotedAll?.end ?? content.end,
    type: quotedAll ? 'direct' : holdsQuotation(passage, content) ? 'mixed' : 'indirect',
    force: 'statement',
    passage: passage.index,
    speaker: spanOf(passage, source),
    floating: false,
    cue: spanOf(passage, cue),
    cueLemma: words.join(' '),
    medium: spanOf(passage, beside.medium),
    time: spanOf(passage, beside.time),
  };
}

/** The stretch that makes up all of a range but its marks. */
function quotationAround(passage: Passage, range: Range): Stretch | undefined {
  const { items, stretches } = passage;
  const inner = items.slice(range.from, range.to).filter((item) => item.quoted >= 0 || item.token.pos !== 'punct');
  const index = inner[0]?.quoted ?? -1;
  return index >= 0 && inner.every((item) => item.quoted === index) ? stretches[index] : undefined;
}

/** Where the content begins after "According to X, …": past appositions ("X, a rights group, …"). */
function afterComma(items: readonly Item[], at: number, limit: number): number {
  let k = at;
  while (k < limit && word(items, k) !== ',') k++;
  if (k >= limit) return at;
  const apposition = baseAfter(items, k + 1);
  if (apposition && (posAt(items, k + 1) === 'det' || posAt(items, k + 1) === 'noun' || posAt(items, k + 1) === 'rel')) {
    let end = k + 1;
    while (end < Math.min(limit, k + 20) && word(items, end) !== ',') end++;
    if (word(items, end) !== ',') end = 0;
    const verb = items
      .slice(k + 1, end > 0 ? end : k + 1)
      .some(
        (item) =>
          item.token.pos === 'aux' ||
          item.token.pos === 'modal' ||
          (item.token.pos === 'verb' && item.token.form !== 'ing' && item.token.form !== 'participle'),
      );
    if (end > 0 && !verb) return end + 1;
  }
  return k + 1;
}

/** "forced 3 million to flee, according to X, and killed 11,200": a second predicate of the same subject. */
const joinsPredicate = (items: readonly Item[], at: number): boolean =>
  word(items, at) === 'and' && ['verb', 'aux'].includes(posAt(items, posAt(items, at + 1) === 'adv' ? at + 2 : at + 1));

/** "Two were killed, according to X, and 13 wounded": a figure whose verb is left out, or ends the sentence, shares the clause before. */
function isGapped(items: readonly Item[], at: number, limit: number): boolean {
  const rest = items.slice(at + 1, limit);
  const last = rest.findLast(({ token }) => token.pos !== 'punct')?.token.pos ?? '';
  return (
    /^(?:and|with)$/.test(word(items, at)) &&
    rest.some(({ token }) => token.pos === 'num') &&
    !rest.some(({ token }) => token.pos === 'aux' || token.pos === 'modal' || token.lower === 'according') &&
    (/^(?:verb|adj)$/.test(last) || !hasVerb(rest))
  );
}

/** Whether a number with its bound words begins at item `at`: "at least 30", "some 40". */
const opensCount = (items: readonly Item[], at: number): boolean =>
  posAt(items, at) === 'num' ||
  (/^(?:at|about|around|some|over|nearly|almost|more|up|as)$/.test(word(items, at)) &&
    items.slice(at + 1, at + 4).some(({ token }) => token.pos === 'num'));

/** "A nurse was killed, according to X, and nine others were hurt": whoever tells of the one tells of the others. */
const goesOnCounting = (items: readonly Item[], at: number, limit: number): boolean =>
  word(items, at) === 'and' && opensCount(items, at + 1) && !items.slice(at, limit).some((_, i) => cueLength(items, at + i) > 0);

/** The comma behind an apposition to the source: "according to the Monitor, a group in Leeds, and 600 driven out"; else `at`. */
function afterApposition(items: readonly Item[], at: number, limit: number): number {
  if (word(items, at) !== ',' || !/^(?:a|an|the|which|who)$/.test(word(items, at + 1))) return at;
  const comma = items.slice(at + 1, limit).findIndex((item) => item.token.lower === ',');
  return comma > 0 && word(items, at + 2 + comma) === 'and' ? at + 1 + comma : at;
}

/** "…, according to X, most of them to camps", "…, according to X, at those who had fired": what cannot stand without the clause before. */
const goesWithClause = (items: readonly Item[], at: number): boolean =>
  (joins(items, at) || (word(items, at) === 'at' && /^(?:det|pron|name)$/.test(posAt(items, at + 1)))) &&
  !/^(?:and|while)$/.test(word(items, at));

/** "12 in Hama, according to one side, and nine in Homs, according to the other": what begins behind an earlier source; 0 where there is none. */
function afterSourceBefore(items: readonly Item[], at: number, first: number): number {
  for (let k = at - 1; k > first; k--) {
    if (!/^(?:and|while|but)$/.test(word(items, k)) || word(items, k - 1) !== ',') continue;
    const earlier = items.slice(first, k).some((_, i) => cueLength(items, first + i) === 2);
    return earlier ? k + 1 : 0;
  }
  return 0;
}

/** "1,832 have died: 812 in one part, according to X, and 1,020 in the other, according to Y": where the item of a list of sources begins; 0 elsewhere. */
function listItem(items: readonly Item[], at: number, next: number, limit: number): number {
  const others = items.slice(next, limit).some((_, i) => cueLength(items, next + i) === 2);
  let k = at - 2;
  while (others && k > 0 && !/^[:,.;]$/.test(word(items, k))) k--;
  return others && word(items, k) === ':' ? k + 1 : 0;
}

/** "…, according to X" and "The raid, according to X, killed 12": the clause before, with what goes on after a comma where nothing was complete. */
function around(passage: Passage, cues: readonly Cue[], at: number, next: number, limit: number): Range {
  const { items } = passage;
  // "…, when, according to residents, gunmen attacked": only the clause that it stands in
  if (word(items, at - 1) === ',' && word(items, next) === ',' && /^(?:sub|rel)$/.test(posAt(items, at - 2)))
    return { from: next + 1, to: limit };
  const gap = word(items, at - 1) === ',' ? at - 2 : at - 1;
  // "capturing, according to the radio, 30 tanks": the verb still lacks its object
  const lacksObject = posAt(items, gap) === 'verb' && !/^(?:aux|adv)$/.test(posAt(items, gap - 1));
  if (lacksObject && word(items, next) === ',' && opensCount(items, next + 1)) return { from: gap, to: limit };
  const first = sentenceStart(passage, at);
  const from = Math.max(contentStart(passage, cues, at), afterSourceBefore(items, at, first), listItem(items, at, next, limit));
  const before = items.slice(from, at);
  const complete = hasVerb(before) || before.some((item) => item.quoted >= 0);
  const goesOn = word(items, next) === ',' && next + 2 < limit;
  // "which by its count now number 4,000"
  const inserted = /^(?:adv|aux|modal|verb)$/.test(posAt(items, next)) && next + 1 < limit;
  // "the war has, by the monitor's count, cost 1,600 lives": between the parts of the verb
  if (/^(?:aux|modal)$/.test(posAt(items, gap))) return { from, to: limit };
  if (!complete && (goesOn || inserted) && listItem(items, at, next, limit) === 0) return { from, to: limit };
  const tail = afterApposition(items, next, limit) + 1;
  const joined =
    goesOn &&
    (joinsPredicate(items, tail) ||
      goesWithClause(items, tail) ||
      isGapped(items, tail, limit) ||
      goesOnCounting(items, tail, limit)) &&
    !cues.some((c) => c.from > next && c.from < limit);
  return { from, to: joined ? limit : at };
}
