import { COUNTED_NOUN } from '../lexicon/counted-nouns.js';
import { PASSIVE_OF_HARM } from '../lexicon/clause-words.js';
import { FIGURE_HEADS } from '../lexicon/figure-nouns.js';
import { CLAUSE_TAKING } from '../lexicon/verb-classes.js';
import type { Frame } from '../model/clause.js';
import {
  afterVerb,
  beforeVerb,
  groupAt,
  lastFrame,
  skipLeft,
  skipMarksLeft,
  skipRight,
  typeAt,
  wordAt,
  type Board,
} from './board.js';
import type { ChunkType } from './chunks.js';
import { completedGroup, joinedLeft, subjectsLeft } from './coordination.js';
import type { FrameDraft } from './frame.js';
import { explainedBefore, openingBracket, openingComma, openingDash, relativeBefore, relativeOfSaying } from './insertions.js';
import { isBarePassive, isClauseVerb, leavesObjectOut, opensContactClause } from './voice.js';

/** What stands before a verb as its subject: chunk indices, and how the verb hangs on them. */
export interface Found {
  readonly list: readonly number[];
  readonly relation: Frame['relation'];
  readonly parent: FrameDraft | null;
}

/** How many steps a subject may be away from its verb. */
const LONGEST_WALK = 60;

const NOTHING: Found = { list: [], relation: 'main', parent: null };

const hangsOn = (relation: Found['relation'], parent: FrameDraft | null): Found => ({ list: [], relation, parent });

/** A step of the walk: where to go on, or what was found. It looks at the chunk `j` left of the verb. */
type Step = (b: Board, frame: FrameDraft, j: number) => Found | number;

/** Walks left from a verb over complements, insertions and relative clauses to the head of its subject. */
export function subjectBefore(b: Board, frame: FrameDraft): Found {
  let j = beforeVerb(b, frame);
  for (let steps = 0; steps < LONGEST_WALK && j >= 0; steps++) {
    const type = typeAt(b, j);
    const step = type && STEPS[type];
    const found = step ? step(b, frame, j) : NOTHING;
    if (typeof found !== 'number') return found;
    j = found;
  }
  return NOTHING;
}

/** The groups a relative word stands for: the noun before it, the last of a list. */
export function antecedent(b: Board, i: number): readonly number[] {
  let k = skipLeft(b, i);
  while (k >= 0 && typeAt(b, k) !== 'group') {
    if (typeAt(b, k) === 'verb' || typeAt(b, k) === 'break') return [];
    k--;
  }
  return k < 0 ? [] : subjectsLeft(b, k).slice(-1);
}

/** The counted groups that "all of which" stands for: the nearest before it, over what completes it and over a passive verb, with its list. */
function countedBefore(b: Board, i: number): readonly number[] {
  // "five rockets were fired from the strip, all of which were intercepted"
  const stops = (k: number): boolean =>
    typeAt(b, k) === 'break' || (typeAt(b, k) === 'verb' && b.frameAt.get(k)?.voice !== 'passive');
  for (let k = i; k >= 0 && !stops(k); k--) {
    const quantity = groupAt(b, k)?.quantity;
    if (quantity && quantity.form !== 'article') return joinedLeft(b, k);
  }
  return [];
}

const PARENT = /^(?:mother|father|mum|mom|dad|parent|widow|widower|grandmother|grandfather)$/;

/** "a mother of six who fled": she fled, and not her children. */
const isChildrenOf = (b: Board, i: number): boolean =>
  groupAt(b, i)?.head === null && wordAt(b, i - 1) === 'of' && PARENT.test(groupAt(b, i - 2)?.lemma ?? '');

/** "135 people at the church who were left homeless": who somebody is, no place is. */
function overPlaces(b: Board, i: number): number {
  if (isChildrenOf(b, i)) return i - 2;
  const cls = COUNTED_NOUN.get(groupAt(b, i)?.lemma ?? '')?.class ?? '';
  const isPlace = /^(?:building|site|settlement)$/.test(cls) && typeAt(b, i - 1) === 'prep' && typeAt(b, i - 2) === 'group';
  return isPlace ? overPlaces(b, i - 2) : i;
}

/** What events do and places do not. */
const BEFALLS =
  /^(?:kill|injure|wound|involve|last|begin|start|include|destroy|damage|leave|cause|come|follow|target|hit|strike)$/;

