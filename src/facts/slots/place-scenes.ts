import { ATTACK_NOUNS, ATTACK_VERBS, NATURE, REPRISALS } from '../../lexicon/attacks.js';
import { EVENT_CLASS } from '../../lexicon/event-classes.js';
import { SETTLEMENTS, SITES } from '../../lexicon/places.js';
import type { ClauseReading, Frame, NounGroup } from '../../model/clause.js';
import type { DateMention } from '../../model/date.js';
import type { EntityMention } from '../../model/entity.js';
import { contains } from '../../model/span.js';
import type { Findings } from '../article.js';
import { daysBetween } from '../days.js';
import { FRONT } from './closeness.js';
import { containmentOf, liesIn, type Containment } from './containment.js';
import { isMeasuredFrom } from './landmark.js';
import { linkOf, nounsAbove } from './place-evidence.js';
import type { PlaceUse } from './place-use.js';
import { isWhen } from './when.js';

/** Where the story is when a sentence begins. */
interface PlaceScene {
  readonly place: EntityMention | null;
  /** How many sentences ago that was said. */
  readonly age: number;
  /** The sentence tells of another time than the news, long ago. */
  readonly background: boolean;
}

/** Where the article is in each of its sentences. */
export interface PlaceScenes {
  /** The scene in which a sentence begins, by sentence. */
  readonly at: readonly PlaceScene[];
  /** Where the news itself is, from the first sentences. */
  readonly lead: EntityMention | null;
  /** Index of the last of the first sentences, which tell the news as a whole. */
  readonly leadEnd: number;
  /** Whether the article tells of the one place as part of the other. */
  readonly within: (part: EntityMention, whole: EntityMention) => boolean;
}

/** Headings and bylines before the first sentence, at most. */
const HEADINGS = 5;
/** Days before publication beyond which a time is another story. */
const NEWS_DAYS = 45;

/** How fit a place is to be where a story is: a town rather than a region, a region rather than a country; a building is only part of a scene. */
const RANK: Readonly<Record<string, number>> = { city: 4, region: 3, facility: 2, other: 2, sea: 1, country: 0 };
/** How fit a place is to be where a story is, 0 (a country) to 4 (a town, a camp). */
export const rankOf = (mention: Pick<EntityMention, 'name' | 'subtype'>): number =>
  CAMP.test(mention.name) ? 4 : (RANK[mention.subtype ?? 'other'] ?? 2);

/** People live in a camp as in a town. */
const CAMP = /\bcamp$/i;

/** Whether a time lies before the news: another year, an earlier month. */
const isLongAgo = (date: DateMention, published: string | null): boolean =>
  date.from !== null && published !== null && daysBetween(date.from, published.slice(0, 10)) > NEWS_DAYS;

/** "to the north of Sirte", "near Sirte": a place that only says where another is. */
const isLandmark = ({ link, mention }: PlaceUse, reading: ClauseReading): boolean =>
  isMeasuredFrom(reading, mention) ||
  (link !== null &&
    (NEAR.test(link.prep) ||
      nounsAbove(reading, link).some((noun) => COMPASS.test(noun.lemma) || NEAR.test(linkOf(reading, noun)?.prep ?? ''))));
const NEAR = /^(?:near|close to|next to)$/;
const COMPASS = /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west)$/;

/** "attacks in Chad", "was killed in Chad", "invaded Chad": something happens there; "relations with Chad" do not. */
function isEvent({ evidence, link }: PlaceUse, reading: ClauseReading): boolean {
  if (evidence === 'target') return true;
  const noun = link?.noun == null ? undefined : reading.groups[link.noun]?.lemma;
  const verb = link?.frame == null ? undefined : reading.frames[link.frame]?.lemma.split(' ')[0];
  return (
    (noun === undefined && link !== null) ||
    (noun !== undefined && (HARM.has(EVENT_CLASS.get(noun) ?? '') || isHappening(noun) || EVENT_NOUNS.has(noun))) ||
    (verb !== undefined && (HARM.has(EVENT_CLASS.get(verb) ?? '') || ATTACK_VERBS.has(verb) || EVENT_VERBS.has(verb)))
  );
}

/** Whether a use tells of what happened rather than of what may, and of where rather than of whence. */
const isScene = ({ evidence, link, mention, group }: PlaceUse, reading: ClauseReading): boolean =>
  evidence !== 'modifier' &&
  !isMetonym(mention, group, reading) &&
  !isOfSince(mention, reading) &&
  !/^(?:from|to|for|between|through|towards|toward)$/.test(link?.prep ?? '') &&
  !(link !== null && nounsAbove(reading, link).some(({ lemma }) => REPRISALS.has(lemma))) &&
  (link?.frame == null || hasHappened(reading, reading.frames[link.frame]));

