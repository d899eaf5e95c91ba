import { NATURE } from '../../lexicon/attacks.js';
import type { PartySlot } from '../../model/fact.js';
import { contains, overlaps } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Homes } from '../homes.js';
import { sortOfVictims } from '../sort-of-victims.js';
import type { Slotted } from '../draft.js';
import { mentionedParty } from '../slots/party.js';
import { isByNature } from '../slots/attacker.js';
import { commonestBy } from '../slots/commonest.js';
import { isBarred, isSame } from './barred.js';
import { sameEvent } from './event.js';
import { countClass, distanceClass, forSorts, told, type Candidate, type Evidence } from './evidence.js';
import { DEEDS, type NamedDoer } from './named-doers.js';
import { sortsOf } from './sort.js';
import { likeness, type Telling } from './telling.js';
import { evidenceOfFoes, foesOf, touchedBy, type Touched } from './victims.js';

/** What the questions about the doer of one fact have in common. */
export interface ActorQuestion {
  readonly findings: Findings;
  readonly homes: Homes;
  /** The country in which most of the story happened. */
  readonly main: string | null;
  readonly tellings: readonly Telling[];
  readonly doers: readonly NamedDoer[];
  /** Who did the like elsewhere in the article. */
  readonly peers: readonly PartySlot[];
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
  const attack = before.filter((n) => DEEDS.has(n.role)).at(-1);
  const rival = doers.some((d) =>
    d.namings.some(
      (n) =>
        DEEDS.has(n.role) &&
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

/** What the sentence that tells most alike of a deed of the doer has in common with that of the fact. */
function evidenceOfLikeness({ fact, tellings }: ActorQuestion, doer: NamedDoer): Evidence {
  const { index } = fact.reading.sentence;
  const here = tellings[index] as Telling;
  const deeds = doer.namings.filter((n) => (DEEDS.has(n.role) || n.role === 'acts') && n.reading.sentence.index !== index);
  const seen = new Set(deeds.flatMap((n) => likeness(fact, here, tellings[n.reading.sentence.index] as Telling)));
  const best = (pieces: readonly string[]): string | undefined => pieces.find((piece) => seen.has(piece));
  return told(
    ...[
      best(['same-event', 'same-class', 'other-event', 'no-event']),
      best(['same-place', 'no-place', 'place-unknown', 'other-place']),
      best(['the-event']),
      best(['shares:3', 'shares:2', 'shares:1', 'shares:0']),
    ].map((piece) => piece !== undefined && `deed:${piece}`),
  );
}

/** Evidence from the facts before and from what is known of sides and places. */
function evidenceOfFacts({ fact, done, whole }: ActorQuestion, doer: NamedDoer | null): Evidence {
  const previous = done.at(-1);
  const far = previous ? fact.reading.sentence.index - previous.reading.sentence.index : 9;
  const has = (other: Slotted | null | undefined): boolean =>
    other != null && (doer === null ? other.actor === null : isSame(other.actor, doer));
  const akin = done.findLast((other) => other.kind === fact.kind && other.measure === fact.measure);
  const there = done.findLast((other) => other.place?.name != null && other.place.name === fact.place?.name);
  return told(
    has(previous) && `previous:${distanceClass(far)}`,
    has(previous) && previous?.kind === fact.kind && far <= 2 && 'previous:kind',
    ...(previous && has(previous) ? sameEvent(fact, previous).map((piece) => `previous:${piece}`) : []),
    has(akin) && 'akin',
    has(there) && 'there',
    has(whole) && 'whole',
    doer !== null && fact.side !== null && isSame(fact.side, doer) && 'is-side',
    doer?.code != null && doer.code === fact.place?.country && 'at-home',
    doer !== null && doer.code !== null && fact.place?.country != null && doer.code !== fact.place.country && 'abroad',
  );
}

/** Evidence from who did the like elsewhere in the article. */
function evidenceOfPeers({ peers }: ActorQuestion, doer: NamedDoer): Evidence {
  if (peers.length === 0) return [];
  const same = peers.filter((peer) => isSame(peer, doer)).length;
  return told(
    `peers:${countClass(same)}`,
    same > 0 && same === peers.length && 'peers:all',
    same * 2 > peers.length && 'peers:most',
  );
}

/** How a fact could come by a doer that the rules do not give it. */
function relationTo({ reading }: Slotted, { namings }: NamedDoer): string {
  const here = namings.find((n) => n.reading === reading);
  if (here) return `here:${here.role}`;
  const before = namings.filter((n) => n.reading.sentence.index < reading.sentence.index);
  return before.some((n) => DEEDS.has(n.role)) ? 'attacked' : 'named';
}

/** Evidence for "the text does not say". */
function evidenceOfSilence(question: ActorQuestion, touched: Touched, foes: readonly NamedDoer[]): Evidence {
  const { fact, doers, tellings } = question;
  const { role, reading, quantity, source } = fact;
  const nobody = touched.side === null && touched.land === null && touched.main === null;
  return told(
    'none',
    fact.actor === null && 'none:guess',
    reading.sentence.tokens.some((t) => NATURE.has(t.lemma)) && 'none:nature',
    isByNature(fact) && 'none:nature-alone',
    quantity.value === 0 && 'none:zero',
    nobody && 'none:touches-nobody',
    `none:foes:${countClass(foes.length)}`,
    `none:role:${role.role}:${role.frame?.voice ?? 'none'}`,
    source ? 'none:told' : 'none:stated',
    doers.every((d) => d.namings.every((n) => n.reading !== reading)) && 'none:nobody-here',
    ...[...(tellings[reading.sentence.index]?.classes ?? [])].map((name) => `none:of:${name}`),
    ...evidenceOfFacts(question, null).map((piece) => `none:${piece}`),
  );
}

/** Where a doer is named next to a fact: in its sentence, else last before it, else first. */
function namingFor({ reading }: Slotted, { namings }: NamedDoer): PartySlot | null {
  const here = namings.find((n) => n.reading === reading);
  const earlier = namings.filter((n) => n.reading.sentence.index < reading.sentence.index);
  const before = earlier.findLast((n) => DEEDS.has(n.role)) ?? earlier.at(-1);
  return (here ?? before ?? namings[0])?.slot ?? null;
}

/**
 * The words for an armed group that another sentence names, or that its own calls "the group" or "attackers": the article's usual name for it where
 * it stands last before, else first.
 */
function calledByName({ findings, fact }: ActorQuestion, slot: PartySlot): PartySlot {
  const names = findings.entities.filter((e) => e.subtype === 'armed_group' && e.party?.name === slot.name);
  const own = contains(fact.reading.sentence, slot) && names.some((e) => overlaps(e, slot));
  if (slot.code !== null || names.length === 0 || own) return slot;
  const words = commonestBy(names, ({ text }) => text)?.text;
  const usual = names.filter(({ text }) => text === words);
  const name = usual.findLast((e) => e.end <= fact.reading.sentence.end) ?? usual[0];
  return mentionedParty(name) ?? slot;
}

/** Every answer to "who did it?" with what speaks for it, "the text does not say" first. */
export function actorCandidates(question: ActorQuestion): readonly Candidate<PartySlot>[] {
  const { fact, doers, findings, homes, main } = question;
  const guess = fact.actor;
  const guessed = doers.find((doer) => isSame(guess, doer));
  const from = guess === null ? 'none' : contains(fact.reading.sentence, guess) ? 'here' : 'back';
  const trust = [`guess:${from}`, `guess:by:${fact.knownBy ?? 'context'}`];
  const sorts = [...sortsOf(fact), `is:${fact.measure}`, `of:${sortOfVictims(fact)}`];
  const touched = touchedBy(findings, fact, homes, main);
  const foes = foesOf(doers, touched, homes);
  const named = (slot: PartySlot | null): PartySlot | null => slot && calledByName(question, slot);
  const able = doers.filter((doer) => !isBarred(question, doer, touched, foes));
  const other = guess !== null && !guessed ? [{ slot: guess, evidence: forSorts(sorts, [...trust, 'guess:other']) }] : [];
  return [
    { slot: null, evidence: forSorts(sorts, evidenceOfSilence(question, touched, foes)) },
    ...other,
    ...able.map((doer): Candidate<PartySlot> => ({
      slot: named(doer === guessed ? guess : namingFor(fact, doer)),
      evidence: forSorts(sorts, [
        ...(doer === guessed ? trust : []),
        ...told(guess === null && `guess:none:${relationTo(fact, doer)}`),
        ...doer.evidence,
        ...evidenceHere(question, doer),
        ...evidenceElsewhere(question, doer),
        ...evidenceOfFacts(question, doer),
        ...evidenceOfFoes(doer, touched, foes, homes),
        ...evidenceOfLikeness(question, doer),
        ...evidenceOfPeers(question, doer),
      ]),
    })),
  ];
}
