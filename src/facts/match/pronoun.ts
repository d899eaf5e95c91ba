import { COUNTED_NOUN } from '../../lexicon/counted-nouns.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import { isPerson } from '../arms-and-people.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { rolesOf } from '../roles/index.js';
import { draftOf, type CountedGroup } from './candidate.js';
import { choose } from './choose.js';
import { matchesOf } from './matches.js';

const isOneToldOf = ({ sentence }: ClauseReading, { head, lemma }: NounGroup): boolean =>
  head !== null && sentence.tokens[head]?.pos === 'pron' && /^s?he$/.test(lemma);

/** Whether somebody else whom "he" may mean stands before it: a name, "the officer". */
const mayBeMeant = ({ sentence }: ClauseReading, { head, lemma, quantity, determiner }: NounGroup): boolean => {
  const token = sentence.tokens[head ?? -1];
  const isOne = token !== undefined && token.lower === token.lemma;
  const named = quantity === null && determiner !== null && isOne && isPerson(COUNTED_NOUN.get(lemma)?.class);
  return named || quantity?.form === 'article';
};

/** "Medics rushed a man of 20 to Lake View after he was shot": what a pronoun later in the sentence tells of the only one it can mean. */
export function toldByPronoun(findings: Findings, counted: CountedGroup): readonly Draft[] {
  const { reading, group, quantity, target } = counted;
  if (quantity.form !== 'article' || !isPerson(target.counted?.class)) return [];
  const pronouns = reading.groups.filter((g) => g.id > group.id && isOneToldOf(reading, g));
  const others = (before: NounGroup): boolean =>
    reading.groups.some(
      (g) => g.id < before.id && g.id !== group.id && mayBeMeant(reading, g) && isPerson(COUNTED_NOUN.get(g.lemma)?.class),
    );
  return (
    pronouns
      .filter((pronoun) => !others(pronoun))
      .map((pronoun): CountedGroup => ({
        ...counted,
        roles: rolesOf(findings, reading, pronoun).filter(({ frame }) => frame !== null),
      }))
      .map((told) =>
        choose(matchesOf(told).filter(({ kind }) => kind.name === 'casualties')).map((match) => draftOf(told, match)),
      )
      .find((drafts) => drafts.length > 0)
      ?.slice(0, 1) ?? []
  );
}
