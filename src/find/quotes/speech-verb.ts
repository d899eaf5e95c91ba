import { open, posAt, word, type Item } from './item.js';
import {
  CHARGE_VERBS,
  CLAUSE_VERBS,
  LISTING_VERBS,
  EVIDENCE_VERBS,
  NOUN_OR_SPEECH_VERB,
  NOUN_VERBS,
  SPEECH_PHRASES,
  STANCE_VERBS,
  THAT_VERBS,
  type SpeechClass,
} from '../../lexicon/speech-verbs.js';
import { INVARIANT } from '../../lexicon/verb-classes.js';
import { putsFigure, SETTING_VERBS, setsFigure } from './figures.js';
import { mediumAt } from './circumstances.js';
import { bracketBefore, groupEndingAt } from './noun-group.js';
import { isEvidence } from './speaker.js';

const AUXILIARY = new Set(['aux', 'modal', 'neg', 'adv']);
const BE = /^(?:be|is|are|was|were|been|being|'s|'re|am)$/;

/** The classes of a verb and the item after it and its particle. */
export function classesAt(items: readonly Item[], at: number): { takes: ReadonlySet<SpeechClass>; lemma: string; to: number } {
  const lemma = items[at]?.token.lemma ?? '';
  // "spoke only of", "spoke at first of"
  let particleAt = at + 1;
  while (posAt(items, particleAt) === 'adv' && particleAt < at + 3) particleAt++;
  const phrase = SPEECH_PHRASES.find(
    ([verb, particle]) =>
      verb === lemma &&
      particle === items[particleAt]?.token.lower &&
      // "put it at 150" gives a figure, "put it like this" words
      !(verb === 'put' && putsFigure(items, particleAt)) &&
      // "the search went on past noon"
      !(verb === 'go' && posAt(items, particleAt + 1) === 'prep'),
  );
  if (phrase) return { takes: new Set([phrase[2]]), lemma: `${lemma} ${phrase[1]}`, to: particleAt + 1 };
  const takes = new Set<SpeechClass>();
  if (CLAUSE_VERBS.has(lemma)) takes.add('clause');
  if (NOUN_VERBS.has(lemma)) takes.add('noun').add('clause');
  if (SETTING_VERBS.has(lemma) && setsFigure(items, at + 1)) takes.add('noun');
  if (THAT_VERBS.has(lemma)) takes.add('that');
  if (EVIDENCE_VERBS.has(lemma)) takes.add('evidence');
  if (LISTING_VERBS.has(lemma)) takes.add('list');
  if (STANCE_VERBS.has(lemma) || CHARGE_VERBS.has(lemma)) takes.add('stance');
  return { takes, lemma, to: at + 1 };
}

/** Whether a word is a verb here, by its tag or, for words that may be nouns, by its neighbours. */
export const looksVerbal = (items: readonly Item[], at: number): boolean => {
  const token = items[at]?.token;
  if (!token) return false;
  // "member States": a capital inside a sentence makes a name
  if (at > 0 && /^\p{Lu}/u.test(token.text) && items[at - 1]?.token.pos !== 'punct' && !shouting(items, at)) return false;
  // "a town in Kaduna state": no verb here
  if (token.lower === 'state' && posAt(items, at - 1) === 'name') return false;
  if (token.pos === 'verb') return !isObject(items, at);
  // "the military put its losses at 16": no noun here
  if (token.lower === 'put') return token.pos === 'noun' && posAt(items, at + 1) === 'det';
  const before = items[at - 1];
  if (token.pos === 'noun' && /s$/.test(token.lower) && before?.quoted === -1 && afterQuotation(items, at)) return true;
  if (
    /^says?$/.test(token.lower) &&
    before?.quoted === -1 &&
    /^(?:noun|name|pron)$|^,$/.test(before.token.lower === ',' ? ',' : before.token.pos)
  )
    return true;
  if (!NOUN_OR_SPEECH_VERB.has(token.lower)) return false;
  const after = items[at + 1];
  // "footage published on 12 May indicates that"
  if (after?.token.lower === 'that' && /^(?:num|date)$/.test(before?.token.pos ?? '') && before?.quoted === -1) return true;
  // "video of the raid, verified by the agency, shows five bodies"
  if (/^(?:shows|suggests|indicates|reveals)$/.test(token.lower) && before?.token.lower === ',') return true;
  // "pictures analysed by the BBC show at least 45 ruins"
  if (/^(?:show|suggest|indicate|reveal)$/.test(token.lower) && opensFigure(items, at + 1) && followsEvidence(items, at))
    return true;
  // "It estimates there are 9,000 dead": a pronoun leaves no noun behind it
  if (/^(?:it|he|she|they)$/.test(before?.token.lower ?? '') && before?.quoted === -1 && after?.token.pos !== 'punct')
    return true;
  const bracket = bracketBefore(items, at - 1);
  const last = bracket < 0 ? before : items[bracket - 1];
  const subject = !!last && last.quoted < 0 && ['noun', 'name', 'pron', 'adv'].includes(last.token.pos);
  return (
    subject &&
    !!after &&
    (after.quoted >= 0 ||
      ['that', ':', ','].includes(after.token.lower) ||
      // "rebels claim to have killed 40": of a plural noun a verb, against "the army's claim to have killed 40"
      (token.lower === 'claim' && after.token.pos === 'to' && last.token.lower !== last.token.lemma) ||
      (/^(?:says?|reports?|shows?|states?|estimates?|fears?|hopes?|warns?|claims?|notes?|insists?)$/.test(token.lower) &&
        ['.', '?', '!', ',', ';'].includes(after.token.lower) &&
        commaBefore(items, at)) ||
      // "the Commission on Human Rights reports 39 deaths"
      (last.token.pos === 'name' && after.token.pos === 'num') ||
      (['det', 'name', 'pron', 'num', 'noun'].includes(after.token.pos) &&
        /s$/.test(token.lower) !== /s$/.test(last.token.lower)))
  );
};

