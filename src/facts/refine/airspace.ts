import type { EntityMention } from '../../model/entity.js';
import type { PlaceSlot } from '../../model/fact.js';
import type { Span } from '../../model/span.js';
import type { Slotted } from '../draft.js';

/** What a state shoots down it shoots down over itself: the country is the place, unless the sentence names one. */
export function placeOverDefender(facts: readonly Slotted[], entities: readonly EntityMention[]): readonly Slotted[] {
  // "Moscow reported downing 12": a capital that stands for its state does not say where
  const isCapital = ({ start, end }: Span): boolean =>
    entities.some((e) => e.subtype === 'city' && e.start === start && e.end === end);
  const placed = facts.map((fact): Slotted => {
    const { actor } = fact;
    if ((fact.measure !== 'downed' && fact.measure !== 'lost') || fact.place || !actor?.code || isCapital(actor)) return fact;
    return { ...fact, place: { text: actor.text, start: actor.start, end: actor.end, name: actor.name, country: actor.code } };
  });
  // "24 of the 27 drones launched": what was sent was sent at the same place
  return placed.map((fact) => {
    if (fact.measure !== 'launched' || isNamed(fact)) return fact;
    const defended = placed.find(
      (other) => other.reading === fact.reading && other.measure === 'downed' && other.kind === fact.kind,
    )?.place;
    return defended ? { ...fact, place: defended } : fact;
  });
}

/** Whether the sentence of the fact names the place itself. */
const isNamed = ({ place, reading }: Slotted): boolean => place !== null && inside(place, reading.sentence);
const inside = (place: PlaceSlot, sentence: { readonly start: number; readonly end: number }): boolean =>
  place.start >= sentence.start && place.end <= sentence.end;
