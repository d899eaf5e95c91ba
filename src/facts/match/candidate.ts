import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { Measure } from '../../model/fact.js';
import type { KindDefinition } from '../../model/kind.js';
import type { Quantity } from '../../model/quantity.js';
import type { Draft } from '../draft.js';
import type { RoleReading } from '../roles/index.js';
import type { Target } from './target.js';

/** A counted group with what it counts and the roles it plays. */
export interface CountedGroup {
  readonly reading: ClauseReading;
  readonly group: NounGroup;
  readonly quantity: Quantity;
  readonly target: Target;
  readonly roles: readonly RoleReading[];
  /** Groups of the sentence that name armed bodies. */
  readonly armed: ReadonlySet<NounGroup>;
}

/** One measure that a role of the group means for a kind. */
export interface Match {
  readonly kind: KindDefinition;
  readonly measure: Measure;
  readonly role: RoleReading;
  /** The form of the predicate that the kind lists. */
  readonly form: string;
}

/** A reason why what reads like a fact is none. */
export type Guard = (match: Match, counted: CountedGroup) => boolean;

/** How many sentences before the group a draft was told. */
export const sentencesApart = ({ reading }: CountedGroup, draft: Draft): number =>
  reading.sentence.index - draft.reading.sentence.index;

/** The draft of a match. */
export function draftOf({ group, reading, quantity, target }: CountedGroup, { kind, measure, role, form }: Match): Draft {
  const unit = target.counted?.class === 'thing' ? 'person' : (target.counted?.unit ?? null);
  return {
    kind: kind.name,
    measure,
    quantity,
    unit: quantity.class === 'money' ? quantity.unit : (quantity.unit ?? unit),
    counted: target.span,
    class: target.counted,
    group,
    reading,
    role,
    rule: `${kind.name}/${measure}/${role.role}-of-${form.replaceAll(' ', '-')}`,
  };
}
