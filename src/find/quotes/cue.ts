import type { Item, Range } from './item.js';
import {
  CHARGE_VERBS,
  CITING_VERBS,
  CLAUSE_VERBS,
  EVIDENCE_VERBS,
  NOUN_VERBS,
  SPEECH_PHRASES,
  STANCE_VERBS,
  THAT_VERBS,
  type SpeechClass,
} from '../../lexicon/speech-verbs.js';
import { timeAt } from './circumstances.js';
import { groupEndingAt } from './noun-group.js';
import type { Passage } from './passage.js';
import { inheritedSubject, subjectAfter, subjectAfterWith, subjectBefore } from './subject.js';

/** A verb of saying with the words around it that make it one. */
export interface Cue extends Range {
  /** First item of the verb group with its subject: where the attribution begins. */
  readonly opens: number;
  /** Item after the verb and, where it is inverted, its subject. */
  readonly closes: number;
  readonly lemma: string;
  readonly takes: ReadonlySet<SpeechClass>;
  readonly subject: Range | null;
  readonly place: 'before' | 'after' | 'inherited';
  /** "…, saying that", "… and warned": leans on the subject of the clause before. */
  readonly leans: boolean;
}

const AUXILIARY = new Set(['aux', 'modal', 'neg', 'adv']);
const BE = /^(?:be|is|are|was|were|been|being|'s|'re|am)$/;
/** Words that may be noun and verb: read as verbs only where a clause or quotation follows a subject. */
const NOUNISH: ReadonlySet<string> = new Set([
  'claims',
  'claim',
  'reports',
  'report',
  'estimates',
  'estimate',
  'warns',
  'notes',
  'promises',
  'demands',
  'states',
  'posts',
  'tweets',
  'comments',
  'fears',
  'hopes',
  'calls',
  'shows',
  'says',
  'say',
  'finds',
  'insists',
  'vows',
  'urges',
  'blames',
  'adds',
  'tells',
]);

/** The classes of a verb and the item after it and its particle. */
function classesAt(items: readonly Item[], at: number): { takes: ReadonlySet<SpeechClass>; lemma: string; to: number } {
  const lemma = items[at]?.token.lemma ?? '';
  const next = items[at + 1]?.token.lower;
  const phrase = SPEECH_PHRASES.find(([verb, particle]) => verb === lemma && particle === next);
  if (phrase) return { takes: new Set([phrase[2]]), lemma: `${lemma} ${phrase[1]}`, to: at + 2 };
  const takes = new Set<SpeechClass>();
  if (CLAUSE_VERBS.has(lemma)) takes.add('clause');
  if (NOUN_VERBS.has(lemma)) takes.add('noun').add('clause');
  if (THAT_VERBS.has(lemma)) takes.add('that');
  if (EVIDENCE_VERBS.has(lemma)) takes.add('evidence');
  if (STANCE_VERBS.has(lemma) || CHARGE_VERBS.has(lemma)) takes.add('stance');
  return { takes, lemma, to: at + 1 };
}

const looksVerbal = (items: readonly Item[], at: number): boolean => {
  const token = items[at]?.token;
  if (!token) return false;
  // "member States": a capital inside a sentence makes a name
  if (at > 0 && /^\p{Lu}/u.test(token.text) && items[at - 1]?.token.pos !== 'punct' && !shouting(items, at)) return false;
  if (token.pos === 'verb') return true;
  const before = items[at - 1];
  if (token.pos === 'noun' && /s$/.test(token.lower) && before?.quoted === -1 && afterQuotation(items, at)) return true;
  if (/^says?$/.test(token.lower) && before?.quoted === -1 && /^(?:noun|name|pron)$/.test(before.token.pos)) return true;
  if (!NOUNISH.has(token.lower)) return false;
  const after = items[at + 1];
  const subject = !!before && before.quoted < 0 && ['noun', 'name', 'pron', 'adv'].includes(before.token.pos);
  return (
    subject &&
    !!after &&
    (after.quoted >= 0 ||
      ['that', ':', ','].includes(after.token.lower) ||
      (/^(?:says?|reports?)$/.test(token.lower) && ['.', '?', '!', ','].includes(after.token.lower) && commaBefore(items, at)) ||
      (['det', 'name', 'pron', 'num', 'noun'].includes(after.token.pos) &&
        /s$/.test(token.lower) !== /s$/.test(before.token.lower)))
  );
};

/** "…, authorities report.": a comma not far before the subject. */
const commaBefore = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 8), at).some((item) => item.quoted >= 0 || item.token.lower === ',');

