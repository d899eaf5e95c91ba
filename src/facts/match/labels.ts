import { LIGHT_VERBS } from '../../lexicon/light-verbs.js';
import { groupsOf, type ClauseReading, type Frame, type NounGroup } from '../../model/clause.js';
import type { Token } from '../../model/sentence.js';
import { cut } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { RoleReading } from '../roles/index.js';
import { nounForms } from '../roles/view.js';

/** A label: the words of a heading or of an introduction before a colon, as a stretch of tokens of one sentence. */
interface Label {
  readonly reading: ClauseReading;
  readonly from: number;
  readonly to: number;
}

/** How many lines a list may have under its label. */
const LONGEST_LIST = 20;
/** How many words a label that ends in a full stop may have ("SEIZED.", "The missing."). */
const LONGEST_HEADING = 5;

/** How many words a label may have after an active verb ("The police arrested in Lodva:"). */
const BEHIND_VERB = 4;

const SAYING = /^(?:say|report|tell|announce|state|write|add|mean|follow|include|list)$/;

const isWord = ({ pos }: Token): boolean => pos !== 'punct' && pos !== 'other';

/** "See:", "Included are:" say nothing of what follows. */
const isLight = ({ lemma, voice }: Frame): boolean => voice === 'active' && LIGHT_VERBS.has(lemma);

/** Verbs between a whole and the list of what it is made of. */
const CONTAINS = /^(?:include|contain|comprise|feature|cover|consist|be)$/;

/** "The items in this parcel include:", "The aid consists of:": the nouns that are made up of what is listed, and what completes them. */
function wholesOf({ reading, from, to }: Label): readonly NounGroup[] {
  const frame = reading.frames.findLast((f) => f.from >= from && f.to <= to);
  if (frame?.voice !== 'active' || !CONTAINS.test(frame.lemma) || frame.negated || frame.object.length > 0) return [];
  const completing = reading.preps.filter(
    ({ noun, prep }) => frame.subject.some((id) => id === noun) && /^(?:in|of)$/.test(prep),
  );
  return groupsOf(reading, [...completing.flatMap(({ groups }) => groups), ...frame.subject]).filter((g) => g.head !== null);
}

/** "delivered the following items:": what stands for all that is listed. */
const standsForList = (reading: ClauseReading, id: number): boolean => {
  const group = reading.groups[id];
  const words = reading.sentence.tokens.slice(group?.from, group?.to);
  return group?.quantity === null && words.some((t) => t.lower === 'following' || t.lower === 'these');
};

/** Verbs of a label with nothing counted beside them: "destroyed by air defences", "the police arrested", "the following were seized". */
const openFrames = ({ reading, from, to }: Label): readonly Frame[] =>
  reading.frames.filter(
    (f) =>
      f.from >= from &&
      f.to <= to &&
      !SAYING.test(f.lemma) &&
      !isLight(f) &&
      !f.negated &&
      [...f.subject, ...f.object].every((id) => !reading.groups[id]?.quantity) &&
      (f.voice === 'passive' ||
        (f.object.length === 0 && to - f.to <= BEHIND_VERB) ||
        (f.object.length > 0 && f.object.every((id) => standsForList(reading, id)))),
  );

/** "Missing:", "Arrests.", "Destroyed:" against "See:". */
const tells = ({ pos, form }: Token): boolean =>
  pos === 'noun' || pos === 'adj' || (pos === 'verb' && (form === 'past' || form === 'participle'));

/** What a label says of the items under it. */
function rolesOfLabel(findings: Findings, label: Label, host: ClauseReading): readonly RoleReading[] {
  const { reading, from, to } = label;
  const words = reading.sentence.tokens.slice(from, to).filter(isWord);
  const wholes = wholesOf(label);
  if (wholes.length > 0)
    return wholes.map((noun) => ({
      role: 'of',
      predicates: nounForms({ findings, reading }, noun),
      trigger: cut(findings.article.text, noun.start, noun.end),
      frame: null,
      noun: null,
    }));
  const frames = openFrames(label);
  // a frame of another sentence would mislead the slots
  const own = (frame: Frame): Frame | null => (reading === host ? frame : null);
  if (frames.length > 0)
    return frames.map((frame) => ({
      role: 'patient',
      predicates: [...frame.complement.map((word) => `${frame.lemma} ${word}`), frame.lemma],
      trigger: cut(findings.article.text, frame.start, frame.end),
      frame: own(frame),
      noun: null,
    }));
  const word = words.at(-1);
  if (!word || words.length > LONGEST_HEADING || words.some((t) => t.pos === 'num') || !tells(word)) return [];
  const trigger = cut(findings.article.text, word.start, word.end);
  // "See:", "Need:" say nothing of what follows
  const isNounOrLight = word.pos === 'noun' && LIGHT_VERBS.has(word.lemma);
  return (['state', 'event', 'of', ...(isNounOrLight ? [] : (['patient'] as const))] as const).map((role) => ({
    role,
    predicates: [role === 'state' ? word.lower : word.lemma],
    trigger,
    frame: null,
    noun: null,
  }));
}