/** "an attack on Omdan, which involved 90 drones": behind a comma such a verb is said of the event, not of the place where it happened. */
function overAttacked(b: Board, { lemma }: FrameDraft, i: number): number {
  const place = groupAt(b, i);
  const isName = place?.head != null && b.tokens[place.head]?.pos === 'name';
  const event = COUNTED_NOUN.get(groupAt(b, i - 2)?.lemma ?? '')?.class === 'event';
  return isName && event && /^(?:on|in|at|against|near|over)$/.test(wordAt(b, i - 1)) && BEFALLS.test(lemma) ? i - 2 : i;
}

const overRelative: Step = (b, frame, j) => {
  const before = skipLeft(b, j - 1);
  if (typeAt(b, before) === 'prep') {
    // "assaults, one of which killed 14": the number before "of which" is the subject; "during which …" has none
    const picked = wordAt(b, before) === 'of' ? groupAt(b, before - 1) : undefined;
    // … and in "12 missiles and two drones, all of which were shot down" all that were counted are
    const all = picked?.quantity === null && /^(?:all|both)$/.test(picked.determiner ?? '');
    return {
      list: all ? countedBefore(b, before - 2) : picked?.quantity ? [before - 1] : [],
      relation: 'relative',
      parent: null,
    };
  }
  const noun = typeAt(b, before) === 'comma' ? overAttacked(b, frame, before - 1) : before;
  return { list: antecedent(b, wordAt(b, j) === 'who' ? overPlaces(b, noun) : noun), relation: 'relative', parent: null };
};

/** Reduced clauses are said of the noun right before them ("52 drones launched by", "with 824 troops dying"); an -ing form with an object may hang higher ("a strike on the port killing 12"). */
function saysOfNearest(b: Board, frame: FrameDraft): boolean {
  if (isBarePassive(b, frame)) return true;
  if (frame.form !== 'ing' || typeAt(b, frame.chunk - 1) !== 'group') return false;
  // "with 300 people lacking food"
  const counted = groupAt(b, frame.chunk - 1)?.quantity;
  if (wordAt(b, frame.chunk - 2) === 'with' && counted && counted.form !== 'article') return true;
  // ", with Varda saying it had shot down 12 drones"
  if (wordAt(b, frame.chunk - 2) === 'with' && typeAt(b, frame.chunk - 3) === 'comma' && CLAUSE_TAKING.has(frame.lemma))
    return true;
  return frame.voice === 'passive' || typeAt(b, skipRight(b, frame.chunk + 1)) !== 'group';
}

/** Left of the preposition at `i`; "including" may stand after a comma. */
function beforePreposition(b: Board, i: number): number {
  const before = skipLeft(b, i - 1);
  return wordAt(b, i) === 'including' && typeAt(b, before) === 'comma' ? before - 1 : before;
}

/** Left of a verb that is inside the subject ("The man accused of killing two people was …"). */
function beforeInnerVerb(b: Board, verb: FrameDraft): number {
  const k = beforeVerb(b, verb);
  return typeAt(b, k) === 'comma' || typeAt(b, k) === 'prep' ? skipLeft(b, k - 1) : k;
}

/** "a couple who were expecting a child had been killed": a child is expected, and no clause. */
const expectsChild = (b: Board, { lemma, chunk }: FrameDraft): boolean =>
  lemma === 'expect' && /^(?:child|baby|twin|triplet|daughter|son)$/.test(groupAt(b, skipRight(b, chunk + 1))?.lemma ?? '');

/** An object right after a verb of another clause is no subject, unless that verb takes a clause or is a participle inside the subject. */
const ownsAsObject = (b: Board, owner: FrameDraft, frame: FrameDraft): boolean =>
  owner.finite &&
  owner.voice === 'active' &&
  (!CLAUSE_TAKING.has(owner.lemma) || expectsChild(b, owner)) &&
  !leavesObjectOut(b, owner) &&
  isClauseVerb(b, frame);

/** "wounded nine men, while the toll of missing passed 60": a noun for a figure begins anew. */
const isFigure = (b: Board, i: number): boolean => FIGURE_HEADS.has(groupAt(b, i)?.lemma ?? '');

/** "12 martyrs and 80 injured": a bare number begins anew too. */
const standsAlone = (b: Board, i: number): boolean => isFigure(b, i) || groupAt(b, i)?.head === null;

