import { sameName } from '../../../src/check/names.js';
import { doneBy, placed } from '../../../src/facts/index.js';
import type { Weights } from '../../../src/facts/weigh/evidence.js';
import { weighActors, weighPlaces, weighTimes, type Story, type Weighed } from '../../../src/facts/weigh/index.js';
import { ACTOR_WEIGHTS } from '../../../src/facts/weigh/actor-weights.js';
import { PLACE_WEIGHTS } from '../../../src/facts/weigh/place-weights.js';
import { TIME_WEIGHTS } from '../../../src/facts/weigh/time-weights.js';
import type { ExpectedFact } from '../../../src/model/expectations.js';
import type { Prior } from './logit.js';
import type { PartySlot, PlaceSlot } from '../../../src/model/fact.js';

/** A question about facts whose answers are weighed: how to weigh them, what the first round starts from, and where the weights are written. */
export interface Question extends Prior {
  readonly name: 'who' | 'where' | 'when';
  readonly constant: string;
  readonly file: string;
  readonly written: Weights;
  /** Weights of the first round, in which nothing is learned yet. */
  readonly guesses: Weights;
  /** The answers, each with whether it is what the coder says, by the rule of `check`; and the chosen one. */
  readonly ask: (story: Story, weights: Weights) => readonly Answers[];
}

/** The possible answers for one fact. */
interface Answers {
  readonly candidates: readonly { readonly evidence: readonly string[]; readonly empty: boolean }[];
  /** Whether the candidate at an index is what the coder says. */
  readonly isRight: (fact: ExpectedFact, candidate: number) => boolean;
  readonly isChosenRight: (fact: ExpectedFact) => boolean;
}

const namesOf = (slot: PlaceSlot): readonly string[] =>
  [slot.name, slot.text, ...(slot.parts ?? []).map((part) => part.name ?? part.text)].filter((name) => name !== null);

const samePlace = ({ place }: ExpectedFact, slot: PlaceSlot | null): boolean =>
  place == null || slot === null ? place == null && slot === null : namesOf(slot).some((name) => sameName(place, name));

const sameTime = ({ time }: ExpectedFact, slot: { readonly text: string } | null): boolean =>
  time == null || slot === null ? time == null && slot === null : sameName(time, slot.text);

const answersOf = <Slot>(
  { candidates }: Weighed<Slot>,
  chosen: Slot | null,
  same: (fact: ExpectedFact, slot: Slot | null) => boolean,
): Answers => ({
  candidates: candidates.map(({ slot, evidence }) => ({ evidence, empty: slot === null })),
  isRight: (fact, i) => same(fact, candidates[i]?.slot ?? null),
  isChosenRight: (fact) => same(fact, chosen),
});

/** What the rules' guess counts against all other evidence, before anything is learned. */
const TRUSTED: Weights = { 'guess:here': 4, 'guess:back': 4, 'guess:list': 4, 'none:guess': 4 };

const WHERE: Question = {
  name: 'where',
  constant: 'PLACE_WEIGHTS',
  file: 'src/facts/weigh/place-weights.ts',
  written: PLACE_WEIGHTS,
  pull: 8,
  pullOfSorts: 20,
  // what the sentence itself says is seldom to be overruled, and coders of news leave few places open
  lean: { 'guess:here': 1, none: -0.5 },
  guesses: TRUSTED,
  prior: TRUSTED,
  ask: (story, weights) => weighPlaces(story, weights).map((weighed) => answersOf(weighed, weighed.fact.place, samePlace)),
};

const sameActor = ({ actor }: ExpectedFact, slot: PartySlot | null): boolean =>
  actor == null || slot === null
    ? actor == null && slot === null
    : [slot.name, slot.text, ...(slot.parts ?? []).map((part) => part.name ?? part.text)].some(
        (name) => name !== null && sameName(actor, name),
      );

const WHO: Question = {
  name: 'who',
  constant: 'ACTOR_WEIGHTS',
  file: 'src/facts/weigh/actor-weights.ts',
  written: ACTOR_WEIGHTS,
  pull: 16,
  pullOfSorts: 30,
  // fixtures and traps leave more doers unsaid than news does; whom the sentence names, or "the raid" was told of, is seldom to be overruled
  lean: { none: -0.2, 'guess:here': 1.1, 'guess:back': 0.25, 'guess:by:episode': 0.25 },
  guesses: TRUSTED,
  prior: { ...TRUSTED, 'none:nature-alone': 1.5 },
  ask: (story, weights) =>
    weighActors(placed(story), weights).map((weighed) => answersOf(weighed, weighed.fact.actor, sameActor)),
};

const WHEN: Question = {
  name: 'when',
  constant: 'TIME_WEIGHTS',
  file: 'src/facts/weigh/time-weights.ts',
  written: TIME_WEIGHTS,
  pull: 8,
  pullOfSorts: 30,
  guesses: { 'guess:here': 2, 'guess:back': 2, 'none:guess': 2 },
  prior: {},
  ask: (story, weights) =>
    weighTimes(doneBy(placed(story)), weights).map((weighed) => answersOf(weighed, weighed.fact.time, sameTime)),
};

/** In the order in which the program settles them. */
export const QUESTIONS: readonly Question[] = [WHERE, WHO, WHEN];
