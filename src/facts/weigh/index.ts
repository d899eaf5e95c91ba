import type { PartySlot, PlaceSlot, TimeSlot } from '../../model/fact.js';
import { contains, type Span } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Slotted } from '../draft.js';
import { homesOf } from '../homes.js';
import { mainCountry } from '../refine/actors.js';
import type { Wholes } from '../refine/parts.js';
import { toldInFull } from '../slots/place-slot.js';
import type { PlaceUse } from '../slots/place-use.js';
import { actorCandidates } from './actors.js';
import { heaviest, type Candidate, type Weights } from './evidence.js';
import { doersOf } from './named-doers.js';
import { peersOf } from './peers.js';
import { namesOfPlace, placesOf, sectionsOf } from './named-places.js';
import { timesOf } from './named-times.js';
import { placeCandidates } from './places.js';
import { tellingOf } from './telling.js';
import { timeCandidates } from './times.js';

/** A fact with the answers to a question about it that were weighed. */
export interface Weighed<Slot> {
  readonly fact: Slotted;
  readonly candidates: readonly Candidate<Slot>[];
}

/** Facts as far as their sentences and rules of context tell, with the article they stand in. */
export interface Story {
  readonly findings: Findings;
  readonly facts: readonly Slotted[];
  readonly wholes: Wholes;
  /** How each sentence uses places. */
  readonly uses: readonly (readonly PlaceUse[])[];
}

/** A fact whose slot is asked for, with what was settled before it. */
interface Asked {
  readonly fact: Slotted;
  readonly done: readonly Slotted[];
  readonly whole: Slotted | null;
}

/** Settles one slot of every fact in turn by the weight of evidence, each knowing what was settled before it. */
function weighEach<Slot>(
  { facts, wholes }: Story,
  weights: Weights,
  candidatesOf: (asked: Asked) => readonly Candidate<Slot>[],
  settle: (fact: Slotted, slot: Slot | null) => Slotted,
): readonly Weighed<Slot>[] {
  const done: Slotted[] = [];
  return facts.map((guess, i) => {
    const wholeAt = wholes.get(i) ?? i;
    const whole = wholeAt < i ? (done[wholeAt] ?? null) : null;
    const candidates = candidatesOf({ fact: guess, done, whole });
    const fact = settle(guess, heaviest(candidates, weights)?.slot ?? null);
    done.push(fact);
    return { fact, candidates };
  });
}

/** What of a fact stands in other sentences than its own, once one of its slots is settled. */
const carriedBy = ({ carried, reading }: Slotted, slot: 'actor' | 'place', words: Span | null): Slotted['carried'] => [
  ...carried.filter((other) => other !== slot),
  ...(words !== null && !contains(reading.sentence, words) ? [slot] : []),
];

/** Settles where, for every fact. */
export function weighPlaces(story: Story, weights: Weights): readonly Weighed<PlaceSlot>[] {
  const { findings, facts, uses } = story;
  const places = placesOf(findings, uses);
  const sections = sectionsOf(findings);
  const allUses = uses.flat();
  const tellings = findings.readings.map((reading) => tellingOf(findings, reading));
  const guesses = new Map<string, number>();
  for (const name of facts.flatMap((fact) => namesOfPlace(fact.place))) guesses.set(name, (guesses.get(name) ?? 0) + 1);
  return weighEach(
    story,
    weights,
    (asked) =>
      placeCandidates({
        ...asked,
        findings,
        places,
        guesses,
        tellings,
        section: sections[asked.fact.reading.sentence.index] ?? null,
      }),
    (fact, found) => {
      const place = found === null ? null : toldInFull(findings, allUses, found, fact.reading.sentence);
      return { ...fact, place, carried: carriedBy(fact, 'place', place) };
    },
  );
}

/** Settles who did it, for every fact; where it happened is known. */
export function weighActors(story: Story, weights: Weights): readonly Weighed<PartySlot>[] {
  const { findings } = story;
  const doers = doersOf(findings);
  const homes = homesOf(findings.entities);
  const main = mainCountry(story.facts);
  const peers = peersOf(story.facts, homes);
  const tellings = findings.readings.map((reading) => tellingOf(findings, reading));
  return weighEach(
    story,
    weights,
    (asked) => actorCandidates({ ...asked, findings, homes, main, tellings, doers, peers: peers(asked.fact) }),
    (fact, actor) => ({ ...fact, actor, carried: carriedBy(fact, 'actor', actor) }),
  );
}

/** Settles when, for every fact; where it happened is known. */
export function weighTimes(story: Story, weights: Weights): readonly Weighed<TimeSlot>[] {
  const { findings } = story;
  const times = timesOf(findings);
  return weighEach(
    story,
    weights,
    (asked) => timeCandidates({ ...asked, findings, times }),
    (fact, time) => ({ ...fact, time }),
  );
}
