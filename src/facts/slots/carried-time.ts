import type { DateMention } from '../../model/date.js';
import type { Scope } from '../../model/fact.js';
import type { Draft } from '../draft.js';
import { isSceneless } from './sceneless.js';
import type { Scenes } from './scenes.js';

/** How many sentences a time holds for sentences that name none. */
const REACH = 2;

/** When, where the sentence does not say: the time of the scene, if the figure is one of an event in it. */
export function carriedTime(draft: Draft, scope: Scope, { at, lead, reported }: Scenes): DateMention | null {
  const index = draft.reading.sentence.index;
  const scene = at[index];
  if (isSceneless(draft) || scope === 'cumulative' || !scene || scene.background || draft.role.frame?.modality != null)
    return null;
  if (scene.time && scene.timeAge <= REACH) return scene.time;
  if (index < 2 && lead.time) return lead.time;
  if (reported && index > 0) return reported;
  return null;
}
