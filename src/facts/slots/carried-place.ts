import type { EntityMention } from '../../model/entity.js';
import type { PlaceSlot, Scope } from '../../model/fact.js';
import { contains } from '../../model/span.js';
import { SITES } from '../../lexicon/places.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { homeOfSpeaker, jurisdictionOf } from './jurisdiction.js';
import type { Said } from './said-places.js';
import { linkOf } from './place-evidence.js';
import { rankOf, type PlaceScenes } from './place-scenes.js';
import { isRaid } from './place.js';
import { placeSlot } from './place-slot.js';
import { isSceneless } from './sceneless.js';

/** How many sentences a place holds for sentences that name none. */
const REACH = 4;

/** Where it happened: what the sentence says, or the narrower place of the same event that is told around it; else whoever speaks, the scene and the story. */
export function carriedPlace(
  findings: Findings,
  draft: Draft,
  { named, site }: Said,
  scope: Scope,
  scenes: PlaceScenes,
): PlaceSlot | null {
  if (named) return placeSlot(findings, narrowed(findings, draft, named, scenes));
  const around = isSceneless(draft) ? null : fromAround(findings, draft, scope, scenes);
  // "in the livestock market": the words of the sentence, and the name of the place they lie in
  if (site) {
    const holder = around && WIDE.test(site.text) ? wholeCountry(findings, around) : around;
    return { text: site.text, start: site.start, end: site.end, name: holder?.name ?? null, country: holder?.country ?? null };
  }
  return around ? placeSlot(findings, around) : null;
}

/** What the sentence names, or what it names it within. */
function narrowed(findings: Findings, draft: Draft, own: EntityMention, { at, lead, leadEnd }: PlaceScenes): EntityMention {
  if (isSceneless(draft)) return own;
  // "a fifth of the country's territory, with the port": a share is of the land it names
  const shared =
    draft.quantity.unit === 'percent' ? findings.entities.find((e) => e.type === 'place' && contains(draft.group, e)) : undefined;
  if (draft.kind === 'territory' && shared) return shared;
  const { index } = draft.reading.sentence;
  // "killed 30 at an army base in central Mali": the first sentences keep back the name that the next ones give
  if (index <= leadEnd && lead !== null && isFinerThan(lead, own) && isAtSite(draft, own)) return lead;
  if (own.subtype !== 'country') return own;
  const scene = at[index];
  const near = scene?.place?.country === own.country ? scene : undefined;
  // ground is held and won in a region that was named before
  if (draft.kind === 'territory' && near?.place?.subtype === 'region' && near.age <= REACH) return near.place;
  // "the most deadly in Syria, … killed in the attack": an attack told before has its own place
  if (near?.place && rankOf(near.place) > 1 && near.age <= 2 && told(draft)) return near.place;
  return own;
}

/** Whether a place may lie in another: a town in a region or a country, as far as the article knows of countries. */
const isFinerThan = (part: EntityMention, whole: EntityMention): boolean =>
  /^(?:country|region)$/.test(whole.subtype ?? '') &&
  rankOf(part) > rankOf(whole) &&
  (part.country === null || part.country === whole.country);

/** "a market in Kenya", "an enclave in northern Syria": something without a name lies in the place. */
function isAtSite({ reading }: Draft, whole: EntityMention): boolean {
  const group = reading.groups.find((g) => contains(g, whole));
  const noun = group ? linkOf(reading, group)?.noun : null;
  return noun != null && SITES.has(reading.groups[noun]?.lemma ?? '');
}

/** Where the sentence names no place: what the speaker is in charge of, the scene, the story. */
function fromAround(
  findings: Findings,
  draft: Draft,
  scope: Scope,
  { at, lead, leadEnd, within }: PlaceScenes,
): EntityMention | null {
  // where weapons come down is told where it is known
  if (draft.measure === 'downed' || draft.measure === 'lost') return null;
  const { index } = draft.reading.sentence;
  const scene = at[index];
  const place = scene?.place ?? null;
  const charge = jurisdictionOf(findings, draft);
  if (charge && !(place && within(place, charge))) return charge;
  if (!scene) return null;
  if (scene.background) return homeOfSpeaker(findings, draft) ?? (lead?.subtype === 'country' ? lead : null);
  const wide = (one: EntityMention): EntityMention =>
    isRaid(draft) || isToll(draft, scope) || isMultitude(draft, one) ? wholeCountry(findings, one) : one;
  if (place && scene.age <= REACH) return wide(place);
  if (index <= leadEnd && lead) return lead;
  return homeOfSpeaker(findings, draft) ?? (lead === null ? null : wide(lead));
}

/** "the territory's buildings", "across the country": not in the town told last, but around it. */
const WIDE = /\b(?:country|nation|territory|regions|provinces|states|districts)$/i;

/** From how many on a running total is of more than the town told last. */
const TOLL = 1000;
/** Whether a figure is a running total too large for one town: "more than 40,000 dead since the spring". */
export const isToll = ({ quantity }: Draft, scope: Scope): boolean => scope === 'cumulative' && quantity.value >= TOLL;

/** So many are harmed in no one town by one blow ("some 22,000 have died"), and so many in no one region ("14 million are going hungry"). */
const MULTITUDE = { town: 10_000, region: 100_000 };
const isMultitude = ({ quantity, kind }: Draft, { subtype }: EntityMention): boolean =>
  quantity.value >= MULTITUDE[subtype === 'city' || subtype === 'facility' ? 'town' : 'region'] &&
  /^(?:casualties|displacement|affected|forces)$/.test(kind);

/** The country of a place, where the article names it. */
function wholeCountry({ entities }: Findings, place: EntityMention): EntityMention {
  const lands = entities.filter((e) => e.type === 'place' && e.subtype === 'country');
  // a village that no list knows lies in the country that is named most
  const timesOf = ({ name }: EntityMention): number => lands.filter((e) => e.name === name).length;
  const most = lands.toSorted((a, b) => timesOf(b) - timesOf(a))[0];
  return lands.find((e) => e.country === (place.country ?? most?.country)) ?? place;
}

/** "the attack", "the blast": an event that was told before. */
const told = ({ reading }: Draft): boolean => reading.groups.some((g) => g.determiner === 'the' && ATTACK_EVENT.test(g.lemma));
const ATTACK_EVENT =
  /^(?:attack|strike|airstrike|blast|explosion|bombing|raid|assault|crash|quake|earthquake|shelling|shooting|incident|fire|collapse)$/;
