import { hasVerb, open, posAt, startsStretch, word, type Item } from './item.js';
import {
  CHANGING_VERBS,
  CHARGE_VERBS,
  CITING_VERBS,
  GIVEN_NOUNS,
  LISTED_NOUNS,
  OBSERVING_VERBS,
  REVISING_VERBS,
  TELLING_VERBS,
} from '../../lexicon/speech-verbs.js';
import { DENIAL_VERBS, FALSEHOODS, LABELLING_VERBS, TOLD_NOUNS } from '../../lexicon/status-words.js';
import { givesFigure, putsFigure } from './figures.js';
import type { QuoteForce } from '../../model/quote.js';
import { mediumAt } from './circumstances.js';
import { startsClause } from './clause-start.js';
import { sentenceStart } from './content.js';
import type { Cue } from './cue.js';
import type { Passage } from './passage.js';
import { baseAfter, groupEndingAt } from './noun-group.js';
import { clauseFrom, quotationAt, standsAlone, type Said, type Saying } from './said.js';
import { isEvidence, isObserver } from './speaker.js';
import { isRelative } from './subject.js';

/** "stated on Monday while travelling to Geneva that …": the "that" of the cue after words that interrupt, else -1. */
function laterThat(items: readonly Item[], from: number, limit: number): number {
  if (
    (!['prep', 'sub', 'adv', 'date'].includes(posAt(items, from)) && word(items, from) !== ',') ||
    /^(?:of|about|for|by|against|as|there)$/.test(word(items, from))
  )
    return -1;
  for (let k = from; k < Math.min(limit, from + 18) && open(items, k); k++) {
    if (/^[;:]$/.test(word(items, k))) return -1;
    // "told CNN at least four had drowned and that he …": the first clause needs no "that"
    if (k > from && word(items, k) === 'that' && posAt(items, k) === 'sub' && !/^(?:verb|conj)$/.test(posAt(items, k - 1)))
      // "said nearly 90 men had died, a figure that it …": a clause of its own stands between
      return hasVerb(items.slice(from, k)) ? -1 : k;
  }
  return -1;
}

/** "39 who the army says are dead", "a raid that the army says killed ten", "what the UN says is a crisis": the clause lacks its subject, which stands before the cue. */
const isGap = (items: readonly Item[], cue: Cue): boolean =>
  isRelative(items, cue.opens - 1) || word(items, cue.opens - 1) === 'what' || isContact(items, cue);

/** "the 1,200 bombs the army thinks are in the lake": the same without a pronoun. */
const isContact = (items: readonly Item[], cue: Cue): boolean =>
  /^(?:noun|num)$/.test(posAt(items, cue.opens - 1)) && posAt(items, cue.opens) === 'det' && posAt(items, cue.to) === 'aux';

/** "As the governor reported, four were killed": the clause of saying opens the sentence. */
const isOpening = (passage: Passage, { opens, from }: Cue, at: number): boolean =>
  word(passage.items, at) === ',' && word(passage.items, opens - 1) === 'as' && sentenceStart(passage, from) === opens - 1;

/** Where content may begin after the cue, past a pause that introduces it. */
function afterPause({ passage, cue, beside }: Saying): number {
  const { items } = passage;
  const at = beside.next;
  const pause = word(items, at);
  const introduces = /^[,:—–]$/.test(pause) && startsStretch(items, at + 1);
  // "says on Friday, two men pleaded guilty"
  const timed =
    pause === ',' &&
    beside.time !== null &&
    word(items, cue.opens - 1) !== ',' &&
    posAt(items, at + 1) !== 'verb' &&
    startsClause(items, at + 1, at + 40);
  return introduces || timed || isOpening(passage, cue, at) || (pause === ',' && word(items, at + 1) === 'that') ? at + 1 : at;
}

