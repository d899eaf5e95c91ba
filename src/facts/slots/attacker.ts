import { ATTACK_NOUNS, NATURE, VIOLENT_MEASURES } from '../../lexicon/attacks.js';
import { DOING_MODIFIERS, ENEMIES, SUSPECTS } from '../../lexicon/doers.js';
import { groupsOf, type ClauseReading, type NounGroup } from '../../model/clause.js';
import type { PartySlot } from '../../model/fact.js';
import { cut } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { blamedIn } from './accusation.js';
import { isWhere } from './actor.js';
import { nameBehind } from './behind.js';
import type { Descriptions } from './descriptions.js';
import { byGroups, doersOfDeed } from './doers.js';
import { attackersBefore, doersIn, partySlot, subjectsOf } from './party.js';
import { isTeller } from './own-name.js';
import { partyOfGroup } from './referent.js';
import { isActive, isAttackVerb, tellsAttack } from '../attack-verb.js';

/** Whether nature brought the harm, and no attack is told beside it. */
export function isByNature(draft: Draft): boolean {
  return (
    draft.reading.sentence.tokens.some((t) => NATURE.has(t.lemma)) &&
    !draft.reading.sentence.tokens.some(
      (t) =>
        ATTACK_NOUNS.has(t.lemma) && t.pos === 'noun' && !FIGHTERS.test(t.lemma) && !/^(?:fire|wave|hit|bomb)$/.test(t.lemma),
    )
  );
}

/** Nouns of those who fight, who attack in one clause and suffer in another: only a verb tells which ("most of them Vardan fighters"). */
export const FIGHTERS =
  /^(?:soldier|troop|force|fighter|militant|tank|helicopter|warplane|jet|gunman|army|aircraft|attacker|bomber|sniper|gunship)$/;

/** "in clashes with Vardan forces", "in its war against the rebels": whom one fights. */
const opponentsIn = (reading: ClauseReading): readonly NounGroup[] =>
  reading.preps
    .filter(({ prep, noun }) => (prep === 'with' || prep === 'against') && FIGHTS.test(reading.groups[noun ?? -1]?.lemma ?? ''))
    .flatMap(({ groups }) => groupsOf(reading, groups));
const FIGHTS = /^(?:clash|fight|fighting|battle|war|gunfight|gunbattle|firefight|shootout|combat|confrontation|skirmish)$/;

/** Whom the harm came to: an attacker is another. */
export interface Victims {
  readonly side: PartySlot | null;
  /** The state whose people or ground they are. */
  readonly country: string | null;
  /** Whether the figure sums up more than one event. */
  readonly total: boolean;
  readonly homeOf: (party: PartySlot) => string | null;
}

/** Who attacks in the sentence of a fact, and is another than its victims. */
export function attackerInSentence(
  findings: Findings,
  draft: Draft,
  descriptions: Descriptions,
  victims: Victims,
): PartySlot | null {
  if (!VIOLENT_MEASURES.has(`${draft.kind}/${draft.measure}`) || isByNature(draft)) return null;
  const { group, quantity, role, reading } = draft;
  // "jets struck the camps after the attack in Ankara that left five dead": the attack has a doer of its own
  const told = role.frame?.relation === 'relative' ? groupsOf(reading, role.frame.subject) : [];
  const event = told.find((g) => ATTACK_NOUNS.has(g.lemma))?.head ?? eventAround(draft);
  if (event !== null) {
    const doers = reading.groups.filter((g) => g.head === event).flatMap((g) => doersOfDeed(draft, g));
    const parties = doers.flatMap((g) => partyOfGroup(findings, reading, g, descriptions) ?? []);
    return parties.find((party) => fits(findings, party, victims)) ?? null;
  }
  const listed = (g: NounGroup): boolean =>
    draft.kind === 'casualties' && draft.reading.coordinations.some((list) => list.includes(g.id) && list.includes(group.id));
  // "the front ambushed a convoy; the army said 14 terrorists were killed": not by the front
  const isBeaten = ({ code }: PartySlot): boolean => code === null && draft.kind === 'casualties' && ENEMIES.has(group.lemma);
  // "accused Varda of shelling a crossing in Mirna and said two had died": whoever is blamed may strike on his own ground
  for (const blamed of blamedIn(reading)) {
    const party = partyOfGroup(findings, reading, blamed, descriptions);
    if (party && fits(findings, party, { ...victims, country: null }) && !isBeaten(party)) return party;
  }
  for (const party of attackersIn(findings, draft.reading, descriptions, quantity.start, (g) => g === group || listed(g)))
    if (fits(findings, party, victims) && !isBeaten(party)) return party;
  return null;
}