/** What is done to some of those that came. */
const DESTROYED = /^(?:destroy|down|intercept|shoot down|neutralise|neutralize|bring down|jam|suppress|lose|thwart)$/;

/** "reported 128 of 150 drones destroyed": the number picked from those that came; null where the verb is said of all. */
function partDestroyed(b: Board, { lemma, chunk }: FrameDraft, j: number): number | null {
  const picked = /^(?:of|out of)$/.test(wordAt(b, j - 1)) ? groupAt(b, j - 2) : undefined;
  const goesOn = b.frames.some((f) => f.chunk > chunk && f.chunk <= chunk + 2 && f.finite);
  // "recovered 38 of the 51 towns lost last year"
  const owner = b.frameAt.get(j - 3);
  const counts = !owner || CLAUSE_TAKING.has(owner.lemma) || /^(?:see|record|count|list)$/.test(owner.lemma);
  const isPart = picked?.quantity && picked.head === null && groupAt(b, j)?.quantity && counts;
  return isPart && DESTROYED.test(lemma) && !goesOn ? j - 2 : null;
}

/** "left three workers at the plant injured": behind "left" the harm befell those whom the place completes; null where it is said of the nearest. */
function leftInPlace(b: Board, { lemma }: FrameDraft, j: number): number | null {
  const left = completedGroup(b, j);
  const isPeople = left < j && groupAt(b, left)?.quantity?.class === 'count' && groupAt(b, j)?.quantity === null;
  return isPeople && PASSIVE_OF_HARM.has(lemma) && b.frameAt.get(left - 1)?.lemma === 'leave' ? left : null;
}

/** The groups joined to the left that share a reduced clause; "45 members of the army and units operating there": what the uncounted do is none of the counted. */
function sharersLeft(b: Board, { form }: FrameDraft, j: number): readonly number[] {
  const list = joinedLeft(b, j);
  const isMixed = groupAt(b, j)?.quantity === null && list.some((i) => groupAt(b, i)?.quantity?.class === 'count');
  return form === 'ing' && isMixed ? [j] : list;
}

const overGroup: Step = (b, frame, j) => {
  const isNearest = j === beforeVerb(b, frame);
  if (isNearest && saysOfNearest(b, frame)) {
    const part = partDestroyed(b, frame, j) ?? leftInPlace(b, frame, j);
    if (part !== null) return { list: [part], relation: 'reduced', parent: null };
    return { list: standsAlone(b, j) ? [j] : sharersLeft(b, frame, j), relation: 'reduced', parent: null };
  }
  const preposition = skipMarksLeft(b, j - 1);
  if (isNearest && isAgreedIn(b, frame, preposition)) return { list: [j], relation: 'reduced', parent: null };
  if (typeAt(b, preposition) === 'prep') return beforePreposition(b, preposition);
  const list = subjectsLeft(b, j);
  return subjectOrBeyond(b, frame, CLAUSE_TAKING.has(frame.lemma) ? speakersOf(b, list) : list);
};

/** "… and two at an oil depot, witnesses and medics said": those who speak are no figures before them. */
function speakersOf(b: Board, list: readonly number[]): readonly number[] {
  const isCounted = (i: number): boolean =>
    groupAt(b, i)?.quantity?.class === 'count' && groupAt(b, i)?.quantity?.form !== 'article';
  const last = list.findLastIndex(isCounted);
  return last === list.length - 1 || typeAt(b, (list[last + 1] ?? 0) - 1) !== 'comma' ? list : list.slice(last + 1);
}

/** "killed a priest and two nuns despite a truce agreed in May": a past form without object behind what only a verb before can take. */
const isAgreedIn = (b: Board, frame: FrameDraft, preposition: number): boolean =>
  /^(?:despite|amid|amidst|notwithstanding|during)$/.test(wordAt(b, preposition)) &&
  frame.bare &&
  frame.verbForm === 'past' &&
  typeAt(b, afterVerb(b, frame)) !== 'group' &&
  b.frames.some((f) => f.chunk < preposition && isClauseVerb(b, f));

/** "Those killed by the floods in Sarn and Belin number 40": a pair that completes a verb inside the subject. */
function completesInner(b: Board, preposition: number, list: readonly number[]): boolean {
  const inner = b.frameAt.get(preposition - 1);
  const isInner = inner !== undefined && (!inner.finite || isBarePassive(b, inner));
  return isInner && !b.chunks.slice(list[0], list.at(-1)).some(({ type }) => type === 'comma');
}