/** A quotation right after the cue: direct where it is all that is said, else the beginning of a clause. */
function quotedAfter(saying: Saying, at: number, force: QuoteForce): Said {
  const { items } = saying.passage;
  const quotation = quotationAt(items, at, force);
  const introduced = /^[,:—–]$/.test(word(items, at - 1)) && standsAlone(saying.passage, at);
  // "chanted “What curfew?” and marched on": a finished sentence in marks is all that was said
  const finished = standsAlone(saying.passage, at) && /[.?!]/.test(items[quotation.to - 2]?.token.text ?? '');
  const over =
    quotation.to >= saying.limit ||
    // "shouted “murderers” at the king as they visited the town"
    (!saying.cue.takes.has('clause') && /^(?:at|to|outside)$/.test(word(items, quotation.to))) ||
    /^[.,;:!?—–)]$/.test(word(items, quotation.to)) ||
    (finished && posAt(items, quotation.to) === 'conj') ||
    // "condemned “the raid that left six dead” in a tweet"
    mediumAt(items, quotation.to) !== null ||
    // "declared “mission accomplished” after troops took 12 towns": the narrator says when
    /^(?:after|before|when|while|as|following)$/.test(word(items, quotation.to));
  return over || introduced ? quotation : clauseFrom(saying, at, force);
}

/** "that …", directly after the cue or after words that interrupt. */
function thatClause(saying: Saying, at: number): Said | null {
  const { items } = saying.passage;
  if (word(items, at) === 'that' && posAt(items, at) !== 'det') {
    return startsStretch(items, at + 1) && standsAlone(saying.passage, at + 1)
      ? quotationAt(items, at + 1)
      : clauseFrom(saying, at + 1);
  }
  // "Two died, the minister said, correcting a report that nine had": the clause before the comma is what was said
  const closed = word(items, saying.cue.opens - 1) === ',' && word(items, at) === ',' && !saying.cue.leans;
  const from = sentenceStart(saying.passage, saying.cue.from);
  const later = closed && hasVerb(items.slice(from, saying.cue.opens)) ? -1 : laterThat(items, at, saying.limit);
  return later > 0 ? clauseFrom(saying, later + 1) : null;
}

/** What is said where the cue stands in a relative clause and has taken the subject away. */
function gapClause(saying: Saying, at: number): Said | null {
  const { items } = saying.passage;
  const { cue } = saying;
  if (!isGap(items, cue)) return null;
  // "what it described as a warehouse", and the narrator goes on
  if (cue.lemma === 'describe' && word(items, at) === 'as') {
    const clause = clauseFrom(saying, at + 1);
    const verb = items.slice(at + 1, clause.to).findIndex((item) => item.quoted < 0 && hasVerb([item]));
    return verb > 0 && word(items, cue.opens - 1) === 'what' ? { ...clause, to: at + 1 + verb } : clause;
  }
  // "41 of which the army said it shot down": the clause lacks its object
  const objectless = /^(?:it|they|he|she|we)$/.test(word(items, at));
  if (!objectless && !['aux', 'modal', 'verb', 'to'].includes(posAt(items, at))) return null;
  const restrictive = isRelative(items, cue.opens - 1) && word(items, cue.opens - 2) !== ',';
  // "34 of whom the army believes to be dead"
  const partitive = word(items, cue.opens - 2) === 'of' ? 1 : 0;
  const contact = isContact(items, cue) ? groupEndingAt(items, cue.opens - 1) : null;
  const head = restrictive ? groupEndingAt(items, cue.opens - 2 - partitive) : contact;
  // "freed four hostages in a raid that officials say killed 12": only the raid is told of
  const tie = head && word(items, cue.opens - 1) === 'that' ? items.slice(head.from, head.to).findLastIndex(isTie) : -1;
  return { ...clauseFrom(saying, at), from: head ? head.from + tie + 1 : at };
}

const isTie = ({ token }: Item): boolean => token.pos === 'prep';

/** A storm or a blast claims lives: it tells nothing. */
const takesLives = (items: readonly Item[], cue: Cue, at: number): boolean =>
  cue.lemma === 'claim' && items.slice(at, at + 6).some(({ token }) => /^(?:life|victim|casualty)$/.test(token.lemma));

/** A noun group that is reported: "reported three deaths", "put the toll at 45". */
function reportedNoun(saying: Saying, at: number): Said | null {
  const { items } = saying.passage;
  const { lemma } = saying.cue;
  if ((lemma === 'put' || lemma === 'place') && !putsFigure(items, at)) return null;
  return clauseFrom(saying, at);
}

/** "figures show", "the mission documented": the subject is a paper or an observer. */
export const tellsEvidence = (items: readonly Item[], cue: Cue): boolean =>
  (cue.takes.has('evidence') && isEvidence(items, cue.subject)) ||
  (OBSERVING_VERBS.has(cue.lemma) && (isObserver(items, cue.subject) || isPronoun(items, cue)));

