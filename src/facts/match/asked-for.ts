import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { rolesOf } from '../roles/index.js';
import { draftOf, type CountedGroup } from './candidate.js';
import { choose } from './choose.js';
import { matchesOf } from './matches.js';
import { targetOf } from './target.js';
import { isTold } from './told-anew.js';

/** "how many missiles" */
const isAskedFor = ({ sentence: { tokens } }: ClauseReading, { from, head }: NounGroup): boolean =>
  head !== null &&
  tokens.slice(Math.max(0, from - 2), head).some((t, i, all) => t.lower === 'how' && all[i + 1]?.lower === 'many');

/** "Neither said how many missiles were fired, though a blogger put it at four": what was asked for before a figure that answers it. */
export function askedFor(findings: Findings, counted: CountedGroup): readonly Draft[] {
  const { reading, group, quantity } = counted;
  const isFigure = group.head === null && quantity.class === 'count' && /^(?:digits|words?)$/.test(quantity.form);
  if (!isFigure || !isTold(counted)) return [];
  const before = findings.readings.find((r) => r.sentence.index === reading.sentence.index - 1);
  for (const asked of [reading, ...(before ? [before] : [])]) {
    const noun = asked.groups.findLast((g) => isAskedFor(asked, g) && (asked !== reading || g.id < group.id));
    if (!noun) continue;
    const target = targetOf(findings, asked, noun);
    const roles = rolesOf(findings, asked, noun);
    const [match] = choose(matchesOf({ ...counted, reading: asked, group: noun, target, roles }));
    return match ? [{ ...draftOf({ ...counted, target }, match), group, reading, quantity }] : [];
  }
  return [];
}
