import { REPRISALS } from '../../lexicon/attacks.js';
import { DONOR_VERBS } from '../../lexicon/doers.js';
import { MOVES } from '../../lexicon/places.js';
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

/** "ended a siege that left nine dead", "recovered the remains of nine": who stops a deed or finds those whom it struck did not do it. */
const COMES_AFTER = /^(?:end|halt|stop|repel|foil|thwart|prevent|survive|escape|recover|retrieve)$/;

/** "in retaliation for the killing of", "to avenge the killing of": what one answers is another's deed. */
export const isAnswered = (reading: ClauseReading, deed: NounGroup): boolean =>
  reading.preps.some((l) => l.groups.includes(deed.id) && REPRISALS.has(reading.groups[l.noun ?? -1]?.lemma ?? '')) ||
  reading.frames.some((f) => f.object.includes(deed.id) && /^(?:avenge|answer)$/.test(f.lemma));

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
  [...(draft.kind === 'casualties' ? handsIn(draft.reading) : []), ...(doersByDeed(draft) ?? doersByRole(draft))].filter(
    (g) => !isLoss(g) || g === draft.group,
  );

/** The groups that name who did it by what was done; null where only the grammar tells. */
function doersByDeed({ reading, role, group, kind, measure }: Draft): readonly NounGroup[] | null {
  const { frame } = role;
  if (!frame) return null;
  const active = frame.voice === 'active';
  // "shot down 31 of 40 missiles": who brings them down did not launch them
  if (measure === 'launched' && BRINGS_DOWN.test(frame.lemma)) return [group];
  // "Moscow confirmed two dead": who tells of harm did not do it
  if (kind === 'casualties' && active && TELLS.test(frame.lemma) && frame.object.includes(group.id)) return [];
  // "An ambulance service treated 11", "police rushed a man to hospital": who cares for the hurt did not hurt them
  if (measure === 'injured' && active && MOVES.has(frame.lemma)) return [];
  // "the authorities put the toll at nine", "detected 34 vessels": who counts is not who did it
  if (COUNTS.test(frame.lemma) && active && role.role !== 'agent' && measure !== 'captured')
    return kind === 'casualties' || kind === 'displacement' ? [] : [group];
  // "has received 12 launchers": who gets is not who gives
  if (RECEIVES.test(frame.lemma) && active && (measure === 'supplied' || kind === 'money')) return [];
  if (kind === 'money' && NEEDS.test(frame.lemma)) return [];
  // "lost 40 tanks to the rebels": who loses is not who did it
  if (/^(?:lose|suffer|sustain)\b/.test(frame.lemma) && (kind === 'equipment' || kind === 'casualties'))
    return groupsBehind(reading, frame, /^(?:to|by)$/);
  return null;
}

/** The groups behind certain prepositions of a frame. */
const groupsBehind = (reading: ClauseReading, frame: Frame, prep: RegExp): readonly NounGroup[] =>
  frame.preps.filter((l) => prep.test(l.prep)).flatMap((l) => groupsOf(reading, l.groups));

/** Troops are sent by the subject of their verb, or go themselves. */
const sendersOf = ({ reading, role, group }: Draft): readonly NounGroup[] => [
  ...reading.frames.filter((f) => f.object.includes(group.id) && f.voice === 'active').flatMap((f) => subjectsOf(reading, f)),
  ...(role.frame ? subjectsOf(reading, role.frame).filter((g) => g !== group) : []),
  group,
];

/** "launched a war after the attack": what came before it is another's deed. */
const CAME_BEFORE = /^(?:after|following|since|despite|amid|over)$/;
/** What is done in a raid besides violence: "freed two captives in a raid". */
const DONE_IN_RAIDS = /^(?:rescue|free|enter|cross|arrest|detain|recover|liberate|retake|recapture)$/;

