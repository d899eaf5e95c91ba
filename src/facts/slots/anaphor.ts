import type { ClauseReading, NounGroup } from '../../model/clause.js';

const PRONOUN = /^(?:they|it|he|she|we|i)$/;
const POSSESSIVE = /^(?:its|their|his|our)$/;

/** "it", "they", "its forces". */
export const isAnaphor = (reading: ClauseReading, group: NounGroup): boolean =>
  POSSESSIVE.test(group.determiner ?? '') || isPronoun(reading, group);

/** "we", "our troops". */
export const isOfTellers = (reading: ClauseReading, group: NounGroup): boolean =>
  group.determiner === 'our' || (isPronoun(reading, group) && group.lemma === 'we');

/** "they", "she", but no "those". */
export function isPronoun({ sentence }: ClauseReading, group: NounGroup): boolean {
  const head = sentence.tokens[group.head ?? -1];
  return head?.pos === 'pron' && PRONOUN.test(head.lower);
}

/** Determiners of nobody in particular: "any unit". */
const QUANTIFIED = /^(?:any|no|each|every|some)$/;

/** Whether a group is nobody in particular. */
export const isQuantified = ({ determiner }: NounGroup): boolean => QUANTIFIED.test(determiner ?? '');

/** Whether a pronoun or possessive can mean a group of that number: "it" means no gunmen, "they" no army's spokesman. */
export function agrees(of: ClauseReading, anaphor: NounGroup, reading: ClauseReading, subject: NounGroup): boolean {
  const { tokens } = of.sentence;
  const word = anaphor.determiner ?? tokens[anaphor.head ?? -1]?.lower ?? '';
  const head = reading.sentence.tokens[subject.head ?? -1];
  if (isQuantified(subject)) return false;
  const plural = head !== undefined && head.lower !== head.lemma && head.pos !== 'name';
  return /^its?$/.test(word) ? !plural : /^the(?:y|ir)$/.test(word);
}
