import { FIGURE_REVISERS } from '../../lexicon/verb-classes.js';
import type { ClauseReading, Frame, NounGroup } from '../../model/clause.js';
import type { Kind } from '../../model/fact.js';
import type { Token } from '../../model/sentence.js';
import type { Quantity } from '../../model/quantity.js';
import { isWeapon, KIND_OF_WEAPON } from '../arms-and-people.js';
import type { Draft } from '../draft.js';
import { sentencesApart, type CountedGroup } from './candidate.js';
import { PEOPLE_KINDS } from './takes.js';

/** Nouns that stand for the figure of weapons and losses. */
export const FIGURE = /^(?:number|figure|total|count|tally)$/;

/** "300 square miles": the unit is no noun that is counted. */
const isMeasure = ({ class: cls }: Quantity): boolean => cls === 'area' || cls === 'distance';

/** "the number could reach 130,000", "placed the figure at 500": a noun for a figure that does not say of what. */
export const isBareFigure = ({ reading, group, quantity, roles }: CountedGroup): boolean =>
  (group.head === null || isMeasure(quantity)) &&
  quantity.class !== 'money' &&
  // "The number passed 10 million: 7 million displaced by the war"
  !reading.frames.some((f) => f.relation === 'reduced' && f.subject.includes(group.id)) &&
  roles.some(
    ({ noun }) =>
      noun !== null &&
      FIGURE.test(noun.lemma) &&
      noun.quantity === null &&
      noun.to - noun.from <= 2 &&
      // "Total dead: 192"
      reading.sentence.tokens[noun.to]?.pos !== 'adj' &&
      !reading.frames.some((f) => /^(?:reduced|relative)$/.test(f.relation) && f.subject.includes(noun.id)) &&
      !reading.preps.some((link) => link.noun === noun.id && /^(?:of|in|under|behind|without)$/.test(link.prep)),
  );

/** The frame that a figure is told with. */
const frameOf = ({ frames }: ClauseReading, { id }: NounGroup): Frame | null =>
  frames.find((f) => f.object.includes(id) || f.preps.some((l) => l.groups.includes(id))) ?? null;

const asFigure = ({ reading, group, quantity }: CountedGroup, last: Draft): readonly Draft[] => [
  { ...last, quantity, group, reading, role: { ...last.role, frame: frameOf(reading, group) }, rule: `${last.rule}/figure` },
];

/** What a figure may be told of anew: people, troops and weapons that flew. */
const TOLD_ANEW: ReadonlySet<Kind> = new Set([...PEOPLE_KINDS, 'forces', 'drones', 'munitions']);

/** How many times one figure is the other. */
const timesApart = ({ quantity: { value } }: { readonly quantity: Quantity }, draft: Draft): number => {
  const ratio = Math.max(value, 1) / Math.max(draft.quantity.value, 1);
  return Math.max(ratio, 1 / ratio);
};

/** "64 were dead and 180 injured. One official said it was at least 43": of several figures of people told together, the nearest is told anew. */
function nearestTold(counted: CountedGroup, last: Draft | undefined, before: readonly Draft[]): Draft | undefined {
  if (last?.kind !== 'casualties') return last;
  const together = before.filter((d) => d.reading === last.reading && d.kind === last.kind && !d.rule.endsWith('/part'));
  return together.reduce((best, d) => (timesApart(counted, d) < timesApart(counted, best) ? d : best), last);
}

/** The figure of what was counted last, told anew in this sentence or the one after. */
export function figureTold(counted: CountedGroup, before: readonly Draft[]): readonly Draft[] {
  const { reading, group } = counted;
  // "gained 15 square miles. On Monday he put the total at 386 square miles"
  const may = ({ kind, quantity }: Draft): boolean =>
    isMeasure(counted.quantity) ? kind === 'territory' && quantity.class === counted.quantity.class : TOLD_ANEW.has(kind);
  const latest = before.findLast((d) => may(d) && sentencesApart(counted, d) <= 1);
  const last = nearestTold(counted, latest, before);
  // "250g: the weight above which a drone must be registered"
  const isGiven =
    frameOf(reading, group) !== null || (last !== undefined && (PEOPLE_KINDS.has(last.kind) || last.kind === 'forces'));
  return last && isGiven ? asFigure(counted, last) : [];
}

