import {
  AIRCRAFT_MODIFIERS,
  CIVILIAN_MODIFIERS,
  COUNTED_NOUN,
  CREWED_OR_AIRCRAFT,
  MILITARY_MODIFIERS,
  PERSON_ENDINGS,
  PORTIONS,
  SHARED_HEADS,
  UNCREWED_HEADS,
  UNCREWED_MODIFIERS,
  type CountedNoun,
} from '../lexicon/counted-nouns.js';
import { VEHICLE_MAKES } from '../lexicon/designators.js';
import { ENDS_LIKE_PEOPLE } from '../lexicon/figures-of-speech.js';
import { ARMED_BODIES, THEIR_MEN } from '../lexicon/military-cues.js';
import { WEAPON_MODELS } from '../lexicon/weapon-models.js';
import type { ClauseReading, NounGroup } from '../model/clause.js';
import type { NounClass } from '../model/kind.js';
import type { Token } from '../model/sentence.js';
import { contains } from '../model/span.js';
import { ARMS_CLASSES } from './arms-and-people.js';
import type { Findings } from './article.js';
import { likelyWeapon, namedWeapon } from './weapon-names.js';

/** What a noun group counts: class, unit, and whether it is said to be military or civilian. */
export interface Counted {
  readonly class: NounClass;
  readonly unit: string;
  readonly military: boolean;
  readonly civilian: boolean;
  /** The noun is in a list; else only its shape speaks for its class. */
  readonly known: boolean;
}

/** "armed men", "masked gunmen": words that make people fighters. */
const ARMED = new Set(['armed', 'masked', 'uniformed', 'enemy', 'military', 'army', 'militia']);

/** A mortar is the gun or its shells, a weapon either way. */
const isOfArms = (of: NounClass): boolean => ARMS_CLASSES.has(of) || of === 'mortar';
/** "knife-wielding men", "gun-toting youths" */
const CARRIES_ARMS = /-(?:wielding|toting)$/;

/** Vehicles, ships and aircraft are military or civilian by the words before them. */
const DUAL = /^(?:vehicle|ship|aircraft)$/;

/** A noun or designator of the lists: "howitzer", "su-34". */
const listed = (word: string): CountedNoun | undefined =>
  COUNTED_NOUN.get(word) ?? WEAPON_MODELS.find(({ pattern }) => pattern.test(word));

/** Whether a noun is a weapon of war wherever it stands: "tank", "missile", "su-34". */
export const isWeaponNoun = (word: string): boolean => {
  const found = listed(word);
  return found !== undefined && isOfArms(found.class) && !SHARED_HEADS.has(word);
};

/** A head with the noun before it, alone, or by its last part: "mortar round", "launcher", "fighter-jet". */
function headClass(lemma: string, before: string | undefined): CountedNoun | undefined {
  const compound = before === undefined ? undefined : COUNTED_NOUN.get(`${before} ${lemma}`);
  return (
    compound ?? listed(lemma) ?? (lemma.includes('-') ? COUNTED_NOUN.get(lemma.slice(lemma.lastIndexOf('-') + 1)) : undefined)
  );
}

/** "Patriot systems": what the head only portions; the system of a missile is what launches it. */
function portioned(lemma: string, modifiers: readonly string[]): Counted | null {
  const before = modifiers.at(-1);
  const weapon = before && PORTIONS.has(lemma) ? listed(before) : undefined;
  if (!before || !weapon || !isOfArms(weapon.class) || COUNTED_NOUN.has(`${before} ${lemma}`)) return null;
  const launches = lemma === 'system' && weapon.class === 'munition';
  return launches ? military('equipment', 'launcher') : countedNoun(before, modifiers.slice(0, -1));
}

const military = (of: NounClass, unit: string): Counted => ({ class: of, unit, military: true, civilian: false, known: true });

/** "F-16 fighters", "stealth fighters" */
const isAircraft = (lemma: string, modifiers: readonly string[]): boolean =>
  CREWED_OR_AIRCRAFT.has(lemma) && modifiers.some((word) => AIRCRAFT_MODIFIERS.has(word) || listed(word)?.class === 'aircraft');

