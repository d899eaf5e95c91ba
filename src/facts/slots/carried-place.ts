import type { EntityMention } from '../../model/entity.js';
import type { PlaceSlot } from '../../model/fact.js';
import { contains } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { homeOfSpeaker, jurisdictionOf } from './jurisdiction.js';
import { rankOf, type PlaceScenes } from './place-scenes.js';
import { placeSlot } from './place.js';
import { isSceneless } from './sceneless.js';

/** How many sentences a place holds for sentences that name none. */
const REACH = 4;

/** Where it happened: what the sentence says, or the narrower place of the same event that is told around it; else whoever speaks, the scene and the story. */
export function carriedPlace(findings: Findings, draft: Draft, own: EntityMention | null, scenes: PlaceScenes): PlaceSlot | null {
  const place = own ? narrowed(findings, draft, own, scenes) : isSceneless(draft) ? null : fromAround(findings, draft, scenes);
  return place ? placeSlot(findings, place) : null;
}

/** What the sentence names, or what it names it within. */
function narrowed(findings: Findings, draft: Draft, own: EntityMention, { at, lead }: PlaceScenes): EntityMention {
  if (isSceneless(draft)) return own;
  // "a fifth of the country's territory, with the port": a share is of the land it names
  const shared =
    draft.quantity.unit === 'percent' ? findings.entities.find((e) => e.type === 'place' && contains(draft.group, e)) : undefined;
  if (draft.kind === 'territory' && shared) return shared;
  if (own.subtype !== 'country') return own;
  const { index } = draft.reading.sentence;
  const scene = at[index];
  const near = scene?.place?.country === own.country ? scene : undefined;
  // ground is held and won in a region that was named before
  if (draft.kind === 'territory' && near?.place?.subtype === 'region' && near.age <= REACH) return near.place;
  // "the most deadly in Syria, … killed in the attack": an attack told before has its own place
  if (near?.place && rankOf(near.place) > 1 && near.age <= 2 && told(draft)) return near.place;
  return index < 2 && lead !== null && lead.country === own.country ? lead : own;
}

/** Where the sentence names no place: what the speaker is in charge of, the scene, the story. */
function fromAround(findings: Findings, draft: Draft, { at, lead, within }: PlaceScenes): EntityMention | null {
  // where weapons come down is told where it is known
  if (draft.measure === 'downed' || draft.measure === 'lost') return null;
  const { index } = draft.reading.sentence;
  const scene = at[index];
  const place = scene?.place ?? null;
  const charge = jurisdictionOf(findings, draft);
  if (charge && !(place && within(place, charge))) return charge;
  if (!scene) return null;
  if (scene.background) return homeOfSpeaker(findings, draft) ?? (lead?.subtype === 'country' ? lead : null);
  if (place && scene.age <= REACH) return isRaid(draft) ? wholeCountry(findings, place) : place;
  if (index < 2 && lead) return lead;
  return homeOfSpeaker(findings, draft) ?? lead;
}

/** How many weapons make an attack on a country rather than on the town told last. */
const RAID = 10;
const isRaid = ({ measure, quantity }: Draft): boolean => measure === 'launched' && quantity.value >= RAID;

/** The country of a place, where the article names it. */
function wholeCountry({ entities }: Findings, place: EntityMention): EntityMention {
  const country = entities.find((e) => e.type === 'place' && e.subtype === 'country' && e.country === place.country);
  return country ?? place;
}

/** "the attack", "the blast": an event that was told before. */
const told = ({ reading }: Draft): boolean => reading.groups.some((g) => g.determiner === 'the' && ATTACK_EVENT.test(g.lemma));
const ATTACK_EVENT =
  /^(?:attack|strike|airstrike|blast|explosion|bombing|raid|assault|crash|quake|earthquake|shelling|shooting|incident|fire|collapse)$/;
