import { BODY_NOUNS, PERSON_NOUNS } from '../../lexicon/speakers.js';
import { posAt, word, type Item, type Range } from './item.js';
import { CITING_VERBS, type SpeechClass } from '../../lexicon/speech-verbs.js';
import { timeAt } from './circumstances.js';
import { groupEndingAt } from './noun-group.js';
import type { Passage } from './passage.js';
import { classesAt, looksVerbal, verbGroup } from './speech-verb.js';
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
    // "would say only that": it did
    const reserved = word(items, at + 1) === 'only' || word(items, at - 1) === 'only';
    if (group.negated || (group.modal && !reserved) || group.passive) continue;
    const turn = group.infinitive ? turnBefore(items, group.from - 1) : group.from;
    if (turn === null) continue;
    if (CITING_VERBS.has(lemma) && item.token.form === 'ing') continue;
    const cue = withSubject(passage, cues, {
      at,
      to,
      lemma,
      takes,
      first: turn,
      leaning: item.token.form === 'ing' && !group.progressive,
    });
    if (cue) cues.push(cue);
  }
  return cues;
}

/** What one does to say something: "went on to say", "took to Telegram to announce", "hastened to add". */
const TURN = /^(?:go|take|hasten|rush|hurry|phone|ring|telephone|call|write|text|message|email|appear|emerge|speak|return|come)$/;

/** How many words may stand between such a verb and its "to". */
const TURN_REACH = 7;

/** The verb group before the "to" at item `to` that makes the infinitive behind it a saying: its first item, else null. */
function turnBefore(items: readonly Item[], to: number): number | null {
  for (let k = to - 1; k >= Math.max(0, to - TURN_REACH) && !/^[.;:]$/.test(word(items, k)); k--) {
    const token = items[k]?.token;
    if (posAt(items, k) !== 'verb' || !token) continue;
    if (!TURN.test(token.lemma) || token.form === 'ing') return null;
    // "called for the king to say", "went home to say": a way of saying is "on to", "to" or "on" a medium, or a call
    const way = word(items, k + 1);
    const told = /^(?:phone|ring|telephone|call|write|text|message|email)$/.test(token.lemma)
      ? !/^(?:for|on|in|off)$/.test(way)
      : /^(?:on|to|forward|out)$/.test(way);
    const group = told ? verbGroup(items, k) : null;
    return group && !(group.negated || group.modal || group.passive || group.infinitive) ? group.from : null;
  }
  return null;
}

/** A verb of saying before its subject is known: its items `at` to `to`, and the first of its auxiliaries. */
interface Bare {
  readonly at: number;
  readonly to: number;
  readonly lemma: string;
  readonly takes: ReadonlySet<SpeechClass>;
  readonly first: number;
  readonly leaning: boolean;
}

type Rest = Pick<Cue, 'opens' | 'closes' | 'subject' | 'place' | 'leans'>;

const cueOf = ({ at, to, lemma, takes }: Bare, rest: Rest): Cue => ({ from: at, to, lemma, takes, ...rest });

/** A cue whose subject stands before it and is its own. */
const led = (bare: Bare, subject: Range, leans: boolean, opens = subject.from): Cue =>
  cueOf(bare, { opens, closes: bare.to, subject, place: 'before', leans });

/** A cue that opens at item `opens` and leans on the subject of the clause before. */
const inherits = (passage: Passage, earlier: readonly Cue[], bare: Bare, opens: number): Cue =>
  cueOf(bare, {
    opens,
    closes: bare.to,
    subject: inheritedSubject(passage, earlier, opens),
    place: 'inherited',
    leans: true,
  });

function withSubject(passage: Passage, earlier: readonly Cue[], bare: Bare): Cue | null {
  if (bare.leaning) return leaningCue(passage, earlier, bare);
  const { items } = passage;
  const { at, to, lemma, first } = bare;
  const before = items[first - 1];
  const inverted = subjectAfter(items, at, to, before === undefined || before.quoted >= 0, lemma);
  if (inverted) return cueOf(bare, { opens: first, closes: inverted.to, subject: inverted, place: 'after', leans: false });
  const edge = beforeTimes(items, first);
  const conj = items[edge - 1];
  if (conj && conj.quoted < 0 && conj.token.pos === 'conj') return inherits(passage, earlier, bare, edge - 1);
  const subject = subjectBefore(items, edge);
  // "No group has said it was behind the raid": nobody speaks
  return subject && !/^(?:no|nobody|none|neither)$/.test(word(items, subject.from)) ? led(bare, subject, false) : null;
}

/** Whether a group is a name, or a person or body by its noun. */
const speaks = (items: readonly Item[], { from, to }: Range): boolean =>
  items.slice(from, to).some(({ token }) => token.pos === 'name' || PERSON_NOUNS.has(token.lemma) || BODY_NOUNS.has(token.lemma));

/** Two-word adverbs between a subject and its verb. */
const ASIDES: ReadonlySet<string> = new Set(['at first', 'in turn', 'in fact', 'at least', 'once again', 'early on', 'for once']);

/** "officials early on Monday said", "she at first spoke of": the item before which the subject ends. */
function beforeTimes(items: readonly Item[], first: number): number {
  let edge = ASIDES.has(`${items[first - 2]?.token.lower} ${items[first - 1]?.token.lower}`) ? first - 2 : first;
  for (let back = 1; back <= 4 && first - back > 0; back++) {
    const when = timeAt(items, first - back);
    if (when && when.to === first) edge = first - back;
  }
  return edge;
}

/** "with the mayor saying", "footage of the general asking", "…, adding that": a participle that leans on what stands before it. */
function leaningCue(passage: Passage, earlier: readonly Cue[], bare: Bare): Cue | null {
  const { items } = passage;
  const { to, takes, first } = bare;
  const before = items[first - 1];
  const own = subjectAfterWith(items, first);
  if (own) return led(bare, own, true, own.from - 1);
  const quotes = items.slice(to, to + 4).some((next) => next.quoted >= 0);
  if (quotes && before && before.quoted < 0 && /^(?:noun|name)$/.test(before.token.pos)) {
    // "footage of the general asking, …": the noun before it speaks
    const speaker = groupEndingAt(items, first - 1);
    return speaker && led(bare, speaker, true);
  }
  // "after Colonel Keita announcing the capture of 12": a name behind a preposition is the subject of the gerund
  const named = takes.has('noun') && posAt(items, first - 1) === 'name' ? groupEndingAt(items, first - 1) : null;
  if (named && posAt(items, named.from - 1) === 'prep') return led(bare, named, true);
  const mark = before && before.quoted < 0 ? before.token.lower : '';
  // "…, AQIM claiming to hold 170": a clause of its own after a comma
  const absolute = mark !== '' && mark !== ',' ? groupEndingAt(items, first - 1) : null;
  if (absolute && word(items, absolute.from - 1) === ',' && speaks(items, absolute)) return led(bare, absolute, true);
  const follows =
    (quotes && /^(?:while|before|after|by)$/.test(mark)) ||
    /^(?:,|—|–|and)$/.test(mark) ||
    (before !== undefined && before.quoted >= 0);
  return follows ? inherits(passage, earlier, bare, first) : null;
}
