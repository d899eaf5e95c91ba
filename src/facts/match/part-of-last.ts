import { PEOPLE_CLASSES } from '../arms-and-people.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { classOf, type Counted } from '../noun-class.js';
import { sentencesApart, type CountedGroup } from './candidate.js';

/** "16 people from three houses, among them eight children": children are among people, not among houses. */
const mayStandFor = ({ group, target }: CountedGroup, whole: Counted | null): boolean =>
  group.head === null || !target.counted?.known || whole === null || target.counted.class === whole.class;

/** "two of them by a frigate": a number that only points back shares what was said of the last fact. */
export function partOfLast(findings: Findings, counted: CountedGroup, last: Draft | undefined): readonly Draft[] {
  const { reading, group, quantity, target } = counted;
  // "41 hurt in 63 accidents; 20 of these": another thing counted in between is what is pointed at
  const nearest = reading.groups.findLast(
    (g) =>
      g.id < group.id &&
      g.quantity !== null &&
      g.quantity.form !== 'article' &&
      // "51 drones were destroyed over eight regions, 22 of them over Kursk"
      !(last?.role.frame?.preps ?? []).some((l) => l.prep === 'over' && l.groups.includes(g.id)) &&
      // "47 of 55 missiles, 20 of them over the capital"
      !reading.parts.some(({ part, whole }) => part === last?.group.id && whole === g.id),
  );
  const mayBeMeant = nearest && mayStandFor(counted, classOf(findings, reading, nearest));
  if (nearest && (last?.reading !== reading || nearest.id > last.group.id) && mayBeMeant) return [];
  if (!last || sentencesApart(counted, last) > 1 || last.kind === 'money') return [];
  if (quantity.class !== 'percent' && last.quantity.value < quantity.value) return [];
  // "80 % of the missiles hit their targets, among them four bases": another thing is no part
  const other = group.head !== null && target.counted?.known && target.counted.class !== last.class?.class;
  if (other && target.counted && !PEOPLE_CLASSES.has(target.counted.class)) return [];
  const unnamed = group.head === null || target.counted?.known === false;
  return [{ ...last, quantity, group, reading, counted: unnamed ? last.counted : target.span, rule: `${last.rule}/part` }];
}

/** The draft that a part may be of: the last, or one before it in its sentence where the last is too small ("Six, a nurse among them, were hurt, two of them badly"). */
export function wholeBefore({ quantity }: CountedGroup, before: readonly Draft[]): Draft | undefined {
  const nearest = before.at(-1);
  // "Four taken in May were freed, two of them on stretchers": of two things told of one number, the main one
  const main = before.findLast(
    (d) => d.group === nearest?.group && d.role.frame?.form === 'finite' && d.role.frame.relation !== 'relative',
  );
  const last = main ?? nearest;
  if (!last || quantity.class === 'percent' || last.quantity.value >= quantity.value) return last;
  return (
    before.findLast((d) => d.reading === last.reading && d.measure === last.measure && d.quantity.value > quantity.value) ?? last
  );
}
