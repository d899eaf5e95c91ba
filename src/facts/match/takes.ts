import type { Kind } from '../../model/fact.js';
import type { KindDefinition } from '../../model/kind.js';
import type { Quantity } from '../../model/quantity.js';
import type { Counted } from '../noun-class.js';
import type { CountedGroup } from './candidate.js';

/** Kinds that count people, so that a bare number can be theirs. */
export const PEOPLE_KINDS: ReadonlySet<Kind> = new Set(['casualties', 'captives', 'displacement', 'affected']);

/** Predicates that only happen to people, and so tell what a bare number counts. */
export const HAPPENS_TO_PEOPLE =
  /^(?:kill|injure|wound|hurt|die|dead|injured|wounded|missing|arrest|detain|kidnap|abduct|execute|displace|displaced|homeless|hospitali[sz]e|flee|evacuate|death toll|toll|trapped|rescue|killed|take hostage|among .*|behead|capture|go missing|infect|maim|detained|arrested|in custody|evacuated|free|drown|perish|murder)$/;

/** Verbs of which even an unknown noun is a person. */
const SURELY_PEOPLE = /^(?:kill|injure|wound|execute|murder|behead|assassinate)$/;

/** Whether a kind takes what the group counts, said with this form. */
export function takes(kind: KindDefinition, form: string, { quantity, target }: CountedGroup): boolean {
  const { counted } = target;
  if (counted === null && PEOPLE_KINDS.has(kind.name) && quantity.class !== 'percent' && HAPPENS_TO_PEOPLE.test(form))
    return true;
  if (counted?.class === 'thing' && kind.name === 'casualties' && quantity.form !== 'article' && SURELY_PEOPLE.test(form))
    return true;
  if (counted !== null && kind.also?.[counted.class]?.includes(form)) return true;
  return takesNoun(kind, counted, quantity);
}

function takesNoun(kind: KindDefinition, counted: Counted | null, quantity: Quantity): boolean {
  if (kind.name === 'money') return quantity.class === 'money';
  if (quantity.class === 'money') return false;
  if (kind.name === 'territory') return isLand(counted, quantity);
  if (!/^(?:count|percent|other)$/.test(quantity.class) || !counted) return false;
  return kind.counts.includes(counted.class);
}

/** Land is counted in shares, areas, distances and settlements. */
function isLand(counted: Counted | null, quantity: Quantity): boolean {
  if (quantity.class === 'area' || quantity.class === 'distance') return true;
  const place = counted?.class === 'territory' || counted?.class === 'settlement';
  return quantity.class === 'percent' ? counted === null || place : quantity.class === 'count' && place;
}
