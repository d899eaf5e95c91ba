import type { Frame, NounGroup } from '../../model/clause.js';
import { groupOf, nounForms, type View } from './view.js';

/** The noun of a complement; of a named hospital that it is one ("rushed to St Mary's Medical Center"). */
export const complementNouns = (view: View, group: NounGroup | null): readonly string[] =>
  group === null ? [] : isHospital(view, group) ? ['hospital', ...nounForms(view, group)] : nounForms(view, group);

const isHospital = ({ reading }: View, { from, to, lemma }: NounGroup): boolean =>
  lemma !== 'hospital' &&
  reading.sentence.tokens.slice(from, to).some((t) => /^(?:hospitals?|medical|clinic|infirmary|trauma)$/.test(t.lower));

/** Prepositions by where they lead: "out of", "off" and "from" are one, as are "beneath" and "in". */
const WAYS: readonly (readonly [RegExp, string])[] = [
  [/^(?:from|out of|off|from (?:under|beneath|below|inside|within|behind|among|underneath))$/, 'from'],
  [/^(?:in|inside|within|under|beneath|underneath|below|behind|at|on|aboard|atop|among|with)$/, 'in'],
  [/^(?:into|to|onto)$/, 'to'],
];

const wayOf = (prep: string): string | null => WAYS.find(([pattern]) => pattern.test(prep))?.[1] ?? null;

/** How far before "where" its place may end, in words. */
const WHERE_REACH = 3;

/** "camps where 40,000 people live", "centres, in which 23,000 families are staying": the nouns of the place that a relative clause is of. */
function whereOf(view: View, frame: Frame, own: NounGroup): readonly string[] {
  const { reading } = view;
  if (!frame.subject.includes(own.id) && !frame.object.includes(own.id)) return [];
  const { tokens } = reading.sentence;
  const opens = tokens.findLastIndex(
    ({ lower }, i) =>
      i < own.from &&
      (lower === 'where' || (lower === 'which' && /^(?:in|inside|at|under|within)$/.test(tokens[i - 1]?.lower ?? ''))),
  );
  const between = tokens.slice(opens + 1, own.from);
  if (opens < 0 || between.some((t) => /^(?:verb|aux|punct|rel|sub)$/.test(t.pos))) return [];
  const place = reading.groups.findLast((g) => g.to <= opens && g.to >= opens - WHERE_REACH);
  return place ? complementNouns(view, place) : [];
}

/** "pull from rubble", "languish in jail": where the verb leads or leaves its people. */
export function wayForms(view: View, frame: Frame, own: NounGroup): readonly string[] {
  const base = frame.lemma.split(' ')[0] ?? frame.lemma;
  // "spent eight months in rebel custody": behind the length of a stay
  const behindObject = view.reading.preps.filter(({ noun }) => noun !== null && noun !== own.id && frame.object.includes(noun));
  const places = [...frame.preps, ...(frame.lemma === 'spend' ? behindObject : [])].flatMap(({ prep, groups }) => {
    // "taken out of the rubble", where "out" is of the verb
    const way = prep === 'of' && /(?:out|off)$/.test(frame.lemma) ? 'from' : wayOf(prep);
    if (way === null || groups.includes(own.id)) return [];
    return groups.flatMap((id) => complementNouns(view, groupOf(view, id)).map((noun) => `${way} ${noun}`));
  });
  places.push(...whereOf(view, frame, own).map((noun) => `in ${noun}`));
  const verbs = frame.lemma === base ? [base] : [frame.lemma, base];
  return verbs.flatMap((verb) => places.map((place) => `${verb} ${place}`));
}