/** "It listed five trucks", "they counted 40 bodies": who was told of before; what they "track" or "note" is another matter. */
const isPronoun = (items: readonly Item[], { subject, lemma }: Cue): boolean =>
  /^(?:list|count|tally|document|record|log)$/.test(lemma) && subject !== null && /^(?:it|they)$/.test(word(items, subject.from));

/** Whether the verb changes a figure that somebody gives: "revised the toll", "the ministry raised the number", "he lowered the count". */
const revises = (items: readonly Item[], { lemma, subject }: Cue): boolean =>
  REVISING_VERBS.has(lemma) ||
  (CHANGING_VERBS.has(lemma) &&
    (isObserver(items, subject) || (subject !== null && /^(?:he|she)$/.test(word(items, subject.from)))));

/** "published a list of 47 dead": what the list holds; "revised the number of dead to 29"; "quoted reports that 60 had died". */
function listedNoun(saying: Saying, at: number): Said | null {
  const { items } = saying.passage;
  // "revised that number to three"
  const noun = baseAfter(items, /^(?:that|this)$/.test(word(items, at)) ? at + 1 : at);
  const lemma = items[(noun?.to ?? 0) - 1]?.token.lemma ?? '';
  const next = word(items, noun?.to ?? -1);
  if (!noun) return null;
  // "has cited some 14,000 deaths"
  if (saying.cue.lemma === 'cite' && items.slice(noun.from, noun.to).some(({ token }) => token.pos === 'num'))
    return clauseFrom(saying, at);
  if (CITING_VERBS.has(saying.cue.lemma))
    return TOLD_NOUNS.has(lemma) && /^(?:of|that)$/.test(next) ? clauseFrom(saying, noun.to + 1) : null;
  const isFigure = LISTED_NOUNS.has(lemma);
  const colon = items.slice(noun.to, saying.limit).findIndex((item) => item.quoted < 0 && /^[:;]$/.test(item.token.lower));
  const opened = noun.to + colon;
  if (colon >= 0 && word(items, opened) === ':' && opened + 1 < saying.limit && (isFigure || GIVEN_NOUNS.has(lemma)))
    return { from: opened + 1, to: saying.limit, direct: false, force: 'statement' };
  if (saying.cue.lemma === 'give' && givesFigure(items, at)) return clauseFrom(saying, at);
  if (REVISING_VERBS.has(saying.cue.lemma) || CHANGING_VERBS.has(saying.cue.lemma))
    return isFigure && revises(items, saying.cue) ? clauseFrom(saying, at) : null;
  return isFigure && next === 'of' ? clauseFrom(saying, at) : null;
}

/** "rejected the claim that 600 died", "dismissed as false reports of arrests": what others told is said not to be so. */
const deniesTold = (items: readonly Item[], cue: Cue, at: number): boolean =>
  DENIAL_VERBS.has(cue.lemma) &&
  items
    .slice(at, at + 10)
    .some(({ token }, i) => TOLD_NOUNS.has(token.lemma) && /^(?:of|that|in|by)$/.test(word(items, at + i + 1)));

/** "called the report that 700 had been deported a lie" */
const callsFalse = (items: readonly Item[], cue: Cue, at: number, limit: number): boolean =>
  LABELLING_VERBS.has(cue.lemma) &&
  items.slice(at, at + 6).some(({ token }) => TOLD_NOUNS.has(token.lemma)) &&
  items.slice(at, limit).some(({ token }) => FALSEHOODS.has(token.lower));

/** "says the following: …": the item of the colon; `at` itself where nothing is announced. */
const afterFollowing = (items: readonly Item[], at: number): number =>
  word(items, at) === 'the' && word(items, at + 1) === 'following' && word(items, at + 2) === ':' ? at + 2 : at;

