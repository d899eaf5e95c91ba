import { OPEN_ATTACKS } from '../../lexicon/outcomes.js';
import type { ClauseReading, Frame, NounGroup } from '../../model/clause.js';
import type { Findings } from '../article.js';
import { containerRoles } from './container-roles.js';
import { figureObjects } from './figure-roles.js';
import { ownRoles } from './own-roles.js';
import { pronounRoles } from './pronoun-roles.js';
import { prepRoles } from './prep-roles.js';
import type { RoleReading } from './reading.js';
import { stateRoles } from './state-roles.js';
import { verbRoles } from './verb-roles.js';
import { groupOf, nounForms, spanOf, type View } from './view.js';

export { FIGURE_NOUNS } from './figure-roles.js';
export { hiddenNoun, isManned } from './own-roles.js';
export type { Role, RoleReading } from './reading.js';

/** "The barrage, 88 missiles in all, was the heaviest": behind its comma a number is of what an attack is made of. */
function contentOf(view: View, group: NounGroup): readonly RoleReading[] {
  const { groups, sentence } = view.reading;
  const noun = groups.find((g) => g.to === group.from - 1 && SALVOS.test(g.lemma) && g.quantity?.form !== 'digits');
  if (group.head === null || !noun || !/^(?:,|\(|-|–|—)$/.test(sentence.tokens[group.from - 1]?.lower ?? '')) return [];
  return [{ role: 'of', predicates: nounForms(view, noun), trigger: spanOf(view, noun), frame: null, noun }];
}

const SALVOS = /^(?:barrage|salvo|volley|wave|swarm|onslaught|bombardment|package|order|shipment|consignment|delivery|batch)$/;

/** "Dead: 192, wounded: 40": what stands before the next colon is said of the next figure. */
const isNextLabel = ({ sentence: { tokens } }: ClauseReading, group: NounGroup, { trigger }: RoleReading): boolean =>
  tokens[group.from - 1]?.lower === ':' &&
  trigger.start >= group.end &&
  tokens.some((t, i) => t.lower === ':' && tokens[i - 1]?.end === trigger.end);

/** Every role the group plays in its sentence, verbs first. */
export function rolesOf(findings: Findings, reading: ClauseReading, group: NounGroup): readonly RoleReading[] {
  const view: View = { findings, reading };
  const direct = [
    ...contentOf(view, group),
    ...verbRoles(view, group),
    ...pronounRoles(view, group),
    ...stateRoles(view, group),
    ...figureObjects(view, group),
    ...prepRoles(view, group),
    ...containerRoles(view, group),
    ...ownRoles(view, group),
  ].filter((role) => !isNextLabel(reading, group, role));
  const explained =
    group.head === null || group.quantity?.form !== 'article'
      ? reading.appositions.find((a) => a.group === group.id && (group.head === null || reading.groups[a.of]?.quantity === null))
      : undefined;
  const counted = explained && groupOf(view, explained.of);
  if (counted) return [...direct, ...rolesOf(findings, reading, counted)];
  const wholes = reading.parts.filter(
    (part) => part.part === group.id && part.relation === 'including' && part.whole !== null && part.whole !== group.id,
  );
  const inherited = wholes.flatMap((part) => {
    const whole = groupOf(view, part.whole);
    return whole ? rolesOf(findings, reading, whole) : [];
  });
  return wholes.length > 0 && inherited.length > 0 ? inherited : direct;
}

/** "including 400 who had to be moved": what a relative clause says had to be done. */
const isHadTo = ({ frames }: ClauseReading, frame: Frame | null): boolean =>
  frame?.relation === 'infinitive' &&
  frame.parent !== null &&
  frames[frame.parent]?.relation === 'relative' &&
  /^(?:have|need)$/.test(frames[frame.parent]?.lemma ?? '');

/** Whether a verb is said of its noun without a clause of its own, alone or joined to another: "killed", "or wounded". */
const isReduced = (frame: Frame | null): frame is Frame =>
  frame !== null && (frame.relation === 'reduced' || (frame.relation === 'coordinate' && frame.form === 'participle'));

/** What is said of a part alone: "120 casualties, including 30 killed". */
export function rolesOfPart(findings: Findings, reading: ClauseReading, group: NounGroup): readonly RoleReading[] {
  const isPart = reading.parts.some((part) => part.part === group.id && part.relation === 'including');
  if (!isPart) return [];
  const view: View = { findings, reading };
  // "nine shells, two of which landed": what the part's own clause says
  const own = verbRoles(view, group).filter(
    ({ role, frame }) =>
      // "16 were injured, among them two guards hit by debris": the whole tells how it ended
      // … "200 soldiers killed or wounded": both are the part's own
      (role === 'patient' && isReduced(frame) && !OPEN_ATTACKS.has(frame.lemma)) ||
      frame?.relation === 'relative' ||
      isHadTo(reading, frame),
  );
  return [...own, ...stateRoles(view, group).filter(({ frame }) => frame === null)];
}
