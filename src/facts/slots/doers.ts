import { DONOR_VERBS } from '../../lexicon/doers.js';
import { groupsOf, type ClauseReading, type Frame, type NounGroup } from '../../model/clause.js';
import { isArms, isWeapon } from '../arms-and-people.js';
import type { Draft } from '../draft.js';
import { subjectsOf } from './party.js';
import { RECEIVES } from './recipient.js';
import { isAttackVerb } from '../attack-verb.js';

/** Groups after "by" that hang on a frame. */
export const byGroups = (reading: ClauseReading, frame: Frame): readonly NounGroup[] =>
  frame.preps.filter((link) => link.prep === 'by' && link.groups.length > 0).flatMap((link) => groupsOf(reading, link.groups));

/** Verbs whose subject counts or sees. */
const COUNTS = /^(?:put|place|set|estimate|count|record|register|detect|track|spot|observe|identify|report|find|recover)$/;

/** "confirmed the deaths of two", "an inquiry into the killing": who tells of a deed or looks into it is not who did it. */
const TELLS =
  /^(?:say|tell|report|announce|confirm|verify|document|acknowledge|admit|mourn|condemn|deplore|denounce|investigate|open|describe|record|register|count|estimate|see|deny|dispute|reject|disown|repudiate|regret|lament|approve|praise|remember|mark|commemorate|protest|follow)\b/;

/** "in retaliation for the killing of": what one answers is another's deed. */
export const isAnswered = (reading: ClauseReading, deed: NounGroup): boolean =>
  reading.preps.some((l) => l.groups.includes(deed.id) && ANSWERS.test(reading.groups[l.noun ?? -1]?.lemma ?? ''));
const ANSWERS = /^(?:retaliation|response|revenge|reprisal|retribution|vengeance|answer)$/;

/** Verbs of those who ask for money and do not give it. */
const NEEDS = /^(?:need|require|seek|request|ask|appeal|call|want|lack)\b/;

/** Words for what one suffers: "Varda's losses", "Vardan casualties" are not Varda's doing. */
export const isLoss = ({ lemma }: NounGroup): boolean => LOSSES.test(lemma);
const LOSSES = /^(?:loss|casualty|death|fatality|toll|dead|wounded|victim|injury|deathtoll|death-toll)$/;

/** Verbs of those who bring down what others launched. */
const BRINGS_DOWN =
  /^(?:shoot|shoot down|down|intercept|destroy|neutrali[sz]e|bring down|knock|repel|thwart|take down|take out|jam|suppress|eliminate)$/;

/** "died at the hands of the army": whose hands are named. */
export const handsIn = (reading: ClauseReading): readonly NounGroup[] =>
  reading.preps
    .filter(({ prep, noun }) => prep === 'of' && reading.groups[noun ?? -1]?.lemma === 'hand')
    .filter(({ noun }) => reading.preps.some((l) => l.prep === 'at' && noun !== null && l.groups.includes(noun)))
    .flatMap(({ groups }) => groupsOf(reading, groups));

/** The groups that, by grammar, name who did it. */
export const doers = (draft: Draft): readonly NounGroup[] =>
  [...(draft.kind === 'casualties' ? handsIn(draft.reading) : []), ...doersByRole(draft)].filter(
    (g) => !isLoss(g) || g === draft.group,
  );

