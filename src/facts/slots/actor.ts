import { ATTACK_NOUNS, ATTACK_VERBS, NATURE, TARGETS, VIOLENT_MEASURES } from '../../lexicon/attacks.js';
import type { ClauseReading, Frame, NounGroup } from '../../model/clause.js';
import type { PartySlot } from '../../model/fact.js';
import { contains } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { RECEIVES } from './place.js';
import { attackersBefore, doersIn, partyOfGroup, partyOfOfficial, partySlot, subjectsOf, type Descriptions } from './party.js';

const groupsOf = (reading: ClauseReading, ids: readonly number[]): readonly NounGroup[] =>
  ids.map((id) => reading.groups[id]).filter((g) => g !== undefined);

/** Groups after "by" that hang on a frame. */
const byGroups = (reading: ClauseReading, frame: Frame): readonly NounGroup[] =>
  frame.preps.filter((link) => link.prep === 'by' && link.groups.length > 0).flatMap((link) => groupsOf(reading, link.groups));

/** Verbs whose subject counts or sees. */
const COUNTS = /^(?:put|place|set|estimate|count|record|register|detect|track|spot|observe|identify|report|find|recover)$/;

/** The groups that, by grammar, name who did it. */
function doers(draft: Draft): readonly NounGroup[] {
  const { reading, role, group, kind, measure } = draft;
  const frame = role.frame;
  const own = [group];
  // "the authorities put the toll at nine", "detected 34 vessels": who counts is not who did it
  if (frame && COUNTS.test(frame.lemma) && frame.voice === 'active' && role.role !== 'agent')
    return kind === 'casualties' || kind === 'displacement' ? [] : own;
  // "has received 12 launchers": who gets is not who gives
  if (frame && RECEIVES.test(frame.lemma) && frame.voice === 'active' && (measure === 'supplied' || kind === 'money')) return [];
  // "lost 40 tanks to the rebels": who loses is not who did it
  if (frame && /^(?:lose|suffer|sustain)\b/.test(frame.lemma) && (kind === 'equipment' || kind === 'casualties'))
    return frame.preps.filter((l) => l.prep === 'to' || l.prep === 'by').flatMap((l) => groupsOf(reading, l.groups));
  if (kind === 'forces' && !(frame?.voice === 'active' && role.role === 'patient'))
    return [
      ...own,
      ...reading.frames.filter((f) => f.object.includes(group.id) && f.voice === 'active').flatMap((f) => subjectsOf(reading, f)),
      ...(frame ? subjectsOf(reading, frame).filter((g) => g !== group) : []),
    ];
  if (role.role === 'patient' && frame)
    return frame.voice === 'passive'
      ? [...byGroups(reading, frame), ...(measure === 'launched' || measure === 'hit' || measure === 'supplied' ? own : [])]
      : subjectsOf(reading, frame);
  if (role.role === 'agent' && (kind === 'drones' || kind === 'munitions' || kind === 'equipment')) return own;
  if (role.role === 'agent' && frame && kind === 'territory')
    return frame.preps.filter((l) => l.prep === 'to' || l.prep === 'under').flatMap((l) => groupsOf(reading, l.groups));
  if (role.role === 'agent' && frame && kind === 'money') return subjectsOf(reading, frame).filter((g) => g !== group);
  if (role.role === 'state' && frame && frame.object.includes(group.id)) return subjectsOf(reading, frame);
  if ((role.role === 'of' || role.role === 'with') && role.noun) {
    const noun = role.noun;
    const holder =
      reading.frames.find((f) => f.object.includes(noun.id) && f.voice === 'active') ??
      reading.frames.find(
        (f) =>
          f.preps.some((l) => l.groups.includes(noun.id)) &&
          f.voice === 'active' &&
          ATTACK_VERBS.has(f.lemma.split(' ')[0] ?? ''),
      );
    return [noun, ...(measure === 'launched' ? own : []), ...(holder ? subjectsOf(reading, holder) : [])];
  }
  if (role.role === 'with' && frame)
    return frame.voice === 'passive'
      ? [...byGroups(reading, frame), ...own, ...(isAlone(reading, frame) ? subjectsOf(reading, frame) : [])]
      : subjectsOf(reading, frame);
  if (role.role === 'event' && frame && frame.voice === 'active' && frame.lemma !== 'be') return subjectsOf(reading, frame);
  if (role.role === 'event') {
    const f = reading.frames.find(
      (x) => x.object.includes(group.id) && /^(?:cause|inflict|claim|leave|produce|suffer|make)$/.test(x.lemma),
    );
    return f ? (f.lemma === 'suffer' ? [] : subjectsOf(reading, f)) : [];
  }
  return kind === 'drones' || kind === 'munitions' ? own : [];
}

