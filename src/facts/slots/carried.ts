import type { DateMention } from '../../model/date.js';
import type { EntityMention } from '../../model/entity.js';
import type { PlaceSlot, Scope } from '../../model/fact.js';
import { contains } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { placeSlot, specificityOf } from './place.js';
import type { Scenes } from './scenes.js';

/** How many sentences a place or a time holds for sentences that name none. */
const REACH = { place: 4, time: 2 } as const;

/** Kinds of statement that are no events of a scene: stocks, gifts and sums. */
const sceneless = (draft: Draft): boolean =>
  draft.kind === 'money' ||
  draft.measure === 'supplied' ||
  draft.measure === 'held' ||
  draft.measure === 'strength' ||
  draft.measure === 'recruited';

/** Where it happened: what the sentence says; in the lead, the narrower place that the next sentences give; else the place of the scene. */
export function carriedPlace(
  findings: Findings,
  draft: Draft,
  own: EntityMention | null,
  { at, lead }: Scenes,
): PlaceSlot | null {
  const index = draft.reading.sentence.index;
  const scene = at[index];
  if (sceneless(draft)) return own ? placeSlot(findings, own) : null;
  // "a fifth of the country's territory, with the port": a share is of the land it names
  const shared =
    draft.quantity.unit === 'percent' ? findings.entities.find((e) => e.type === 'place' && contains(draft.group, e)) : undefined;
  if (draft.kind === 'territory' && shared) return placeSlot(findings, shared);
  if (own) {
    // ground is held and won in a region that was named before
    if (
      draft.kind === 'territory' &&
      own.subtype === 'country' &&
      scene?.place?.country === own.country &&
      scene.place.subtype === 'region' &&
      scene.placeAge <= REACH.place
    )
      return placeSlot(findings, scene.place);
    // "the most deadly in Syria, … killed in the attack": an attack told before has its own place
    if (
      own.subtype === 'country' &&
      scene?.place &&
      scene.place.country === own.country &&
      specificityOf(scene.place) > 1 &&
      scene.placeAge <= 2 &&
      told(draft)
    )
      return placeSlot(findings, scene.place);
    const narrower =
      index < 2 &&
      lead.place !== null &&
      specificityOf(own) < specificityOf(lead.place) &&
      lead.place.country === own.country &&
      own.subtype === 'country'
        ? lead.place
        : own;
    return placeSlot(findings, narrower);
  }
  // where weapons come down is told where it is known
  if (draft.measure === 'downed' || draft.measure === 'lost') return null;
  if (!scene || scene.background) return null;
  if (scene.place && scene.placeAge <= REACH.place) return placeSlot(findings, scene.place);
  if (index < 2 && lead.place) return placeSlot(findings, lead.place);
  return null;
}

/** When, where the sentence does not say: the time of the scene, if the figure is one of an event in it. */
export function carriedTime(_findings: Findings, draft: Draft, scope: Scope, { at, lead, reported }: Scenes): DateMention | null {
  const index = draft.reading.sentence.index;
  const scene = at[index];
  if (sceneless(draft) || scope === 'cumulative' || !scene || scene.background || draft.role.frame?.modality != null) return null;
  if (scene.time && scene.timeAge <= REACH.time) return scene.time;
  if (index < 2 && lead.time) return lead.time;
  if (reported && index > 0) return reported;
  return null;
}

/** "the attack", "the blast": an event that was told before. */
const told = ({ reading }: Draft): boolean => reading.groups.some((g) => g.determiner === 'the' && ATTACK_EVENT.test(g.lemma));
const ATTACK_EVENT =
  /^(?:attack|strike|airstrike|blast|explosion|bombing|raid|assault|crash|quake|earthquake|shelling|shooting|incident|fire|collapse)$/;
