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

/** -ing nouns that are no deed done to what follows "of". */
const NO_DEED = /^(?:suffering|gathering|following|meeting|grouping|holding|standing)$/;

/** The verbs that an -ing noun may be of: "jamming" → jam, "seizing" → seize, "handing over" → hand over. */
function basesOf(form: string): readonly string[] {
  const [, stem, particle = ''] = /^(\w{2,})ing( \w+)?$/.exec(form) ?? [];
  if (stem === undefined || NO_DEED.test(form)) return [];
  const single = /([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [...single, stem, `${stem}e`].map((base) => base + particle);
}

/** "The jamming of 12 drones": an -ing noun does to its complement what its verb does. */
function measureOfGerund(kind: Kind, forms: readonly string[]): ReturnType<typeof measureOf> {
  for (const form of forms.flatMap(basesOf)) {
    const measure = measureOfForm(kind, 'patient', form);
    if (measure) return { measure, form };
  }
  return null;
}

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
  return role === 'of' ? measureOfGerund(kind.name, predicates) : null;
}