/** Verbs that tell a figure: "gave a lower 210", "spoke of 14", "has so far confirmed 34". */
const TELLS = /^(?:speak|talk|confirm|report|give|acknowledge|admit|announce|cite|claim|verify|document|concede|release|own up)$/;
/** Verbs that put one: "put it at 90", "could be as many as 60,000", "estimates range from 80 to 130". */
const PUTS =
  /^(?:put|be|place|estimate|range|reach|exceed|set|reckon|run|go|go up|vary|stand|pass|top|rise|climb|grow|increase|jump|soar|mount|fall|drop|approach|near|surpass)$/;
const LEADS = /^(?:of|at|to|as|around|about|from|between|over|above|past|beyond|near|closer to|close to)$/;
const SAYS = /^(?:say|tell|report|announce|claim|insist|add|believe|think|reckon)$/;
const TOPIC = /^(?:it|figure|number|count|total|tally|estimate|toll|assessment|projection|guess)$/;

/** "Officials later said 22", "some said more than 50": a number alone behind the verb of saying, with nothing told of it. */
function isSaid({ reading, group }: CountedGroup): boolean {
  const after = reading.sentence.tokens[group.to];
  const isAlone = after === undefined || after.pos === 'punct';
  return isAlone && reading.frames.some((f) => f.lemma === 'say' && f.to === group.from && f.object.includes(group.id));
}

/** "had been told of more than 80" */
const isToldOf = ({ reading, group }: CountedGroup): boolean =>
  reading.frames.some(
    (f) => f.lemma === 'tell' && f.voice === 'passive' && f.preps.some((l) => l.prep === 'of' && l.groups.includes(group.id)),
  );

/** "62 died, down from 69 earlier", "101 were freed, up from 76", "14 were jailed, compared with 250 in 2019": what the figure was before. */
const isWhatItWas = ({ reading, group }: CountedGroup): boolean =>
  /^(?:(?:up|down) from|compared (?:with|to))$/.test(
    reading.sentence.tokens
      .slice(group.from - 2, group.from)
      .map((t) => t.lower)
      .join(' '),
  );

/** What sets a figure beside another of the same sort, where both have their time. */
const BESIDE = /^(?:against|after|versus|vs|following)$/;

/** Whether a time stands among some tokens: "in May", "in 2023", "a year earlier". */
const hasTime = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => t.pos === 'date' || /^(?:(?:19|20)\d\d|day|week|month|year|earlier|before|last|previous)$/.test(t.lower));

/** "took 416 sq km in September, after 477 sq km in August", "4,000 drones, up from 3,900 in May": what is set beside the last figure of its sort tells of the same at another time. */
export function setBeside(counted: CountedGroup, last: Draft | undefined): readonly Draft[] {
  const { reading, group, quantity, target } = counted;
  const { tokens } = reading.sentence;
  if (last?.reading !== reading || last.kind === 'money' || last.group.to > group.from) return [];
  const sort = (q: Quantity): string => (isMeasure(q) || q.class === 'percent' ? q.class : 'count');
  const alike = sort(quantity) === sort(last.quantity) && (group.head === null || target.counted?.class === last.class?.class);
  const behind = hasTime(tokens.slice(group.to, group.to + 4));
  const parallel =
    BESIDE.test(tokens[group.from - 1]?.lower ?? '') && behind && hasTime(tokens.slice(last.group.to, group.from - 1));
  if (!alike || timesApart(counted, last) > FARTHEST || !(isWhatItWas(counted) || parallel)) return [];
  return [{ ...last, quantity, group, rule: `${last.rule}/figure` }];
}

/** "it was 30, then 35, then 36": the next of a row of figures. */
const isNextFigure = ({ reading, group }: CountedGroup, last: Draft): boolean =>
  last.reading === reading &&
  last.rule.endsWith('/figure') &&
  reading.sentence.tokens[group.from - 1]?.lower === 'then' &&
  reading.coordinations.some((ids) => ids.includes(group.id) && ids.includes(last.group.id));