/** "since the war in Sirte began": a time, which says nothing of where the news is. */
function isOfSince({ start }: EntityMention, { sentence }: ClauseReading): boolean {
  const before = sentence.tokens.filter((t) => t.end <= start).map((t) => t.lower);
  return SINCE_WAR.test(before.slice(-5).join(' '));
}
const SINCE_WAR = /\bsince (?:the )?(?:\p{L}+ )?(?:war|invasion|conflict|fighting|offensive|uprising|coup) (?:in|on|of)$/u;

/** "evidence of Varda's responsibility": a capital that stands for its state. */
const isMetonym = ({ party, subtype, end }: EntityMention, group: NounGroup, { sentence }: ClauseReading): boolean =>
  party !== null &&
  subtype === 'city' &&
  sentence.tokens.find((t) => t.start >= end)?.pos === 'poss' &&
  !SITES.has(group.lemma) &&
  !SETTLEMENTS.has(group.lemma);

/** Whether a clause tells of what happened or may have happened ("may have been killed in Sirte"), and not what a relative clause adds but to an event ("the quake that hit Sirte"). */
const hasHappened = ({ sentence, groups }: ClauseReading, frame: Frame | undefined): boolean =>
  (frame?.relation !== 'relative' || frame.subject.some((id) => isHappening(groups[id]?.lemma ?? ''))) &&
  (frame?.modality == null || sentence.tokens.slice(frame.from, frame.to).some((t) => t.lower === 'have'));

/** Whether a noun names what happens: an attack, a storm, fighting. */
const isHappening = (noun: string): boolean => ATTACK_NOUNS.has(noun) || NATURE.has(noun) || HAPPENINGS.has(noun);

/** The place where something happens in a sentence: the fittest, of a place and what it lies in the part, and of such the last. */
function scenePlace(uses: readonly PlaceUse[], reading: ClauseReading, inside: Containment): EntityMention | undefined {
  const best = uses
    .filter((u) => isScene(u, reading) && (u.mention.subtype !== 'country' || isEvent(u, reading)))
    .filter((u, _, scenes) => !scenes.some((other) => liesIn(inside, other.mention, u.mention)))
    .sort(
      (a, b) =>
        rankOf(b.mention) - rankOf(a.mention) || Number(isLandmark(a, reading)) - Number(isLandmark(b, reading)) || b.at - a.at,
    )[0]?.mention;
  // "had come to Trebin, a village in the Sava district"
  const part = best && uses.find((u) => u.link?.prep !== 'from' && u.at < best.start && liesIn(inside, u.mention, best));
  return part?.mention ?? best;
}

/** "In Trebin, the mayor said …", "Near Marsa, …": a town or region at the head of a sentence is where the story goes on, whatever is told of it. */
function frontPlace(uses: readonly PlaceUse[], { sentence, frames, groups }: ClauseReading): EntityMention | undefined {
  const first = frames.flatMap((f) => (f.form === 'finite' ? f.subject : [])).map((id) => groups[id]?.start ?? 0);
  return uses.find(
    ({ link, at, mention, evidence }) =>
      evidence === 'locative' &&
      mention.subtype !== 'country' &&
      /^(?:in|at|near|inside|across|over|around|outside)$/.test(link?.prep ?? '') &&
      at <= sentence.start + FRONT &&
      first.every((start) => start > at),
  )?.mention;
}

/** "stopped for snacks in Trebin, in the province of Sava", "had come to Trebin, in Sava": the first sentences tell where a place lies when it is the story's, whatever happens there. */
const introduced = (uses: readonly PlaceUse[], reading: ClauseReading, inside: Containment): EntityMention | undefined =>
  uses.find(
    (u) =>
      inside.has(u.mention.name) &&
      rankOf(u.mention) >= rankOf({ name: '', subtype: 'city' }) &&
      (isScene(u, reading) || u.link?.prep === 'to'),
  )?.mention;

/** What the story's place is after a sentence in which something happened at `best`. */
function movedTo(place: EntityMention | null, best: EntityMention): EntityMention {
  if (place === null) return best;
  const within = best.country === null || place.country === null || best.country === place.country;
  if (best.subtype === 'country' && best.country === place.country) return place;
  if ((best.subtype === 'facility' || best.subtype === 'sea') && within && rankOf(place) >= 3) return place;
  return best;
}