/** The stretches before colons that stand before a token, the nearest first: "Seized: 3 tanks, 4 guns". */
function labelsBefore(reading: ClauseReading, before: number): readonly Label[] {
  const { tokens } = reading.sentence;
  const colon = tokens.slice(0, before).findLastIndex((t) => t.lower === ':');
  if (colon <= 0) return [];
  const from = tokens.slice(0, colon).findLastIndex((t) => /^[:;]$/.test(t.lower)) + 1;
  return [{ reading, from, to: colon }, ...labelsBefore(reading, from)];
}

/** A whole sentence that introduces what follows: "Destroyed overnight:", "SEIZED.", "What was found?". */
function introduction(reading: ClauseReading): Label | null {
  const { tokens } = reading.sentence;
  const last = tokens.findLastIndex((t) => isWord(t) || /^[:?]$/.test(t.lower));
  if (/^[:?]$/.test(tokens[last]?.lower ?? '')) return labelsBefore(reading, last + 1)[0] ?? { reading, from: 0, to: last };
  const finite = reading.frames.some((f) => f.form === 'finite' && f.subject.length > 0);
  const words = tokens.filter(isWord);
  return !finite && words.length > 0 && words.length <= LONGEST_HEADING && words.every((t) => t.pos !== 'num')
    ? { reading, from: 0, to: last + 1 }
    : null;
}

/** "- spare parts", "Additional ammunition for HIMARS;": a line of a list by its bullet or its last mark. */
const isMarked = ({ sentence: { tokens } }: ClauseReading): boolean =>
  /^(?:[-•*●▪–—✅])$/.test(tokens[0]?.lower ?? '') || tokens.at(-1)?.lower === ';';

/** A line of a list, which counts or has the marks of one: "✅ up to 300 reconnaissance drones". */
const isItem = (reading: ClauseReading): boolean =>
  (reading.groups.some((g) => g.quantity !== null) || isMarked(reading)) &&
  reading.frames.every((f) => f.form !== 'finite' || f.subject.length === 0);

/** Whether the group stands in a line by itself: only reduced clauses say more of it ("two drones fitted to carry explosives"). */
const isListed = (reading: ClauseReading, group: NounGroup): boolean =>
  reading.frames.every(
    (f) =>
      !(f.subject.includes(group.id) || f.object.includes(group.id)) || (f.form !== 'finite' && f.subject.includes(group.id)),
  );

/** The labels that stand over a group, the nearest first: before a colon in its own sentence, or a line before the list it is in. */
export function labelsOver(findings: Findings, reading: ClauseReading, group: NounGroup): readonly Label[] {
  const own = labelsBefore(reading, group.from);
  if (!isItem(reading)) return own;
  const { index } = reading.sentence;
  for (const before of findings.readings.slice(Math.max(0, index - LONGEST_LIST), index).reverse()) {
    const label = isMarked(before) ? null : introduction(before);
    if (label) return [...own, label];
    if (!isItem(before)) break;
  }
  return own;
}

/**
 * Roles that a group has from the label over it: "Destroyed by air defence: 41 missiles: 30 of one type", or a list of lines under such a label.
 * Empty where nothing that stands over it says what happened.
 */
export function labelRoles(findings: Findings, reading: ClauseReading, group: NounGroup): readonly RoleReading[] {
  if (!isListed(reading, group)) return [];
  for (const label of labelsOver(findings, reading, group)) {
    const roles = rolesOfLabel(findings, label, reading);
    if (roles.length > 0) return roles;
  }
  return [];
}