function isUncrewed(lemma: string, found: CountedNoun | undefined, modifiers: readonly string[]): boolean {
  const dual = UNCREWED_HEADS.has(lemma) || (found !== undefined && DUAL.test(found.class));
  const boat = /^(?:boat|vessel)$/.test(lemma) && modifiers.some((word) => word === 'drone' || word === 'sea-drone');
  return boat || (dual && modifiers.some((word) => UNCREWED_MODIFIERS.has(word)));
}

/** "a weather rocket", "toy grenades" */
const PEACEFUL_ROCKETS = new Set(
  'weather sounding carrier space research model toy firework signal distress paper orbital lunar moon heavy-lift two-stage three-stage reusable bath'.split(
    ' ',
  ),
);

/** Class and unit of a head noun with the words before it; null where nothing tells. */
export function countedNoun(lemma: string, modifiers: readonly string[]): Counted | null {
  const portion = portioned(lemma, modifiers);
  if (portion) return portion;
  const found = headClass(lemma, modifiers.at(-1));
  if (isUncrewed(lemma, found, modifiers)) return military('drone', 'drone');
  if (isAircraft(lemma, modifiers)) return military('aircraft', 'aircraft');
  if (!found) return null;
  if (found.class === 'person' && modifiers.some((word) => ARMED.has(word) || CARRIES_ARMS.test(word)))
    return military('fighter', 'person');
  const isMilitary =
    (/^(?:ship|aircraft)$/.test(found.class) && !SHARED_HEADS.has(lemma)) ||
    modifiers.some(
      (word, i) => MILITARY_MODIFIERS.has(word) || isWeaponNoun(word) || isWeaponNoun(`${modifiers[i - 1]} ${word}`),
    );
  const civilian = modifiers.some((word) => CIVILIAN_MODIFIERS.has(word));
  if (found.class === 'munition' && modifiers.some((word) => PEACEFUL_ROCKETS.has(word))) return null;
  const unit = found.unit ?? lemma;
  const kind = found.class === 'vehicle' && isMilitary && !civilian ? 'equipment' : found.class;
  return { class: kind, unit: unit === 'one' ? 'person' : unit, military: isMilitary, civilian, known: true };
}

const modifiersOf = (group: NounGroup, tokens: readonly Token[]): readonly string[] =>
  tokens
    .slice(group.from, group.head ?? group.to)
    .filter((t) => t.pos !== 'det' && t.pos !== 'punct')
    .map((t) => (t.pos === 'noun' ? t.lemma : t.lower));

/** Nouns that only hold what is counted: "two-thirds of its fleet of tanks". */
const CONTAINERS = new Set([
  'inventory',
  'fleet',
  'arsenal',
  'stock',
  'stockpile',
  'supply',
  'type',
  'kind',
  'batch',
  'group',
  'pair',
  'set',
  'share',
  'proportion',
  'population',
]);

const STORES = /^(?:stock|stockpile|supply|batch|inventory|arsenal)$/;

/** What a share of a force is a share of: "a third of the Black Sea Fleet". */
const ARMS_OF: ReadonlyMap<string, NounClass> = new Map([
  ['fleet', 'ship'],
  ['navy', 'ship'],
  ['flotilla', 'ship'],
]);

/** "places of worship", "blocks of flats": two nouns that the list names together. */
function compoundWithOf({ preps, groups }: ClauseReading, group: NounGroup): Counted | null {
  const of = preps.find((link) => link.noun === group.id && link.prep === 'of')?.groups[0];
  const inside = of === undefined ? undefined : groups[of]?.lemma;
  return inside && COUNTED_NOUN.has(`${group.lemma} of ${inside}`) ? countedNoun(`${group.lemma} of ${inside}`, []) : null;
}

const SMALL_ARMS = /^(?:small|small-arms|rifle|pistol|machine-gun|gun|revolver|arms)$/;