/** The groups of `list` as subject, or what lies left of them where they are none. */
function subjectOrBeyond(b: Board, frame: FrameDraft, list: readonly number[]): Found | number {
  const first = list[0] ?? 0;
  const before = skipMarksLeft(b, first - 1);
  if (typeAt(b, before) === 'prep' && list.length > 1 && (typeAt(b, before - 1) === 'group' || completesInner(b, before, list)))
    return before - 1;
  const owner = b.frameAt.get(before);
  if (owner && ownsAsObject(b, owner, frame)) {
    // "Three bridges that link the two halves are gone": the object of a relative clause inside the subject
    const relative = isClauseVerb(b, owner) ? relativeBefore(b, before) : null;
    return relative !== null && typeAt(b, relative - 1) === 'group' ? skipLeft(b, relative - 1) : hangsOn('coordinate', owner);
  }
  // "gave a higher toll, saying 60 had died"
  const opens = owner?.form === 'ing' && CLAUSE_TAKING.has(owner.lemma);
  if (owner && !owner.finite && !opens && isClauseVerb(b, frame)) return beforeInnerVerb(b, owner);
  // "Ivanov, the governor, said": an apposition between commas is stepped over
  const explained = typeAt(b, first - 1) === 'comma' ? explainedBefore(b, first - 1, frame.chunk) : null;
  return explained ?? { list, relation: 'main', parent: null };
}

/** For ", killing 12": the verb of the clause before the comma hands over its subject. */
function mainSubject(b: Board, comma: number): Found {
  for (let k = comma - 1; k >= 0; k--) {
    const frame = b.frameAt.get(k);
    if (frame) return hangsOn('adverbial', frame);
    if (typeAt(b, k) === 'break') break;
  }
  // "A strike on the town, killing 12 people": no verb before it, the first group is the doer
  for (let k = 0; k < comma; k++)
    if (typeAt(b, k) === 'group' && typeAt(b, k - 1) !== 'prep') return { list: [k], relation: 'adverbial', parent: null };
  return hangsOn('adverbial', null);
}

const overComma: Step = (b, frame, j) => {
  if (frame.form === 'ing') return mainSubject(b, j);
  // "were killed, wounded or abducted": participles in a list
  const listed = b.frameAt.get(skipLeft(b, j - 1));
  if (listed?.voice === 'passive' && isBarePassive(b, frame)) return hangsOn('coordinate', listed);
  const opening = openingComma(b, j, isClauseVerb(b, frame));
  if (opening !== null) return skipLeft(b, opening - 1);
  // "had killed 20 soldiers, taken three tanks"
  if (frame.form === 'participle' && !isBarePassive(b, frame)) return hangsOn('coordinate', lastFrame(b, j, frame));
  if (frame.form === 'participle' || isBarePassive(b, frame)) return mainSubject(b, j);
  const before = skipLeft(b, j - 1);
  return typeAt(b, before) === 'verb' ? hangsOn('coordinate', b.frameAt.get(before) ?? null) : before;
};

const DASH = /^(?:[-–—]|--)$/;

const overBreak: Step = (b, frame, j) => {
  const mark = wordAt(b, j);
  // "Thousands of homes — over 13,000, by one count — have been damaged": what stands between dashes is stepped over
  const dash = DASH.test(mark) && frame.finite ? openingDash(b, j) : null;
  if (dash !== null) return skipLeft(b, dash - 1);
  // "41 decoy drones – lost in location"
  const labels = j === beforeVerb(b, frame) && (DASH.test(mark) || mark === ':') && typeAt(b, j - 1) === 'group';
  return labels && isBarePassive(b, frame) ? { list: [j - 1], relation: 'reduced', parent: null } : NOTHING;
};

/** "Five people who were missing after the dam broke have died": left of a clause on time that ends a relative clause; null where there is none. */
function subordinatorInRelative(b: Board, verb: number): number | null {
  let k = verb - 1;
  while (/^(?:group|adv|date|quote)$/.test(typeAt(b, k) ?? '')) k--;
  if (typeAt(b, k) !== 'sub' || !/^(?:after|before|when|since|while|as|until)$/.test(wordAt(b, k))) return null;
  const inner = b.chunks.findLastIndex(({ type }, i) => i < k && (type === 'verb' || type === 'comma' || type === 'break'));
  return typeAt(b, inner) === 'verb' && relativeBefore(b, inner) !== null ? inner : null;
}

