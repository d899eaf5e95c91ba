import { hasVerb, joins, opensWithCircumstance, posAt, startsStretch, word, type Item } from './item.js';
import { TRAILING_VERBS } from '../../lexicon/speech-verbs.js';
import { startsClause } from './clause-start.js';
import { contentEnd, contentStart, sentenceStart, speaksElse } from './content.js';
import type { Cue } from './cue.js';
import { isGivenFigure } from './given-figures.js';
import { groupEndingAt } from './noun-group.js';
import type { Passage } from './passage.js';
import type { Said, Saying } from './said.js';
import { tellsEvidence } from './said-after.js';

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

/** "Two were killed, officials said as dawn broke": after a comma and a subject, a word that opens an adverbial clause leaves nothing said behind the cue. */
const closesClause = ({ passage: { items }, cue, beside }: Saying): boolean =>
  cue.place === 'before' &&
  !cue.leans &&
  word(items, cue.opens - 1) === ',' &&
  /^(?:as|when|while|after|before|shortly|hours|days|minutes|until|since)$/.test(word(items, beside.next));

/** `The raid used 90 bombs, it said, "dropped by jets"`: the quotation goes on with the clause before the cue. */
function goesOnInQuotation({ passage, cue, beside }: Saying): boolean {
  const { items } = passage;
  const at = beside.next + 1;
  return (
    !cue.leans &&
    word(items, cue.opens - 1) === ',' &&
    posAt(items, cue.opens - 2) !== 'conj' &&
    word(items, beside.next) === ',' &&
    startsStretch(items, at) &&
    /^\p{Ll}/u.test(items.slice(at, at + 3).find((item) => item.token.pos !== 'punct')?.token.text ?? '') &&
    hasVerb(items.slice(sentenceStart(passage, cue.from), cue.opens))
  );
}

/** Whether what is said stands before its cue, whatever follows. */
export const saysBefore = (saying: Saying): boolean =>
  closesQuotation(saying.passage, saying.cue) || closesClause(saying) || goesOnInQuotation(saying);

/** Whether another cue opens within three items of item `at`. */
const opensWithin = (cues: readonly Cue[], cue: Cue, at: number): boolean => {
  const first = cues.indexOf(cue) + 1;
  return cues.slice(first, first + 3).some((next) => next.from > at && next.opens <= at + 3);
};

/** `Two boats were sunk, “which were carrying arms,” she said`: the words of a quotation that only go on with the clause before it. */
const goesOnAs = (items: readonly Item[], at: number): boolean =>
  /^(?:which|who|whose|where|including|leaving|killing|with)$/.test(items[at]?.token.text ?? '');

/** A quotation that ends just before its cue; with narrator's words before it in the same clause it is only a part of what was said. */
function quotedBefore(passage: Passage, cues: readonly Cue[], from: number, to: number): Said {
  const start = contentStart(passage, cues, from + 1);
  const lead = passage.items.slice(start, from).filter((item) => item.token.pos !== 'punct');
  // `… brought the toll to 14."I was asleep," she said`: a finished sentence before it is the narrator's
  const finished = /[.!?)]$/.test(passage.items[from - 1]?.token.text ?? '');
  const mark = word(passage.items, from - 1);
  const apart = mark === ':' || (mark === ',' && !goesOnAs(passage.items, from + 1));
  const own = !finished && lead.length > 0 && lead.every((item) => item.quoted < 0) && !apart;
  if (own) return { from: start, to, direct: false, force: 'statement' };
  return { from, to, direct: true, force: 'statement' };
}

/** What may follow a cue that closes a sentence: a mark, a conjunction, a further circumstance; not an object. */
const LOOSE = new Set(['punct', 'conj', 'sub', 'edge', 'prep', 'adv']);

/** Length of what stands before the clause that the cue interrupts: "Her answer is guns: on one night, she says, …", "the south, where, it said, …". */
const clauseOpener = (before: readonly Item[]): number =>
  before.findLastIndex(({ token }) => /^(?:[:—–]|where)$/.test(token.lower) || token.pos === 'rel') + 1;

/** "Of the 90 drones fired at the port, it said, 60 were lost": a phrase with a participle at most, before the clause it belongs to. */
const isLeading = (words: readonly Item[]): boolean =>
  words[0]?.token.pos === 'prep' && words.every(({ token }) => !/^(?:aux|modal|pron|punct)$/.test(token.pos));

/** "the ministry said in its daily update, which covers 283 killed": what the paper holds is told as well. */
const tellsOfPaper = ({ passage: { items }, beside }: Saying): boolean =>
  beside.medium !== null && word(items, beside.next) === ',' && posAt(items, beside.next + 1) === 'rel';