const opensFigure = (items: readonly Item[], at: number): boolean =>
  posAt(items, at) === 'num' || /^(?:least|most|than)$/.test(word(items, at + 1));

/** Whether a paper or a picture stands in the clause before item `at`. */
function followsEvidence(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 12) && !/^[,.;:]$/.test(word(items, k)); k--)
    if (isEvidence(items, { from: k, to: k + 1 })) return true;
  return false;
}

/** "dismissed US claims that …": a word that may be a noun is one where it ends the object of a verb before it. */
function isObject(items: readonly Item[], at: number): boolean {
  if (!NOUN_OR_SPEECH_VERB.has(items[at]?.token.lower ?? '') || posAt(items, at - 1) !== 'name') return false;
  const group = groupEndingAt(items, at - 1);
  const verb = group ? items[group.from - 1]?.token : undefined;
  return verb?.pos === 'verb' && verb.form !== 'ing' && !CLAUSE_VERBS.has(verb.lemma) && !THAT_VERBS.has(verb.lemma);
}

/** How many words a subject with its short name in brackets has at most: "the Office for the Relief of Coastal Towns (ORCT) estimates". */
const LONG_SUBJECT = 12;

/** "…, authorities report.": a comma not far before the subject. */
const commaBefore = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - LONG_SUBJECT), at).some((item) => item.quoted >= 0 || item.token.lower === ',');

/** `"…" she yells while`, `"…" a narrator in the film asks.`: only a subject stands between the quotation and the word. */
function afterQuotation(items: readonly Item[], at: number): boolean {
  const group = groupEndingAt(items, at - 1);
  return !!group && (items[group.from - 1]?.quoted ?? -1) >= 0;
}

/** A heading in title case or capitals. */
const shouting = (items: readonly Item[], at: number): boolean =>
  /^\p{Lu}/u.test(items[at - 1]?.token.text ?? '') &&
  items.slice(0, 60).filter((item) => /^\p{Ll}/u.test(item.token.text)).length < Math.min(items.length, 60) / 3;

/** The words of an adverbial that may stand between "had" and its participle: "had at first spoken", "have in the past claimed". */
const ADVERBIAL = new Set(['prep', 'det', 'adj', 'ord', 'noun', 'date', 'adv', 'num']);

/** How many words such an adverbial has at most. */
const LONG_ADVERBIAL = 5;

/** The "have" before an adverbial that ends before item `at`, else -1. */
function haveBefore(items: readonly Item[], at: number): number {
  for (let k = at - 1; k >= Math.max(0, at - LONG_ADVERBIAL - 1) && open(items, k); k--) {
    if (/^(?:has|have|had)$/.test(word(items, k))) return k < at - 1 && /^(?:prep|date)$/.test(posAt(items, k + 1)) ? k : -1;
    if (!ADVERBIAL.has(posAt(items, k))) return -1;
  }
  return -1;
}

/** A verb with its auxiliaries. */
export interface VerbGroup {
  /** First item of auxiliaries and adverbs. */
  readonly from: number;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
  readonly progressive: boolean;
}

/** The verb group that ends in the verb at item `at`, with its auxiliaries: "had not been told" is passive and negated. */
export function verbGroup(items: readonly Item[], at: number): VerbGroup {
  let from = at;
  let [negated, modal, be, infinitive] = [false, false, false, false];
  if (/^(?:past|participle)$/.test(items[at]?.token.form ?? '') || INVARIANT.has(items[at]?.token.lower ?? '')) {
    const have = haveBefore(items, at);
    if (have >= 0) from = have;
  }
  while (
    from > 0 &&
    (items[from - 1]?.quoted ?? 0) < 0 &&
    (AUXILIARY.has(items[from - 1]?.token.pos ?? '') ||
      (items[from - 1]?.token.lower === 'most' && items[from]?.token.pos === 'adv'))
  ) {
    const token = items[from - 1]?.token;
    if (token?.pos === 'neg') negated = true;
    if (token?.pos === 'modal') modal = true;
    if (token && token.pos === 'aux' && BE.test(token.lower)) be = true;
    from--;
  }
  if (items[from - 1]?.token.lower === 'to' && (items[from - 1]?.quoted ?? 0) < 0) infinitive = true;
  const form = items[at]?.token.form;
  // "was put at 19": the participle that looks like its base form
  const participle = form === 'past' || form === 'participle' || INVARIANT.has(items[at]?.token.lower ?? '');
  // "said by telephone" names no agent
  const byAgent = participle && items[at + 1]?.token.lower === 'by' && mediumAt(items, at + 1) === null;
  // "a man accused of firing at a bar": who accuses is not told
  const charged = participle && CHARGE_VERBS.has(items[at]?.token.lemma ?? '') && word(items, at + 1) === 'of';
  // "losses estimated at $500 million"
  const reckoned = participle && items[at]?.token.lemma === 'estimate' && word(items, at + 1) === 'at';
  return {
    from,
    negated,
    modal,
    passive: (be && participle) || byAgent || charged || reckoned,
    infinitive,
    progressive: be && form === 'ing',
  };
}
