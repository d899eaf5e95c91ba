import { VIOLENT_MEASURES } from '../../lexicon/attacks.js';
import type { EntityMention } from '../../model/entity.js';
import type { PlaceSlot } from '../../model/fact.js';
import type { DateMention } from '../../model/date.js';
import { contains, type Span } from '../../model/span.js';
import type { Slotted } from '../draft.js';
import { entriesOf } from '../slots/entries.js';
import { flashbackOf } from '../slots/flashback.js';
import { isSceneless } from '../slots/sceneless.js';
import { rankOf } from '../slots/place-scenes.js';
import { isWarLoss } from '../slots/war-loss.js';
import { placeSlot } from '../slots/place-slot.js';
import { distanceClass, forSorts, told, type Candidate, type Evidence } from './evidence.js';
import { mostNamedCountry, namesOfPlace, type NamedPlace } from './named-places.js';
import { evidenceElsewhere } from './place-around.js';
import type { PlaceQuestion } from './place-question.js';
import { sortsOf } from './sort.js';

/** Evidence from how the sentence of the fact uses the place. */
function evidenceHere({ fact, places }: PlaceQuestion, place: NamedPlace): Evidence {
  const { reading, quantity, role, group } = fact;
  const { index } = reading.sentence;
  const own = place.uses.filter((u) => u.sentence === index).map((u) => u.use);
  const named = place.mentions.filter((m) => m.sentence === index).map((m) => m.mention);
  if (own.length === 0 && named.length === 0) return [];
  const source = fact.source;
  const inSource = source !== null && named.some((m) => m.start >= source.start && m.end <= source.end);
  const use = [...own].sort((a, b) => Math.abs(a.at - quantity.start) - Math.abs(b.at - quantity.start))[0];
  if (!use) return told('named', inSource && 'named:source', named.some((m) => m.start < quantity.start) && 'named:before');
  const [low, high] = [Math.min(use.at, quantity.start), Math.max(use.at, quantity.end)];
  const inside = (span: { readonly start: number; readonly end: number }): boolean => span.start >= low && span.end <= high;
  const numbers = reading.groups.some((g) => g.quantity && g !== group && g.quantity.form !== 'article' && inside(g));
  const frame = use.link?.frame ?? null;
  const rivals = places.filter((p) => p !== place && p.uses.some((u) => u.sentence === index));
  return told(
    'here',
    `here:${use.evidence}`,
    use.link !== null && `here:prep:${use.link.prep}`,
    frame === null ? 'here:loose' : frame === role.frame?.id ? 'here:own-verb' : 'here:other-verb',
    use.link !== null && use.link.noun === group.id && 'here:own-noun',
    use.described && 'here:described',
    use.at < quantity.start ? 'here:before' : 'here:after',
    high - low < 40 ? 'here:close' : high - low < 120 ? 'here:near' : 'here:far',
    numbers && 'here:number-between',
    inSource && 'here:source',
    rivals.length === 0 && 'here:alone',
    rivals.some((p) => p.country === place.country && rankOf(p) > rankOf(place)) && 'here:narrower-rival',
    rivals.some((p) => p.country === place.country && rankOf(p) < rankOf(place)) && 'here:wider-rival',
    rivals.some((p) => place.wholes.has(p.name)) && 'here:inside-rival',
    rivals.some((p) => p.wholes.has(place.name)) && 'here:around-rival',
  );
}

/** Evidence from the facts before, and from what is known of the parties. */
function evidenceOfFacts({ fact, done, whole }: PlaceQuestion, name: string | null, country: string | null): Evidence {
  const previous = done.at(-1);
  const far = previous ? fact.reading.sentence.index - previous.reading.sentence.index : 9;
  const has = (other: Slotted | null | undefined): boolean =>
    other != null && (name === null ? other.place === null : namesOfPlace(other.place).includes(name));
  const same = has(previous);
  const akin = done.findLast((other) => other.kind === fact.kind && other.scope === fact.scope);
  return told(
    same && `previous:${distanceClass(far)}`,
    same && previous?.kind === fact.kind && far <= 2 && 'previous:kind',
    same && previous?.scope !== fact.scope && 'previous:other-scope',
    has(akin) && 'akin',
    has(whole) && 'whole',
    country !== null && country === fact.side?.code && 'land-of-side',
    country !== null && country === fact.actor?.code && 'land-of-actor',
  );
}

