import { hasVerb, open, posAt, startsStretch, word, type Item } from './item.js';
import { CHARGE_VERBS, HEARER_VERBS } from '../../lexicon/speech-verbs.js';
import type { QuoteForce, QuoteType } from '../../model/quote.js';
import type { Span } from '../../model/span.js';
import { circumstancesAt, type Circumstances } from './circumstances.js';
import { contentEnd, contentStart, sentenceEnd, startsClause } from './content.js';
import type { Cue } from './cue.js';
import { contentSpan, spanOf, type Draft } from './draft.js';
import { baseAfter, groupEndingAt } from './noun-group.js';
import { holdsQuotation, type Passage } from './passage.js';
import { isEvidence } from './speaker.js';

/** Item after the stretch that item `i` lies in. */
function afterStretch(items: readonly Item[], i: number): number {
  let k = i;
  while (k < items.length && items[k]?.quoted === items[i]?.quoted) k++;
  return k;
}

/** A quotation that stands on its own: it opens like a sentence, or a mark introduces it. */
function standsAlone(passage: Passage, at: number): boolean {
  const { items } = passage;
  const inner = passage.stretches[items[at]?.quoted ?? -1];
  const words = items.slice(at, Math.min(afterStretch(items, at), at + 40)).filter((item) => item.token.pos !== 'punct');
  const first = words[0];
  if (!inner || !first) return false;
  return (
    words.length > 1 &&
    (/^\p{Lu}/u.test(first.token.text) ||
      /^[,:—–]$/.test(word(items, at - 1)) ||
      /^\W*…|^\.\.\./.test(items[at + 1]?.token.text ?? ''))
  );
}

/** What follows the cue before the thing said: hearer, place, time. */
function besides(items: readonly Item[], cue: Cue, limit: number): Circumstances {
  let at = cue.closes;
  if (
    HEARER_VERBS.has(cue.lemma) &&
    cue.place !== 'after' &&
    open(items, at) &&
    word(items, at) !== 'that' &&
    posAt(items, at) !== 'prep'
  ) {
    const hearer = baseAfter(items, at);
    const next = hearer ? posAt(items, hearer.to) : 'edge';
    const told =
      !!hearer &&
      (cue.lemma === 'tell' ||
        /^(?:that|:|of|how|whether)$/.test(word(items, hearer.to)) ||
        startsStretch(items, hearer.to) ||
        startsStretch(items, hearer.to + 1));
    if (hearer && told && (cue.lemma === 'tell' || next !== 'verb') && next !== 'aux' && next !== 'modal') at = hearer.to;
    // "told the BBC's Today programme", "told a meeting of ministers"
    while (at > cue.closes && /^(?:of|from|for|with)$/.test(word(items, at)) && baseAfter(items, at + 1))
      at = baseAfter(items, at + 1)?.to ?? at + 1;
  }
  return circumstancesAt(items, at, limit);
}

/** "stated on Monday while travelling to Geneva that …": the "that" of the cue after words that interrupt, else -1. */
function laterThat(items: readonly Item[], from: number, limit: number): number {
  if (
    (!['prep', 'sub', 'adv', 'date'].includes(posAt(items, from)) && word(items, from) !== ',') ||
    /^(?:of|about|for|by|against|as)$/.test(word(items, from))
  )
    return -1;
  for (let k = from; k < Math.min(limit, from + 18) && open(items, k); k++) {
    if (/^[;:]$/.test(word(items, k))) return -1;
    if (k > from && word(items, k) === 'that' && posAt(items, k) === 'sub' && posAt(items, k - 1) !== 'verb') return k;
  }
  return -1;
}

/** "39 who the army says are dead", "what the UN says is a crisis": the clause lacks its subject, which stands before the cue. */
const isGap = (items: readonly Item[], cue: Cue): boolean =>
  posAt(items, cue.opens - 1) === 'rel' || word(items, cue.opens - 1) === 'what';

