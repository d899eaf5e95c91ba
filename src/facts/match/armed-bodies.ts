import { ARMED_BODIES, THEIR_MEN } from '../../lexicon/military-cues.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { KindDefinition } from '../../model/kind.js';
import type { Findings } from '../article.js';
import type { RoleReading } from '../roles/index.js';
import type { CountedGroup } from './candidate.js';

const ARMED_NAMES = /^(?:military|armed_group|police)$/;

/** Groups of a sentence that name armed forces: "the brigade", "Hezbollah", "the Bundeswehr". */
export const armedGroups = ({ entities }: Findings, { groups }: ClauseReading): ReadonlySet<NounGroup> =>
  new Set(
    groups.filter(
      (group) =>
        ARMED_BODIES.has(group.lemma) ||
        entities.some((e) => e.start >= group.start && e.end === group.end && ARMED_NAMES.test(e.subtype ?? '')),
    ),
  );

/** Whether an armed body has the role's verb as its own or is the role's noun. */
export const isOfArmedBody = ({ armed, reading, group }: CountedGroup, { frame, noun }: RoleReading): boolean => {
  // "The garrison is 600 strong"
  const verb = frame ?? reading.frames.find((f) => f.lemma === 'be' && f.object.includes(group.id));
  return (
    (noun !== null && (armed.has(noun) || ARMED_BODIES.has(noun.lemma))) ||
    (verb?.subject ?? []).some((id) => armed.has(reading.groups[id] as NounGroup))
  );
};

/** What is done with men only where they are to fight. */
const ONLY_WITH_FIGHTERS = /^(?:mass|garrison|field|muster|take on|in place)$/;

/** "They have massed 90,000 men", "it had 50,000 men in the valley": whoever does it, the men are to fight. */
const areToFight = ({ group, quantity }: CountedGroup, form: string): boolean =>
  group.lemma === 'man' && quantity.value >= 100 && ONLY_WITH_FIGHTERS.test(form);

/** "The brigade has 4,000 men", "Wagner poured 1,200 men into the assault": people are fighters where an armed body has or sends them. */
export const takesTheirMen = (kind: KindDefinition, form: string, counted: CountedGroup, role: RoleReading): boolean =>
  kind.ofArmedBodies?.includes(form) === true &&
  THEIR_MEN.has(counted.group.lemma) &&
  (isOfArmedBody(counted, role) || areToFight(counted, form));
