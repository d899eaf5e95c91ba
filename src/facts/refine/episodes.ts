import { VIOLENT_MEASURES } from '../../lexicon/attacks.js';
import { EPISODES } from '../../lexicon/doers.js';
import type { PartySlot } from '../../model/fact.js';
import type { Findings } from '../article.js';
import type { Slotted } from '../draft.js';
import { homeOf, isParty, type Homes } from '../homes.js';
import { attackersIn, isByNature } from '../slots/attacker.js';
import type { Descriptions } from '../slots/descriptions.js';
import { isTeller } from '../slots/referent.js';
import { isElsewhere, isPast } from './turns.js';

/** How many sentences back "the attack" may have been told. */
const REACH = 6;

/** "Gunmen raided a mine. … Nine guards were killed in the raid": who did what a fact calls "the raid" is told where it was told first. */
export function actorsOfEpisodes(
  facts: readonly Slotted[],
  findings: Findings,
  descriptions: Descriptions,
  homes: Homes,
): readonly Slotted[] {
  const doers = findings.readings.map((reading): readonly PartySlot[] => [
    ...attackersIn(findings, reading, descriptions, reading.sentence.start, () => false),
  ]);
  return facts.map((fact) => {
    if (
      fact.actor ||
      fact.quantity.value === 0 ||
      fact.scope !== 'incident' ||
      !VIOLENT_MEASURES.has(`${fact.kind}/${fact.measure}`) ||
      isByNature(fact) ||
      isPast(fact, findings.article.published)
    )
      return fact;
    const { index } = fact.reading.sentence;
    const reach = tellsAgain(fact) ? REACH : goesOn(fact) ? 1 : 0;
    const told = doers.slice(Math.max(0, index - reach), index).findLast((list) => list.length > 0) ?? [];
    const actor = told.find((party) => isTeller(findings, party) === false && attacksOthers(party, fact, homes));
    return actor && !isElsewhere(fact, actor)
      ? { ...fact, actor, knownBy: 'episode' as const, carried: [...fact.carried, 'actor' as const] }
      : fact;
  });
}

/** "the attack", "that raid". */
const tellsAgain = ({ reading }: Slotted): boolean =>
  reading.groups.some((g) => /^(?:the|this|that)$/.test(g.determiner ?? '') && EPISODES.has(g.lemma));

/** A sentence without a time of its own goes on about what was told last. */
const goesOn = ({ time, reading }: Slotted): boolean => time === null || time.start < reading.sentence.start;

/** Whether a party may have harmed what is counted: it is not its own, nor on its own ground. */
function attacksOthers(party: PartySlot, { side, place }: Slotted, homes: Homes): boolean {
  const target = (side && homeOf(side, homes)) ?? place?.country ?? null;
  if (side !== null && side.code === null && !isParty(party, homes)) return false; // "gunmen" may be those who lost men
  return party.name !== side?.name && (party.code === null || party.code !== target);
}
