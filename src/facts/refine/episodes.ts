import { VIOLENT_MEASURES } from '../../lexicon/attacks.js';
import { EPISODES } from '../../lexicon/doers.js';
import { TOLLS } from '../../lexicon/scope-words.js';
import type { EntityMention } from '../../model/entity.js';
import type { PartySlot } from '../../model/fact.js';
import { contains } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Slotted } from '../draft.js';
import { homeOf, isParty, type Homes } from '../homes.js';
import { attackersIn, isByNature } from '../slots/attacker.js';
import type { Descriptions } from '../slots/descriptions.js';
import { landOf } from '../slots/land.js';
import { isTeller } from '../slots/own-name.js';
import { isOfFighters } from './defenders.js';
import { isTotal } from './totals.js';
import { isElsewhere, isPast } from './turns.js';

/** How many sentences back "the attack" may have been told. */
const REACH = 6;

/** "Gunmen raided a mine. … Nine guards were killed in the raid": who did what a fact calls "the raid" is told where it was told first. */
export function actorsOfEpisodes(
  facts: readonly Slotted[],
  findings: Findings,
  descriptions: Descriptions,
  homes: Homes,
  calls: 'the attack' | 'nothing',
): readonly Slotted[] {
  const doers = findings.readings.map((reading): readonly PartySlot[] => [
    ...attackersIn(findings, reading, descriptions, reading.sentence.start, () => false),
  ]);
  return facts.map((fact) => {
    if (
      fact.actor ||
      fact.quantity.value === 0 ||
      isTotal(fact) ||
      !VIOLENT_MEASURES.has(`${fact.kind}/${fact.measure}`) ||
      isByNature(fact) ||
      isPast(fact, findings.article.published)
    )
      return fact;
    const { index } = fact.reading.sentence;
    const again = tellsAgain(fact);
    if (again !== (calls === 'the attack')) return fact;
    const reach = again ? REACH : goesOn(fact) ? 1 : 0;
    const told = doers.slice(Math.max(0, index - reach), index).findLast((list) => list.length > 0) ?? [];
    const others = (party: PartySlot): boolean =>
      again || strikesAtHome(findings, party) ? party.name !== fact.side?.name : attacksOthers(party, fact, homes);
    const able = told.filter((party) => !isTeller(findings, party) && others(party) && !isBeaten(fact, party));
    // "Varda fired rockets and Mirna struck back. Five were killed in the strikes on Varda": not by those at home there
    const actor = able.find((party) => homeOf(party, homes) !== landOf(fact.place)) ?? able[0];
    return actor && !isElsewhere(fact, actor)
      ? { ...fact, actor, knownBy: 'episode' as const, carried: [...fact.carried, 'actor' as const] }
      : fact;
  });
}

/** "The front stormed a base. The army said 30 terrorists were killed": no group does to its own what befalls them. */
const isBeaten = (fact: Slotted, { code }: PartySlot): boolean => code === null && isOfFighters(fact);

/** "the attack", "that raid", "the toll has risen to nine". */
const tellsAgain = ({ reading }: Slotted): boolean =>
  reading.groups.some((g) => /^(?:the|this|that)$/.test(g.determiner ?? '') && (EPISODES.has(g.lemma) || TOLLS.has(g.lemma)));

/** A sentence without a time of its own goes on about what was told last. */
const goesOn = ({ time, reading }: Slotted): boolean => time === null || time.start < reading.sentence.start;

/** "Syrian government air raids hit the town of Saraqeb": a state that a sentence shows striking its own town. */
function strikesAtHome({ entities, readings }: Findings, { code, start }: PartySlot): boolean {
  const reading = readings.find(({ sentence }) => sentence.start <= start && start < sentence.end);
  const place = (e: EntityMention): boolean =>
    e.type === 'place' && e.subtype !== 'country' && e.country === code && e.start > start;
  return code !== null && reading !== undefined && entities.some((e) => contains(reading.sentence, e) && place(e));
}

/** Whether a party may have harmed what is counted: it is not its own, nor on its own ground. */
function attacksOthers(party: PartySlot, { side, place }: Slotted, homes: Homes): boolean {
  const target = (side && homeOf(side, homes)) ?? landOf(place);
  if (side !== null && side.code === null && !isParty(party, homes)) return false; // "gunmen" may be those who lost men
  return party.name !== side?.name && (party.code === null || party.code !== target);
}
