import { NATURE } from '../lexicon/attacks.js';
import { DEED_WORDS } from '../lexicon/genres.js';
import type { ClauseReading, Frame } from '../model/clause.js';
import type { Draft } from './draft.js';
import { isWeaponNoun } from './noun-class.js';

/** What is left of a counted noun's class when soldiers of a game, pieces and opponents are taken out. */
const isOfPeople = ({ class: counted }: Draft): boolean => counted === null || counted.class === 'person';

/** What kills nobody in play: "a bomb killed 14", "the blast wounded nine". */
const HARMS = /^(?:bombing|blast|explosion|airstrike|shelling|gunman|bomber|fire|shooting)$/;
const isHarm = (lemma: string): boolean => HARMS.test(lemma) || NATURE.has(lemma) || isWeaponNoun(lemma);

/** Told as over: reviews tell the plots of films and novels in the present, match reports who is injured now. */
const isOver = ({ sentence }: ClauseReading, { from, to, modality, voice }: Frame): boolean => {
  const verb = sentence.tokens.slice(from, to);
  const isPast = verb.some(({ lower }) => /^(?:was|were|had|have|has)$/.test(lower));
  return modality === null && (isPast || (voice === 'active' && verb.some(({ pos, form }) => pos === 'verb' && form === 'past')));
};

/** "took 700 spectators hostage", "14 players were detained": in one act, not as the state of a plot ("has been abducted"). */
const isSeizure = ({ measure, rule, role }: Draft, { sentence }: ClauseReading, { from, to }: Frame): boolean =>
  /^(?:captured|detained)$/.test(measure) &&
  /hostage|abduct|kidnap|detain|arrest|prisoner|captive/.test(rule) &&
  role.role === 'patient' &&
  !sentence.tokens.slice(from, to).some(({ lower }) => /^(?:has|have)$/.test(lower));

/** "Fourteen people were killed", "a bomb wounded nine fans": no metaphor of play is told so, and no plot. */
const isHarmDone = ({ kind, measure, role }: Draft, { groups }: ClauseReading, frame: Frame): boolean => {
  if (kind !== 'casualties' || !/^(?:killed|injured|missing)$/.test(measure)) return false;
  const byHarm = frame.subject.some((id) => isHarm(groups[id]?.lemma ?? ''));
  return byHarm || (role.role === 'patient' ? frame.voice === 'passive' : /^(?:die|perish)$/.test(frame.lemma));
};

/** Whether a draft tells of people killed, hurt or seized, in the past and in so many words. */
function isLiteral(draft: Draft): boolean {
  const { role, reading } = draft;
  const { frame } = role;
  if (!frame || !isOfPeople(draft) || !/^(?:patient|agent)$/.test(role.role)) return false;
  // "12 drones struck a refinery, killing three": the clause before says what did it, and when
  const teller = (frame.form === 'ing' && reading.frames[frame.parent ?? -1]) || frame;
  if (frame.relation === 'reduced' || !isOver(reading, teller)) return false;
  return isHarmDone(draft, reading, frame) || isSeizure(draft, reading, frame);
}

/** The sentences that tell of real harm, by position, each with the one after it, which goes on telling. */
export function sentencesOfDeeds(readings: readonly ClauseReading[], drafts: readonly Draft[]): ReadonlySet<number> {
  const spoken = readings.filter(({ sentence }) => sentence.tokens.some(({ lemma }) => DEED_WORDS.has(lemma)));
  const told = drafts.filter(isLiteral).map(({ reading }) => reading);
  return new Set([...spoken, ...told].flatMap(({ sentence }) => [sentence.index, sentence.index + 1]));
}

/** How many sentences open an article: its headline and what it is about. */
const OPENING = 4;

/** Whether an article opens with people killed or hurt, and so is about that. */
export const opensWithDeeds = (drafts: readonly Draft[]): boolean =>
  drafts.some((draft) => draft.reading.sentence.index < OPENING && isLiteral(draft));
