import { REFLECTION_VERBS } from '../../lexicon/status-words.js';
import type { Frame } from '../../model/clause.js';
import type { Measure } from '../../model/fact.js';
import type { Draft } from '../draft.js';

/** The verb that says what happens; none where it only tells what is done about it ("will investigate the deaths of 30"). */
export const happening = ({ role }: Draft): Frame | null =>
  role.frame && !(role.noun !== null && REFLECTION_VERBS.has(role.frame.lemma)) ? role.frame : null;

/** Measures of what somebody decides to do, and may only weigh or ask for. */
export const BROUGHT_ABOUT: ReadonlySet<Measure> = new Set<Measure>([
  'released',
  'withdrawn',
  'deployed',
  'recruited',
  'evacuated',
  'returned',
  'supplied',
  'aid',
]);

/** The verbs that govern the group or the noun it hangs on: "provide Ukraine with $725m", "announced the sale of 66 jets". */
export function governors({ reading, role, group }: Draft): readonly Frame[] {
  const ids = [group.id, ...(role.noun ? [role.noun.id] : [])];
  const around = reading.preps.filter(
    (link) => link.noun !== null && ids.includes(link.noun) === false && link.groups.some((id) => ids.includes(id)),
  );
  const heads = [...ids, ...around.map((link) => link.noun).filter((id): id is number => id !== null)];
  return reading.frames.filter(
    (f) =>
      f.object.some((id) => heads.includes(id)) ||
      (f.voice === 'passive' && f.subject.some((id) => heads.includes(id))) ||
      f.preps.some((link) => /^(?:with|for|of|to|on)$/.test(link.prep) && link.groups.some((id) => ids.includes(id))),
  );
}