/** "Six pupils died – 11, according to Unicef", "killed 9,000 – by some estimates 15,000": another figure in an aside, with who gives it. */
function isGivenAside({ reading, group }: CountedGroup): boolean {
  const { tokens } = reading.sentence;
  const words = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map((t) => t.lower)
      .join(' ');
  const opens = /^(?:[-–—(]|--)$/;
  if (opens.test(tokens[group.from - 1]?.lower ?? '')) return /^,? ?according to/.test(words(group.to, group.to + 3));
  const giver = /(?:^|\s)(?:[-–—(]|--) by (?:\S+ ){1,3}(?:estimates?|counts?|accounts?|reckonings?|tall(?:y|ies))$/;
  return giver.test(words(Math.max(0, group.from - 6), group.from));
}

/** "3,840 had been recorded": a bare number of whom it is only said that they are on a list. */
const isRecorded = ({ reading, group }: CountedGroup): boolean =>
  reading.frames.some(
    (f) =>
      f.voice === 'passive' &&
      f.complement.length === 0 &&
      f.subject.includes(group.id) &&
      /^(?:record|count|confirm|register|document|verify|report)$/.test(f.lemma),
  );

/** "A source told the BBC that it was 14", "By that evening it was 30": a figure alone, said by somebody or by some time. */
function isAloneAfterIt(reading: ClauseReading, frame: Frame, group: NounGroup): boolean {
  const { tokens } = reading.sentence;
  const after = tokens[group.to];
  const isSaid = reading.frames.some((f) => f.to <= frame.from && SAYS.test(f.lemma));
  return (after === undefined || after.pos === 'punct') && (isSaid || tokens[0]?.lower === 'by');
}

/** Whether the clause of a bare number tells it as a figure of what its topic counts. */
export function isTold(counted: CountedGroup): boolean {
  const { reading, group } = counted;
  // "put the number of attackers at nine" is told of attackers
  const ofOthers = (id: number): boolean => reading.preps.some((l) => l.noun === id && /^(?:of|for|among)$/.test(l.prep));
  const topical = (ids: readonly number[]): boolean =>
    ids.some((id) => TOPIC.test(reading.groups[id]?.lemma ?? '') && !ofOthers(id));
  if (isSaid(counted) || isToldOf(counted) || isWhatItWas(counted) || isGivenAside(counted) || isRecorded(counted)) return true;
  const { tokens } = reading.sentence;
  const anew = tokens.some((t) => /^(?:first|then|later|now|initially|earlier|at first|since)$/.test(t.lower));
  return reading.frames.some((f) => {
    // "first reported 18, then said there had been 31"
    if (anew && f.lemma === 'be' && tokens[f.from - 1]?.lower === 'there' && f.object.includes(group.id)) return true;
    const led = f.preps.some((l) => LEADS.test(l.prep) && l.groups.includes(group.id));
    const object = f.object.includes(group.id);
    // "put it around 150", "putting the figure closer to 40": the words of the bound are the number's own
    const beside = f.object.some((id) => reading.groups[id]?.to === group.from);
    // "gave a figure of 75"
    const ofFigure = f.object.some(
      (id) =>
        FIGURE.test(reading.groups[id]?.lemma ?? '') &&
        reading.preps.some((l) => l.prep === 'of' && l.noun === id && l.groups.includes(group.id)),
    );
    if (f.voice === 'active' && ofFigure && TELLS.test(f.lemma)) return true;
    if (f.voice !== 'active' || !(led || object || beside)) return false;
    // "Earlier reports had said five"
    if (anew && object && f.lemma === 'say') return true;
    // "state media had it at 85"
    if (f.lemma === 'have' && led && topical(f.object)) return true;
    // "raised it to 41"
    if (led && FIGURE_REVISERS.has(f.lemma) && topical(f.object)) return true;
    if (TELLS.test(f.lemma)) return /^(?:speak|talk)$/.test(f.lemma) ? led : object;
    if (!PUTS.test(f.lemma) || (beside && !topical(f.object))) return false;
    // "it could be 90" is a figure, "it is 90" may be anything
    if (f.lemma === 'be' && f.subject.some((id) => reading.groups[id]?.lemma === 'it'))
      return (
        f.modality === 'possible' ||
        isAloneAfterIt(reading, f, group) ||
        /^(?:at_least|at_most|less_than|more_than)$/.test(group.quantity?.bound ?? '')
      );
    return topical(f.object) || topical(f.subject);
  });
}

/** How far behind a number the verb may stand that tells who gave it. */
const CLAUSE_REACH = 5;

/** "from the 41 it announced on Friday", "about double the 180 the city had given": a number with a clause on who gave it. */
function isGivenBefore({ reading, group }: CountedGroup): boolean {
  const { tokens } = reading.sentence;
  const after = tokens.slice(group.to, group.to + CLAUSE_REACH);
  const opens = /^(?:pron|det|name)$/.test(after[0]?.pos ?? '') || after[0]?.lower === 'that';
  const end = after.findIndex((t) => t.pos === 'verb' || t.pos === 'punct');
  return (
    group.determiner === 'the' &&
    opens &&
    /^(?:give|announce|report|claim|cite|count|acknowledge|admit)$/.test(after[end]?.lemma ?? '')
  );
}

/** Another count that stands between: "He spoke of 40 houses and 12" tells of houses. */
const isDistracted = ({ reading, group }: CountedGroup, last: Draft): boolean =>
  reading.groups.some(
    (g) =>
      g.id < group.id &&
      !(last.reading === reading && g.id <= last.group.id) &&
      g.head !== null &&
      g.quantity !== null &&
      g.quantity.form !== 'article',
  );

/** How many times more or less a figure told anew may be. */
const FARTHEST = 25;

/** "Ten people were killed; the government first spoke of 14": a bare number that is told as a figure is one of what was counted last. */
export function toldAnew(counted: CountedGroup, before: readonly Draft[]): readonly Draft[] {
  const { group, quantity } = counted;
  const latest = before.findLast((d) => TOLD_ANEW.has(d.kind));
  const last = nearestTold(counted, latest, before);
  if (group.head !== null || quantity.class !== 'count' || !/^(?:digits|words|vague)$/.test(quantity.form)) return [];
  if (!latest || !last || sentencesApart(counted, last) > 1 || isDistracted(counted, latest)) return [];
  if (timesApart(counted, last) > FARTHEST) return [];
  if (isNextFigure(counted, latest)) return asFigure(counted, latest);
  return isTold(counted) || isGivenBefore(counted) ? asFigure(counted, last) : [];
}

/** "the previous one-day high was 103 aircraft" */
const PEAK = /^(?:high|record|peak|maximum|low)$/;

/** "the figure had been 71 aircraft", "revised that count to 84 missiles and 24 drones": a figure that is another for what was counted. */
function isAnotherFigure({ reading, group }: CountedGroup): boolean {
  const list = reading.coordinations.find((ids) => ids.includes(group.id)) ?? [group.id];
  const figure = (ids: readonly number[], nouns = FIGURE): boolean =>
    ids.some((id) => nouns.test(reading.groups[id]?.lemma ?? '')) &&
    !reading.preps.some((link) => link.prep === 'of' && ids.includes(link.noun ?? -1));
  return reading.frames.some((f) => {
    if (f.lemma === 'be') return f.object.includes(group.id) && (figure(f.subject) || figure(f.subject, PEAK));
    const led = f.preps.some((l) => /^(?:to|at)$/.test(l.prep) && l.groups.some((id) => list.includes(id)));
    return FIGURE_REVISERS.has(f.lemma) && led && figure(f.voice === 'active' ? f.object : f.subject);
  });
}

/** "On Saturday the figure had been 71 aircraft": the last fact of its class, with another figure. */
export function countedAnew(counted: CountedGroup, last: Draft | undefined): readonly Draft[] {
  const { reading, group, quantity, target } = counted;
  const cls = target.counted?.known === true ? target.counted.class : null;
  const alike = last !== undefined && cls !== null && /^(?:aircraft|ship|drone|munition|fighter)$/.test(cls);
  const weapon = cls === null ? undefined : KIND_OF_WEAPON[cls];
  return alike && last.kind !== 'money' && (weapon === undefined) !== isWeapon(last.kind) && isAnotherFigure(counted)
    ? [
        {
          ...last,
          kind: weapon ?? last.kind,
          class: target.counted,
          quantity,
          group,
          reading,
          counted: target.span,
          unit: target.counted?.unit ?? last.unit,
          rule: `${last.rule}/figure`,
        },
      ]
    : [];
}
