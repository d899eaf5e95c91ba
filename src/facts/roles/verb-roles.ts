import type { Frame, NounGroup } from '../../model/clause.js';
import { equated } from './equated.js';
import type { RoleReading } from './reading.js';
import { prepState, statesFrom } from './state-roles.js';
import { verbForms } from './verb-forms.js';
import { groupOf, verbSpan, type View } from './view.js';

const SORTS = /^(?:type|kind|sort|variety|make|calibre|caliber|class|size)$/;

const PIECES = /^(?:piece|item|unit|round)$/;

/** "99 missiles of various kinds fired on Tuesday": what is said of sorts is said of what comes in them. */
function isSortOf(view: View, id: number, group: NounGroup): boolean {
  // "with 40 pieces of equipment destroyed": of pieces, whatever they are of
  // … "12 sq km of land seized in May"
  const ofPieces = group.quantity?.class === 'area' || (PIECES.test(group.lemma) && group.quantity?.class === 'count');
  if (ofPieces && view.reading.preps.some((l) => l.prep === 'of' && l.noun === group.id && l.groups.includes(id))) return true;
  if (!SORTS.test(groupOf(view, id)?.lemma ?? '')) return false;
  const { preps, groups, sentence } = view.reading;
  // a chain of two complements hangs on the verb; what stands before "of" is its host
  const before = (of: number): number | null =>
    sentence.tokens[(groups[of]?.from ?? 0) - 1]?.lower === 'of' && groups[of - 1]?.to === (groups[of]?.from ?? 0) - 1
      ? of - 1
      : null;
  const hostOf = (of: number): number | null =>
    preps.find((link) => link.prep === 'of' && link.groups.includes(of))?.noun ?? before(of);
  for (let host = hostOf(id), steps = 0; host !== null && steps < 3; host = hostOf(host), steps++)
    if (host === group.id) return true;
  return false;
}

/** "Among those freed were 19 riflemen seized in May, 14 taken at the plant and ten gunners": items behind the first, whatever stands between, are of the list that "were" opens. */
const isListedBehind = ({ reading }: View, frame: Frame, { id, quantity }: NounGroup): boolean =>
  frame.lemma === 'be' &&
  frame.subject.length === 0 &&
  quantity?.class === 'count' &&
  reading.preps.some((l) => l.prep === 'among' && l.groups.some((g) => (reading.groups[g]?.start ?? Infinity) < frame.start)) &&
  reading.coordinations.some((list) => list.includes(id) && frame.object.includes(list[0] ?? -1));

/** Roles from the verbs whose subject or object the group is. */
export function verbRoles(view: View, group: NounGroup): readonly RoleReading[] {
  const said = view.reading.frames.flatMap((frame) => {
    const trigger = verbSpan(view, frame);
    const subject = frame.subject.some((id) => id === group.id || (frame.form === 'participle' && isSortOf(view, id, group)));
    const object = frame.object.includes(group.id) || isListedBehind(view, frame, group);
    const found: RoleReading[] = [];
    if (object || (subject && frame.voice === 'passive')) {
      found.push({ role: 'patient', predicates: verbForms(view, frame, group, 'patient'), trigger, frame, noun: null });
      found.push(...statesFrom(view, frame, group), ...listedAs(view, frame, group));
    } else if (subject) {
      found.push({ role: 'agent', predicates: verbForms(view, frame, group, 'agent'), trigger, frame, noun: null });
      // "shot dead three colleagues", "left 900 homes without power": a state beside an object is the object's
      const ofObject = frame.object.length > 0 && frame.lemma !== 'be';
      found.push(...statesFrom(view, ofObject ? { ...frame, complement: [], preps: [] } : frame, group));
    }
    if (frame.lemma === 'be' && (object || subject)) found.push(...likewise(view, frame));
    // "Among the dead were two children", "the dead included a nurse"
    if (object && /^(?:be|include)$/.test(frame.lemma)) {
      for (const link of view.reading.preps.filter(
        (l) => l.prep === 'among' && (groupOf(view, l.groups[0])?.start ?? Infinity) < frame.start,
      ))
        found.push(...prepState(view, link, frame));
      for (const id of frame.subject) found.push(...equated(view, frame, group, id));
    }
    if (object && frame.lemma === 'be' && frame.subject.length === 0) found.push(...inverted(view, frame));
    if (subject && frame.lemma === 'be')
      for (const id of frame.object) if (id !== group.id) found.push(...equated(view, frame, group, id));
    return found;
  });
  return [...said, ...gappedAs(view, group)];
}

/** The participle after "as" behind a position, if it has no subject of its own. */
function namedAs(view: View, after: number): readonly RoleReading[] {
  const named = view.reading.frames.find((f) => f.from >= after);
  const as = view.reading.sentence.tokens[(named?.from ?? 0) - 1];
  if (named?.form !== 'participle' || named.subject.length > 0 || as?.lower !== 'as') return [];
  return [{ role: 'patient', predicates: [named.lemma], trigger: verbSpan(view, named), frame: named, noun: null }];
}

/** "listed 540 tanks as captured", "12 are reported as killed": a participle after "as" is said of what the verb acts on. */
const listedAs = (view: View, frame: Frame, group: NounGroup): readonly RoleReading[] =>
  namedAs(view, Math.max(frame.to, group.to));

/** "counts 136 as damaged and 150 as captured": the second shares the verb. */
const gappedAs = (view: View, group: NounGroup): readonly RoleReading[] =>
  view.reading.sentence.tokens[group.to]?.lower === 'as' &&
  !view.reading.frames.some((f) => f.object.includes(group.id) || f.subject.includes(group.id))
    ? namedAs(view, group.to)
    : [];

/** "Also killed were two men", "Cut off from the grid were 900 homes": a participle before "be" is said of what follows it. */
function inverted(view: View, be: Frame): readonly RoleReading[] {
  const before = view.reading.frames.findLast((f) => f.to <= be.from && f.voice === 'passive' && f.subject.length === 0);
  return before
    ? [
        {
          role: 'patient',
          predicates: [
            ...before.preps.flatMap(({ groups }) => groups.map((id) => `${before.lemma} ${groupOf(view, id)?.lemma ?? ''}`)),
            before.lemma,
          ],
          trigger: verbSpan(view, before),
          frame: before,
          noun: null,
        },
      ]
    : [];
}

/** What a verb says of its own subject, for another that shares it. */
const saidBy = (view: View, frame: Frame): RoleReading => ({
  role: frame.voice === 'passive' ? 'patient' : 'agent',
  predicates: [...frame.complement.map((word) => `${frame.lemma} ${word}`), frame.lemma],
  trigger: verbSpan(view, frame),
  frame,
  noun: null,
});

/** "A nurse was killed, as were two drivers", "So were 12 others": the verb before is said of these too. */
function likewise(view: View, be: Frame): readonly RoleReading[] {
  const { findings, reading } = view;
  const opener = reading.sentence.tokens[be.from - 1]?.lower ?? '';
  if (be.subject.length > 0 || !/^(?:as|so)$/.test(opener)) return [];
  const previous = findings.readings[findings.readings.indexOf(reading) - 1];
  const inSentence = reading.frames.findLast((f) => f.to < be.from && f.lemma !== 'be' && f.form === 'finite');
  const before = inSentence ?? (opener === 'so' ? previous?.frames.findLast((f) => f.relation === 'main') : undefined);
  if (!before || before.negated) return [];
  return [saidBy(inSentence || !previous ? view : { findings, reading: previous }, before)];
}
