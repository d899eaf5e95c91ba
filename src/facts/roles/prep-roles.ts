import type { NounGroup } from '../../model/clause.js';
import { nounPrepRoles } from './noun-prep-roles.js';
import type { RoleReading } from './reading.js';
import { verbPrepRoles } from './verb-prep-roles.js';
import { groupOf, type View } from './view.js';

/** Roles from prepositions: by the noun and by the verb that each ties the group to. */
export function prepRoles(view: View, group: NounGroup): readonly RoleReading[] {
  return view.reading.preps
    .filter((link) => link.groups.includes(group.id))
    .flatMap((link) => {
      const noun = groupOf(view, link.noun);
      const frame = link.frame === null ? null : (view.reading.frames[link.frame] ?? null);
      return [
        ...(noun ? nounPrepRoles(view, group, link, noun, frame) : []),
        ...(frame ? verbPrepRoles(view, group, link, frame) : []),
      ];
    });
}
