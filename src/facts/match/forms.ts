import type { Kind, Measure } from '../../model/fact.js';
import type { KindDefinition, Roles } from '../../model/kind.js';
import { KIND_DEFINITIONS } from '../kinds/index.js';
import type { Role, RoleReading } from '../roles/index.js';

/** The kinds, without the types that tell them apart. */
export const KINDS_TO_MATCH = KIND_DEFINITIONS as readonly KindDefinition[];

/** Predicate form → measure, by role, for one kind. */
type Forms = ReadonlyMap<Role, ReadonlyMap<string, Measure>>;

const ROLES: readonly Role[] = ['patient', 'agent', 'state', 'event', 'of', 'with'];

/** The measure that lists a form first has it. */
const formsOf = (kind: KindDefinition): Forms =>
  new Map(
    ROLES.map((role) => [
      role,
      new Map(
        measuresOf(kind)
          .reverse()
          .flatMap(([measure, roles]) => (roles[role] ?? []).map((form) => [form, measure])),
      ),
    ]),
  );

const measuresOf = (kind: KindDefinition): [Measure, Roles][] => Object.entries(kind.measures) as [Measure, Roles][];

const FORMS: ReadonlyMap<Kind, Forms> = new Map(KINDS_TO_MATCH.map((kind) => [kind.name, formsOf(kind)]));

/** What a form means for a kind in a role; null where the kind does not list it. */
export const measureOfForm = (kind: Kind, role: Role, form: string): Measure | null =>
  FORMS.get(kind)?.get(role)?.get(form) ?? null;

/** The measure that a role reading means for a kind, by its longest form that the kind lists. */
export function measureOf(
  kind: KindDefinition,
  { role, predicates }: RoleReading,
): { readonly measure: Measure; readonly form: string } | null {
  if (predicates.some((form) => kind.not?.includes(form))) return null;
  for (const form of predicates) {
    const measure = measureOfForm(kind.name, role, form);
    if (measure) return { measure, form };
  }
  return null;
}
