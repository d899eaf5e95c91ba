import { takesTheirMen } from './armed-bodies.js';
import type { CountedGroup, Match } from './candidate.js';
import { KINDS_TO_MATCH, measureOf } from './forms.js';
import { isGuarded } from './guards.js';
import { takes } from './takes.js';

/** All that the roles of a counted group mean, for every kind that takes it. */
export function matchesOf(counted: CountedGroup): readonly Match[] {
  return KINDS_TO_MATCH.flatMap((kind) =>
    counted.roles.flatMap((role) => {
      const hit = measureOf(kind, role);
      if (!hit || !(takes(kind, hit.form, counted) || takesTheirMen(kind, hit.form, counted, role))) return [];
      const match: Match = { kind, measure: hit.measure, role, form: hit.form };
      return isGuarded(match, counted) ? [] : [match];
    }),
  );
}
