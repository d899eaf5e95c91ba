import { ATTACK_NOUNS, NATURE, TARGETS } from '../../lexicon/attacks.js';
import { UNNAMED_FIGHTERS } from '../../lexicon/doers.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { PartySlot } from '../../model/fact.js';
import { contains, cut } from '../../model/span.js';
import { isSuffered } from '../arms-and-people.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { accusedOf } from './accusation.js';
import type { Descriptions } from './descriptions.js';
import { doers, holders } from './doers.js';
import { partyOfOfficial } from './official.js';
import { doersIn, partySlot } from './party.js';
import { isTeller } from './own-name.js';
import { partyMeant, partyOfDeed, partyOfGroup } from './referent.js';
import { isAttackVerb } from '../attack-verb.js';

/** "assaults, one of which killed 14": the number stands for the group before it. */
function antecedentOf(reading: ClauseReading, group: NounGroup): NounGroup {
  const { tokens } = reading.sentence;
  const relative = group.head === null && tokens[group.to]?.lower === 'of' && tokens[group.to + 1]?.pos === 'rel';
  return (relative ? reading.groups.findLast((g) => g.to < group.from && g.to >= group.from - 2) : undefined) ?? group;
}

/** "Russia sent 3,000 North Korean soldiers": another than their own side sends them. */
const isSent = ({ role }: Draft): boolean => role.role === 'patient' && role.frame?.voice === 'active';

/** "about 20 gunmen attacked": fighters without a name did what they did. */
const isFighters = ({ kind, group }: Draft): boolean => kind === 'forces' && UNNAMED_FIGHTERS.has(group.lemma);

/** Kinds whose counted people or things suffer what is told. */
const SUFFERED: ReadonlySet<Draft['kind']> = new Set([
  'casualties',
  'captives',
  'displacement',
  'affected',
  'damage',
  'equipment',
]);

/** Harm, which no body of relief does: it evacuates, frees and rescues. */
const isHarm = ({ kind, measure }: Draft): boolean => isSuffered(kind) || measure === 'displaced';

/** The groups that may name who did it, in the order in which they count. */
function namedIn(draft: Draft): readonly NounGroup[] {
  const accused = SUFFERED.has(draft.kind) ? accusedOf(draft) : [];
  if (accused.length > 0) return accused;
  const gapped = gappedSubject(draft);
  if (gapped) return [gapped];
  return draft.measure === 'supplied' ? [...holders(draft), ...doers(draft)] : [...doers(draft), ...holders(draft)];
}

/** "France has promised 12 guns and Spain 40": the name right before the number, where the verb is left out, is its subject. */
function gappedSubject({ reading, group }: Draft): NounGroup | undefined {
  const subject = reading.groups.find((g) => g.to === group.from && g.head !== null && g.quantity === null);
  const { tokens } = reading.sentence;
  const joined = subject && /^(?:,|;|and|but|while|–|-)$/.test(tokens[subject.from - 1]?.lower ?? '');
  const after = subject && reading.frames.some((f) => f.voice === 'active' && f.subject.length > 0 && f.to <= subject.from);
  return joined && after && tokens[subject.to - 1]?.pos === 'name' ? subject : undefined;
}