/** "…, officials said, when 35 houses burnt": when it happened, as the one who speaks tells it. */
const opensWhen = ({ passage: { items }, beside: { next }, limit }: Saying): boolean =>
  word(items, next) === ',' &&
  /^(?:when|after)$/.test(word(items, next + 1)) &&
  // "after a day in which 11 died" looks back on more than that
  !items.slice(next + 2, next + 6).some(({ token }) => PERIOD.test(token.lemma)) &&
  startsClause(items, next + 2, limit);
const PERIOD = /^(?:day|night|morning|week|weekend|month|year|hour)$/;

/** The item after a clause about the speaker: "says the association, which verifies each case, and 9,400 are in jail"; else `at`. */
function afterDescription(items: readonly Item[], at: number, limit: number): number {
  if (word(items, at) !== ',' || posAt(items, at + 1) !== 'rel') return at;
  const end = items.slice(at + 2, Math.min(limit, at + DESCRIPTION)).findIndex((item) => item.token.lower === ',');
  return end < 0 ? at : at + 2 + end;
}

/** How many words such a clause has at most. */
const DESCRIPTION = 16;

/** "Nine were killed, the service said; 22 houses were damaged": whoever spoke goes on behind the semicolon. */
const addsSentence = ({ passage, cues, cue, beside }: Saying): boolean =>
  word(passage.items, beside.next) === ';' &&
  !opensWithCircumstance(passage.items, beside.next + 1) &&
  !speaksElse(passage, cues, cue, beside.next + 1);

/** "61 soldiers who, they say, died at the crossing": the relative clause and its noun. */
function insertedInRelative({ passage, cues, cue, beside }: Saying): Said | null {
  const { items } = passage;
  const closed = word(items, cue.opens - 1) === ',' && word(items, beside.next) === ',' && !cue.leans;
  const head = closed && posAt(items, cue.opens - 2) === 'rel' ? groupEndingAt(items, cue.opens - 3) : null;
  return head && { from: head.from, to: contentEnd(passage, cues, cue, beside.next + 1), direct: false, force: 'statement' };
}

/** The thing said before its cue ("…, officials said"), else null. */
export function saidBefore(saying: Saying): Said | null {
  const { passage, cues, cue, limit } = saying;
  const { items, stretchItems } = passage;
  const beside = { next: afterDescription(items, saying.beside.next, limit) };
  const inserted = insertedInRelative(saying);
  if (inserted) return inserted;
  if (isGivenFigure(items, cue, beside.next)) return { from: cue.opens - 1, to: cue.opens, direct: false, force: 'statement' };
  if (cue.leans || (cue.takes.has('stance') && cue.takes.size === 1)) return null;
  const mark = word(items, cue.opens - 1);
  const comma = mark === ',' ? 1 : 0;
  const stretch = stretchItems[items[cue.opens - 1 - comma]?.quoted ?? -1];
  if (stretch) return quotedBefore(passage, cues, stretch.from, cue.opens - comma);
  const dashed = /^[—–]$/.test(mark) && word(items, beside.next) === mark;
  if (mark !== ',' && mark !== 'as' && !dashed && !(passage.heading && /^(?:[-–—]|--)$/.test(mark))) return null;
  const to = mark === 'as' && word(items, cue.opens - 2) === ',' ? cue.opens - 2 : cue.opens - 1;
  const from = contentStart(passage, cues, to);
  // "The raid, officials said, killed 12", "where – the army says – ten tanks stand", "Russia fired 90 drones, Kyiv said — 70 were shot down": it goes on after the cue
  const goesOn = /^[,—–]$/.test(word(items, beside.next)) && beside.next + 1 < limit;
  const tells =
    cue.takes.has('clause') ||
    TRAILING_VERBS.has(cue.lemma) ||
    tellsEvidence(items, cue) ||
    (mark === 'as' && cue.takes.has('that'));
  if (to - from < (goesOn ? 1 : 2) || !tells) return null;
  const opened = goesOn ? from + clauseOpener(items.slice(from, to)) : from;
  const finished = hasVerb(items.slice(opened, to)) && !(goesOn && isLeading(items.slice(opened, to)));
  if (!finished && !goesOn && !passage.heading) return null;
  // "…, said an official who asked not to be named"
  const described = cue.place === 'after' && posAt(items, beside.next) === 'rel';
  if (beside.next < limit && !described && !LOOSE.has(posAt(items, beside.next))) return null;
  const joined =
    word(items, beside.next) !== ',' ||
    joins(items, beside.next + 1) ||
    tellsOfPaper(saying) ||
    (cue.place === 'before' && opensWhen(saying));
  const extended = (goesOn && (!finished || joined) && !opensWithin(cues, cue, beside.next)) || addsSentence(saying);
  if (!extended) return { from, to, direct: false, force: 'statement' };
  return {
    from: finished ? from : opened,
    to: contentEnd(passage, cues, cue, beside.next + 1),
    direct: false,
    force: 'statement',
  };
}