/** Evidence from who is named in the sentence of a fact: a country is where its people, its bodies and its air defence are. */
function evidenceOfPeople({ fact, findings }: PlaceQuestion, { country, subtype }: NamedPlace): Evidence {
  const { sentence } = fact.reading;
  if (country === null || subtype !== 'country') return [];
  const here = findings.entities.filter((e) => e.country === country && contains(sentence, e));
  const peoples = here.filter((e) => e.type === 'demonym');
  const bodies = here.filter((e) => e.type === 'organization');
  const source = fact.source;
  return told(
    peoples.some((e) => contains(fact.group, e)) && 'people-counted',
    peoples.length > 0 && 'people-here',
    peoples.some((e) => e.start > fact.quantity.start) && 'people-after',
    bodies.length > 0 && 'body-here',
    source !== null && [...peoples, ...bodies].some((e) => contains(source, e)) && 'people-source',
  );
}

/** How a fact could come by a place that the rules do not give it. */
function relationTo({ reading }: Slotted, { uses, mentions }: NamedPlace): string {
  const { index } = reading.sentence;
  if (uses.some((u) => u.sentence === index)) return 'used-here';
  if (mentions.some((m) => m.sentence === index)) return 'named-here';
  return uses.some((u) => u.sentence < index) ? 'used' : 'named';
}

/** How a place relates to what the rules of context say. */
function evidenceOfGuess({ fact, places }: PlaceQuestion, place: NamedPlace): Evidence {
  const guess = fact.place;
  const from = guess !== null && contains(fact.reading.sentence, guess) ? 'here' : 'back';
  const guessed = places.find((p) => namesOfPlace(guess).includes(p.name));
  if (guessed === place) return [`guess:${from}`];
  if (!guessed) return told(guess === null && 'guess:none', guess === null && `guess:none:${relationTo(fact, place)}`);
  const near = guessed.country !== null && guessed.country === place.country;
  if (place.wholes.has(guessed.name)) return [`guess:inside:${from}`];
  if (guessed.wholes.has(place.name)) return [`guess:around:${from}`];
  return told(
    near && rankOf(place) > rankOf(guessed) && `guess:narrower:${from}`,
    near && rankOf(place) < rankOf(guessed) && `guess:wider:${from}`,
    near && rankOf(place) === rankOf(guessed) && `guess:beside:${from}`,
  );
}

/** How much of what is told happened at a place, as the rules see it. */
function shareClass(n: number, guesses: ReadonlyMap<string, number>): string {
  const all = [...guesses.values()].reduce((sum, k) => sum + k, 0);
  if (n === 0) return '0';
  return n / all < 0.15 ? 'low' : n / all < 0.4 ? 'mid' : 'high';
}

/** So many people are counted in a country. */
const HUGE = 10_000;

/** The first of some mentions that stands in a sentence, else the last before it. */
const nearest = <Told extends { readonly sentence: number }>(all: readonly Told[], index: number): Told | undefined =>
  all.find((m) => m.sentence === index) ?? all.filter((m) => m.sentence < index).at(-1);

/** The mention to show for a place: where a sentence up to the fact tells of something there, else where it is named at all ("Moscow reported" tells of nothing in Moscow). */
function shown({ uses, mentions }: NamedPlace, { sentence }: Slotted['reading']): EntityMention | null {
  const used = nearest(uses, sentence.index)?.use.mention;
  return used ?? (nearest(mentions, sentence.index) ?? mentions[0])?.mention ?? uses[0]?.use.mention ?? null;
}

/**
 * Whether the rules know that the text does not say where, and no weight of evidence may overrule them: what an army loses in the war as a whole has
 * no place, and of a blow that falls while the story is in the striker's own land it is not told where it fell.
 */
function isUntold({ places, fact }: PlaceQuestion): boolean {
  const { index } = fact.reading.sentence;
  if (fact.place !== null || places.some((p) => p.uses.some((u) => u.sentence === index))) return false;
  if (isWarLoss(fact, fact.side, fact.scope)) return true;
  const lastOf = ({ uses }: NamedPlace): number => uses.filter((u) => u.sentence < index).at(-1)?.sentence ?? -1;
  const last = Math.max(-1, ...places.map(lastOf));
  const doer = fact.actor?.code ?? null;
  const atHome = places.some((p) => last >= 0 && lastOf(p) === last && p.subtype !== 'country' && p.country === doer);
  return atHome && VIOLENT_MEASURES.has(`${fact.kind}/${fact.measure}`);
}

