import { EPISODES, STILL_THERE, STORY_PEOPLE, type Episode } from '../../lexicon/stories.js';
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

/** Whether the group names nobody new: a bare number, the noun of the story, or people at large. */
function goesOn({ group, quantity, reading, target }: CountedGroup, last: Draft): boolean {
  if (quantity.class !== 'count' || /^(?:article|negative)$/.test(quantity.form)) return false;
  // "has taken back one of two temples"
  const whole = reading.parts.find(({ part, relation }) => part === group.id && relation === 'of')?.whole;
  if (whole != null) return false;
  if (group.head === null) return quantity.unit === null || quantity.unit === 'person';
  const people = /^(?:person|fighter|household)$/.test(target.counted?.class ?? '');
  if (people && last.measure === 'released' && reading.frames.some((f) => isIncluded({ reading, group }, f))) return true;
  return (
    people &&
    ((STORY_PEOPLE.has(group.lemma) && !(MEN.test(group.lemma) && last.kind === 'displacement')) ||
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
  const place = frame.preps.some(({ prep }) => /^(?:in|inside|with|at|under|behind)$/.test(prep));
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
  const frames = counted.reading.frames.filter((f) => !f.negated && f.relation !== 'relative' && f.form !== 'infinitive');
  for (const episode of EPISODES) {
    if (episode.kind !== last.kind || !episode.after.includes(last.measure)) continue;
    const frame = frames.find((f) => happens(counted, f, episode));
    if (frame) return { measure: episode.measure, frame };
  }
  if (last.measure === 'released') {
    const frame = frames.find((f) => isIncluded(counted, f));
    if (frame) return { measure: 'released', frame };
  }
  const stays =
    last.kind === 'captives' && last.measure !== 'detained' ? frames.find((f) => isStillThere(counted, f)) : undefined;
  return stays ? { measure: 'held', frame: stays } : null;
}

/** "They freed 33 captives. A further 80 are still in the enclave", "6,400 were evacuated; another 900 were moved inland": the story tells what is meant. */
export function ofStory(findings: Findings, counted: CountedGroup, before: readonly Draft[]): readonly Draft[] {
  const { reading, group, quantity, target } = counted;
  const last = before.findLast((d) => d.kind === 'captives' || d.kind === 'displacement');
  const nearest = before.at(-1);
  if (!last || sentencesApart(counted, last) > REACH || !goesOn(counted, last)) return [];
  // a bare number goes on with what was told right before, or with the dead of the same story
  if (group.head === null && nearest !== last && nearest?.kind !== 'casualties') return [];
  const told = meant(counted, last);
  if (!told) return [];
  const { measure, frame } = told;
  const named = group.head !== null && group.lemma !== 'other';
  const trigger = verbSpan({ findings, reading }, frame);
  return [
    {
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
    },
  ];
}
