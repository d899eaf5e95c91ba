import type { Kind } from '../../model/fact.js';
import type { KindDefinition } from '../../model/kind.js';

/** Checks a kind's data against its type; adds nothing. */
export const defineKind = <K extends Kind>(definition: KindDefinition<K>): KindDefinition<K> => definition;

/** Splits a list of dictionary forms; commas part them, so that phrasal verbs keep their particle: "shoot down, down". */
export const forms = (list: string): readonly string[] =>
  list
    .split(',')
    .map((form) => form.trim())
    .filter(Boolean);

/** Every verb with every noun that completes it: "take, rush" and "hospital, clinic" are four forms. */
export const pairs = (verbs: string, nouns: string): readonly string[] =>
  forms(verbs).flatMap((verb) => forms(nouns).map((noun) => `${verb} ${noun}`));

/** Every verb with every place that it leads to or leaves its people in: "pull, lift" and "rubble" → "pull from rubble", "lift from rubble". */
export const ways = (verbs: string, way: 'from' | 'in' | 'to', places: string): readonly string[] =>
  forms(verbs).flatMap((verb) => forms(places).map((place) => `${verb} ${way} ${place}`));
