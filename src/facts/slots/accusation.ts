import { ATTACK_NOUNS, CLAIMED_DEEDS } from '../../lexicon/attacks.js';
import { groupsOf, type ClauseReading, type Frame, type NounGroup } from '../../model/clause.js';
import { tellsAttack } from '../attack-verb.js';
import type { Draft } from '../draft.js';

/** Verbs that put a deed to somebody: their object, or the subject of their passive. */
const ACCUSES = /^(?:accuse|blame|suspect|charge|convict|indict|implicate|hold|claim)$/;

/** Whom a clause says to have done what the fact counts: "accused the army of killing 20", "blamed the rebels for the deaths of", "claimed responsibility for", "is responsible for". */
export function accusedOf({ reading, role, group }: Draft): readonly NounGroup[] {
  const answering = reading.frames
    .filter((f) => isAnswerable(reading, f) && isPutTo(f, role, role.role === 'event' ? group.id : role.noun?.id))
    .flatMap((f) => groupsOf(reading, f.subject));
  if (answering.length > 0) return answering;
  return reading.frames
    .filter((f) => ACCUSES.test(f.lemma))
    .flatMap((f) => (isOf(reading, f, role) ? accusedIn(reading, f) : []));
}

/** "The front has been responsible for": a clause by which its subject answers for a deed. */
const isAnswerable = ({ sentence }: ClauseReading, { lemma, to }: Frame): boolean =>
  lemma === 'be' && sentence.tokens.slice(to, to + 2).some((t) => t.lower === 'responsible');

/** "for killing 30", "for the deaths of 30", "for 30 deaths": whether a deed is what a clause puts to somebody by its "for". */
const isPutTo = ({ id, preps }: Frame, { frame }: Draft['role'], deed: number | undefined): boolean =>
  (frame?.parent === id && frame.form === 'ing') ||
  (deed !== undefined && preps.some(({ prep, groups }) => prep === 'for' && groups.includes(deed)));

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

/** To whom a sentence ascribes a deed: "an attack blamed on the rebels", "a breach that the group blamed on Varda", "blamed the blast on Varda". */
export const ascribedIn = (reading: ClauseReading): readonly NounGroup[] =>
  reading.frames.flatMap((frame) => {
    if (!ASCRIBES.test(frame.lemma)) return [];
    const deeds = groupsOf(reading, frame.voice === 'passive' ? frame.subject : frame.object);
    return frame.relation === 'relative' || frame.relation === 'reduced' || deeds.some((g) => ATTACK_NOUNS.has(g.lemma))
      ? frame.preps.filter((l) => l.prep === 'on' || l.prep === 'to').flatMap((l) => groupsOf(reading, l.groups))
      : [];
  });

/** Whom a sentence blames beside the fact: to whom it ascribes a deed, or "accused Varda of shelling a crossing and said two had died". */
export const blamedIn = (reading: ClauseReading): readonly NounGroup[] => [
  ...ascribedIn(reading),
  ...reading.frames.flatMap((frame) => {
    if (frame.lemma !== 'accuse') return [];
    return reading.frames.some((f) => isUnder(reading, f, frame) && tellsAttack(reading, f)) ? accusedIn(reading, frame) : [];
  }),
];

/** "accused Varda of continuing to shell villages": whether a verb says what one above it puts to somebody. */
function isUnder(reading: ClauseReading, { parent, form }: Frame, above: Frame): boolean {
  const over = reading.frames[parent ?? -1];
  if (!over || (form !== 'ing' && form !== 'infinitive')) return false;
  return over === above || isUnder(reading, over, above);
}
const ASCRIBES = /^(?:blame|attribute|ascribe|pin)$/;

/** "claimed by the group", "blamed on the rebels", "accused the army of", "the front said it carried out": whether a clause puts a deed to a group of words. */
export function isBlamed(reading: ClauseReading, group: NounGroup): boolean {
  if (blamedIn(reading).includes(group)) return true;
  return reading.frames.some((frame) => {
    const { lemma, voice, subject, object, preps } = frame;
    const claimed = groupsOf(reading, [...object, ...subject]).some((g) => isClaimed(g) || isPronounOf(g));
    if (lemma === 'claim' || /^(?:take|admit|accept)$/.test(lemma)) {
      if (voice === 'passive' && lemma === 'claim')
        return claimed && preps.some((l) => l.prep === 'by' && l.groups.includes(group.id));
      return voice === 'active' && subject.includes(group.id) && groupsOf(reading, object).some(isClaimed);
    }
    const held = lemma === 'hold' && reading.sentence.tokens.some((t) => t.lower === 'responsible');
    if (!held && !/^(?:accuse|blame|suspect|implicate)$/.test(lemma)) return false;
    return (voice === 'active' ? object : subject).includes(group.id) && group.lemma !== 'attack';
  });
}

/** "responsibility", "the bombing": what one claims where one has done it. */
export const isClaimed = ({ lemma }: NounGroup): boolean => /^(?:responsibility|credit)$/.test(lemma) || CLAIMED_DEEDS.has(lemma);

/** "the group claimed both": a pronoun for the deed. */
const isPronounOf = ({ lemma }: NounGroup): boolean => /^(?:it|they|them|both|which|that)$/.test(lemma);
