import { EPISODES, STILL_THERE, STILL_THERE_MEANS, STORY_PEOPLE, type Episode } from '../../lexicon/stories.js';
import type { Frame } from '../../model/clause.js';
import type { Measure } from '../../model/fact.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { verbSpan } from '../roles/view.js';
import { sentencesApart, type CountedGroup } from './candidate.js';

/** How many sentences a story goes on without being told of. */
const REACH = 2;

/** Who comes and goes for reasons of their own. */
const MEN = /^(?:man|soldier|serviceman)$/;

/** "That deal included ten foreigners": those whom an exchange was of. */
const isIncluded = ({ reading, group }: Pick<CountedGroup, 'reading' | 'group'>, frame: Frame): boolean =>
  /^(?:include|involve|cover|comprise|see)$/.test(frame.lemma) &&
  frame.object.includes(group.id) &&
  frame.subject.some((id) => /^(?:deal|exchange|swap|release|handover|list|batch)$/.test(reading.groups[id]?.lemma ?? ''));

/** "A further 90", "a total of 116": a number without a noun of its own. */
const isUnnamed = ({ group }: CountedGroup): boolean => group.head === null;

/** Whether the group names nobody new: a bare number, the noun of the story, or people at large. */
function goesOn({ group, quantity, reading, target }: CountedGroup, last: Draft): boolean {
  if (quantity.class !== 'count' || /^(?:article|negative)$/.test(quantity.form)) return false;
  // "has taken back one of two temples"
  const whole = reading.parts.find(({ part, relation }) => part === group.id && relation === 'of')?.whole;
  if (whole != null) return false;
  if (group.head === null) return quantity.unit === null || quantity.unit === 'person';
  const people = /^(?:person|fighter|household)$/.test(target.counted?.class ?? '');
  if (people && last.measure === 'released' && reading.frames.some((f) => isIncluded({ reading, group }, f))) return true;
  // "Thirteen Israelis and four Thais came out"
  const isNation = last.kind === 'captives' && reading.sentence.tokens[group.head]?.pos === 'name';
  return (
    people &&
    (isNation ||
      (STORY_PEOPLE.has(group.lemma) && !(MEN.test(group.lemma) && last.kind === 'displacement')) ||
      group.lemma === last.group.lemma)
  );
}

/** "came out", "went home": the verb with its particle, or with "home". */
const formsOf = (counted: CountedGroup, { lemma, to }: Frame): readonly string[] => {
  const next = counted.reading.sentence.tokens[to]?.lower ?? '';
  return [`${lemma} ${next}`, lemma];
};

/** "Around 75 are still in Sarn", "98 remain with their captors": captives who are where they were. */
function isStillThere({ reading, group }: CountedGroup, frame: Frame): boolean {
  const words = reading.sentence.tokens.slice(frame.from - 1, frame.to + 2).map((t) => t.lower);
  const still = frame.lemma === 'remain' || words.includes('still');
  // "six are still inside"
  const there = /^(?:inside|underground|below|there|down|missing|trapped|aboard)$/.test(
    reading.sentence.tokens.slice(frame.to).find((t) => t.pos !== 'adv' || t.lower === 'there' || t.lower === 'inside')?.lower ??
      '',
  );
  const place = there || frame.preps.some(({ prep }) => /^(?:in|inside|with|at|under|behind)$/.test(prep));
  return STILL_THERE.has(frame.lemma) && frame.subject.includes(group.id) && still && place && !frame.negated;
}

const happens = (counted: CountedGroup, frame: Frame, { do: does, suffer }: Episode): boolean => {
  const { id } = counted.group;
  const acts = frame.voice === 'active' && frame.subject.includes(id);
  const suffers = frame.voice === 'active' ? frame.object.includes(id) : frame.subject.includes(id);
  return formsOf(counted, frame).some((form) => (acts && does.has(form)) || (suffers && suffer.has(form)));
};