/** "Rebels carried out an attack that killed 12": the noun of a deed, and who did it. */
export function doersOfDeed({ reading, group, kind, measure }: Draft, noun: NounGroup): readonly NounGroup[] {
  const actives = reading.frames.filter((f) => f.voice === 'active');
  const holder =
    actives.find((f) => f.object.includes(noun.id)) ??
    actives.find(
      (f) =>
        f.preps.some((l) => l.groups.includes(noun.id) && !CAME_BEFORE.test(l.prep)) &&
        (isAttackVerb(f.lemma) || DONE_IN_RAIDS.test(f.lemma)),
    );
  const tells =
    holder !== undefined &&
    (COMES_AFTER.test(holder.lemma) ||
      (TELLS.test(holder.lemma) && !(kind === 'captives' && holder.lemma === 'announce')) ||
      // "giving a toll of 80", "lowered the death toll to 90": who reckons brings no harm
      (isLoss(noun) && !BRINGS_HARM.test(holder.lemma)));
  // "the remains of a man killed by the rebels"
  const struck = reading.frames.filter((f) => f.voice === 'passive' && f.subject.includes(group.id) && isAttackVerb(f.lemma));
  return [
    ...struck.flatMap((f) => byGroups(reading, f)),
    noun,
    ...(measure === 'launched' ? [group] : []),
    ...(holder && !tells && !isAnswered(reading, noun) ? subjectsOf(reading, holder) : []),
  ];
}

/** Verbs that have the harm they bring as their object. */
const BRINGS_HARM = /^(?:cause|inflict|claim|leave|produce|suffer|make)$/;

/** "The blast caused 12 deaths": who brought about an event that is counted. */
function causesOf({ reading, group, role: { frame } }: Draft): readonly NounGroup[] {
  if (frame && frame.voice === 'active' && frame.lemma !== 'be') return subjectsOf(reading, frame);
  const cause = reading.frames.find((f) => f.object.includes(group.id) && BRINGS_HARM.test(f.lemma));
  return cause && cause.lemma !== 'suffer' ? subjectsOf(reading, cause) : [];
}

/** The groups that name who did it by the role of what is counted. */
function doersByRole(draft: Draft): readonly NounGroup[] {
  const { reading, role, group, kind, measure } = draft;
  const frame = role.frame;
  const own = [group];
  if (kind === 'forces' && !(frame?.voice === 'active' && role.role === 'patient')) return sendersOf(draft);
  if (role.role === 'patient' && frame)
    return frame.voice === 'passive'
      ? [
          ...passiveDoers(reading, frame, group),
          ...(measure === 'launched' || measure === 'hit' || measure === 'supplied' ? own : []),
        ]
      : subjectsOf(reading, frame);
  if (role.role === 'agent' && isArms(kind)) return own;
  if (role.role === 'agent' && frame && kind === 'territory') return groupsBehind(reading, frame, /^(?:to|under)$/);
  if (role.role === 'agent' && frame && kind === 'money') return subjectsOf(reading, frame).filter((g) => g !== group);
  if (role.role === 'state' && frame && frame.object.includes(group.id)) return subjectsOf(reading, frame);
  if ((role.role === 'of' || role.role === 'with') && role.noun) return doersOfDeed(draft, role.noun);
  if (role.role === 'with' && frame)
    return frame.voice === 'passive'
      ? [...byGroups(reading, frame), ...own, ...(isAlone(reading, frame) ? subjectsOf(reading, frame) : [])]
      : subjectsOf(reading, frame);
  if (role.role === 'event') return causesOf(draft);
  return isWeapon(kind) ? own : [];
}

/** Who did what a passive tells. */
function passiveDoers(reading: ClauseReading, frame: Frame, group: NounGroup): readonly NounGroup[] {
  const own = byGroups(reading, frame);
  return own.length > 0 ? own : sharedBy(reading, frame, group);
}

/** "Nine were killed by Vardan shelling and 31 wounded": who did what the passive before tells, where the next one leaves it out. */
function sharedBy(reading: ClauseReading, frame: Frame, group: NounGroup): readonly NounGroup[] {
  const { frames, sentence } = reading;
  const before = frames.findLast((f) => f.voice === 'passive' && f.to <= group.from);
  const [by] = before ? byGroups(reading, before) : [];
  if (!by || frame.form !== 'participle' || by.to > group.from) return [];
  const between = sentence.tokens.slice(by.to, group.from);
  const joined =
    /^(?:and|with|,)$/.test(between.at(-1)?.lower ?? '') && between.every((t) => t.pos !== 'verb' && t.lower !== ';');
  return joined ? [by] : [];
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
