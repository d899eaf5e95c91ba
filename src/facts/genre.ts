import {
  BUSINESS_WORDS,
  CAPTIVITY_WORDS,
  DEED_WORDS,
  HARM_WORDS,
  LAB_WORDS,
  LINE_WORDS,
  PLAY_SCENERY,
  PLAY_WORDS,
} from '../lexicon/genres.js';
import { MILITARY_CUES } from '../lexicon/military-cues.js';
import type { Sentence } from '../model/sentence.js';
import type { Findings } from './article.js';
import { opensWithDeeds, sentencesOfDeeds } from './deeds.js';
import type { Draft } from './draft.js';

/** A text of fewer words is too short to judge by its words. */
const SHORT = 60;
/** How many words one of the genre may stand for, and how many different ones it takes: news of war reaches neither. */
const DENSITY = 40;
const VARIETY = 7;
/** How many of them must be more than scenery. */
const TELLING = 3;
/** With so many different words of real harm an article tells of it, whatever else it is full of: a riot at a match. */
const HARM = 6;

const lemmasIn = (sentences: readonly Sentence[], lexicon: ReadonlySet<string>): readonly string[] =>
  sentences.flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma).filter((lemma) => lexicon.has(lemma)));

const wordsIn = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { tokens }) => sum + tokens.filter((t) => t.pos !== 'punct').length, 0);

/** Whether the words of a genre fill the article, and not its mere scenery: a theatre that is stormed is no play. */
function isFullOf(
  sentences: readonly Sentence[],
  lexicon: ReadonlySet<string>,
  scenery: ReadonlySet<string> = new Set(),
): boolean {
  const words = wordsIn(sentences);
  const hits = lemmasIn(sentences, lexicon);
  const seen = new Set(hits);
  const telling = [...seen].filter((word) => !scenery.has(word)).length;
  return words >= SHORT && seen.size >= VARIETY && telling >= TELLING && hits.length >= words / DENSITY;
}

/** Sums that are told of in business too: damage done, fines paid, aid given. */
const SUMS_OF_DEEDS =
  /^(?:damage|destruction|fine|ransom|compensation|compensate|reparation|freeze|confiscate|aid|donate|donation|pledge|relief|reward|bounty|bribe)$/;
const isOfDeeds = ({ role }: Draft): boolean =>
  role.predicates.some((form) => form.split(' ').some((word) => SUMS_OF_DEEDS.test(word)));

/** How many different words of airlines and ferries make an article one of them. */
const LINES = 3;

/** Cues of armed forces that airlines and shipping lines have too: "a fleet of 420 aircraft", "a strike by pilots". */
const OF_LINES_TOO = /^(?:fleet|strike|force|guard|exercise|front|intercept|coastguard)$/;

/** Whether an article is about an airline or a ferry and speaks of no armed forces. */
function isOfLine(sentences: readonly Sentence[]): boolean {
  const armed = new Set(lemmasIn(sentences, MILITARY_CUES).filter((lemma) => !OF_LINES_TOO.test(lemma)));
  return armed.size <= 1 && new Set(lemmasIn(sentences, LINE_WORDS)).size >= LINES;
}

/** "One of its planes crashed", "has 30 planes on order": aircraft and ships that could be anybody's. */
const isCraft = ({ kind, class: counted }: Draft): boolean =>
  kind === 'equipment' && counted !== null && /^(?:aircraft|ship)$/.test(counted.class) && !counted.military;

/** "delivered 40 drones", "aid of $2m": what business news tells of arms and sums; a firm that "launched three drones" showed them. */
const isOfTrade = ({ kind, measure }: Draft): boolean => kind === 'money' || measure === 'supplied' || measure === 'held';

/**
 * What the sort of an article leaves of its facts. Match reports, reviews of films and games and news of the laboratory state none but beside real
 * deeds; results and product news only what is traded besides, and of sums those of aid and damage; where nobody is held, workers and witnesses are "released", not captives.
 */
export function factsOfGenre({ readings }: Findings, drafts: readonly Draft[]): readonly Draft[] {
  const sentences = readings.map(({ sentence }) => sentence);
  const harm = new Set([...lemmasIn(sentences, DEED_WORDS), ...lemmasIn(sentences, HARM_WORDS)]).size;
  const isBusiness = isFullOf(sentences, BUSINESS_WORDS);
  const isPeaceful = harm < HARM && !opensWithDeeds(drafts);
  const isElsewhere = isPeaceful && (isFullOf(sentences, PLAY_WORDS, PLAY_SCENERY) || isFullOf(sentences, LAB_WORDS));
  const nobodyHeld = wordsIn(sentences) >= SHORT && lemmasIn(sentences, CAPTIVITY_WORDS).length === 0;
  const isLine = isOfLine(sentences);
  const deeds = sentencesOfDeeds(readings, drafts);
  return drafts.filter((draft) => {
    if (nobodyHeld && draft.measure === 'released') return false;
    if (isLine && isCraft(draft)) return false;
    if (isElsewhere || (isPeaceful && isBusiness && !isOfTrade(draft))) return deeds.has(draft.reading.sentence.index);
    return !isBusiness || draft.kind !== 'money' || isOfDeeds(draft);
  });
}