interface Found {
  readonly from: number;
  readonly to: number;
  readonly direct: boolean;
  readonly force: QuoteForce;
}

/** The thing said after its cue, else null. */
function saidAfter(passage: Passage, cues: readonly Cue[], cue: Cue, beside: Circumstances): Found | null {
  const { items } = passage;
  const limit = sentenceEnd(passage, cue.from);
  let at = beside.next;
  const stance: QuoteForce = cue.takes.has('stance') && cue.takes.size === 1 ? 'stance' : 'statement';
  const pause = word(items, at);
  if ((pause === ',' || pause === ':' || pause === '—' || pause === '–') && startsStretch(items, at + 1)) at++;
  else if (pause === ':' && at + 1 < limit) return { from: at + 1, to: limit, direct: false, force: stance };
  else if (pause === ',' && word(items, at + 1) === 'that') at++;
  if (startsStretch(items, at)) {
    const to = afterStretch(items, at);
    const introduced = /^[,:—–]$/.test(word(items, at - 1));
    const over = to >= limit || /^[.,;:!?—–)]$/.test(word(items, to));
    if (over || (introduced && standsAlone(passage, at))) return { from: at, to, direct: true, force: stance };
    return { from: at, to: contentEnd(passage, cues, cue, at), direct: false, force: stance };
  }
  if (at >= limit) return null;
  const evidence = cue.takes.has('evidence') && isEvidence(items, cue.subject);
  const plain = cue.takes.has('clause') || cue.takes.has('noun') || evidence;
  const later = laterThat(items, at, limit);
  if (word(items, at) === 'that' && posAt(items, at) !== 'det' && (plain || cue.takes.has('that') || stance === 'stance')) {
    if (startsStretch(items, at + 1) && standsAlone(passage, at + 1))
      return { from: at + 1, to: afterStretch(items, at + 1), direct: true, force: 'statement' };
    return { from: at + 1, to: contentEnd(passage, cues, cue, at + 1), direct: false, force: 'statement' };
  }
  if (later > 0 && (plain || cue.takes.has('that')))
    return { from: later + 1, to: contentEnd(passage, cues, cue, later + 1), direct: false, force: 'statement' };
  if (/^[,.;:!?—–)-]$/.test(word(items, at)) || posAt(items, at) === 'conj') return null;
  if (CHARGE_VERBS.has(cue.lemma))
    return {
      from: at,
      to: contentEnd(passage, cues, cue, at),
      direct: false,
      force: cue.lemma === 'accuse' ? 'statement' : 'stance',
    };
  if (/^(?:whether|how|why|what|if)$/.test(word(items, at)) && (plain || cue.takes.has('that')))
    return { from: at, to: contentEnd(passage, cues, cue, at), direct: false, force: 'stance' };
  const opener = posAt(items, at);
  if (posAt(items, at) === 'to' || word(items, at) === 'to') {
    return cue.takes.has('stance') || (cue.takes.has('noun') && /^(?:claim|deny)$/.test(cue.lemma))
      ? {
          from: at,
          to: contentEnd(passage, cues, cue, at),
          direct: false,
          force: cue.takes.has('stance') ? 'stance' : 'statement',
        }
      : null;
  }
  // "claimed responsibility for" takes the deed on, it does not report it
  if (cue.lemma === 'claim' && /^(?:responsibility|credit)$/.test(word(items, at)))
    return { from: at, to: contentEnd(passage, cues, cue, at), direct: false, force: 'stance' };
  if (plain && isGap(items, cue) && ['aux', 'modal', 'verb'].includes(opener)) {
    const restrictive =
      posAt(items, cue.opens - 1) === 'rel' && word(items, cue.opens - 2) !== ',' ? groupEndingAt(items, cue.opens - 2) : null;
    return { from: restrictive?.from ?? at, to: contentEnd(passage, cues, cue, at), direct: false, force: 'statement' };
  }
  if (isGap(items, cue) && cue.lemma === 'describe' && word(items, at) === 'as')
    return { from: at + 1, to: contentEnd(passage, cues, cue, at), direct: false, force: 'statement' };
  if (plain && startsClause(items, at, limit)) {
    const to = contentEnd(passage, cues, cue, at);
    if (startsClause(items, at, to)) return { from: at, to, direct: false, force: 'statement' };
  }
  if (opener === 'prep' && !/^(?:about|at|over|between|around|up|under|more|nearly)$/.test(word(items, at))) return null;
  if (cue.takes.has('noun') || evidence) {
    if (
      (cue.lemma === 'put' || cue.lemma === 'place') &&
      !items
        .slice(at, at + 16)
        .some((item, i) => item.token.lower === 'at' && items.slice(at + i + 1, at + i + 5).some((x) => x.token.pos === 'num'))
    )
      return null;
    // a storm claims lives
    if (cue.lemma === 'claim' && items.slice(at, at + 6).some((item) => /^(?:life|victim)$/.test(item.token.lemma))) return null;
    return { from: at, to: contentEnd(passage, cues, cue, at), direct: false, force: 'statement' };
  }
  if (cue.takes.has('stance')) return { from: at, to: contentEnd(passage, cues, cue, at), direct: false, force: 'stance' };
  return null;
}