/** `"…" she yells while`, `"…" a narrator in the film asks.`: only a subject stands between the quotation and the word. */
function afterQuotation(items: readonly Item[], at: number): boolean {
  const group = groupEndingAt(items, at - 1);
  return !!group && (items[group.from - 1]?.quoted ?? -1) >= 0;
}

/** A heading in title case or capitals. */
const shouting = (items: readonly Item[], at: number): boolean =>
  /^\p{Lu}/u.test(items[at - 1]?.token.text ?? '') &&
  items.filter((item) => /^\p{Ll}/u.test(item.token.text)).length < items.length / 3;

interface VerbGroup {
  /** First item of auxiliaries and adverbs. */
  readonly from: number;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
  readonly progressive: boolean;
}

function verbGroup(items: readonly Item[], at: number): VerbGroup {
  let from = at;
  let [negated, modal, be, infinitive] = [false, false, false, false];
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
  const participle = form === 'past' || form === 'participle';
  const byAgent = participle && items[at + 1]?.token.lower === 'by';
  return { from, negated, modal, passive: (be && participle) || byAgent, infinitive, progressive: be && form === 'ing' };
}

/** The verbs of saying of a passage outside its quotations, in order, with their subjects. */
export function findCues(passage: Passage): readonly Cue[] {
  const { items } = passage;
  const cues: Cue[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item || item.quoted >= 0 || !looksVerbal(items, at)) continue;
    const { takes, lemma, to } = classesAt(items, at);
    if (takes.size === 0) continue;
    const group = verbGroup(items, at);
    if (group.negated || group.modal || group.passive || group.infinitive) continue;
    if (CITING_VERBS.has(lemma) && item.token.form === 'ing') continue;
    const cue = withSubject(passage, cues, {
      at,
      to,
      lemma,
      takes,
      first: group.from,
      leaning: item.token.form === 'ing' && !group.progressive,
    });
    if (cue) cues.push(cue);
  }
  return cues;
}

interface Bare {
  readonly at: number;
  readonly to: number;
  readonly lemma: string;
  readonly takes: ReadonlySet<SpeechClass>;
  readonly first: number;
  readonly leaning: boolean;
}

function withSubject(passage: Passage, earlier: readonly Cue[], bare: Bare): Cue | null {
  const { items } = passage;
  const { at, to, lemma, takes, first, leaning } = bare;
  const base = { from: at, to, lemma, takes };
  const before = items[first - 1];
  const mark = before && before.quoted < 0 ? before.token.lower : '';
  if (leaning) {
    const own = subjectAfterWith(items, first);
    if (own) return { ...base, opens: own.from - 1, closes: to, subject: own, place: 'before', leans: true };
    const quotes = items.slice(to, to + 4).some((next) => next.quoted >= 0);
    if (quotes && before && before.quoted < 0 && /^(?:noun|name)$/.test(before.token.pos)) {
      // "footage of the general asking, …": the noun before it speaks
      const speaker = groupEndingAt(items, first - 1);
      return speaker ? { ...base, opens: speaker.from, closes: to, subject: speaker, place: 'before', leans: true } : null;
    }
    if (!(
      (quotes && /^(?:while|before|after|by)$/.test(mark)) ||
      mark === ',' ||
      mark === '—' ||
      mark === '–' ||
      (before && before.quoted >= 0) ||
      mark === 'and'
    ))
      return null;
    return {
      ...base,
      opens: first,
      closes: to,
      subject: inheritedSubject(passage, earlier, first),
      place: 'inherited',
      leans: true,
    };
  }
  const inverted = subjectAfter(items, at, to, before === undefined || before.quoted >= 0, lemma);
  if (inverted) return { ...base, opens: first, closes: inverted.to, subject: inverted, place: 'after', leans: false };
  // "officials on Monday said"
  let edge = first;
  for (let back = 1; back <= 4 && edge - back > 0; back++) {
    const when = timeAt(items, first - back);
    if (when && when.to === first) edge = first - back;
  }
  const conj = items[edge - 1];
  if (conj && conj.quoted < 0 && conj.token.pos === 'conj')
    return {
      ...base,
      opens: edge - 1,
      closes: to,
      subject: inheritedSubject(passage, earlier, edge - 1),
      place: 'inherited',
      leans: true,
    };
  const subject = subjectBefore(items, edge);
  if (subject) return { ...base, opens: subject.from, closes: to, subject, place: 'before', leans: false };
  return null;
}
