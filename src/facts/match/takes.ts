import { HAPPENS_TO_PEOPLE } from '../../lexicon/said-of-people.js';
import type { Kind } from '../../model/fact.js';
import type { KindDefinition } from '../../model/kind.js';
import type { Quantity } from '../../model/quantity.js';
import type { Counted } from '../noun-class.js';
import type { CountedGroup } from './candidate.js';

/** Kinds that count people, so that a bare number can be theirs. */
export const PEOPLE_KINDS: ReadonlySet<Kind> = new Set(['casualties', 'captives', 'displacement', 'affected']);

/** Kinds that take a bare number with a predicate that only happens to people: "80,000 without power". */
export const BARE_KINDS: ReadonlySet<Kind> = new Set([...PEOPLE_KINDS, 'damage']);

/** Whether a predicate only happens to people, and so tells what a bare number counts. */
export const happensToPeople = (form: string, voice: 'active' | 'passive' | null = null): boolean =>
  HAPPENS_TO_PEOPLE.forms.has(form) ||
  (voice === 'passive' && HAPPENS_TO_PEOPLE.passives.has(form.split(' ')[0] ?? '')) ||
  form.split(' ').some((word) => HAPPENS_TO_PEOPLE.words.has(word));

/** Verbs of which even an unknown noun is a person. */
const SURELY_PEOPLE =
  /^(?:kill|injure|wound|hurt|execute|murder|behead|assassinate|massacre|abduct|kidnap|arrest|jail|hospitali[sz]e)$/;

/** Whether a kind takes what the group counts, said with this form. */
export function takes(kind: KindDefinition, form: string, { quantity, target }: CountedGroup): boolean {
  const { counted } = target;
  // "a mine killed two, 5km short of Marja": a distance is nobody
  const mayBePeople = quantity.class === 'count' || quantity.class === 'other';
  if (counted === null && BARE_KINDS.has(kind.name) && mayBePeople && happensToPeople(form)) return true;
  if (
    /^(?:thing|customer)$/.test(counted?.class ?? '') &&
    PEOPLE_KINDS.has(kind.name) &&
    mayBePeople &&
    quantity.form !== 'article' &&
    SURELY_PEOPLE.test(form)
  )
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
