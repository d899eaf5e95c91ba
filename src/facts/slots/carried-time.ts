import type { DateMention } from '../../model/date.js';
import type { Scope } from '../../model/fact.js';
import type { Draft } from '../draft.js';
import { tenseOf } from '../tense.js';
import { isSceneless } from './sceneless.js';
import type { Scenes } from './scenes.js';

/** How many sentences a time holds for sentences that name none. */
const REACH = 2;

/** "On 2 July a shell hit the camp. More than 500,000 have fled": what holds now is nothing of a time before the news. */
const holdsNow = ({ kind, reading, role }: Draft): boolean =>
  kind === 'displacement' || /^(?:present|perfect)$/.test(tenseOf(reading, role.frame));

/** When, where the sentence does not say: the time of the scene, if the figure is one of an event in it. */
export function carriedTime(draft: Draft, scope: Scope, { at, lead, reported }: Scenes): DateMention | null {
  const index = draft.reading.sentence.index;
  const scene = at[index];
  if (isSceneless(draft) || scope === 'cumulative' || !scene || scene.background || draft.role.frame?.modality != null)
    return null;
  if (scene.time && scene.timeAge <= REACH && !(scene.past && holdsNow(draft))) return scene.time;
  if (index < 2 && lead.time) return lead.time;
  if (reported && index > 0) return reported;
  return null;
}