/** "Rebel forces attacked with 12 drones": a verb without auxiliary that is the sentence's only one has its subject before it. */
const isAlone = (reading: ClauseReading, frame: Frame): boolean =>
  frame.form === 'participle' && frame.to - frame.from === 1 && !reading.frames.some((f) => f.form === 'finite');

/** Verbs of those who give. */
const GIVES =
  /^(?:announce|approve|pledge|allocate|provide|send|give|donate|grant|promise|commit|unveil|vow|release|earmark|lend|offer|authori[sz]e|contribute|plan)$/;

/** Who gives, has or holds: the subject of the verb whose object is counted, or "from" whom it comes. */
function holders(draft: Draft): readonly NounGroup[] {
  const { reading, group, kind, measure } = draft;
  if (measure === 'supplied' || (kind === 'money' && measure === 'aid')) {
    const frames = reading.frames.filter(
      (f) => f === draft.role.frame || f.object.includes(group.id) || f.subject.includes(group.id),
    );
    const from = [...reading.preps.filter((l) => l.noun === group.id), ...frames.flatMap((f) => f.preps)].filter(
      (l) => l.prep === 'from',
    );
    const announcers =
      kind === 'money'
        ? reading.frames
            .filter((f) => GIVES.test(f.lemma))
            .flatMap((f) => (f.voice === 'active' ? subjectsOf(reading, f) : byGroups(reading, f)))
        : [];
    return [...from.flatMap((l) => groupsOf(reading, l.groups)), ...announcers];
  }
  if (measure !== 'held' && measure !== 'strength') return [];
  return reading.frames
    .filter((f) => f.voice === 'active' && f.object.includes(group.id) && f.lemma !== 'be')
    .flatMap((f) => subjectsOf(reading, f));
}

/** Whether a group may stand for who did a thing: people and bodies do, reports and places as such do not. */
function nature(draft: Draft): boolean {
  return (
    draft.reading.sentence.tokens.some((t) => NATURE.has(t.lemma)) &&
    !draft.reading.sentence.tokens.some(
      (t) => ATTACK_NOUNS.has(t.lemma) && t.pos === 'noun' && !/^(?:fire|force|wave|hit|bomb)$/.test(t.lemma),
    )
  );
}

/** "assaults, one of which killed 14": the number stands for the group before it. */
function antecedentOf(reading: ClauseReading, group: NounGroup): NounGroup {
  const { tokens } = reading.sentence;
  const relative = group.head === null && tokens[group.to]?.lower === 'of' && tokens[group.to + 1]?.pos === 'rel';
  return (relative ? reading.groups.findLast((g) => g.to < group.from && g.to >= group.from - 2) : undefined) ?? group;
}

/** Kinds whose counted people or things suffer what is told. */
const SUFFERED: ReadonlySet<Draft['kind']> = new Set([
  'casualties',
  'captives',
  'displacement',
  'affected',
  'damage',
  'equipment',
]);

/** Who did it, from the clause of the fact itself; null where the grammar names nobody. */
export function actorFromClause(findings: Findings, draft: Draft, descriptions: Descriptions): PartySlot | null {
  const victims = draft.group;
  for (const group of (draft.measure === 'supplied'
    ? [...holders(draft), ...doers(draft)]
    : [...doers(draft), ...holders(draft)]
  ).map((g) => antecedentOf(draft.reading, g))) {
    if (NATURE.has(group.lemma)) return null;
    const party =
      partyOfGroup(findings, draft.reading, group, descriptions) ??
      (SUFFERED.has(draft.kind) ? null : partyOfOfficial(findings, group));
    // "attacks on southern Ukraine killed two": land as such does nothing to its own
    const land =
      party !== null && SUFFERED.has(draft.kind) && draft.kind !== 'captives' && isWhere(findings, draft.reading, group, party);
    if (land) continue;
    // "killing at least 600 Israelis": the victims name no doer
    if (party && !(contains(victims, party) && SUFFERED.has(draft.kind))) return party;
  }
  return null;
}

/** What was struck ("the French missions"), or land, read as the subject of the harm done there. */
const isWhere = (findings: Findings, reading: ClauseReading, group: NounGroup, party: PartySlot): boolean =>
  TARGETS.has(group.lemma) || isLand(findings, reading, group, party);