const GUNS = /^(?:howitzer|tank|artillery|mortar|gunner|cannon|launcher|mlrs|battery|system)$/;

/** "4,000 rounds of artillery ammunition", "155mm rounds"; rounds of talks and cartridges are none. */
function ammunition(
  { sentence, preps, groups, frames }: ClauseReading,
  group: NounGroup,
  modifiers: readonly string[],
): Counted | null {
  const of = preps.find((link) => link.noun === group.id && link.prep === 'of')?.groups[0];
  const inside = of === undefined ? undefined : groups[of];
  const words = [...modifiers, ...(inside ? sentence.tokens.slice(inside.from, inside.to).map((t) => t.lower) : [])];
  if (words.some((word) => SMALL_ARMS.test(word))) return null;
  const isGun = (id: number): boolean => GUNS.test(groups[id]?.lemma ?? '');
  // "howitzers fired 30 rounds", "fired 570 rounds from artillery", "60 rounds fell on the market"
  const fired = frames.some(
    (f) =>
      (/^(?:fire|fire off|shoot|expend|launch)$/.test(f.lemma) &&
        f.object.includes(group.id) &&
        (f.subject.some(isGun) || f.preps.some((l) => /^(?:from|by|with|of)$/.test(l.prep) && l.groups.some(isGun)))) ||
      (/^(?:fall|land|slam|explode|impact|rain|crash)$/.test(f.lemma) && f.subject.includes(group.id) && f.voice === 'active'),
  );
  const fromGun = preps.some((l) => l.noun === group.id && l.prep === 'from' && l.groups.some(isGun));
  if (fired || fromGun) return military('munition', 'round');
  const rounds = words.some((word) =>
    /^(?:cluster|artillery|mortar|tank|howitzer|calibre|caliber|large-calibre|large-caliber|\d+-?mm)$/.test(word),
  );
  return rounds ? military('munition', 'round') : null;
}

/** "23 RSF vehicles": an armed group or an army in the group owns what it counts. */
const isOfParty = ({ entities }: Findings, group: NounGroup): boolean =>
  entities.some((e) => contains(group, e) && (e.subtype === 'armed_group' || e.subtype === 'military'));

/** "members of the armed forces", "men of the brigade": people who are said to be of an armed body. */
function isOfArmedBody({ entities }: Findings, { preps, groups }: ClauseReading, { id, lemma }: NounGroup): boolean {
  if (!THEIR_MEN.has(lemma)) return false;
  const of = preps.find((link) => link.noun === id && link.prep === 'of')?.groups[0];
  const body = of === undefined ? undefined : groups[of];
  if (!body) return false;
  return (
    ARMED_BODIES.has(body.lemma) || entities.some((e) => e.end === body.end && /^(?:armed_group|military)$/.test(e.subtype ?? ''))
  );
}

const WEAPON_SHARED_WITH_CARS =
  /^(?:challenger|hornet|puma|jaguar|typhoon|tornado|ajax|cougar|lynx|fuchs|tiger|spitfire|bulldog|hawk|raptor)$/;

const HELD_IN_TANKS =
  /^(?:oxygen|water|fuel|gas|petrol|gasoline|diesel|oil|propane|air|milk|beer|wine|chemical|nitrogen|hydrogen|fish|shark|sewage|molasses|acid)$/;

/** Fuel tanks are built; the lists have them. */
const isHeld = (word: string): boolean => HELD_IN_TANKS.test(word) && !COUNTED_NOUN.has(`${word} tank`);

/** "two tanks of oxygen" */
const isVessel = ({ preps, groups, sentence }: ClauseReading, { id, head }: NounGroup): boolean =>
  isHeld(sentence.tokens[(head ?? 0) - 1]?.lemma ?? '') ||
  preps.some(({ prep, noun, groups: [of] }) => prep === 'of' && noun === id && HELD_IN_TANKS.test(groups[of ?? -1]?.lemma ?? ''));

