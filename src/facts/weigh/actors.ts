import { NATURE } from '../../lexicon/attacks.js';
import type { PartySlot } from '../../model/fact.js';
import { contains } from '../../model/span.js';
import type { Slotted } from '../draft.js';
import { distanceClass, forSorts, told, type Candidate, type Evidence } from './evidence.js';
import type { NamedDoer } from './named-doers.js';
import { sortsOf } from './sort.js';

/** What the questions about the doer of one fact have in common. */
export interface ActorQuestion {
  readonly doers: readonly NamedDoer[];
  readonly fact: Slotted;
  readonly done: readonly Slotted[];
  readonly whole: Slotted | null;
}

/** Evidence from how the sentence of the fact names the doer. */
function evidenceHere({ fact }: ActorQuestion, doer: NamedDoer): Evidence {
  const { reading, role, group, quantity, source } = fact;
  return doer.namings
    .filter((n) => n.reading === reading)
    .flatMap(({ group: g, role: does, slot }) => {
      const frame = role.frame;
      const inSource = source !== null && slot.start >= source.start && slot.end <= source.end;
      return told(
        'here',
        `here:${does}`,
        inSource && 'here:source',
        g === group && 'here:counted',
        g.id === role.noun?.id && 'here:deed',
        frame?.subject.includes(g.id) && `here:subject:${frame.voice}`,
        frame?.object.includes(g.id) && 'here:object',
        frame?.preps.some((l) => l.prep === 'by' && l.groups.includes(g.id)) && 'here:by',
        reading.preps.some((l) => l.groups.includes(g.id) && l.noun === group.id) && 'here:of-counted',
        slot.start < quantity.start ? 'here:before' : 'here:after',
      );
    });
}

/** Evidence from the sentences before. */
function evidenceElsewhere({ fact, doers }: ActorQuestion, doer: NamedDoer): Evidence {
  const { index, paragraph } = fact.reading.sentence;
  const before = doer.namings.filter((n) => n.reading.sentence.index < index);
  const last = before.at(-1);
  const attack = before.filter((n) => n.role === 'attacks' || n.role === 'deed').at(-1);
  const rival = doers.some((d) =>
    d.namings.some(
      (n) =>
        n.role === 'attacks' &&
        n.reading.sentence.index < index &&
        n.reading.sentence.index > (attack?.reading.sentence.index ?? -1),
    ),
  );
  return told(
    last && `back:${distanceClass(index - last.reading.sentence.index)}`,
    attack && `attacked:${distanceClass(index - attack.reading.sentence.index)}`,
    attack && !rival && 'attacked:last',
    attack?.reading.sentence.paragraph === paragraph && 'attacked:paragraph',
    !last && doer.namings.every((n) => n.reading !== fact.reading) && 'later',
  );
}

const isSame = (slot: PartySlot | null, doer: NamedDoer): boolean =>
  slot !== null && doer.namings.some((n) => n.slot.start === slot.start || (slot.name !== null && n.slot.name === slot.name));

/** Evidence from the facts before and from what is known of sides and places. */
function evidenceOfFacts({ fact, done, whole }: ActorQuestion, doer: NamedDoer | null): Evidence {
  const previous = done.at(-1);
  const far = previous ? fact.reading.sentence.index - previous.reading.sentence.index : 9;
  const has = (other: Slotted | null | undefined): boolean =>
    other != null && (doer === null ? other.actor === null : isSame(other.actor, doer));
  const akin = done.findLast((other) => other.kind === fact.kind && other.measure === fact.measure);
  return told(
    has(previous) && `previous:${distanceClass(far)}`,
    has(previous) && previous?.kind === fact.kind && far <= 2 && 'previous:kind',
    has(akin) && 'akin',
    has(whole) && 'whole',
    doer !== null && fact.side !== null && isSame(fact.side, doer) && 'is-side',
    doer?.code != null && doer.code === fact.place?.country && 'at-home',
    doer !== null && doer.code !== null && fact.place?.country != null && doer.code !== fact.place.country && 'abroad',
  );
}

/** How a fact could come by a doer that the rules do not give it. */
function relationTo({ reading }: Slotted, { namings }: NamedDoer): string {
  const here = namings.find((n) => n.reading === reading);
  if (here) return `here:${here.role}`;
  const before = namings.filter((n) => n.reading.sentence.index < reading.sentence.index);
  return before.some((n) => n.role === 'attacks' || n.role === 'deed') ? 'attacked' : 'named';
}

/** Every answer to "who did it?" with what speaks for it, "the text does not say" first. */
export function actorCandidates(question: ActorQuestion): readonly Candidate<PartySlot>[] {
  const { fact, doers } = question;
  const guess = fact.actor;
  const from = guess === null ? 'none' : contains(fact.reading.sentence, guess) ? 'here' : 'back';
  const finish = (evidence: Evidence): Evidence => forSorts([...sortsOf(fact), `is:${fact.measure}`], evidence);
  const guessed = doers.find((doer) => isSame(guess, doer));
  const natural = fact.reading.sentence.tokens.some((t) => NATURE.has(t.lemma));
  return [
    {
      slot: null,
      evidence: finish(
        told(
          'none',
          guess === null && 'none:guess',
          natural && 'none:nature',
          doers.every((d) => d.namings.every((n) => n.reading !== fact.reading)) && 'none:nobody-here',
          ...evidenceOfFacts(question, null).map((piece) => `none:${piece}`),
        ),
      ),
    },
    ...(guess !== null && !guessed ? [{ slot: guess, evidence: finish([`guess:${from}`, 'guess:other']) }] : []),
    ...doers.map((doer): Candidate<PartySlot> => {
      const index = fact.reading.sentence.index;
      const naming =
        doer.namings.find((n) => n.reading === fact.reading) ??
        doer.namings.filter((n) => n.reading.sentence.index < index).at(-1) ??
        doer.namings[0];
      return {
        slot: doer === guessed ? guess : (naming?.slot ?? null),
        evidence: finish([
          ...told(doer === guessed && `guess:${from}`, guess === null && `guess:none:${relationTo(fact, doer)}`),
          ...doer.evidence,
          ...evidenceHere(question, doer),
          ...evidenceElsewhere(question, doer),
          ...evidenceOfFacts(question, doer),
        ]),
      };
    }),
  ];
}
