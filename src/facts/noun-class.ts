import { ARMS_CLASSES } from '../lexicon/arms.js';
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
import { ENDS_LIKE_PEOPLE } from '../lexicon/figures-of-speech.js';
import { ARMED_BODIES, THEIR_MEN } from '../lexicon/military-cues.js';
import { WEAPON_MODELS } from '../lexicon/weapon-models.js';
import type { ClauseReading, NounGroup } from '../model/clause.js';
import type { NounClass } from '../model/kind.js';
import type { Token } from '../model/sentence.js';
import { contains } from '../model/span.js';
import type { Findings } from './article.js';
import { isAirliner, isOfCarMaker, isVessel } from './like-arms.js';
import { areInAir, sortInAir } from './air-targets.js';
import { areShells } from './rounds.js';
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

const person: Counted = { class: 'person', unit: 'person', military: false, civilian: false, known: true };

/** "armed men", "masked gunmen": words that make people fighters. */
const ARMED = new Set(['armed', 'masked', 'uniformed', 'enemy', 'military', 'army', 'militia']);

/** A mortar is the gun or its shells, a weapon either way. */
const isOfArms = (of: NounClass): boolean => ARMS_CLASSES.has(of) || of === 'mortar';
/** Who is armed and fights nobody's war: "two armed robbers". */
const ROBBERS = new Set(['robber', 'burglar', 'thief', 'suspect']);

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

/** "77 search specialists", "rescue personnel" */
const RESCUERS = new Set([
  'search',
  'rescue',
  'relief',
  'medical',
  'aid',
  'humanitarian',
  'fire',
  'ambulance',
  'emergency',
  'health',
]);

