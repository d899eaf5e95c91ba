import { VIOLENT_MEASURES } from '../lexicon/attacks.js';
import type { Fact } from '../model/fact.js';
import type { Findings } from './article.js';
import { attackersOf } from './conflict.js';
import { domainOf } from './domain.js';
import type { Draft, Slotted } from './draft.js';
import { ellipsisIn } from './ellipsis.js';
import { factsOfGenre } from './genre.js';
import { homesOf, type Homes } from './homes.js';
import { draftsOf } from './match/index.js';
import { settleOutcomes } from './refine/00-outcomes.js';
import { settleReleases } from './refine/00-releases.js';
import { findWholes } from './refine/01-parts.js';
import { findRepeats } from './refine/02-repeats.js';
import { carryContext } from './refine/03-context.js';
import { actorsOfEpisodes } from './refine/04-episodes.js';
import { inferActors } from './refine/04-actors.js';
import { placeOverDefender } from './refine/04-airspace.js';
import { inheritFromLinks } from './refine/05-links.js';
import { carrySpeech } from './refine/05-speech.js';
import { findConflicts } from './refine/06-conflicts.js';
import { actorFromClause } from './slots/actor.js';
import { actorAround, victimsOf } from './slots/actor-around.js';
import { describeParties, type Descriptions } from './slots/descriptions.js';
import { saidPlaces, type Said } from './slots/said-places.js';
import { placeUsesOf } from './slots/place-uses.js';
import { placeScenesOf, type PlaceScenes } from './slots/place-scenes.js';
import { scenesOf, type Scenes } from './slots/scenes.js';
import { carriedPlace } from './slots/carried-place.js';
import { carriedTime } from './slots/carried-time.js';
import { scopeOf, scopeOfPeriod, shareScope } from './slots/scope.js';
import { sideOf } from './slots/side.js';
import { sitesOf } from './slots/sites.js';
import { sourceOf } from './slots/source.js';
import { statusOf } from './slots/status.js';
import { timeInSentence, timeSlot } from './slots/time.js';
import { toFact } from './to-fact.js';
import { ACTOR_WEIGHTS } from './weigh/actor-weights.js';
import { weighActors, weighPlaces, weighTimes, type Story } from './weigh/index.js';
import { PLACE_WEIGHTS } from './weigh/place-weights.js';
import { TIME_WEIGHTS } from './weigh/time-weights.js';

export type { Findings } from './article.js';
export { numberUsesOf } from './number-uses.js';

/** What is read once for the whole article. */
interface Discourse {
  readonly descriptions: Descriptions;
  readonly placeScenes: PlaceScenes;
  readonly scenes: Scenes;
  readonly homes: Homes;
}

/** Settles who, whose, where, when, according to whom, from the sentence of the draft and the scene it stands in. */
function fillSlots(
  findings: Findings,
  draft: Draft,
  said: Said,
  { descriptions, placeScenes, scenes, homes }: Discourse,
): Slotted {
  const own = timeInSentence(findings, draft);
  const scope = scopeOf(draft, own);
  const side = sideOf(findings, draft, descriptions);
  const carried = carriedPlace(findings, draft, said, scope, placeScenes);
  const doer = actorFromClause(findings, draft, descriptions);
  // nobody strikes at home: a scene in the doer's own country is another's
  const place = said.named === null && doer?.code != null && doer.code === carried?.country && strikes(draft) ? null : carried;
  const time = own ?? carriedTime(draft, scope, scenes);
  return {
    ...draft,
    actor: doer ?? actorAround(findings, draft, descriptions, victimsOf({ side, place, homes })),
    side,
    place,
    time: time ? timeSlot(time) : null,
    source: sourceOf(findings, draft),
    status: statusOf(findings, draft),
    scope,
    carried: [],
  };
}

/** What an attacker does to another: harm and destruction, not defence. */
const strikes = ({ kind, measure }: Draft): boolean => VIOLENT_MEASURES.has(`${kind}/${measure}`);

/** Matches counted groups with kinds and fills the slots of each from its sentence and by simple rules of context; null where the article is of another field. */
export function storyOf(findings: Findings): Story | null {
  const domain = domainOf(findings);
  if (!domain.field) return null;
  const descriptions = describeParties(findings);
  const places = placeUsesOf(findings);
  const homes = homesOf(findings.entities);
  const discourse: Discourse = {
    descriptions,
    placeScenes: placeScenesOf(findings, places),
    scenes: scenesOf(findings),
    homes,
  };
  const ellipsis = ellipsisIn(findings);
  const drafts: Draft[] = [];
  for (const reading of findings.readings)
    drafts.push(...draftsOf(findings, reading, ellipsis, drafts).filter((draft) => draft.kind !== 'money' || domain.throughout));
  const released = settleReleases(
    drafts,
    findings.readings.map((r) => r.sentence),
  );
  const settled = settleOutcomes(factsOfGenre(findings, released), findings.readings);
  const said = saidPlaces(findings, settled, places, sitesOf(findings));
  const carried = carryContext(
    settled.map((draft, i) => fillSlots(findings, draft, said[i] ?? { named: null, site: null }, discourse)),
    homes,
    findings.article.published,
  );
  const attackers = attackersOf(findings, descriptions, homes);
  const known = inferActors(carried, attackers, homes, findings);
  const facts = placeOverDefender(actorsOfEpisodes(known, findings, descriptions, homes), findings.entities);
  return { findings, facts, wholes: findWholes(facts), uses: places };
}

const withFacts = (story: Story, weighed: readonly { readonly fact: Slotted }[]): Story => ({
  ...story,
  facts: weighed.map(({ fact }) => fact),
});

/** The story once it is settled where its facts were. */
export const placed = (story: Story): Story => withFacts(story, weighPlaces(story, PLACE_WEIGHTS));

/** The story once it is settled who did what it tells; where is known. */
export const doneBy = (story: Story): Story => withFacts(story, weighActors(story, ACTOR_WEIGHTS));

/**
 * Finds the facts of an article from what the stages before have found: matches counted groups with kinds, fills the slots of each,
 * and then looks at the whole list: context that carries over, parts and wholes, repeats.
 */
export function findFacts(findings: Findings): readonly Fact[] {
  const story = storyOf(findings);
  if (story === null) return [];
  const timed = weighTimes(doneBy(placed(story)), TIME_WEIGHTS).map(({ fact }) => ({ ...fact, scope: scopeOfPeriod(fact) }));
  const slotted = carrySpeech(inheritFromLinks(shareScope(timed)), findings.quotes);
  const wholes = findWholes(slotted);
  const repeats = findRepeats(slotted);
  const conflicts = findConflicts(slotted, (i) => wholes.has(i) || repeats.has(i));
  return slotted.map((fact, i) =>
    toFact(findings.article.text, fact, i, {
      whole: wholes.get(i) ?? null,
      first: repeats.get(i) ?? null,
      conflicts: conflicts.get(i) ?? [],
      follows: slotted.slice(0, i).some((other) => other.kind === fact.kind && other.measure === fact.measure),
    }),
  );
}