/** What speaks for "the text does not say". */
function evidenceOfNone(question: PlaceQuestion): Evidence {
  const { fact, places } = question;
  const { index } = fact.reading.sentence;
  return told(
    'none',
    `none:${fact.measure}`,
    fact.place === null && 'none:guess',
    index < 3 && 'none:early',
    places.every((p) => p.uses.every((u) => u.sentence !== index)) && 'none:no-place-here',
    ...evidenceOfFacts(question, null, null).map((piece) => `none:${piece}`),
  );
}

/** What speaks for a place. */
function evidenceFor(question: PlaceQuestion, place: NamedPlace): Evidence {
  const { fact, places, section, guesses } = question;
  const sort = place.subtype ?? 'other';
  return [
    ...place.evidence,
    ...evidenceOfGuess(question, place),
    ...told(
      section === place.name && 'section',
      fact.quantity.value >= HUGE && fact.class?.class === 'person' && `huge:${sort}`,
      fact.kind === 'money' && `money:${sort}`,
      place.country !== null && sort === 'country' && place.country === mostNamedCountry(places) && 'main-land',
    ),
    `share:${shareClass(guesses.get(place.name) ?? 0, guesses)}`,
    ...evidenceHere(question, place),
    ...evidenceOfPeople(question, place),
    ...evidenceElsewhere(question, place),
    ...evidenceOfFacts(question, place.name, place.country),
  ];
}

/** "since June 2022, when rebels killed 130 in Marj": a place that is used for another story alone, of which the fact is none. */
function isOfFlashback({ findings, fact }: PlaceQuestion, { uses, mentions }: NamedPlace): boolean {
  const flashback = (words: Span, sentence: number): DateMention | null => {
    const reading = findings.readings[sentence];
    return reading ? flashbackOf(findings, reading, words) : null;
  };
  const own = flashbackOf(findings, fact.reading, fact.quantity);
  const apart = (words: Span, sentence: number): boolean => {
    const date = flashback(words, sentence);
    return date !== null && date !== own;
  };
  return (
    uses.length + mentions.length > 0 &&
    uses.every(({ use, sentence }) => apart(use.mention, sentence)) &&
    mentions.every(({ mention, sentence }) => apart(mention, sentence))
  );
}

/** "08:55 – … in Marja. 08:30 – Two men were killed": in a live report, a place that only other entries name. */
function isOfOtherEntry({ findings, fact }: PlaceQuestion, { uses, mentions }: NamedPlace): boolean {
  const entries = entriesOf(findings);
  const own = entries?.[fact.reading.sentence.index];
  return (
    entries !== null &&
    own !== undefined &&
    [...uses, ...mentions].every(({ sentence }) => entries[sentence] !== own && entries[sentence] !== 0)
  );
}

/** Every answer to "where?" with what speaks for it, "the text does not say" first. */
export function placeCandidates(question: PlaceQuestion): readonly Candidate<PlaceSlot>[] {
  const { findings, fact, places } = question;
  const guess = fact.place;
  const finish = (evidence: Evidence): Evidence =>
    forSorts([...sortsOf(fact), ...(isSceneless(fact) ? ['sceneless'] : [])], evidence);
  const known = guess !== null && places.some((p) => namesOfPlace(guess).includes(p.name));
  // "in three churches": the words of the sentence, at a place whose name is weighed
  const site =
    guess !== null && guess.parts === undefined && !known && contains(fact.reading.sentence, guess) && guess.name === null;
  const listed = guess !== null && !known && !site;
  const atSite = (slot: PlaceSlot | null): PlaceSlot | null =>
    site && slot !== null && !contains(fact.reading.sentence, slot) ? { ...guess, name: slot.name, country: slot.country } : slot;
  return [
    { slot: site ? guess : null, evidence: finish(evidenceOfNone(question)) },
    ...(listed ? [{ slot: guess, evidence: finish(['guess:list']) }] : []),
    ...(isUntold(question) ? [] : places.filter((p) => !isOfFlashback(question, p) && !isOfOtherEntry(question, p))).flatMap(
      (place): Candidate<PlaceSlot>[] => {
        const mention = shown(place, fact.reading);
        const guessed = namesOfPlace(guess).includes(place.name);
        if (!mention || (guessed && listed)) return [];
        const slot = guessed ? guess : placeSlot(findings, mention);
        return [{ slot: atSite(slot), evidence: finish(evidenceFor(question, place)) }];
      },
    ),
  ];
}