/** Who did it, from the clause of the fact itself; null where the grammar names nobody. */
export function actorFromClause(findings: Findings, draft: Draft, descriptions: Descriptions): PartySlot | null {
  const victims = draft.group;
  // "13 Russian brigades": forces are whose they are, whoever is the subject
  const owner = draft.kind === 'forces' && !isSent(draft) ? doersIn(findings, draft.reading, victims)[0] : undefined;
  if (owner?.party) return partySlot(owner, owner.party);
  for (const group of namedIn(draft).map((g) => antecedentOf(draft.reading, g))) {
    if (NATURE.has(group.lemma)) return null;
    const party =
      (group === victims && !isFighters(draft) ? partyMeant : group === draft.role.noun ? partyOfDeed : partyOfGroup)(
        findings,
        draft.reading,
        group,
        descriptions,
      ) ?? (SUFFERED.has(draft.kind) ? personOf(findings, draft, group) : partyOfOfficial(findings, group));
    // "attacks on southern Ukraine killed two": land as such does nothing to its own
    const land =
      party !== null && SUFFERED.has(draft.kind) && draft.kind !== 'captives' && isWhere(findings, draft.reading, group, party);
    const event = land ? eventAt(draft.reading, group) : undefined;
    const attacker = event ? partyOfDeed(findings, draft.reading, event, descriptions) : null;
    if (attacker) return attacker;
    if (land || (party !== null && isHarm(draft) && isTeller(findings, party))) continue;
    // "killing at least 600 Israelis": the victims name no doer
    if (party && !(contains(victims, party) && SUFFERED.has(draft.kind))) return party;
  }
  return null;
}

/** "charged Karim Aziz with the murder of two", "Aziz shot one of them dead": a perpetrator known by name. */
function personOf({ entities, article }: Findings, { kind, reading, group: victims }: Draft, group: NounGroup): PartySlot | null {
  if (kind !== 'casualties' || group === victims) return null;
  const person = entities.find((e) => e.type === 'person' && contains(group, e) && e.end === group.end);
  const acts = reading.frames.some((f) => f.subject.includes(group.id) && f.voice === 'active' && isAttackVerb(f.lemma));
  return person && acts ? { ...cut(article.text, person.start, person.end), name: person.name, code: null } : null;
}

/** "Israeli strikes on southern and eastern Lebanon killed 17": the event of violence at the place that was read as the subject. */
function eventAt({ preps, groups }: ClauseReading, place: NounGroup): NounGroup | undefined {
  const event = groups[preps.find((l) => l.groups.includes(place.id))?.noun ?? -1];
  return event && ATTACK_NOUNS.has(event.lemma) ? event : undefined;
}

/** What was struck ("the French missions"), or land, read as the subject of the harm done there. */
export const isWhere = (findings: Findings, reading: ClauseReading, group: NounGroup, party: PartySlot): boolean =>
  TARGETS.has(group.lemma) || isLocated(findings, reading, group) || isLand(findings, reading, group, party);

/** "the bombings at mills in Sarn and Turna, which killed 90", "… in Sarn and Turna killed 90": a place after "in", or joined to one, is read as the subject of what follows. */
export function isLocated(findings: Findings, reading: ClauseReading, group: NounGroup): boolean {
  const { preps, groups, sentence } = reading;
  if (!findings.entities.some((e) => e.type === 'place' && contains(group, e) && e.end === group.end)) return false;
  if (preps.some(({ prep, groups: of }) => /^(?:in|at|near|on|across|over)$/.test(prep) && of.includes(group.id))) return true;
  // "rockets fell on Haifa and Israel struck back": whoever alone is a subject opens a clause
  const opens = reading.frames.some(({ subject }) => subject.length === 1 && subject[0] === group.id);
  const joined = /^(?:and|or)$/.test(sentence.tokens[group.from - 1]?.lower ?? '');
  const before = joined && !opens ? groups.find((g) => g.to === group.from - 1) : undefined;
  return before !== undefined && isLocated(findings, reading, before);
}

/** A part of a country ("southern Ukraine"), or the country after its town ("Nairobi, Kenya,"), as the doer of harm: what was read as subject is where it happened. */
function isLand({ entities }: Findings, { sentence }: ClauseReading, group: NounGroup, party: PartySlot): boolean {
  const { tokens } = sentence;
  const place = entities.find((e) => e.start === party.start && e.type === 'place' && e.end === group.end);
  if (!place) return false;
  const comma = tokens[group.from - 1];
  const afterTown = comma?.lower === ',' && entities.some((e) => e.type === 'place' && e.end === comma.start);
  return afterTown || tokens.slice(group.from, group.to).some((t) => /^(?:north|south|east|west|central|occup)/.test(t.lower));
}