/** The thing said after its cue, else null. */
export function saidAfter(saying: Saying): Said | null {
  const { items } = saying.passage;
  const { cue, limit } = saying;
  const wishes = cue.takes.has('stance');
  const force: QuoteForce = wishes && cue.takes.size === 1 ? 'stance' : 'statement';
  const at = afterFollowing(items, afterPause(saying));
  // "…, said an official who asked not to be named": the clause is of the speaker
  if (cue.place === 'after' && posAt(items, at) === 'rel') return null;
  if (startsStretch(items, at)) return quotedAfter(saying, at, force);
  if (word(items, at) === ':' && at + 1 < limit) return { from: at + 1, to: limit, direct: false, force };
  if (at >= limit) return null;
  const evidence = tellsEvidence(items, cue);
  const listed = cue.takes.has('list') ? listedNoun(saying, at) : null;
  if (listed) return listed;
  if (deniesTold(items, cue, at) || callsFalse(items, cue, at, limit)) return clauseFrom(saying, at);
  const clausal = cue.takes.has('clause') || evidence || cue.takes.has('that');
  const that = clausal || wishes ? thatClause(saying, at) : null;
  if (that && (clausal || word(items, at) === 'that')) return that;
  if (/^[,.;:!?—–)-]$/.test(word(items, at)) || posAt(items, at) === 'conj') return null;
  if (isOpening(saying.passage, cue, at - 1) && clausal) return clauseFrom(saying, at);
  const opened = clauseOpenedBy(saying, at, clausal);
  return opened === undefined ? bareAfter(saying, at, evidence) : opened;
}

/** What the verb or the first word makes a clause of: "accused it of", "described how", "asked whether", "promised to"; undefined where neither does. */
function clauseOpenedBy(saying: Saying, at: number, clausal: boolean): Said | null | undefined {
  const { items } = saying.passage;
  const { cue, limit } = saying;
  // "police suspect the gang killed nine rivals": a clause, not somebody suspected
  if (cue.lemma === 'suspect' && posAt(items, at) !== 'prep' && startsClause(items, at, limit)) return clauseFrom(saying, at);
  if (CHARGE_VERBS.has(cue.lemma)) return clauseFrom(saying, at, cue.lemma === 'accuse' ? 'statement' : 'stance');
  // "Anna Holt reports from the bank of the river"
  if (cue.lemma === 'report' && word(items, at) === 'from') return null;
  // "residents described how soldiers burned 40 houses": it is told that they did
  if (word(items, at) === 'how' && TELLING_VERBS.has(cue.lemma) && word(items, at + 1) !== 'many')
    return clauseFrom(saying, at + 1);
  if (/^(?:whether|how|why|what|if)$/.test(word(items, at)) && clausal) return clauseFrom(saying, at, 'stance');
  if (word(items, at) === 'to') {
    // "34 of whom the army believes to be dead"
    const believed = cue.takes.has('clause') ? gapClause(saying, at) : null;
    if (believed) return believed;
    if (cue.takes.has('stance')) return clauseFrom(saying, at, 'stance');
    return cue.lemma === 'claim' || cue.lemma === 'deny' ? clauseFrom(saying, at) : null;
  }
  // "claimed responsibility for" takes the deed on, it does not report it
  if (cue.lemma === 'claim' && /^(?:responsibility|credit)$/.test(word(items, at))) return clauseFrom(saying, at, 'stance');
  return takesLives(items, cue, at) ? null : undefined;
}

/** "reported at least two deaths", "spoke of as many as 150": a preposition that belongs to a number. */
const opensBound = (items: readonly Item[], at: number): boolean =>
  /^(?:about|at|over|between|around|up|under|more|nearly)$/.test(word(items, at)) ||
  (word(items, at) === 'as' && /^(?:many|few|much|little)$/.test(word(items, at + 1)));

/** "the guards had said more than 50": a figure alone, with what it is of left out. */
function isBareFigure(items: readonly Item[], at: number): boolean {
  const number = items.slice(at, at + 4).findIndex(({ token }) => token.pos === 'num');
  const end = at + number + 1;
  return number >= 0 && (posAt(items, at) === 'num' || opensBound(items, at)) && /^(?:edge|punct|conj)$/.test(posAt(items, end));
}

/** A clause without "that", or the noun of what is reported: "said two were hurt", "reported two deaths". */
function bareAfter(saying: Saying, at: number, evidence: boolean): Said | null {
  const { items } = saying.passage;
  const { cue, limit } = saying;
  const plain = cue.takes.has('clause') || evidence;
  const gap = plain ? gapClause(saying, at) : null;
  if (gap) return gap;
  if (plain && startsClause(items, at, limit)) {
    const clause = clauseFrom(saying, at);
    if (startsClause(items, at, clause.to)) return clause;
  }
  if (posAt(items, at) === 'prep' && !opensBound(items, at)) return null;
  if (cue.takes.has('noun') || evidence || (cue.lemma === 'say' && isBareFigure(items, at))) return reportedNoun(saying, at);
  return cue.takes.has('stance') ? clauseFrom(saying, at, 'stance') : null;
}