/** What a verb that says little alone means after what was told last. */
function meant(counted: CountedGroup, last: Draft): { readonly measure: Measure; readonly frame: Frame } | null {
  // ", leaving 29 dead": who leaves others so goes nowhere
  const leavesOthers = (f: Frame): boolean =>
    f.lemma === 'leave' && f.object.some((id) => counted.reading.groups[id]?.quantity != null);
  const told = counted.reading.frames.filter(
    (f) =>
      !f.negated &&
      f.relation !== 'relative' &&
      f.form !== 'infinitive' &&
      !(leavesOthers(f) && f.subject.includes(counted.group.id)),
  );
  // "Three more, seized before the war, are held": what is told, not how they came there
  const frames = [...told.filter((f) => f.form === 'finite'), ...told.filter((f) => f.form !== 'finite')];
  const episodes = EPISODES.filter(({ kind, after }) => kind === last.kind && after.includes(last.measure));
  for (const frame of frames) {
    const episode = episodes.find((e) => happens(counted, frame, e));
    if (episode) return { measure: episode.measure, frame };
  }
  if (last.measure === 'released') {
    const frame = frames.find((f) => isIncluded(counted, f));
    if (frame) return { measure: 'released', frame };
  }
  const still = STILL_THERE_MEANS.find(([kind, after]) => kind === last.kind && after.includes(last.measure))?.[2];
  const stays = still && frames.find((f) => isStillThere(counted, f));
  return still && stays ? { measure: still, frame: stays } : null;
}

const STORIES = /^(?:captives|displacement|affected)$/;

/** How many sentences back captives may have been told of where the article is about them. */
const LONG_REACH = 8;

/** Whether the article has told of captives so often that what comes and goes in it are captives. */
const isAboutCaptives = (before: readonly Draft[]): boolean =>
  before.filter(({ kind, measure }) => kind === 'captives' && measure !== 'detained').length > 1;

/** "They freed 33 captives. A further 80 are still in the enclave", "6,400 were evacuated; another 900 were moved inland": the story tells what is meant. */
export function ofStory(findings: Findings, counted: CountedGroup, before: readonly Draft[]): readonly Draft[] {
  const last = before.findLast((d) => STORIES.test(d.kind));
  const nearest = before.at(-1);
  const reach = last?.kind === 'captives' && isAboutCaptives(before) ? LONG_REACH : REACH;
  if (!last || sentencesApart(counted, last) > reach || !goesOn(counted, last)) return [];
  // a bare number goes on with what was told right before, or with the dead of the same story
  if (isUnnamed(counted) && nearest !== last && nearest?.kind !== 'casualties') return [];
  const told = meant(counted, last);
  return told ? [draftOfStory(findings, counted, last, told)] : [];
}

/** "Ninety were jailed, and 40 of them are still inside": a part of those just told of who are where they were. */
export function stillThere(findings: Findings, counted: CountedGroup, before: readonly Draft[]): readonly Draft[] {
  const last = before.at(-1);
  if (!last || sentencesApart(counted, last) > 1) return [];
  const told = meant(counted, last);
  return told && /^(?:held|trapped)$/.test(told.measure) ? [draftOfStory(findings, counted, last, told)] : [];
}

/** "A cyclist held for two years flew home", "two men who had been stuck came out", "the girls seized in May have been let go": what became of those of whom a clause tells the start. */
export function endOfPlight(findings: Findings, counted: CountedGroup, drafts: readonly Draft[]): readonly Draft[] {
  const start = drafts.find(
    ({ kind, role }) => /^(?:captives|affected)$/.test(kind) && /^(?:reduced|relative)$/.test(role.frame?.relation ?? ''),
  );
  const others = drafts.filter((d) => d !== start && !(d.kind === 'displacement' && d.measure === 'returned'));
  // "the number of people stranded has reached 140": a figure that is reached saves nobody
  if (!start || start.role.noun !== null || others.length > 0) return drafts;
  const told = meant(counted, start);
  if (!told || !/^(?:released|rescued)$/.test(told.measure) || told.measure === start.measure) return drafts;
  const released = { ...draftOfStory(findings, counted, start, told), rule: `${start.rule}/${told.measure}` };
  return /^(?:captured|trapped)$/.test(start.measure) ? [start, released] : [released];
}

/** The draft of what a story means by a verb. */
function draftOfStory(
  findings: Findings,
  { reading, group, quantity, target }: CountedGroup,
  last: Draft,
  { measure, frame }: NonNullable<ReturnType<typeof meant>>,
): Draft {
  const named = group.head !== null && group.lemma !== 'other';
  const trigger = verbSpan({ findings, reading }, frame);
  return {
    ...last,
    measure,
    quantity,
    group,
    reading,
    counted: named ? target.span : last.counted,
    role: {
      role: frame.subject.includes(group.id) && frame.voice === 'active' ? 'agent' : 'patient',
      predicates: [frame.lemma],
      trigger,
      frame,
      noun: null,
    },
    rule: `${last.kind}/${measure}/story-of-${frame.lemma.replaceAll(' ', '-')}`,
  };
}