/** The lead after one more of the first sentences: the first place, made narrower by those in the same country. */
function leadWith(lead: EntityMention | null, best: EntityMention, inside: Containment): EntityMention {
  if (lead === null || liesIn(inside, best, lead)) return best;
  return rankOf(best) > rankOf(lead) && (best.country === null || best.country === lead.country) ? best : lead;
}

/** The second sentence that is no heading, or the last of many headings. */
function leadEndOf({ readings }: Findings): number {
  const sentences = readings.flatMap(({ sentence }, i) => (sentence.heading ? [] : [i]));
  return Math.min(sentences[1] ?? 1, HEADINGS + 1);
}

/** Follows where the story is, sentence by sentence. */
export function placeScenesOf(findings: Findings, uses: readonly (readonly PlaceUse[])[]): PlaceScenes {
  const { published } = findings.article;
  const at: PlaceScene[] = [];
  const leadEnd = leadEndOf(findings);
  const inside = containmentOf(findings);
  let lead: EntityMention | null = null;
  let place: EntityMention | null = null;
  let age = 0;
  findings.readings.forEach((reading, i) => {
    const background =
      i > leadEnd && findings.dates.some((d) => contains(reading.sentence, d) && isWhen(d) && isLongAgo(d, published));
    at.push({ place, age, background });
    const heads = (uses[i] ?? []).some((u) => u.clause !== null && u.link === null);
    const best = tellsOfEvent(reading) || heads ? scenePlace(uses[i] ?? [], reading, inside) : undefined;
    const opening = i < leadEnd + 3;
    const front = background ? undefined : frontPlace(uses[i] ?? [], reading);
    const told = best ?? front ?? (opening && !background ? introduced(uses[i] ?? [], reading, inside) : undefined);
    if (told !== undefined && opening) lead = leadWith(lead, told, inside);
    place = told === undefined ? place : movedTo(place, told);
    age = told === undefined ? age + 1 : 1;
  });
  return {
    at,
    lead: lead ?? mainPlace(uses) ?? mainLand(findings),
    leadEnd,
    within: (part, whole) => part.name === whole.name || liesIn(inside, part, whole),
  };
}

/** How often a place is used for an article to be about it. */
const OFTEN = 3;

/** The town or region most often said to be where something is or goes, in an article whose first sentences put nothing anywhere. */
function mainPlace(uses: readonly (readonly PlaceUse[])[]): EntityMention | null {
  const all = uses
    .flat()
    .map((u) => u.mention)
    .filter((m) => m.subtype !== 'country');
  const times = (name: string): number => all.filter((m) => m.name === name).length;
  const most = all.reduce<EntityMention | null>(
    (best, m) => (best !== null && times(best.name) >= times(m.name) ? best : m),
    null,
  );
  return most !== null && times(most.name) >= OFTEN ? most : null;
}

/** How much of an article's naming of countries one of them must have to be what the article is about. */
const MAIN = 0.75;

/** The country that an article is about which tells of no place first: most of its countries and peoples are that one. */
function mainLand({ entities }: Findings): EntityMention | null {
  const lands = entities.filter(
    (e) => e.country !== null && (e.type === 'demonym' || (e.type === 'place' && e.subtype === 'country')),
  );
  const most = lands.find((e) => lands.filter((other) => other.country === e.country).length >= Math.max(4, MAIN * lands.length));
  return lands.find((e) => e.country === most?.country && e.subtype === 'country') ?? null;
}

/** Classes of events that have a place of their own. */
const HARM = new Set(['accident']);

/** A sentence with violence, harm or disaster in it; talks and words elsewhere open no scene. */
const tellsOfEvent = (reading: ClauseReading): boolean =>
  reading.sentence.tokens.some(
    (t) =>
      HARM.has(EVENT_CLASS.get(t.lemma) ?? '') ||
      isHappening(t.lemma) ||
      (t.pos === 'verb' && (ATTACK_VERBS.has(t.lemma) || EVENT_VERBS.has(t.lemma))),
  );

const EVENT_VERBS = new Set(
  'die injure displace flee evacuate arrest detain explode advance control fight clash liberate retake occupy release free intercept down crash collapse rescue march deploy happen occur land burn detonate'.split(
    ' ',
  ),
);

const HAPPENINGS = new Set('unrest riot clash fighting battle violence war insurgency'.split(' '));

/** What is at a place that something happens to. */
const EVENT_NOUNS = new Set(
  'death casualty victim injury protest conflict insurgent rebel people person civilian man woman child city town village region province district target position facility port market border camp area part coast'.split(
    ' ',
  ),
);
