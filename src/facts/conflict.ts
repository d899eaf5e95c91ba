import { ATTACK_NOUNS } from '../lexicon/attacks.js';
import { groupsOf, type ClauseReading, type Frame, type NounGroup } from '../model/clause.js';
import type { PartySlot } from '../model/fact.js';
import { contains, type Span } from '../model/span.js';
import type { Findings } from './article.js';
import { homeOf, type Homes } from './homes.js';
import type { Descriptions } from './slots/descriptions.js';
import { ascribedIn, isClaimed } from './slots/accusation.js';
import { isLocated } from './slots/actor.js';
import { blamedOf, isBranch } from './slots/behind.js';
import { attackersBefore, partySlot, subjectsOf } from './slots/party.js';
import { partyMeant } from './slots/referent.js';
import { isActive, tellsAttack } from './attack-verb.js';

/** A party, how often the article shows it attacking, and in which countries or whose. */
export type Attacker = PartySlot & {
  readonly weight: number;
  /** Country attacked, or to which the attacked belong → how often. */
  readonly targets: ReadonlyMap<string, number>;
};

interface Tally {
  readonly slot: PartySlot;
  weight: number;
  readonly targets: Map<string, number>;
}

/** How much more than one attack a claim of responsibility weighs. */
const CLAIM_WEIGHT = 4;

/** Verbs of violence that have many other objects. */
const LIGHT = /^(?:carry|hit|drop|open|send|direct|wave|deploy)$/;

/** Who attacks whom in this article, the most frequent attacker first. */
export function attackersOf(findings: Findings, descriptions: Descriptions, homes: Homes): readonly Attacker[] {
  const tallies = new Map<string, Tally>();
  const add = (slot: PartySlot | null, weight: number, attacked: readonly Span[]): void => {
    // only who is known by name: "gunmen" of one attack are not those of another
    if (
      !slot?.name ||
      !findings.entities.some((e) => e.party?.name === slot.name || (e.type === 'person' && e.name === slot.name))
    )
      return;
    const tally = tallies.get(slot.name) ?? { slot, weight: 0, targets: new Map<string, number>() };
    tally.weight += weight;
    const home = homeOf(slot, homes);
    for (const country of new Set(attacked.flatMap((span) => countriesIn(findings, span))))
      // "the army bombed a village": a state at war in its own land
      if (country !== home) tally.targets.set(country, (tally.targets.get(country) ?? 0) + 1);
    tallies.set(slot.name, tally);
  };
  for (const reading of findings.readings) {
    for (const mention of attackersBefore(findings, reading))
      if (mention.party) add(partySlot(mention, mention.party), 1, attackedNear(reading, mention));
    for (const g of ascribedIn(reading)) add(partyMeant(findings, reading, g, descriptions), CLAIM_WEIGHT, []);
    for (const frame of reading.frames) {
      const claims = [...claimants(reading, frame), ...blamed(reading, frame)];
      for (const g of claims) add(partyMeant(findings, reading, g, descriptions), CLAIM_WEIGHT, []);
      if (claims.length > 0 || !isAttack(reading, frame)) continue;
      const attacked = [...frame.object, ...frame.preps.filter((l) => AIMS.test(l.prep)).flatMap((l) => l.groups)];
      for (const g of subjectsOf(reading, frame).filter((g) => !isLocated(findings, reading, g)))
        add(partyMeant(findings, reading, g, descriptions), 1, groupsOf(reading, attacked));
    }
  }
  for (const { name, code } of blamedOf(findings)) {
    const mention = findings.entities.find((e) => e.name === name || e.party?.name === name);
    if (mention) add({ text: mention.text, start: mention.start, end: mention.end, name, code }, CLAIM_WEIGHT, []);
  }
  return [...withBranches([...tallies.values()])]
    .sort((a, b) => b.weight - a.weight || a.slot.start - b.slot.start)
    .map(({ slot, weight, targets }) => ({ ...slot, weight, targets }));
}

/** What a group does is its only branch's in the article: "Islamic State" where "Islamic State Khorasan" is named. */
function withBranches(tallies: readonly Tally[]): readonly Tally[] {
  const branchesOf = ({ slot }: Tally): readonly Tally[] => tallies.filter((t) => isBranch(t.slot.name ?? '', slot.name ?? ''));
  const merged = tallies.filter((t) => branchesOf(t).length === 1);
  for (const mother of merged) for (const branch of branchesOf(mother)) branch.weight += mother.weight;
  return tallies.filter((t) => !merged.includes(t));
}

/** Prepositions before what is attacked: "strikes on", "fired at", "a raid in". */
const AIMS = /^(?:on|at|against|in|into|across|near|over)$/;

const isAttack = (reading: ClauseReading, frame: Frame): boolean =>
  tellsAttack(reading, frame) && !LIGHT.test(frame.lemma) && isActive(reading, frame);

/** What an event of violence after its doer aims at: "Vardan shelling of Mirna", "a strike by the group on the port". */
const attackedNear = (reading: ClauseReading, doer: Span): readonly NounGroup[] =>
  reading.preps
    .filter(({ prep, noun }) => {
      const event = reading.groups[noun ?? -1];
      return (AIMS.test(prep) || prep === 'of') && event && ATTACK_NOUNS.has(event.lemma) && contains(event, doer);
    })
    .flatMap(({ groups }) => groupsOf(reading, groups));

/** The countries that the words of a group name, or to which what they name belongs. */
const countriesIn = ({ entities }: Findings, span: Span): readonly string[] =>
  entities.filter((e) => contains(span, e)).flatMap((e) => e.party?.code ?? e.country ?? []);

/** "Officials blamed the rebels", "accused Varda of the attack": whom an active clause puts a deed of violence to. */
function blamed(reading: ClauseReading, { id, lemma, voice, object, preps }: Frame): readonly NounGroup[] {
  if ((lemma !== 'blame' && lemma !== 'accuse') || voice !== 'active') return [];
  // "blamed Varda for letting the planes pass"
  if (reading.frames.some((f) => f.parent === id && f.form === 'ing' && !tellsAttack(reading, f))) return [];
  const deeds = preps.filter((l) => l.prep === 'for' || l.prep === 'of').flatMap((l) => groupsOf(reading, l.groups));
  return deeds.every((g) => ATTACK_NOUNS.has(g.lemma) || HARM.test(g.lemma)) ? groupsOf(reading, object) : [];
}
const HARM = /^(?:death|killing|murder|casualty|toll|deaths|destruction|violence|abduction|kidnapping|disaster)$/;

/** "claimed responsibility for the attack", "a bombing claimed by the group". */
function claimants(reading: ClauseReading, frame: Frame): readonly NounGroup[] {
  const claimed = frame.lemma === 'claim' && groupsOf(reading, [...frame.object, ...frame.subject]).some(isClaimed);
  if (!claimed) return [];
  return frame.voice === 'passive'
    ? frame.preps.filter((l) => l.prep === 'by').flatMap((l) => groupsOf(reading, l.groups))
    : subjectsOf(reading, frame);
}
