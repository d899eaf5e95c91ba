import { ATTACK_NOUNS } from '../../lexicon/attacks.js';
import { groupsOf, type ClauseReading, type Frame, type NounGroup } from '../../model/clause.js';
import type { Draft } from '../draft.js';

/** Verbs that put a deed to somebody: their object, or the subject of their passive. */
const ACCUSES = /^(?:accuse|blame|suspect|charge|convict|indict|implicate|hold|claim)$/;

/** Whom a clause says to have done what the fact counts: "accused the army of killing 20", "blamed the rebels for the deaths of", "claimed responsibility for". */
export function accusedOf({ reading, role }: Draft): readonly NounGroup[] {
  return reading.frames
    .filter((f) => ACCUSES.test(f.lemma))
    .flatMap((f) => (isOf(reading, f, role) ? accusedIn(reading, f) : []));
}

/** Whether what a verb of accusing puts to somebody is the deed of the fact. */
function isOf(reading: ClauseReading, accuses: Frame, { frame, noun }: Draft['role']): boolean {
  if (frame && frame.parent === accuses.id && frame.form === 'ing') return accuses.lemma !== 'claim';
  const deed = noun !== null && accuses.preps.some((l) => DEED.test(l.prep) && l.groups.includes(noun.id));
  if (!deed) return false;
  return (
    (accuses.lemma !== 'claim' || groupsOf(reading, accuses.object).some((g) => /^(?:responsibility|credit)$/.test(g.lemma))) &&
    (accuses.lemma !== 'hold' || reading.sentence.tokens.some((t) => t.lower === 'responsible'))
  );
}
const DEED = /^(?:for|of|with|in)$/;

function accusedIn(reading: ClauseReading, { lemma, voice, subject, object }: Frame): readonly NounGroup[] {
  if (lemma === 'claim') return voice === 'active' ? groupsOf(reading, subject) : [];
  return groupsOf(reading, voice === 'active' ? object : subject);
}

/** "an attack blamed on the rebels", "a bombing attributed to the group": whom a sentence names so beside the fact. */
export const blamedIn = (reading: ClauseReading): readonly NounGroup[] =>
  reading.frames
    .filter((f) => /^(?:blame|attribute|ascribe|pin)$/.test(f.lemma) && f.voice === 'passive')
    .filter((f) => groupsOf(reading, f.subject).some((g) => ATTACK_NOUNS.has(g.lemma)))
    .flatMap((f) => f.preps.filter((l) => l.prep === 'on' || l.prep === 'to').flatMap((l) => groupsOf(reading, l.groups)));