/** "one of 40 Challengers built by Dodge" */
const isOfCarMaker = ({ sentence: { tokens } }: ClauseReading, head: Token): boolean =>
  head.pos === 'name' &&
  WEAPON_SHARED_WITH_CARS.test(head.lemma) &&
  tokens.some((t) => t.pos === 'name' && t !== head && VEHICLE_MAKES.has(t.lower));

/** What the group counts; null where neither its noun nor a name in it tells. */
export function classOf(findings: Findings, reading: ClauseReading, group: NounGroup): Counted | null {
  if (group.head === null) return null;
  const { tokens } = reading.sentence;
  const head = tokens[group.head] as Token;
  const person: Counted = { class: 'person', unit: 'person', military: false, civilian: false, known: true };
  if (head.pos === 'pron') return /^(?:others|them|those|these)$/.test(head.lower) ? { ...person, known: false } : null;
  if (group.quantity?.class === 'area') return { class: 'territory', unit: 'km2', military: false, civilian: false, known: true };
  const modifiers = modifiersOf(group, tokens);
  const content =
    CONTAINERS.has(head.lemma) || head.lemma === 'case'
      ? reading.preps.find((link) => link.noun === group.id && link.prep === 'of')?.groups[0]
      : undefined;
  const inside = content === undefined ? undefined : reading.groups[content];
  // "a stock of ammunition" is not one piece of it
  if (inside && group.quantity?.form === 'article' && STORES.test(head.lemma)) return null;
  if (inside && !inside.quantity && head.lemma !== 'case') return classOf(findings, reading, inside);
  const shared = group.quantity?.class === 'percent' ? ARMS_OF.get(head.lemma) : undefined;
  if (shared) return military(shared, shared);
  if (head.lemma === 'round') return ammunition(reading, group, modifiers);
  // "1,900 cases of cholera"
  const disease = head.lemma === 'case' && inside?.lemma ? inside.lemma : null;
  const phrase = compoundWithOf(reading, group);
  if (phrase) return phrase;
  if ((head.lemma === 'tank' && isVessel(reading, group)) || isOfCarMaker(reading, head))
    return { ...person, class: 'thing', unit: head.lemma, known: false };
  const named = namedWeapon(listed, findings, reading, group);
  if (named) return military(named.class, named.unit ?? head.lemma);
  const known = countedNoun(head.lemma, disease ? [disease] : modifiers);
  if (known?.class === 'vehicle' && !known.civilian && isOfParty(findings, group)) return military('equipment', known.unit);
  // "nine men armed with rifles"
  if (known?.class === 'person' && /^(?:armed|wielding|brandishing|toting)$/.test(tokens[group.to]?.lower ?? ''))
    return { ...known, class: 'fighter', military: true };
  // "200 Wagner men"
  if (known?.class === 'person' && THEIR_MEN.has(head.lemma) && isOfParty(findings, group))
    return { ...known, class: 'fighter', military: true };
  if (known?.class === 'person' && isOfArmedBody(findings, reading, group)) return { ...known, class: 'fighter', military: true };
  if (known) return known;
  const likely = likelyWeapon(listed, reading, group);
  if (likely) return military(likely.class, likely.unit ?? head.lemma);
  const entity = findings.entities.find((e) => e.start <= head.start && head.end <= e.end);
  if (entity?.type === 'demonym') return person; // "50 Russians"
  // "killed 11 ADF", "299 of the YPG": an armed group stands for its fighters
  if (entity?.subtype === 'armed_group' && group.quantity?.class === 'count')
    return { ...person, class: 'fighter', military: true, known: false };
  if (entity?.type === 'place' && group.quantity?.unit === 'percent')
    return { class: 'territory', unit: 'percent', military: false, civilian: false, known: true };
  if (head.tags.has('Actor') || (PERSON_ENDINGS.test(head.lemma) && !ENDS_LIKE_PEOPLE.has(head.lemma)))
    return { ...person, known: false };
  if (head.pos === 'name' && head.lower.endsWith('s')) return { ...person, known: false };
  return { class: 'thing', unit: head.lemma, military: false, civilian: false, known: false };
}
