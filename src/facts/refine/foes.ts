import { CONFLICTS } from '../../lexicon/gazetteer/conflicts.js';
import type { EntityMention } from '../../model/entity.js';
import type { PartySlot } from '../../model/fact.js';
import { isWeapon } from '../arms-and-people.js';
import type { Attacker } from '../conflict.js';
import type { Slotted } from '../draft.js';
import { homeOf, type Homes } from '../homes.js';
import { commonest, keyOf } from '../slots/commonest.js';
import { landOf } from '../slots/land.js';
import { mentionedParty } from '../slots/party.js';
import { fight } from '../stand.js';
import { sortOfVictims } from '../sort-of-victims.js';

const frontsOf = (key: string): number => CONFLICTS.filter(([a, b]) => a.has(key) || b.has(key)).length;

/** Whether two who fought each other once now fight a third that the article shows attacking: the United States and Iraq the Islamic State. */
const areAllies = (one: Attacker, other: string, attackers: readonly Attacker[]): boolean =>
  attackers.some((third) => fight(keyOf(third), keyOf(one)) && fight(keyOf(third), other) && third.weight * 2 >= one.weight);

/** The state that an article names most among the enemies of one. */
export function foeNamed(target: string, entities: readonly EntityMention[]): PartySlot | null {
  const foes = entities.flatMap((e) => mentionedParty(e) ?? []).filter((p) => p.code !== null && fight(target, p.code));
  return commonest(foes);
}

/** "By evening 40 villagers had been taken", "two soldiers were wounded": by the armed group that fights the land, where an article names but one. */
export function groupAgainst(land: string | null, entities: readonly EntityMention[]): PartySlot | null {
  const groups = entities.filter((e) => e.subtype === 'armed_group').flatMap((e) => mentionedParty(e) ?? []);
  const [first, ...others] = groups;
  const alone = first !== undefined && others.every((other) => other.name === first.name);
  return alone && land !== null && fight(land, keyOf(first)) ? first : null;
}

/**
 * Who killed the men of a state's army in a whole war: the state that is its only enemy named ("15,000 Vardan soldiers have been killed since the
 * invasion"). "Varda has lost 15,000" does not say how.
 */
export function foeOfArmy(
  { side, role, measure, group, class: counted }: Slotted,
  entities: readonly EntityMention[],
): PartySlot | null {
  // killed and wounded in one number are an army's
  const inRanks = counted?.military === true || MEN.test(group.lemma) || measure === 'casualties';
  const loses = /^(?:lose|suffer|sustain|admit)\b/.test(role.frame?.lemma ?? '');
  if (side?.code == null || !inRanks || loses || measure === 'missing') return null;
  const foes = entities.flatMap((e) => mentionedParty(e) ?? []).filter((party) => fight(side.code ?? '', keyOf(party)));
  return new Set(foes.map(keyOf)).size === 1 ? (foes.find(({ code }) => code !== null) ?? null) : null;
}
/** Those who die in the ranks, besides those whom the lexicon calls military. */
const MEN = /^(?:man|men|fighter|soldier|troop|serviceman|servicemen)$/;

/**
 * Who harms a side of a known war, or people on its land: where that side fights on one front only the enemy whom the article names ("five were killed in
 * Odesa" in an article that names Russia); where on several, the one enemy that the article shows attacking.
 */
export function foeOf(
  fact: Slotted,
  main: string | null,
  isPast: boolean,
  attackers: readonly Attacker[],
  blamed: ReadonlySet<string | null>,
  entities: readonly EntityMention[],
  homes: Homes,
): PartySlot | null {
  const { side, place, kind } = fact;
  // "several of the Ukrainian sea drones hit the ship": whose weapons they are
  if (isWeapon(kind) && side !== null) return side;
  // "two sailors were killed at Feodosiya": whose town it is strikes at those who hold it
  const owner = side === null && place !== null && landOf(place) !== place.country ? place.country : null;
  if (owner !== null) return mentionedParty(entities.find((e) => e.party?.code === owner));
  const target = side ? keyOf(side) : (landOf(place) ?? main);
  if (target === null) return null;
  const fights = (a: Attacker): boolean => fight(target, keyOf(a)) && !areAllies(a, target, attackers);
  const claims = (a: Attacker): boolean => blamed.has(a.name) && side?.name !== a.name && homeOf(a, homes) !== target;
  const known = attackers.filter(fights);
  // whoever claims the attack did it where the words name no place, or one at which no enemy is known
  const claiming = place === null || known.length === 0 ? attackers.filter((a) => claims(a) && !known.includes(a)) : [];
  const all = isPast ? [] : [...known, ...claiming].sort((a, b) => b.weight - a.weight);
  // "four Israeli soldiers were killed in Rafah": the enemy at home where it was
  const there = side === null ? [] : all.filter((a) => homeOf(a, homes) === place?.country);
  const foes = there.length > 0 ? there : all;
  if (foes.length === 0) {
    const invader = frontsOf(target) === 1 ? foeNamed(target, entities) : null;
    return invader ?? (sortOfVictims(fact) === 'troops' && !isPast ? groupAgainst(target, entities) : null);
  }
  const [first, second] = foes;
  if (!first || (second && second.weight * 2 > first.weight)) return null;
  const { text, start, end, name, code } = first;
  return { text, start, end, name, code };
}
