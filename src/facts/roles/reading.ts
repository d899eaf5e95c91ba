import type { Frame, NounGroup } from '../../model/clause.js';
import type { Roles } from '../../model/kind.js';
import type { TextSpan } from '../../model/span.js';

/** How a noun group takes part in an event: `patient`, `agent`, `state`, `event`, `of`, `with`. */
export type Role = Exclude<keyof Roles, 'counts'>;

/** One way in which a noun group takes part in what is said: its role, the predicate in dictionary form, and where that stands. */
export interface RoleReading {
  readonly role: Role;
  /** Forms to look up, the longest first: "take hostage", "take". */
  readonly predicates: readonly string[];
  readonly trigger: TextSpan;
  readonly frame: Frame | null;
  /** The noun that carries the event, for nominalisations. */
  readonly noun: NounGroup | null;
}