/** Whether a quotation that is not a finished sentence ends just before the cue: `"We left," she said after the raid`. */
function closesQuotation(passage: Passage, cue: Cue): boolean {
  const { items, stretches, stretchItems } = passage;
  if (cue.leans) return false;
  const comma = word(items, cue.opens - 1) === ',' ? 1 : 0;
  const index = items[cue.opens - 1 - comma]?.quoted ?? -1;
  const stretch = stretches[index];
  const inner = stretchItems[index];
  const last =
    inner &&
    items
      .slice(inner.from, inner.to)
      .filter((item) => !/^["“”‘’'«»]$/.test(item.token.text))
      .at(-1);
  return !!stretch && !!last && !stretch.open && (comma > 0 || /[,!?—–…]$|\.\.$/.test(last.token.text));
}

/** The thing said before its cue ("…, officials said"), else null. */
function saidBefore(passage: Passage, cues: readonly Cue[], cue: Cue, beside: Circumstances): Found | null {
  const { items } = passage;
  const edge = cue.opens;
  if (cue.leans || (cue.takes.has('stance') && cue.takes.size === 1)) return null;
  const last = items[edge - 1];
  if (!last) return null;
  if (last.quoted >= 0) {
    let from = edge - 1;
    while (from > 0 && items[from - 1]?.quoted === last.quoted) from--;
    return quotedBefore(passage, cues, from, edge);
  }
  const mark = word(items, edge - 1);
  if (mark === ',' && (items[edge - 2]?.quoted ?? -1) >= 0) {
    let from = edge - 2;
    while (from > 0 && items[from - 1]?.quoted === items[edge - 2]?.quoted) from--;
    return quotedBefore(passage, cues, from, edge - 1);
  }
  const as = mark === 'as';
  if (mark !== ',' && !(passage.heading && /^[-–—]$/.test(mark)) && !as) return null;
  const to = as && word(items, edge - 2) === ',' ? edge - 2 : edge - 1;
  const from = contentStart(passage, cues, to);
  if (to - from < 2 || !(cue.takes.has('clause') || cue.takes.has('noun') || TRAILING.has(cue.lemma))) return null;
  const limit = sentenceEnd(passage, cue.from);
  // "The raid, officials said, killed 12": the clause goes on after the cue.
  const goesOn = word(items, beside.next) === ',' && beside.next + 1 < limit;
  const follower = word(items, beside.next + 1);
  const finished = hasVerb(items.slice(from, to));
  if (!finished && !goesOn && !passage.heading) return null;
  const follows = posAt(items, beside.next);
  if (
    beside.next < limit &&
    follows !== 'punct' &&
    follows !== 'conj' &&
    follows !== 'sub' &&
    follows !== 'edge' &&
    follows !== 'prep' &&
    follows !== 'adv'
  )
    return null;
  const extends_ =
    goesOn &&
    (!finished || /^(?:and|with|including|leaving|most|some|many|all|one|killing|wounding|injuring)$/.test(follower)) &&
    !opensWithin(cues, cue, beside.next);
  return { from, to: extends_ ? contentEnd(passage, cues, cue, beside.next + 1) : to, direct: false, force: 'statement' };
}

/** Verbs that take no bare clause after them but may close one ("…, he added"). */
const TRAILING = new Set([
  'add',
  'write',
  'tweet',
  'post',
  'continue',
  'observe',
  'recall',
  'remember',
  'agree',
  'reply',
  'respond',
  'learn',
  'find',
  'hear',
  'ask',
]);

/** Whether another cue opens within three items of item `at`. */
const opensWithin = (cues: readonly Cue[], cue: Cue, at: number): boolean => {
  const first = cues.indexOf(cue) + 1;
  return cues.slice(first, first + 3).some((next) => next.from > at && next.opens <= at + 3);
};

/** A quotation that ends just before its cue; with narrator's words before it in the same clause it is only a part of what was said. */
function quotedBefore(passage: Passage, cues: readonly Cue[], from: number, to: number): Found {
  const start = contentStart(passage, cues, from + 1);
  const lead = passage.items.slice(start, from).filter((item) => item.token.pos !== 'punct');
  const own = lead.length > 0 && lead.every((item) => item.quoted < 0) && !/^[,:]$/.test(word(passage.items, from - 1));
  if (own) return { from: start, to, direct: false, force: 'statement' };
  return { from, to, direct: true, force: 'statement' };
}

const typeOf = (passage: Passage, span: Span): QuoteType => (holdsQuotation(passage, span) ? 'mixed' : 'indirect');

/** Attributions by verbs of saying, in a passage. */
export function verbalDrafts(passage: Passage, cues: readonly Cue[]): readonly Draft[] {
  const { items } = passage;
  return cues.flatMap((cue, index) => {
    const beside = besides(items, cue, sentenceEnd(passage, cue.from));
    const found =
      (closesQuotation(passage, cue) ? saidBefore(passage, cues, cue, beside) : null) ??
      saidAfter(passage, cues, cue, beside) ??
      saidBefore(passage, cues, cue, beside);
    if (!found) return [];
    const stretch = found.direct ? passage.stretches[items[found.from]?.quoted ?? -1] : undefined;
    const span = stretch ?? contentSpan(passage, found.from, found.to);
    if (!span) return [];
    const common = {
      force: found.force,
      passage: passage.index,
      speaker: spanOf(passage, cue.subject),
      floating: false,
      cue: spanOf(passage, cue),
      cueLemma: cue.lemma,
      medium: spanOf(passage, beside.medium),
      time: spanOf(passage, beside.time),
    };
    const first: Draft = { start: span.start, end: span.end, type: stretch ? 'direct' : typeOf(passage, span), ...common };
    return [
      first,
      ...(found.direct
        ? resumed(passage, found, cue, cues[index + 1] ?? null).map((s) => ({
            start: s.start,
            end: s.end,
            type: 'direct' as const,
            ...common,
          }))
        : []),
    ];
  });
}

/** Later stretches of a quotation that its cue interrupts: "…," he said, "…". */
function resumed(passage: Passage, found: Found, cue: Cue, next: Cue | null): readonly Span[] {
  const { items, stretches } = passage;
  const from = Math.max(found.to, cue.closes);
  const limit = next ? next.from : items.length;
  const spans: Span[] = [];
  for (let k = from; k < limit; k++) {
    if (!startsStretch(items, k)) continue;
    const stretch = stretches[items[k]?.quoted ?? -1];
    if (stretch && /^[,:—–]$/.test(word(items, k - 1)) && standsAlone(passage, k)) spans.push(stretch);
  }
  return spans;
}
