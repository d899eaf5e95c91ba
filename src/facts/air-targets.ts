import { COUNTED_NOUN } from '../lexicon/counted-nouns.js';
import { groupsOf, type ClauseReading, type Frame, type NounGroup } from '../model/clause.js';

const FLYING = /^(?:drone|missile|rocket|uav|shahed|projectile|barrage)$/;
const SHOOTS_DOWN = /^(?:shoot down|intercept|bring down)$/;
const DESTROYS = /^(?:down|destroy|neutrali[sz]e|engage|hit)$/;

/** Whether the subject of a verb, or who speaks of it, shoots at what flies; an air force bombs targets on the ground as well, unless what flies is named. */
function byAirDefence(reading: ClauseReading, frame: Frame): boolean {
  const { tokens } = reading.sentence;
  const doers = reading.frames.filter(({ id }) => id <= frame.id).flatMap(({ subject }) => groupsOf(reading, subject));
  return doers.some(({ from, to }) => {
    const words = tokens
      .slice(from, to)
      .map((t) => t.lower)
      .join(' ');
    return (
      /\b(?:air[ -]defen[cs]es?|air defenders|anti-aircraft)\b/.test(words) ||
      (/\bair force\b/.test(words) && tokens.some(({ lemma }) => FLYING.test(lemma)))
    );
  });
}

const IN_THE_AIR = /^(?:air|aerial|airborne)$/;

/** "Air defences destroyed 43 of 44 targets", "intercepted 12 targets", "12 aerial targets": whether the targets are weapons in the air. */
export function areInAir(reading: ClauseReading, { id, head }: NounGroup): boolean {
  if (IN_THE_AIR.test(reading.sentence.tokens[(head ?? 0) - 1]?.lower ?? '')) return true;
  const parts = reading.parts.filter(({ whole, relation }) => whole === id && relation === 'of').map(({ part }) => part);
  const meant = [id, ...parts];
  return reading.frames.some((frame) => {
    const struck = frame.voice === 'passive' ? frame.subject : frame.object;
    if (!struck.some((other) => meant.includes(other))) return false;
    return SHOOTS_DOWN.test(frame.lemma) || (DESTROYS.test(frame.lemma) && byAirDefence(reading, frame));
  });
}

/** "84 targets were destroyed: 58 drones and 26 missiles": targets in the air are of the sort that is spelled out first, missiles where none is. */
export function sortInAir({ sentence, groups }: ClauseReading, { to }: NounGroup): 'drone' | 'munition' {
  const colon = sentence.tokens.findIndex((t, i) => i >= to && /^(?:[:–—-]|--)$/.test(t.lower));
  const listed = groups.find((g) => colon >= 0 && g.from > colon && g.quantity !== null && g.head !== null);
  const token = listed?.head == null ? undefined : sentence.tokens[listed.head];
  const word = token?.lower.replace(/s$/, '') ?? '';
  return (COUNTED_NOUN.get(token?.lemma ?? '') ?? COUNTED_NOUN.get(word))?.class === 'drone' ? 'drone' : 'munition';
}
