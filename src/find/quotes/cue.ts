import { posAt, type Range } from './item.js';
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
    // "after Colonel Keita announcing the capture of 12": a name behind a preposition is the subject of the gerund
    const named = takes.has('noun') && posAt(items, first - 1) === 'name' ? groupEndingAt(items, first - 1) : null;
    if (named && posAt(items, named.from - 1) === 'prep')
      return { ...base, opens: named.from, closes: to, subject: named, place: 'before', leans: true };
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
