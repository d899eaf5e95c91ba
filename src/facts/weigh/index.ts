import type { TimeSlot } from '../../model/fact.js';
import type { Findings } from '../article.js';
import type { Slotted } from '../draft.js';
import type { Wholes } from '../refine/01-parts.js';
import { heaviest, type Candidate, type Weights } from './evidence.js';
import { timesOf } from './named-times.js';
import { timeCandidates } from './times.js';

/** A fact with the answers to "when?" that were weighed for it. */
export interface Weighed {
  readonly fact: Slotted;
  readonly candidates: readonly Candidate<TimeSlot>[];
}

/** Facts as far as their sentences and simple rules of context tell, with the article they stand in. */
export interface Story {
  readonly findings: Findings;
  readonly facts: readonly Slotted[];
  readonly wholes: Wholes;
}

/** Settles when, for every fact in turn, by the weight of evidence, each knowing what was settled before it. */
export function weighTimes({ findings, facts, wholes }: Story, weights: Weights): readonly Weighed[] {
  const times = timesOf(findings);
  const done: Slotted[] = [];
  return facts.map((guess, i) => {
    const wholeAt = wholes.get(i) ?? i;
    const whole = wholeAt < i ? (done[wholeAt] ?? null) : null;
    const candidates = timeCandidates({ findings, times, fact: guess, done, whole });
    const fact = { ...guess, time: heaviest(candidates, weights)?.slot ?? null };
    done.push(fact);
    return { fact, candidates };
  });
}