/** "a weather rocket", "toy grenades", "a shotgun shell" */
const PEACEFUL_ROCKETS = new Set(
  'weather sounding carrier space research model toy firework signal distress paper orbital lunar moon shotgun heavy-lift two-stage three-stage reusable bath'.split(
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
  if (found.class === 'fighter' && modifiers.some((word) => RESCUERS.has(word))) return person;
  if (found.class === 'person' && !ROBBERS.has(lemma) && modifiers.some((word) => ARMED.has(word) || CARRIES_ARMS.test(word)))
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

/** "23 RSF vehicles": an armed group or an army in the group owns what it counts. */
const isOfParty = ({ entities }: Findings, group: NounGroup): boolean =>
  entities.some((e) => contains(group, e) && (e.subtype === 'armed_group' || e.subtype === 'military'));

/** "members of the armed forces", "men of the brigade": people who are said to be of an armed body. */
function serveArmedBody({ entities }: Findings, { preps, groups }: ClauseReading, { id, lemma }: NounGroup): boolean {
  if (!THEIR_MEN.has(lemma)) return false;
  const of = preps.find((link) => link.noun === id && link.prep === 'of')?.groups[0];
  const body = of === undefined ? undefined : groups[of];
  if (!body) return false;
  return (
    ARMED_BODIES.has(body.lemma) || entities.some((e) => e.end === body.end && /^(?:armed_group|military)$/.test(e.subtype ?? ''))
  );
}

const fighter = (known: Counted): Counted => ({ ...known, class: 'fighter', military: true });
const territory = (unit: string): Counted => ({ class: 'territory', unit, military: false, civilian: false, known: true });
const thing = (unit: string): Counted => ({ class: 'thing', unit, military: false, civilian: false, known: false });

/** "nine men armed with rifles" */
const BEARS_ARMS = /^(?:armed|wielding|brandishing|toting)$/;

const OPENS_FIRE = /^(?:open fire|burst in|burst into|storm)$/;

/** "attacked a police post", "ambushed a patrol" */
const ATTACKED_POST = /^(?:post|base|checkpoint|patrol|convoy|detachment|barracks|garrison|outpost|camp|unit)$/;

/** "Three men burst in and fired into the crowd", "four youths opened fire": several people who attack with arms. */
function attackWithArms({ frames, groups }: ClauseReading, { id, lemma, quantity }: NounGroup): boolean {
  if (!/^(?:man|youth|person)$/.test(lemma) || (quantity?.value ?? 0) < 2) return false;
  const deeds = frames.filter((f) => f.voice === 'active' && f.subject.includes(id) && !f.negated);
  const fires = deeds.some(
    (f) =>
      f.lemma === 'fire' &&
      (f.object.length === 0 || f.object.some((o) => /^(?:shot|round|bullet|rifle|gun)$/.test(groups[o]?.lemma ?? ''))),
  );
  return (
    fires ||
    deeds.some(
      (f) => /^(?:attack|ambush|raid|assault)$/.test(f.lemma) && f.object.some((o) => ATTACKED_POST.test(groups[o]?.lemma ?? '')),
    ) ||
    deeds.some((f) => OPENS_FIRE.test(f.lemma) || (f.lemma === 'open' && f.object.some((o) => groups[o]?.lemma === 'fire')))
  );
}

/** What a listed noun counts, made of war by whose it is: "23 RSF vehicles", "nine men armed with rifles", "200 Wagner men". */
function inHands(findings: Findings, reading: ClauseReading, group: NounGroup, known: Counted): Counted {
  if (known.class === 'vehicle' && !known.civilian && isOfParty(findings, group)) return military('equipment', known.unit);
  if (known.class !== 'person') return known;
  const bearsArms = BEARS_ARMS.test(reading.sentence.tokens[group.to]?.lower ?? '');
  const ofParty = THEIR_MEN.has(group.lemma) && isOfParty(findings, group);
  return bearsArms || ofParty || serveArmedBody(findings, reading, group) || attackWithArms(reading, group)
    ? fighter(known)
    : known;
}

/** What a name or the shape of an unlisted noun tells: "50 Russians", "killed 11 ADF", "9% of Ukraine", "12 beekeepers". */
function classByShape({ entities }: Findings, group: NounGroup, head: Token): Counted {
  const entity = entities.find((e) => e.start <= head.start && head.end <= e.end);
  if (entity?.type === 'demonym') return person;
  // "299 of the YPG": an armed group stands for its fighters
  if (entity?.subtype === 'armed_group' && group.quantity?.class === 'count') return { ...fighter(person), known: false };
  if (entity?.type === 'place' && group.quantity?.unit === 'percent') return territory('percent');
  // "17 Omdanis", not "a congress"
  const isPlural = /[^s]s$/.test(head.lower) && group.quantity?.form !== 'article';
  const isPerson =
    head.lemma.endsWith('-year-old') ||
    ((head.tags.has('Actor') || PERSON_ENDINGS.test(head.lemma)) && !ENDS_LIKE_PEOPLE.has(head.lemma)) ||
    (head.pos === 'name' && isPlural);
  return isPerson ? { ...person, known: false } : thing(head.lemma);
}

/** What the group counts; null where neither its noun nor a name in it tells. */
export function classOf(findings: Findings, reading: ClauseReading, group: NounGroup): Counted | null {
  if (group.head === null) return null;
  const { tokens } = reading.sentence;
  const head = tokens[group.head] as Token;
  if (head.pos === 'pron') return /^(?:others|them|those|these)$/.test(head.lower) ? { ...person, known: false } : null;
  if (group.quantity?.class === 'area') return territory('km2');
  const modifiers = modifiersOf(group, tokens);
  const content =
    CONTAINERS.has(head.lemma) || head.lemma === 'case'
      ? reading.preps.find((link) => link.noun === group.id && link.prep === 'of')?.groups[0]
      : undefined;
  const inside = content === undefined ? undefined : reading.groups[content];
  // "a stock of ammunition" is not one piece of it
  if (inside && group.quantity?.form === 'article' && STORES.test(head.lemma)) return null;
  if (inside && !inside.quantity && head.lemma !== 'case') {
    const held = classOf(findings, reading, inside);
    // "a third of the population of Mali" is people
    const isPopulace =
      head.lemma === 'population' &&
      !modifiers.some((word) => COUNTED_NOUN.get(word)?.class === 'animal') &&
      /^(?:territory|settlement|site|thing)$/.test(held?.class ?? 'thing');
    return isPopulace ? { ...person, known: false } : held;
  }
  const shared = group.quantity?.class === 'percent' ? ARMS_OF.get(head.lemma) : undefined;
  if (shared) return military(shared, shared);
  if (head.lemma === 'round') return areShells(reading, group, modifiers) ? military('munition', 'round') : null;
  if (head.lemma === 'target' && areInAir(reading, group)) return military(sortInAir(reading, group), 'target');
  const phrase = compoundWithOf(reading, group);
  if (phrase) return phrase;
  // "a shell casing", "a shell fragment"
  if (head.lemma === 'shell' && /^(?:casing|fragment)s?$/.test(tokens[group.head + 1]?.lower ?? '')) return thing('casing');
  if ((head.lemma === 'tank' && isVessel(reading, group)) || isOfCarMaker(reading, head)) return thing(head.lemma);
  if (isAirliner(modifiers)) return thing(head.lemma);
  const named = namedWeapon(listed, findings, reading, group);
  if (named) return military(named.class, named.unit ?? head.lemma);
  // "1,900 cases of cholera"
  const disease = head.lemma === 'case' && inside?.lemma ? inside.lemma : null;
  const known = countedNoun(head.lemma, disease ? [disease] : modifiers);
  if (known) return inHands(findings, reading, group, known);
  const likely = likelyWeapon(listed, reading, group);
  return likely ? military(likely.class, likely.unit ?? head.lemma) : classByShape(findings, group, head);
}
