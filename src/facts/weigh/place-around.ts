import { ATTACK_NOUNS, COMMUNICATION } from '../../lexicon/attacks.js';
import { EVENT_CLASS } from '../../lexicon/event-classes.js';
import type { ClauseReading } from '../../model/clause.js';
import type { PlaceUse } from '../slots/place-use.js';
import { distanceClass, told, type Evidence } from './evidence.js';
import { namesOfPlace, type NamedPlace } from './named-places.js';
import type { PlaceQuestion } from './place-question.js';
import { likeness, type Telling } from './telling.js';

/** What a sentence says is at a place: an event, words, or something else. */
function governorOfUse(reading: ClauseReading | undefined, { evidence, link }: PlaceUse): string {
  if (evidence === 'target') return 'target';
  const noun = link?.noun == null ? undefined : reading?.groups[link.noun]?.lemma;
  if (noun !== undefined) return EVENT_CLASS.has(noun) || ATTACK_NOUNS.has(noun) ? 'event-noun' : 'noun';
  const verb = link?.frame == null ? undefined : reading?.frames[link.frame]?.lemma;
  if (verb === undefined) return 'none';
  if (COMMUNICATION.has(verb)) return 'saying';
  return EVENT_CLASS.has(verb) ? 'event' : 'verb';
}

/** Evidence from the last use of a place before the fact: how it was used, and whether that sentence tells of the same event. */
function evidenceOfUse(question: PlaceQuestion, place: NamedPlace, { use, sentence }: NamedPlace['uses'][number]): Evidence {
  const { fact, findings, tellings, done, places } = question;
  const { index } = fact.reading.sentence;
  const alike = likeness(fact, tellings[index] as Telling, tellings[sentence] as Telling).filter((p) => !/place/.test(p));
  const since = new Set(
    places
      .filter((p) => p !== place)
      .flatMap((p) => p.uses.filter((u) => u.sentence > sentence && u.sentence < index).map(() => p.name)),
  ).size;
  const facts = done.filter((f) => f.reading.sentence.index === sentence);
  const there = facts.filter((f) => namesOfPlace(f.place).includes(place.name));
  return [
    ...alike.map((piece) => `back:${piece}`),
    ...told(
      `back:how:${use.evidence}`,
      use.link !== null && `back:prep:${use.link.prep}`,
      `back:of:${governorOfUse(findings.readings[sentence], use)}`,
      `back:since:${Math.min(2, since)}`,
      there.some((f) => f.kind === fact.kind)
        ? 'back:fact:kind'
        : there.length > 0
          ? 'back:fact'
          : facts.length > 0
            ? 'back:fact:elsewhere'
            : 'back:fact:none',
    ),
  ];
}

/** Evidence from sentences of the article that tell of the same event as the fact. */
function evidenceOfEvent({ fact, done }: PlaceQuestion, place: NamedPlace): Evidence {
  const lead = done[0];
  const again = done.find(
    (f) =>
      f.kind === fact.kind &&
      f.measure === fact.measure &&
      f.quantity.value === fact.quantity.value &&
      f.quantity.form !== 'article',
  );
  return told(
    lead && namesOfPlace(lead.place).includes(place.name) && 'lead-fact',
    lead &&
      namesOfPlace(lead.place).includes(place.name) &&
      lead.kind === fact.kind &&
      lead.measure === fact.measure &&
      'lead-fact:same',
    again && fact.quantity.value > 3 && (namesOfPlace(again.place).includes(place.name) ? 'again' : 'again:elsewhere'),
  );
}

/** Evidence from the sentences before and after. */
export function evidenceElsewhere(question: PlaceQuestion, place: NamedPlace): Evidence {
  const { fact, places, findings } = question;
  const { index, paragraph } = fact.reading.sentence;
  const before = place.uses.filter((u) => u.sentence < index).at(-1);
  const mention = place.mentions.filter((m) => m.sentence < index).at(-1);
  const last = Math.max(...places.flatMap((p) => p.uses.filter((u) => u.sentence < index).map((u) => u.sentence)), -1);
  const later = place.uses.find((u) => u.sentence > index);
  return told(
    before && `used:${distanceClass(index - before.sentence)}`,
    before && before.sentence === last && 'used:last',
    before && findings.readings[before.sentence]?.sentence.paragraph === paragraph && 'used:paragraph',
    !before && mention && `named-back:${distanceClass(index - mention.sentence)}`,
    !before && !mention && later && `later:${distanceClass(later.sentence - index)}`,
    ...(before ? evidenceOfUse(question, place, before) : []),
    ...evidenceOfEvent(question, place),
  );
}
