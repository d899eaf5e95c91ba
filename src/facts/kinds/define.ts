import { COUNTED_NOUNS } from '../../lexicon/counted-nouns.js';
import type { Kind } from '../../model/fact.js';
import type { KindDefinition, NounClass } from '../../model/kind.js';

/** Checks a kind's data against its type; adds nothing. */
export const defineKind = <K extends Kind>(definition: KindDefinition<K>): KindDefinition<K> => definition;

/** Splits a list of dictionary forms; commas part them, so that phrasal verbs keep their particle: "shoot down, down". */
export const forms = (list: string): readonly string[] =>
  list
    .split(',')
    .map((form) => form.trim())
    .filter(Boolean);

/** Verbs that mean a measure only with nouns of some classes: "lose a home" is damage, "lose a match" is not. */
export const formsWith = (verbs: string, ...classes: readonly NounClass[]): readonly string[] => {
  const nouns = COUNTED_NOUNS.filter((row) => classes.includes(row.class)).flatMap((row) => row.nouns.split(/\s+/));
  const heads = new Set(nouns.map((noun) => noun.slice(noun.lastIndexOf('_') + 1)));
  return forms(verbs).flatMap((verb) => [...heads].map((noun) => `${verb} ${noun}`));
};
