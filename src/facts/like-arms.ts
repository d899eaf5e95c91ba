import { COUNTED_NOUN } from '../lexicon/counted-nouns.js';
import { VEHICLE_MAKES } from '../lexicon/designators.js';
import type { ClauseReading, NounGroup } from '../model/clause.js';
import type { Token } from '../model/sentence.js';

/** Names that weapons share with cars and planes of peace. */
const WEAPON_SHARED_WITH_CARS =
  /^(?:challenger|hornet|puma|jaguar|typhoon|tornado|ajax|cougar|lynx|fuchs|tiger|spitfire|bulldog|hawk|raptor)$/;

const HELD_IN_TANKS =
  /^(?:oxygen|water|fuel|gas|petrol|gasoline|diesel|oil|propane|air|milk|beer|wine|chemical|nitrogen|hydrogen|fish|shark|sewage|molasses|acid)$/;

/** Fuel tanks are built; the lists have them. */
const isHeld = (word: string): boolean => HELD_IN_TANKS.test(word) && !COUNTED_NOUN.has(`${word} tank`);

/** "two tanks of oxygen", "a water tank": what holds a fluid. */
export const isVessel = ({ preps, groups, sentence }: ClauseReading, { id, head }: NounGroup): boolean =>
  isHeld(sentence.tokens[(head ?? 0) - 1]?.lemma ?? '') ||
  preps.some(({ prep, noun, groups: [of] }) => prep === 'of' && noun === id && HELD_IN_TANKS.test(groups[of ?? -1]?.lemma ?? ''));

/** "one of 40 Challengers built by Dodge": a car, where its maker is named. */
export const isOfCarMaker = ({ sentence: { tokens } }: ClauseReading, head: Token): boolean =>
  head.pos === 'name' &&
  WEAPON_SHARED_WITH_CARS.test(head.lemma) &&
  tokens.some((t) => t.pos === 'name' && t !== head && VEHICLE_MAKES.has(t.lower));

/** Who builds planes that carry passengers and are numbered as warplanes are. */
const BUILDS_AIRLINERS = /^(?:fokker|cessna|bombardier|learjet|gulfstream|piper|beechcraft)$/;

/** "a Fokker F27": a plane of peace by its maker. */
export const isAirliner = (modifiers: readonly string[]): boolean => modifiers.some((word) => BUILDS_AIRLINERS.test(word));