/** "struck back after an attack on Mirna, in which nine were killed": the word for the event in which something happened, by a relative word behind it. */
function eventAround({ reading, role: { frame } }: Draft): number | null {
  const { tokens } = reading.sentence;
  const start = Math.min(frame?.from ?? 0, ...groupsOf(reading, frame?.subject ?? []).map(({ from }) => from));
  const which = tokens.findLastIndex(
    (t, i) => i < start && t.lower === 'which' && /^(?:in|during)$/.test(tokens[i - 1]?.lower ?? ''),
  );
  const opens = which >= 0 && tokens.slice(which + 1, start).every((t) => t.pos !== 'punct');
  const event = tokens.findLastIndex(
    (t, i) => i < which && t.pos === 'noun' && ATTACK_NOUNS.has(t.lemma) && !FIGHTERS.test(t.lemma),
  );
  return opens && event >= 0 ? event : null;
}

/** "in Syrian air raids on Idlib": a people or an army may strike at home; of a country's name there it is not sure. */
const isPlace = ({ entities }: Findings, { start }: PartySlot): boolean =>
  entities.some((e) => e.start === start && e.type === 'place');

const fits = (findings: Findings, party: PartySlot, { country, side, homeOf }: Victims): boolean =>
  (party.code === null || party.code !== country || !isPlace(findings, party)) &&
  (side === null || (party.name !== side.name && homeOf(party) !== side.code)) &&
  !isTeller(findings, party);

/** Who attacks in a sentence, the likeliest first: before a noun of violence or after its "by", whom one fights, the subject of a verb of violence. */
export function* attackersIn(
  findings: Findings,
  reading: ClauseReading,
  descriptions: Descriptions,
  at: number,
  skips: (group: NounGroup) => boolean,
): Generator<PartySlot> {
  const partyOf = (group: NounGroup): readonly PartySlot[] => {
    const party = partyOfGroup(findings, reading, group, descriptions);
    return party ? [party] : [];
  };
  const events = [...reading.groups]
    .filter((g) => ATTACK_NOUNS.has(g.lemma) && !FIGHTERS.test(g.lemma) && !skips(g))
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  for (const event of events) {
    const mention = doersIn(findings, reading, event).find((e) => e.end < event.end);
    if (mention?.party) yield partySlot(mention, mention.party);
    const by = reading.preps.filter((l) => l.prep === 'by' && l.noun === event.id).flatMap((l) => groupsOf(reading, l.groups));
    yield* by.flatMap(partyOf);
    const modifier = mention ? null : doerBefore(findings, reading, event);
    if (modifier) yield modifier;
  }
  yield* [...blamedIn(reading), ...opponentsIn(reading)].flatMap(partyOf);
  for (const mention of attackersBefore(findings, reading)) if (mention.party) yield partySlot(mention, mention.party);
  for (const frame of reading.frames) {
    // "a bombing claimed by the group"
    if (frame.lemma === 'claim' && groupsOf(reading, frame.subject).some((g) => ATTACK_NOUNS.has(g.lemma)))
      yield* byGroups(reading, frame).flatMap(partyOf);
    // "when a suicide bomber drove at their patrol": who is called so attacks, whatever the verb
    const attackers = groupsOf(reading, frame.subject).filter((g) => SUSPECTS.has(g.lemma) && !skips(g));
    if (frame.voice === 'active' && !isAttackVerb(frame.lemma)) yield* attackers.flatMap(partyOf);
    if (!tellsAttack(reading, frame)) continue;
    // "shelling by the rebels": a deed in -ing without a subject has its doer after "by"
    const bare = frame.form === 'ing' && frame.subject.length === 0;
    const groups = !isActive(reading, frame) || bare ? byGroups(reading, frame) : subjectsOf(reading, frame);
    for (const group of groups.filter((g) => !skips(g)))
      yield* partyOf(group).filter((party) => !isWhere(findings, reading, group, party));
  }
}

/** "a guerrilla attack", "an army air strike": a doer without name before a noun of violence. */
function doerBefore(findings: Findings, reading: ClauseReading, event: NounGroup): PartySlot | null {
  const { article } = findings;
  const { sentence } = reading;
  const token = sentence.tokens.slice(event.from, event.head ?? event.from).find((t) => DOING_MODIFIERS.has(t.lower));
  if (!token) return null;
  const words = cut(article.text, token.start, token.end);
  const named = nameBehind(findings, reading, {
    ...event,
    lemma: token.lemma,
    determiner: 'the',
    start: token.start,
    end: token.end,
  });
  return { ...words, name: named?.name ?? words.text, code: null };
}
