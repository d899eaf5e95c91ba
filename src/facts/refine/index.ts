import type { Quote } from '../../model/quote.js';
import type { Findings } from '../article.js';
import { attackersOf } from '../conflict.js';
import type { Draft, Slotted } from '../draft.js';
import { factsOfGenre } from '../genre.js';
import { homesOf, type Homes } from '../homes.js';
import { describeParties, type Descriptions } from '../slots/descriptions.js';
import { shareScope } from '../slots/scope.js';
import type { Links } from '../to-fact.js';
import { inferActors } from './actors.js';
import { placeOverDefender } from './airspace.js';
import { findConflicts } from './conflicts.js';
import { captorsOfSides } from './captors.js';
import { carryActors, carryContext } from './context.js';
import { actorsOfEpisodes } from './episodes.js';
import { fillGaps } from './gaps.js';
import { inheritFromLinks } from './links.js';
import { settleOutcomes } from './outcomes.js';
import { settleLosses } from './losses.js';
import { findWholes } from './parts.js';
import { settleReleases } from './releases.js';
import { findRepeats } from './repeats.js';
import { carrySpeech } from './speech.js';

// The refiners in the order in which they run: the steps below from top to bottom, and within each the lines from top to bottom.

/** Before slots are filled: what the matches are once the sentences around them, and the sort of article, are known. */
export function refineMatches(findings: Findings, matches: readonly Draft[]): readonly Draft[] {
  const sentences = findings.readings.map(({ sentence }) => sentence);
  const released = settleLosses(settleReleases(matches, sentences));
  const ofGenre = factsOfGenre(findings, released);
  return settleOutcomes(ofGenre, findings.readings);
}

/** Once sentences have filled the slots: what other facts and the article as a whole say of who and where. */
export function refineSlots(
  findings: Findings,
  filled: readonly Slotted[],
  descriptions: Descriptions,
  homes: Homes,
): readonly Slotted[] {
  const done = inferDoers(findings, carryContext(filled), descriptions, homes);
  return placeOverDefender(done, findings.entities);
}

/** Who did what no clause names a doer of: whoever did what was told before, whoever attacks in the article, whoever fights the victims. */
function inferDoers(findings: Findings, facts: readonly Slotted[], descriptions: Descriptions, homes: Homes): readonly Slotted[] {
  const carried = carryActors(facts, homes, findings.article.published);
  const retold = actorsOfEpisodes(carried, findings, descriptions, homes, 'the attack');
  const attacked = inferActors(retold, attackersOf(findings, descriptions, homes), homes, findings, descriptions.home);
  const goingOn = actorsOfEpisodes(attacked, findings, descriptions, homes, 'nothing');
  return captorsOfSides(goingOn, findings);
}

/** Who did it, inferred anew once it is settled where everything happened. */
export function refineDoers(findings: Findings, placed: readonly Slotted[]): readonly Slotted[] {
  const named = placed.map((fact): Slotted =>
    fact.knownBy === 'clause' || fact.knownBy === 'sentence'
      ? fact
      : { ...fact, actor: null, knownBy: null, carried: fact.carried.filter((slot) => slot !== 'actor') },
  );
  return inferDoers(findings, named, describeParties(findings), homesOf(findings.entities));
}

/** Once where, who and when have been weighed: what facts share with those they are linked to or go on from. */
export function refineWeighed(weighed: readonly Slotted[], quotes: readonly Quote[]): readonly Slotted[] {
  const scoped = shareScope(weighed);
  const linked = inheritFromLinks(fillGaps(scoped));
  return carrySpeech(linked, quotes);
}

/** "One man was killed and six more injured": more people, but the hurt beside the dead, no more of the hurt. */
const isBesideDead = (facts: readonly Slotted[], i: number): boolean =>
  facts[i]?.measure === 'injured' && facts.slice(0, i).findLast(({ kind }) => kind === 'casualties')?.measure === 'killed';

/** At last: of what each fact is a part, what it tells again, what it cannot be true together with, and whether it is the first of its measure. */
export function linkFacts(facts: readonly Slotted[]): readonly Links[] {
  const wholes = findWholes(facts);
  const repeats = findRepeats(facts);
  const conflicts = findConflicts(facts, (i) => wholes.has(i) || repeats.has(i));
  return facts.map((fact, i) => ({
    whole: wholes.get(i) ?? null,
    first: repeats.get(i) ?? null,
    conflicts: conflicts.get(i) ?? [],
    follows:
      facts.slice(0, i).some((other) => other.kind === fact.kind && other.measure === fact.measure) && !isBesideDead(facts, i),
  }));
}
