import { VIOLENT_MEASURES } from '../lexicon/attacks.js';
import type { Fact } from '../model/fact.js';
import { withoutBoilerplate, type Findings } from './article.js';
import { domainOf } from './domain.js';
import type { Draft, Slotted } from './draft.js';
import { ellipsisIn } from './ellipsis.js';
import { homesOf, type Homes } from './homes.js';
import { draftsOf } from './match/index.js';
import { linkFacts, refineMatches, refineDoers, refineSlots, refineWeighed } from './refine/index.js';
import { findWholes } from './refine/parts.js';
import { actorFromClause } from './slots/actor.js';
import { actorAround, victimsOf } from './slots/actor-around.js';
import { describeParties, type Descriptions } from './slots/descriptions.js';
import { saidPlaces, type Said } from './slots/said-places.js';
import { placeUsesOf } from './slots/place-uses.js';
import { placeScenesOf, type PlaceScenes } from './slots/place-scenes.js';
import { scenesOf, type Scenes } from './slots/scenes.js';
import { carriedPlace } from './slots/carried-place.js';
import { carriedTime } from './slots/carried-time.js';
import { scopeOf } from './slots/scope.js';
import { scopeOfPeriod } from './slots/scope-period.js';
import { landOf } from './slots/land.js';
import { sideOf } from './slots/side.js';
import { sitesOf } from './slots/sites.js';
import { sourceOf } from './slots/source.js';
import { statusOf } from './slots/status.js';
import { isWarLoss } from './slots/war-loss.js';
import { timeInSentence, toldOn, timeSlot } from './slots/time.js';
import { toFact, type Links } from './to-fact.js';
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
  // "Russia has lost 40 tanks" names no place
  const named = said.named?.subtype === 'country' && said.named.country === side?.code ? null : said.named;
  const carried =
    named === null && isWarLoss(draft, side, scope) ? null : carriedPlace(findings, draft, said, scope, placeScenes);
  const doer = actorFromClause(findings, draft, descriptions);
  // nobody strikes at home: a scene in the doer's own country is another's
  const place = said.named === null && doer?.code != null && doer.code === landOf(carried) && strikes(draft) ? null : carried;
  const around = doer ? null : actorAround(findings, draft, descriptions, victimsOf({ side, place, scope, homes }));
  const time = own ?? carriedTime(draft, scope, scenes) ?? toldOn(findings, draft);
  return {
    ...draft,
    actor: doer ?? around,
    knownBy: doer ? 'clause' : around ? 'sentence' : null,
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
export function storyOf(all: Findings): Story | null {
  const findings = withoutBoilerplate(all);
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
  const settled = refineMatches(findings, drafts);
  const said = saidPlaces(findings, settled, places, sitesOf(findings));
  const filled = settled.map((draft, i) => fillSlots(findings, draft, said[i] ?? { named: null, site: null }, discourse));
  const facts = refineSlots(findings, filled, descriptions, homes);
  return { findings, facts, wholes: findWholes(facts), uses: places };
}

const withFacts = (story: Story, weighed: readonly { readonly fact: Slotted }[]): Story => ({
  ...story,
  facts: weighed.map(({ fact }) => fact),
});

/** The story once it is settled where its facts were, and who may have done them is inferred from that. */
export function placed(story: Story): Story {
  const { findings, facts } = withFacts(story, weighPlaces(story, PLACE_WEIGHTS));
  return { ...story, facts: refineDoers(findings, facts) };
}

/** The story once it is settled who did what it tells; where is known. */
export const doneBy = (story: Story): Story => withFacts(story, weighActors(story, ACTOR_WEIGHTS));

/**
 * Finds the facts of an article from what the stages before have found: matches counted groups with kinds, fills the slots of each, weighs
 * where, who and when, and then looks at the whole list: context that carries over, parts and wholes, repeats.
 */
export function findFacts(findings: Findings): readonly Fact[] {
  const story = storyOf(findings);
  if (story === null) return [];
  const timed = weighTimes(doneBy(placed(story)), TIME_WEIGHTS).map(({ fact }) => ({ ...fact, scope: scopeOfPeriod(fact) }));
  const refined = refineWeighed(timed, findings.quotes);
  const links = linkFacts(refined);
  return refined.map((fact, i) => toFact(findings.article.text, fact, i, links[i] as Links));
}