/** "A missile fired from the hills as the minister landed was shot down": left of a clause on time without commas, between a subject and its verb; null where the verb at `j` is of no such clause. */
function beforeClauseOnTime(b: Board, owner: FrameDraft): number | null {
  const doer = beforeVerb(b, owner);
  const opens = typeAt(b, doer) === 'group' && typeAt(b, doer - 1) === 'sub' && /^(?:as|when|while)$/.test(wordAt(b, doer - 1));
  return opens && /^(?:group|date)$/.test(typeAt(b, doer - 2) ?? '') ? skipLeft(b, doer - 2) : null;
}

/** "The girls they seized were freed": the noun that a clause without a relative word is said of; null where the verb at `j` is of no such clause. */
function beforeContactClause(b: Board, owner: FrameDraft): number | null {
  const doer = beforeVerb(b, owner);
  const group = groupAt(b, doer);
  return group && typeAt(b, doer - 1) === 'group' && opensContactClause(b, group) ? doer - 1 : null;
}

const overVerb: Step = (b, frame, j) => {
  const owner = b.frameAt.get(j) as FrameDraft;
  const said = frame.finite ? relativeOfSaying(b, j) : null;
  if (said !== null) return { list: antecedent(b, said - 1), relation: 'relative', parent: null };
  if (isClauseVerb(b, frame)) {
    const contact = beforeContactClause(b, owner);
    if (contact !== null) return contact;
    const relative = relativeBefore(b, j);
    if (relative !== null) {
      const before = skipLeft(b, relative - 1);
      return typeAt(b, before) === 'comma' ? skipLeft(b, before - 1) : before;
    }
    if (!isClauseVerb(b, owner)) return skipLeft(b, j - 1);
    const sub = subordinatorInRelative(b, j) ?? beforeClauseOnTime(b, owner);
    if (sub !== null) return sub;
  }
  return hangsOn('complement', owner);
};

/** "left 30 people dead or injured": a participle joined to a state is said of the group before the state. */
function stateOfGroup(b: Board, frame: FrameDraft, conj: number): Found | null {
  const group = skipLeft(b, conj - 2);
  const joined = typeAt(b, conj - 1) === 'adj' && typeAt(b, group) === 'group' && isBarePassive(b, frame);
  return joined ? { list: joinedLeft(b, group), relation: 'reduced', parent: null } : null;
}

/** "came down in a forest with no road leading to it, and burst": the verb that a finite one is joined to stands before what an -ing form says of a noun. */
function joinedTo(b: Board, frame: FrameDraft, conj: number): FrameDraft | null {
  const last = lastFrame(b, conj, frame);
  const saysOfNoun = last?.form === 'ing' && last.relation === 'reduced' && isClauseVerb(b, frame);
  return saysOfNoun ? lastFrame(b, last.chunk - 1, frame) : last;
}

/** "the money that it had asked for has come": a preposition between the verbs of a relative clause and of its noun. */
const isStranded = (b: Board, frame: FrameDraft, j: number): boolean =>
  typeAt(b, j - 1) === 'verb' && typeAt(b, j + 1) === 'verb' && isClauseVerb(b, frame);

const STEPS: Readonly<Partial<Record<ChunkType, Step>>> = {
  rel: overRelative,
  group: overGroup,
  comma: overComma,
  break: overBreak,
  verb: overVerb,
  adj: (_b, _frame, j) => j - 1,
  close: (b, _frame, j) => skipLeft(b, openingBracket(b, j) - 1),
  conj: (b, frame, j) => stateOfGroup(b, frame, j) ?? hangsOn('coordinate', joinedTo(b, frame, j)),
  sub: (b, frame, j) => hangsOn('adverbial', lastFrame(b, j, frame)),
  // "those captured in January were handed over": a time hangs on nothing here; "the drones it had asked for were sent"
  prep: (b, frame, j) =>
    isStranded(b, frame, j)
      ? j - 1
      : typeAt(b, j + 1) === 'date'
        ? skipLeft(b, j - 1)
        : hangsOn('adverbial', lastFrame(b, j, frame)),
};