function doersByRole(draft: Draft): readonly NounGroup[] {
  const { reading, role, group, kind, measure } = draft;
  const frame = role.frame;
  const own = [group];
  // "shot down 31 of 40 missiles": who brings them down did not launch them
  if (measure === 'launched' && frame && BRINGS_DOWN.test(frame.lemma)) return own;
  // "Moscow confirmed two dead": who tells of harm did not do it
  if (frame && kind === 'casualties' && frame.voice === 'active' && TELLS.test(frame.lemma) && frame.object.includes(group.id))
    return [];
  // "the authorities put the toll at nine", "detected 34 vessels": who counts is not who did it
  if (frame && COUNTS.test(frame.lemma) && frame.voice === 'active' && role.role !== 'agent' && measure !== 'captured')
    return kind === 'casualties' || kind === 'displacement' ? [] : own;
  // "has received 12 launchers": who gets is not who gives
  if (frame && RECEIVES.test(frame.lemma) && frame.voice === 'active' && (measure === 'supplied' || kind === 'money')) return [];
  if (frame && kind === 'money' && NEEDS.test(frame.lemma)) return [];
  // "lost 40 tanks to the rebels": who loses is not who did it
  if (frame && /^(?:lose|suffer|sustain)\b/.test(frame.lemma) && (kind === 'equipment' || kind === 'casualties'))
    return frame.preps.filter((l) => l.prep === 'to' || l.prep === 'by').flatMap((l) => groupsOf(reading, l.groups));
  if (kind === 'forces' && !(frame?.voice === 'active' && role.role === 'patient'))
    return [
      ...reading.frames.filter((f) => f.object.includes(group.id) && f.voice === 'active').flatMap((f) => subjectsOf(reading, f)),
      ...(frame ? subjectsOf(reading, frame).filter((g) => g !== group) : []),
      ...own,
    ];
  if (role.role === 'patient' && frame)
    return frame.voice === 'passive'
      ? [...byGroups(reading, frame), ...(measure === 'launched' || measure === 'hit' || measure === 'supplied' ? own : [])]
      : subjectsOf(reading, frame);
  if (role.role === 'agent' && isArms(kind)) return own;
  if (role.role === 'agent' && frame && kind === 'territory')
    return frame.preps.filter((l) => l.prep === 'to' || l.prep === 'under').flatMap((l) => groupsOf(reading, l.groups));
  if (role.role === 'agent' && frame && kind === 'money') return subjectsOf(reading, frame).filter((g) => g !== group);
  if (role.role === 'state' && frame && frame.object.includes(group.id)) return subjectsOf(reading, frame);
  if ((role.role === 'of' || role.role === 'with') && role.noun) {
    const noun = role.noun;
    const holder =
      reading.frames.find((f) => f.object.includes(noun.id) && f.voice === 'active') ??
      reading.frames.find(
        (f) => f.preps.some((l) => l.groups.includes(noun.id)) && f.voice === 'active' && isAttackVerb(f.lemma),
      );
    const tells = holder !== undefined && TELLS.test(holder.lemma) && !(kind === 'captives' && holder.lemma === 'announce');
    return [
      noun,
      ...(measure === 'launched' ? own : []),
      ...(holder && !tells && !isAnswered(reading, noun) ? subjectsOf(reading, holder) : []),
    ];
  }
  if (role.role === 'with' && frame)
    return frame.voice === 'passive'
      ? [...byGroups(reading, frame), ...own, ...(isAlone(reading, frame) ? subjectsOf(reading, frame) : [])]
      : subjectsOf(reading, frame);
  if (role.role === 'event' && frame && frame.voice === 'active' && frame.lemma !== 'be') return subjectsOf(reading, frame);
  if (role.role === 'event') {
    const f = reading.frames.find(
      (x) => x.object.includes(group.id) && /^(?:cause|inflict|claim|leave|produce|suffer|make)$/.test(x.lemma),
    );
    return f ? (f.lemma === 'suffer' ? [] : subjectsOf(reading, f)) : [];
  }
  return isWeapon(kind) ? own : [];
}

/** "Rebel forces attacked with 12 drones": a verb without auxiliary that is the sentence's only one has its subject before it. */
const isAlone = (reading: ClauseReading, frame: Frame): boolean =>
  frame.form === 'participle' && frame.to - frame.from === 1 && !reading.frames.some((f) => f.form === 'finite');

/** Who gives, has or holds: the subject of the verb whose object is counted, or "from" whom it comes. */
export function holders(draft: Draft): readonly NounGroup[] {
  const { reading, group, kind, measure } = draft;
  if (measure === 'supplied' || (kind === 'money' && measure === 'aid')) {
    const frames = reading.frames.filter(
      (f) => f === draft.role.frame || f.object.includes(group.id) || f.subject.includes(group.id),
    );
    const from = [...reading.preps.filter((l) => l.noun === group.id), ...frames.flatMap((f) => f.preps)].filter(
      (l) => l.prep === 'from',
    );
    const announcers =
      kind === 'money'
        ? reading.frames
            .filter((f) => DONOR_VERBS.has(f.lemma) || (f.lemma === 'have' && f.object.includes(group.id)))
            .flatMap((f) => (f.voice === 'active' ? subjectsOf(reading, f) : byGroups(reading, f)))
        : [];
    return [...from.flatMap((l) => groupsOf(reading, l.groups)), ...announcers];
  }
  if (measure !== 'held' && measure !== 'strength') return [];
  return reading.frames
    .filter((f) => f.voice === 'active' && f.object.includes(group.id) && f.lemma !== 'be' && !COUNTS.test(f.lemma))
    .flatMap((f) => subjectsOf(reading, f));
}
