import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { verbSpan } from '../roles/view.js';
import { draftOf, type CountedGroup } from './candidate.js';
import { KINDS_TO_MATCH } from './forms.js';
import { targetOf } from './target.js';

/** Armed people who are named by the attack that they make. */
const ATTACKERS = /^(?:attacker|assailant|assaulter|gunman|raider|bandit|intruder|hijacker)$/;

const ESTIMATES = /^(?:put|place|estimate|reckon)$/;

/** "The gunmen numbered about 40", "the attackers, estimated at 200": how many the armed people are of whom something else is told. */
export function sizeOfBand(findings: Findings, counted: CountedGroup): readonly Draft[] {
  const { reading, group, quantity } = counted;
  if (group.head !== null || quantity.class !== 'count' || quantity.value < 2) return [];
  const frame = reading.frames.find(
    (f) =>
      (f.lemma === 'number' && f.object.includes(group.id)) ||
      (ESTIMATES.test(f.lemma) && f.object.length === 0 && f.preps.some((l) => l.prep === 'at' && l.groups.includes(group.id))),
  );
  const band = reading.groups[frame?.subject[0] ?? -1];
  const kind = KINDS_TO_MATCH.find(({ name }) => name === 'forces');
  if (!frame || !kind || !band || band.quantity !== null) return [];
  const target = targetOf(findings, reading, band);
  if (target.counted?.class !== 'fighter') return [];
  const trigger = verbSpan({ findings, reading }, frame);
  const role = { role: 'patient' as const, predicates: ['number'], trigger, frame, noun: band };
  const measure = ATTACKERS.test(band.lemma) ? ('deployed' as const) : ('strength' as const);
  return [draftOf({ ...counted, target }, { kind, measure, role, form: 'number' })];
}
