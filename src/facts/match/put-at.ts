import { isWeapon, KIND_OF_WEAPON } from '../arms-and-people.js';
import type { Frame, NounGroup } from '../../model/clause.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { verbSpan } from '../roles/view.js';
import { draftOf, sentencesApart, type CountedGroup } from './candidate.js';
import { KINDS_TO_MATCH } from './forms.js';
import { targetOf } from './target.js';
import { FIGURE } from './told-anew.js';

const PUTS = /^(?:put|place|estimate|reckon|set)$/;
/** Words of an attack that weapons are counted in. */
const ATTACK =
  /^(?:attack|barrage|strike|raid|assault|salvo|bombardment|volley|fire|launch|onslaught|wave|shelling|bombing|shell|bomb|bombard|target|siren|alert)$/;

/** The noun whose number a verb gives: "put the drones at 26", "put the number of rockets at 120". */
function nounPut({ reading, group }: CountedGroup): { readonly noun: NounGroup; readonly frame: Frame } | null {
  const frame = reading.frames.find(
    (f) => PUTS.test(f.lemma) && f.preps.some((l) => l.prep === 'at' && l.groups.includes(group.id)),
  );
  const object = reading.groups[frame?.object[0] ?? -1];
  if (!frame || !object || object.quantity !== null) return null;
  const of = FIGURE.test(object.lemma)
    ? reading.preps.find((l) => l.prep === 'of' && l.noun === object.id)?.groups[0]
    : object.id;
  const noun = reading.groups[of ?? -1];
  return noun ? { noun, frame } : null;
}

/** "The port was attacked. Officials put the drones at 26": weapons of an attack, of which no verb but that of the figure tells. */
export function putAt(findings: Findings, counted: CountedGroup, before: readonly Draft[]): readonly Draft[] {
  const { reading, group, quantity } = counted;
  if (quantity.class !== 'count') return [];
  const put = nounPut(counted);
  // "put the number of projectiles at 230 rockets and 20 drones"
  const target = put && (group.head === null ? targetOf(findings, reading, put.noun) : counted.target);
  const name = target?.counted ? KIND_OF_WEAPON[target.counted.class] : undefined;
  const kind = KINDS_TO_MATCH.find((k) => k.name === name);
  if (!put || !target || !kind) return [];
  const isAlike = (d: Draft): boolean => d.kind === kind.name || (d.reading === reading && isWeapon(d.kind));
  const last = before.findLast((d) => isAlike(d) && sentencesApart(counted, d) <= 2);
  const attacked = findings.readings
    .filter(({ sentence: { index } }) => index <= reading.sentence.index && index >= reading.sentence.index - 1)
    .some(({ sentence }) => sentence.tokens.some((t) => ATTACK.test(t.lemma)));
  const measure = last?.measure ?? (attacked ? 'launched' : null);
  if (measure === null) return [];
  const trigger = verbSpan({ findings, reading }, put.frame);
  const role = { role: 'of' as const, predicates: ['number'], trigger, frame: put.frame, noun: put.noun };
  return [draftOf({ ...counted, target }, { kind, measure, role, form: 'number' })];
}
