import { EVENT_CLASS } from '../../lexicon/event-classes.js';
import type { ClauseReading } from '../../model/clause.js';
import { contains } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Slotted } from '../draft.js';
import { told, type Evidence } from './evidence.js';

/** What a sentence tells of, as far as it helps to know the same event again. */
export interface Telling {
  /** Words of events in their dictionary form, and their classes. */
  readonly words: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  /** Events spoken of as known: "the blast", "this attack". */
  readonly known: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** All words that tell it from other sentences. */
  readonly content: ReadonlySet<string>;
}

/** Words of fewer letters tell little. */
const SHORT = 3;

/** What a sentence tells of. */
export function tellingOf({ entities }: Findings, { sentence, groups }: ClauseReading): Telling {
  const words = new Set(sentence.tokens.map((t) => t.lemma).filter((lemma) => EVENT_CLASS.has(lemma)));
  const known = groups.filter((g) => /^(?:the|this|that|these|those)$/.test(g.determiner ?? '') && words.has(g.lemma));
  const content = sentence.tokens.filter(({ pos }) => pos === 'noun' || pos === 'name' || pos === 'verb');
  return {
    words,
    classes: new Set([...words].map((word) => EVENT_CLASS.get(word) ?? '')),
    known: new Set(known.map((g) => g.lemma)),
    places: new Set(entities.filter((e) => e.type === 'place' && contains(sentence, e)).map((e) => e.name)),
    content: new Set(content.map((t) => t.lemma).filter((lemma) => lemma.length > SHORT)),
  };
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((x) => b.has(x)).length;
const MANY = 3;

function eventsOf(here: Telling, there: Telling): string {
  if (common(here.words, there.words) > 0) return 'same-event';
  if (common(here.classes, there.classes) > 0) return 'same-class';
  return there.classes.size === 0 ? 'no-event' : 'other-event';
}

function placesOf({ place }: Slotted, { places }: Telling): string {
  if (place === null) return 'place-unknown';
  if (place.name !== null && places.has(place.name)) return 'same-place';
  return places.size > 0 ? 'other-place' : 'no-place';
}

/** What speaks for it that another sentence tells of the event of a fact. */
export const likeness = (fact: Slotted, here: Telling, there: Telling): Evidence =>
  told(
    eventsOf(here, there),
    placesOf(fact, there),
    common(here.known, there.words) > 0 && 'the-event',
    `shares:${Math.min(MANY, common(here.content, there.content))}`,
  );