/** A part of a country ("southern Ukraine"), or the country after its town ("Nairobi, Kenya,"), as the doer of harm: what was read as subject is where it happened. */
function isLand({ entities }: Findings, { sentence }: ClauseReading, group: NounGroup, party: PartySlot): boolean {
  const { tokens } = sentence;
  const place = entities.find((e) => e.start === party.start && e.type === 'place' && e.end === group.end);
  if (!place) return false;
  const comma = tokens[group.from - 1];
  const afterTown = comma?.lower === ',' && entities.some((e) => e.type === 'place' && e.end === comma.start);
  return afterTown || tokens.slice(group.from, group.to).some((t) => /^(?:north|south|east|west|central|occup)/.test(t.lower));
}

/** Nouns of those who fight, who are attackers in one clause and attacked in another. */
const SUFFERERS = /^(?:soldier|troop|force|fighter|militant|tank|helicopter|warplane|jet|gunman|army|aircraft)$/;

/** Whether a verb of violence has the group as its patient. */
const isAttacked = (reading: ClauseReading, group: NounGroup): boolean =>
  reading.frames.some(
    (f) => ATTACK_VERBS.has(f.lemma.split(' ')[0] ?? '') && (f.voice === 'passive' ? f.subject : f.object).includes(group.id),
  );

/** Who attacks in the sentence: before a noun of violence, after "by", or as the subject of a verb of violence. */
export function attackerInSentence(
  findings: Findings,
  draft: Draft,
  descriptions: Descriptions,
  not: readonly (string | null)[],
): PartySlot | null {
  const { reading } = draft;
  const fits = (party: PartySlot | null): party is PartySlot =>
    party !== null && (party.code === null || !not.includes(party.code)) && !not.includes(party.name);
  if (!VIOLENT_MEASURES.has(`${draft.kind}/${draft.measure}`) || nature(draft)) return null;
  const near = [...reading.groups]
    .filter((g) => g !== draft.group && ATTACK_NOUNS.has(g.lemma))
    .sort((a, b) => Math.abs(a.start - draft.quantity.start) - Math.abs(b.start - draft.quantity.start));
  for (const group of near) {
    const listed =
      draft.kind === 'casualties' &&
      reading.coordinations.some((list) => list.includes(group.id) && list.includes(draft.group.id));
    const victim = listed || (SUFFERERS.test(group.lemma) && isAttacked(reading, group));
    if (victim) continue;
    const mention = doersIn(findings, reading, group).find((e) => e.end < group.end);
    if (mention?.party && fits(partySlot(mention, mention.party))) return partySlot(mention, mention.party);
    const by = reading.preps.filter((l) => l.prep === 'by' && l.noun === group.id).flatMap((l) => groupsOf(reading, l.groups));
    for (const g of by) {
      const party = partyOfGroup(findings, reading, g, descriptions);
      if (fits(party)) return party;
    }
  }
  for (const mention of attackersBefore(findings, reading))
    if (mention.party && fits(partySlot(mention, mention.party))) return partySlot(mention, mention.party);
  for (const frame of reading.frames) {
    // "a bombing claimed by the group"
    if (frame.lemma === 'claim' && groupsOf(reading, frame.subject).some((g) => ATTACK_NOUNS.has(g.lemma)))
      for (const g of byGroups(reading, frame)) {
        const party = partyOfGroup(findings, reading, g, descriptions);
        if (fits(party)) return party;
      }
    if (!ATTACK_VERBS.has(frame.lemma.split(' ')[0] ?? '')) continue;
    const groups = frame.voice === 'passive' ? byGroups(reading, frame) : subjectsOf(reading, frame);
    for (const g of groups)
      if (g !== draft.group) {
        const party = partyOfGroup(findings, reading, g, descriptions);
        if (fits(party) && !isWhere(findings, reading, g, party)) return party;
      }
  }
  return null;
}

/** "shot down 12 drones", said by an air force: those who report for a state did it. */
export function actorFromSource(findings: Findings, draft: Draft): PartySlot | null {
  if (draft.measure !== 'downed' && draft.measure !== 'lost') return null;
  const covering = findings.quotes.find((q) => contains(q, draft.quantity) && q.speaker);
  const speaker = covering?.speaker;
  if (!speaker) return null;
  const mention = findings.entities.find((e) => e.party !== null && e.start >= speaker.start && e.end <= speaker.end);
  return mention?.party ? partySlot(mention, mention.party) : null;
}
