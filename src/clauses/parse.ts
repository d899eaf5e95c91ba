import {
  CLAUSE_TAKING,
  HEDGE_VERBS,
  INTRANSITIVE,
  INVARIANT,
  MOTION,
  NEGATIVE_VERBS,
  OBJECT_CONTROL,
  PLAN_VERBS,
  RESULTATIVE,
} from '../lexicon/verb-classes.js';
import type { ClauseReading, Frame, FrameForm, Modality, NounGroup, PrepLink } from '../model/clause.js';
import type { Sentence, Token } from '../model/sentence.js';
import type { Chunk, Chunks } from './chunk.js';

type Draft = { -readonly [K in keyof Frame]: Frame[K] } & {
  readonly chunk: number;
  readonly finite: boolean;
  readonly bare: boolean;
};

const POSSIBLE = new Set(['may', 'might', 'could', 'can']);
const PLANNED = new Set(['will', 'shall', "'ll", 'should', 'must', 'wo', 'would']);
const PASSIVE_AUX = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "'s",
  "'re",
  'get',
  'got',
  'gets',
  'getting',
]);

/** The verb of a verb chunk, with its auxiliaries read as voice, negation and modality. */
function draftFrame(id: number, at: number, c: Chunk, tokens: readonly Token[]): Draft {
  const words = tokens.slice(c.from, c.to);
  const main = words.find((t) => t.pos === 'verb') ?? words.filter((t) => t.pos === 'aux').at(-1) ?? (words[0] as Token);
  const particle =
    words.find((t) => t.pos === 'particle') ?? (main.lemma === 'let' ? words.find((t) => t.lower === 'go') : undefined);
  const before = words.slice(0, words.indexOf(main));
  const helpers = before.filter((t) => t.pos === 'aux').map((t) => t.lower);
  const modal = before.find((t) => t.pos === 'modal')?.lower;
  const infinitive = words[0]?.pos === 'to';
  const beHelper = helpers.some((h) => PASSIVE_AUX.has(h));
  const participleLike = main.form === 'participle' || main.form === 'past' || INVARIANT.has(main.lower);
  const passive =
    participleLike &&
    helpers.some((h) => PASSIVE_AUX.has(h)) &&
    !(helpers.length === 1 && /^(?:has|have|had|having)$/.test(helpers[0] ?? ''));
  const bare = helpers.length === 0 && modal === undefined && !infinitive;
  const form: FrameForm = infinitive
    ? 'infinitive'
    : main.form === 'ing' && !beHelper
      ? 'ing'
      : helpers[0] === 'having' || helpers[0] === 'being'
        ? 'ing'
        : bare && main.form === 'participle'
          ? 'participle'
          : 'finite';
  const hedge = before.some((t) => /^(?:allegedly|possibly|probably|presumably|perhaps|maybe|likely)$/.test(t.lower));
  const modality: Modality =
    hedge || (modal && POSSIBLE.has(modal)) ? 'possible' : modal && PLANNED.has(modal) ? 'planned' : null;
  const lemma =
    main.pos === 'verb'
      ? main.lemma
      : /^(?:is|are|was|were|be|been|being|am|'s|'re)$/.test(main.lower)
        ? 'be'
        : /^(?:has|have|had|having|'ve)$/.test(main.lower)
          ? 'have'
          : 'do';
  return {
    id,
    chunk: at,
    from: c.from,
    to: c.to,
    start: (words[0] as Token).start,
    end: (words.at(-1) as Token).end,
    lemma: particle ? `${lemma} ${particle.lower}` : lemma,
    form,
    voice: passive ? 'passive' : 'active',
    negated: words.some((t) => t.pos === 'neg'),
    modality,
    subject: [],
    object: [],
    complement: [],
    preps: [],
    parent: null,
    relation: 'main',
    finite: form === 'finite',
    bare,
  };
}

/** Everything the parse looks at and fills. */
interface Board {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly groups: readonly NounGroup[];
  readonly frames: Draft[];
  readonly frameAt: Map<number, Draft>;
  readonly heading: boolean;
}

const typeAt = (b: Board, i: number): Chunk['type'] | undefined => b.chunks[i]?.type;
const isNoise = (type: Chunk['type'] | undefined): boolean => type === 'adv' || type === 'quote' || type === 'date';

/** The next chunk from `i` in direction `step` that is no adverb, date or quotation mark. */
function skip(b: Board, i: number, step: 1 | -1): number {
  let k = i;
  while (isNoise(typeAt(b, k))) k += step;
  return k;
}

/** The next chunk to the left that is no adverb or quotation mark; a date stops, for a preposition before it is its own ("over the past week the army …"). */
function skipMarks(b: Board, i: number): number {
  let k = i;
  while (typeAt(b, k) === 'adv' || typeAt(b, k) === 'quote') k--;
  return k;
}

/** Whether the verb chunk at `i` is a clause's finite verb as far as its form tells (a bare "-ed" form may be). */
const mayBeFinite = (b: Board, i: number): boolean => b.frameAt.get(i)?.finite === true;

/** Whether the noun group at `i` is the subject of a finite verb right after it. */
function governsVerb(b: Board, i: number): boolean {
  const next = skip(b, i + 1, 1);
  const frame = b.frameAt.get(next);
  if (!frame?.finite) return false;
  if (!frame.bare) return true;
  if (isBarePassive(b, frame)) return false;
  return true;
}

/** "killed, injured or captured 40": bare verbs joined by commas and "or", the last with the object of all. */
function sharesObject(b: Board, frame: Draft): boolean {
  let k = skip(b, frame.chunk + 1, 1);
  if (typeAt(b, k) !== 'conj' && typeAt(b, k) !== 'comma') return false;
  if (typeAt(b, k) === 'comma' && typeAt(b, k + 1) === 'conj') k++;
  const second = b.frameAt.get(skip(b, k + 1, 1));
  if (!second?.bare || second.form === 'ing' || second.form === 'infinitive') return false;
  return typeAt(b, skip(b, second.chunk + 1, 1)) === 'group' || sharesObject(b, second);
}

/** Whether the group at `i`, with its complements and the groups joined to it, is the subject of a clause of its own. */
function opensClause(b: Board, i: number): boolean {
  if (governsVerb(b, i)) return true;
  const after = afterComplements(b, i);
  const frame = b.frameAt.get(after);
  return after !== i + 1 && frame?.finite === true && !(frame.bare && isBarePassive(b, frame));
}

/** Nominative pronouns are subjects: a bare "-ed" form after them is active ("the girls they seized"). */
const NOMINATIVE = new Set(['i', 'he', 'she', 'we', 'they', 'it', 'who']);

/** A pronoun, or a name right after a plural group, is the subject of what follows ("the girls they seized", "27 drones Russia launched"). */
function opensContactClause(b: Board, group: NounGroup): boolean {
  const head = group.head === null ? undefined : b.tokens[group.head];
  if (!head) return false;
  if (NOMINATIVE.has(head.lower) && group.to - group.from === 1) return true;
  const before = b.groups.find((g) => g.to === group.from);
  return head.pos === 'name' && before?.head != null && b.tokens[before.head]?.pos === 'noun';
}

/** "killed" and the like without auxiliary and without an object after it: said of the group before it ("two people killed in the raid"). */
function isBarePassive(b: Board, frame: Draft): boolean {
  if (!frame.bare || frame.form === 'ing' || frame.form === 'infinitive') return false;
  const verb = b.tokens.slice(frame.from, frame.to).find((t) => t.pos === 'verb');
  if (!verb || (verb.form !== 'past' && verb.form !== 'participle') || INTRANSITIVE.has(frame.lemma.split(' ')[0] ?? ''))
    return false;
  // "59,000 told to leave"
  const suspectedOf = /^(?:suspect|accuse|believe|inform|warn)$/.test(frame.lemma) && b.chunks[frame.chunk + 1]?.word === 'of';
  const toldTo =
    suspectedOf ||
    (/^(?:tell|ask|order|urge|instruct|expect|believe)$/.test(frame.lemma) &&
      b.frameAt.get(frame.chunk + 1)?.form === 'infinitive');
  if (CLAUSE_TAKING.has(frame.lemma) && verb.form !== 'participle' && !toldTo) return false;
  const before = groupAt(b, skip(b, frame.chunk - 1, -1));
  if (before && opensContactClause(b, before)) return false;
  if (frame.form === 'participle') return true;
  const next = b.chunks[skip(b, frame.chunk + 1, 1)];
  if (!next) return true;
  if (sharesObject(b, frame)) return false;
  if (next.type === 'group') return false;
  if (
    next.type === 'prep' &&
    MOTION.has(frame.lemma) &&
    /^(?:into|onto|across|through|towards|toward|past|inside)$/.test(next.word)
  )
    return false;
  return toldTo || next.type === 'sub' || next.type !== 'adj';
}

/** The groups joined with the one at `i` to its right: "30 missiles, 800 bombs and 300 drones". Returns chunk indices. */
function coordinatedRight(b: Board, i: number): readonly number[] {
  const list = [i];
  let k = i;
  for (;;) {
    let next = afterComplements(b, k);
    const stepped = next !== k + 1;
    const semicolon = b.chunks[next]?.word === ';';
    const comma = typeAt(b, next) === 'comma' || semicolon;
    if (comma) next++;
    const conj =
      typeAt(b, next) === 'conj' && /^(?:and|or|&|nor|as well as|along with|together with)$/.test(b.chunks[next]?.word ?? '');
    if (conj) next++;
    if (!comma && !conj) break;
    next = skip(b, next, 1);
    const group = groupAt(b, next);
    if (!group || (semicolon && !group.quantity)) break;
    // "killed two people in Kyiv and Odesa": what follows a complement continues the list only if it is counted like the list
    if (groupAt(b, i)?.quantity ? stepped && !group.quantity : group.quantity && group.quantity.form !== 'article') break;
    if (opensClause(b, next)) break;
    // "20 children, and 2,000 wounded": after a comma a group with a state of its own is no item of the list
    const state = b.frameAt.get(skip(b, next + 1, 1));
    if (comma && conj && state && isBarePassive(b, state)) break;
    if (comma && !conj && !group.quantity && !listGoesOn(b, next)) break;
    if (comma && !conj && group.quantity?.form === 'article' && !listGoesOn(b, next)) break;
    list.push(next);
    k = next;
    if (conj && typeAt(b, afterComplements(b, k)) !== 'comma') break;
  }
  return list;
}

/** After a comma, a list goes on if an "and" with another group comes before the next verb. */
function listGoesOn(b: Board, i: number): boolean {
  for (let k = i + 1; k < b.chunks.length && k < i + 12; k++) {
    const type = typeAt(b, k);
    if (type === 'verb' || type === 'break' || type === 'sub' || type === 'rel' || type === 'open') return false;
    if (type === 'conj') return typeAt(b, skip(b, k + 1, 1)) === 'group';
  }
  return false;
}

/** Chunk index after a group and the "of" groups that complete it ("buildings of the port"). */
function afterComplements(b: Board, i: number): number {
  let k = i + 1;
  for (;;) {
    const reduced = b.frameAt.get(k);
    if (typeAt(b, k) === 'prep' && b.chunks[k]?.word !== 'including' && typeAt(b, k + 1) === 'group') k += 2;
    else if (
      reduced &&
      (reduced.form === 'participle' || reduced.form === 'ing') &&
      typeAt(b, k + 1) === 'prep' &&
      typeAt(b, k - 1) === 'group'
    )
      k += 1;
    else break;
  }
  while (isNoise(typeAt(b, k)) && typeAt(b, k) !== 'quote') k++;
  if (typeAt(b, k) === 'open') {
    // "1,294 sq km (500 sq miles) of territory"
    const close = b.chunks.findIndex((c, at) => at > k && c.type === 'close');
    if (close > 0 && close - k < 6) return afterComplements(b, close);
  }
  return k;
}

const groups = (b: Board, id: number): NounGroup | undefined => b.groups[id];
const groupAt = (b: Board, i: number): NounGroup | undefined => {
  const id = b.chunks[i]?.group;
  return id == null ? undefined : b.groups[id];
};
const idsOf = (b: Board, list: readonly number[]): readonly number[] =>
  list.map((i) => b.chunks[i]?.group).filter((id): id is number => id != null);

/** The groups joined with the one at `i` to its left, as chunk indices in order: for subjects. */
function coordinatedLeft(b: Board, i: number, objects = false): readonly number[] {
  const list = [i];
  let k = i - 1;
  for (;;) {
    let prev = k;
    const conj = typeAt(b, prev) === 'conj' && /^(?:and|or|&|nor)$/.test(b.chunks[prev]?.word ?? '');
    if (conj) prev--;
    const comma = typeAt(b, prev) === 'comma';
    if (comma) prev--;
    if (!conj && !(comma && list.length > 1)) break;
    // step over the "of/in" complement of the group before
    while (
      typeAt(b, prev) === 'group' &&
      typeAt(b, prev - 1) === 'prep' &&
      /^(?:of|in|from|at)$/.test(b.chunks[prev - 1]?.word ?? '') &&
      typeAt(b, prev - 2) === 'group'
    )
      prev -= 2;
    if (typeAt(b, prev) !== 'group') break;
    // "rose to 12 from 9, and 54 of 72 drones were shot down": a prepositional group before ", and" ends the clause before
    if (comma && conj && list.length === 1 && typeAt(b, prev - 1) === 'prep') break;
    // "were killed in Kryvyi Rih and two more died": the prepositional group belongs to the clause of the verb before it
    if (conj && list.length === 1 && typeAt(b, prev - 1) === 'prep' && finiteBefore(b, prev)) break;
    // an object of an earlier verb is no subject: "killed two people and three were hurt"
    const left = b.frameAt.get(skip(b, prev - 1, -1));
    if (left && !objects && typeAt(b, prev - 1) === 'verb' && !CLAUSE_TAKING.has(left.lemma)) break;
    list.unshift(prev);
    k = prev - 1;
  }
  return list;
}

/** Whether a finite verb stands before `i` in the same clause. */
function finiteBefore(b: Board, i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const type = typeAt(b, k);
    if (type === 'verb' && mayBeFinite(b, k) && !CLAUSE_TAKING.has(b.frameAt.get(k)?.lemma ?? '')) return true;
    if (type === 'break' || type === 'sub' || type === 'rel') return false;
  }
  return false;
}

/** What stands before a verb as its subject: chunk indices, and how the verb hangs on them. */
interface Found {
  readonly list: readonly number[];
  readonly relation: Frame['relation'];
  readonly parent: Draft | null;
}

/** Walks left from a verb over complements, insertions and relative clauses to the head of its subject. */
function subjectBefore(b: Board, frame: Draft): Found {
  let j = skip(b, frame.chunk - 1, -1);
  for (let steps = 0; steps < 60 && j >= 0; steps++) {
    const c = b.chunks[j] as Chunk;
    if (c.type === 'rel') {
      const before = skip(b, j - 1, -1);
      // "assaults, one of which killed 14": the number before "of which" is the subject; "during which …" has none
      if (typeAt(b, before) === 'prep')
        return {
          list: b.chunks[before]?.word === 'of' && groupAt(b, before - 1)?.quantity ? [before - 1] : [],
          relation: 'relative',
          parent: null,
        };
      const ante = typeAt(b, before) === 'comma' ? before - 1 : before;
      return { list: antecedent(b, ante), relation: 'relative', parent: null };
    }
    if (c.type === 'group') {
      if (steps === 0 && saysOfNearest(b, frame)) return { list: coordinatedLeft(b, j, true), relation: 'reduced', parent: null };
      const prepAt = skipMarks(b, j - 1);
      if (typeAt(b, prepAt) === 'prep' && !/^(?:including|as well as|along with)$/.test(b.chunks[prepAt]?.word ?? '')) {
        j = skip(b, prepAt - 1, -1);
        continue;
      }
      if (typeAt(b, prepAt) === 'prep') {
        j = skip(b, prepAt - 1, -1);
        if (typeAt(b, j) === 'comma') j--;
        continue;
      }
      const list = coordinatedLeft(b, j);
      const first = list[0] ?? j;
      const before = skipMarks(b, first - 1);
      if (typeAt(b, before) === 'prep' && list.length > 1 && typeAt(b, before - 1) === 'group') {
        j = before - 1;
        continue;
      }
      // an object right after a verb of another clause is no subject, unless that verb takes a clause or is a participle inside the subject
      const owner = b.frameAt.get(before);
      if (
        owner &&
        before === owner.chunk &&
        !CLAUSE_TAKING.has(owner.lemma) &&
        frame.finite &&
        !isBarePassive(b, frame) &&
        owner.finite &&
        !(owner.voice === 'passive')
      ) {
        return { list: [], relation: 'coordinate', parent: owner };
      }
      if (owner && !owner.finite && before === owner.chunk && frame.finite && !frame.bare) {
        j = skip(b, owner.chunk - 1, -1);
        if (typeAt(b, j) === 'comma' || typeAt(b, j) === 'prep') j = skip(b, j - 1, -1);
        continue;
      }
      // "A, B and C" lists end; an apposition between commas is stepped over: "Ivanov, the governor, said"
      const insertion = typeAt(b, first - 1) === 'comma' ? insertionStart(b, first - 1, frame.chunk) : null;
      if (insertion !== null) {
        j = insertion;
        continue;
      }
      return { list, relation: 'main', parent: null };
    }
    if (c.type === 'comma' && frame.form === 'ing') return mainSubject(b, j);
    if (c.type === 'comma') {
      const start = matchingComma(b, j);
      if (start === null) {
        if (frame.form === 'ing' || frame.form === 'participle' || isBarePassive(b, frame)) return mainSubject(b, j);
        j = skip(b, j - 1, -1);
        if (typeAt(b, j) === 'verb') return { list: [], relation: 'coordinate', parent: b.frameAt.get(j) ?? null };
        continue;
      }
      j = skip(b, start - 1, -1);
      continue;
    }
    // "Thousands of homes — over 13,000, by one count — have been damaged": what stands between dashes is stepped over
    const dash = c.type === 'break' && /^[-–—]$/.test(c.word) && frame.finite ? openingDash(b, j) : null;
    if (dash !== null) {
      j = skip(b, dash - 1, -1);
      continue;
    }
    // "41 decoy drones – lost in location"
    if (c.type === 'break' && steps === 0 && /^[-–—:]$/.test(c.word) && typeAt(b, j - 1) === 'group' && isBarePassive(b, frame))
      return { list: [j - 1], relation: 'reduced', parent: null };
    if (c.type === 'close') {
      while (j >= 0 && typeAt(b, j) !== 'open') j--;
      j = skip(b, j - 1, -1);
      continue;
    }
    if (c.type === 'conj') return { list: [], relation: 'coordinate', parent: lastFrame(b, j, frame) };
    if (c.type === 'prep' && typeAt(b, j + 1) === 'date') {
      j = skip(b, j - 1, -1);
      continue;
    } // "those captured in January were handed over"
    if (c.type === 'prep') return { list: [], relation: 'adverbial', parent: lastFrame(b, j, frame) };
    if (c.type === 'sub') return { list: [], relation: 'adverbial', parent: lastFrame(b, j, frame) };
    if (c.type === 'verb') {
      const owner = b.frameAt.get(j) as Draft;
      const rel = relativeBefore(b, j);
      if (rel !== null && frame.finite && !isBarePassive(b, frame)) {
        j = skip(b, rel - 1, -1);
        if (typeAt(b, j) === 'comma') j = skip(b, j - 1, -1);
        continue;
      }
      if (!owner.finite || isBarePassive(b, owner)) {
        if (frame.finite && !isBarePassive(b, frame)) {
          j = skip(b, j - 1, -1);
          continue;
        }
      }
      return { list: [], relation: 'complement', parent: owner };
    }
    if (c.type === 'adj') {
      j--;
      continue;
    }
    return { list: [], relation: 'main', parent: null };
  }
  return { list: [], relation: 'main', parent: null };
}

/** Reduced clauses are said of the noun right before them ("52 drones launched by", "with 824 troops dying"); an -ing form with an object may hang higher ("a strike on the port killing 12"). */
function saysOfNearest(b: Board, frame: Draft): boolean {
  if (isBarePassive(b, frame)) return true;
  return (
    frame.form === 'ing' &&
    typeAt(b, frame.chunk - 1) === 'group' &&
    (frame.voice === 'passive' || typeAt(b, skip(b, frame.chunk + 1, 1)) !== 'group')
  );
}

/** The dash that opens the aside closed by the dash at `close`; null where a finite verb stands between. */
function openingDash(b: Board, close: number): number | null {
  for (let k = close - 1; k > 0; k--) {
    if (typeAt(b, k) === 'break') return b.chunks[k]?.word === b.chunks[close]?.word ? k : null;
    if (typeAt(b, k) === 'verb' && mayBeFinite(b, k)) return null;
  }
  return null;
}

/** Index of a relative word that opens the clause of the verb at `j`, null where none does. */
function relativeBefore(b: Board, j: number): number | null {
  for (let k = j - 1; k >= 0 && k >= j - 6; k--) {
    const type = typeAt(b, k);
    if (type === 'rel') return k;
    if (type === 'verb' || type === 'break' || type === 'comma' || type === 'sub') return null;
  }
  return null;
}

/** The groups a relative word stands for: the noun before it, stepping out of "of" groups only where the number agrees. */
function antecedent(b: Board, i: number): readonly number[] {
  let k = skip(b, i, -1);
  while (k >= 0 && typeAt(b, k) !== 'group') {
    if (typeAt(b, k) === 'verb' || typeAt(b, k) === 'break') return [];
    k--;
  }
  if (k < 0) return [];
  return coordinatedLeft(b, k).slice(-1);
}

/** For ", killing 12": the verb of the clause before the comma hands over its subject. */
function mainSubject(b: Board, comma: number): Found {
  for (let k = comma - 1; k >= 0; k--) {
    const f = b.frameAt.get(k);
    if (f) return { list: [], relation: 'adverbial', parent: f };
    if (typeAt(b, k) === 'break') break;
  }
  // "A strike on the town, killing 12 people": no verb before it, the first group is the doer
  for (let k = 0; k < comma; k++)
    if (typeAt(b, k) === 'group' && typeAt(b, k - 1) !== 'prep') return { list: [k], relation: 'adverbial', parent: null };
  return { list: [], relation: 'adverbial', parent: null };
}

/** The comma that opens the insertion closed by the comma at `close`, where the stretch between holds no finite verb of its own. */
function matchingComma(b: Board, close: number): number | null {
  for (let k = close - 1; k >= 0; k--) {
    const type = typeAt(b, k);
    if (type === 'comma') return k > 0 ? k : null;
    if (type === 'break' || type === 'sub') return null;
    if (type === 'verb' && mayBeFinite(b, k) && !isBarePassive(b, b.frameAt.get(k) as Draft) && relativeBefore(b, k) === null)
      return null;
  }
  return null;
}

/** "Ivanov, the regional governor, said": the start of the apposition whose group stands right before the verb's comma; null where the group is the subject itself. */
function insertionStart(b: Board, comma: number, verb: number): number | null {
  const closed = typeAt(b, verb - 1) === 'comma' || typeAt(b, skip(b, verb - 1, -1)) === 'comma';
  if (!closed) return null;
  const before = comma - 1;
  return before >= 0 && (typeAt(b, before) === 'group' || typeAt(b, before) === 'date') ? before : null;
}

function lastFrame(b: Board, before: number, self: Draft): Draft | null {
  for (let k = before; k >= 0; k--) {
    const f = b.frameAt.get(k);
    if (f && f !== self) return f;
    if (typeAt(b, k) === 'break' && b.chunks[k]?.word !== '-') return null;
  }
  return null;
}

/** Objects right of a verb: chunk indices. */
function objectsAfter(b: Board, frame: Draft): readonly number[] {
  let i = skip(b, frame.chunk + 1, 1);
  // "shot dead five people": the state may come before the object
  if (typeAt(b, i) === 'adj' && RESULTATIVE.has(frame.lemma) && groupAt(b, i + 1)?.quantity) i++;
  if (typeAt(b, i) !== 'group') return [];
  const list = coordinatedRight(b, i);
  if (CLAUSE_TAKING.has(frame.lemma)) {
    const last = list.at(-1) ?? i;
    const end = afterComplements(b, last);
    if (
      governsVerb(b, last) ||
      (typeAt(b, end) === 'verb' && mayBeFinite(b, end) && !isBarePassive(b, b.frameAt.get(end) as Draft))
    )
      return [];
  }
  return list;
}

/** Prepositional groups, each with the noun group before it and the last verb. */
function prepLinks(b: Board): readonly PrepLink[] {
  const links: PrepLink[] = [];
  b.chunks.forEach((c, i) => {
    if (c.type !== 'prep') return;
    const at = skip(b, i + 1, 1);
    if (typeAt(b, at) !== 'group') return;
    const noun = groupAt(b, i - 1)?.id ?? (typeAt(b, i - 1) === 'date' ? (groupAt(b, i - 2)?.id ?? null) : null);
    let frame: number | null = null;
    for (let k = i - 1; k >= 0; k--) {
      if (b.frameAt.has(k)) {
        frame = b.frameAt.get(k)?.id ?? null;
        break;
      }
      if (typeAt(b, k) === 'break') break;
    }
    if (frame === null) frame = b.frames.find((f) => f.chunk > i)?.id ?? null;
    const fronted = i === 0 || typeAt(b, i - 1) === 'quote';
    links.push({ prep: c.word, groups: idsOf(b, fronted ? [at] : coordinatedRight(b, at)), noun, frame });
  });
  return links;
}

/** Adjective or participle after a group that says its state: "12 dead", "two people dead", "three wounded". */
function statesOf(b: Board): ClauseReading['states'] {
  const states: { group: number; lemma: string; from: number; to: number }[] = [];
  b.chunks.forEach((c, i) => {
    if (c.type !== 'group' || c.group === null) return;
    const next = skip(b, i + 1, 1);
    const n = b.chunks[next];
    if (n?.type === 'adj') states.push({ group: c.group, lemma: n.word, from: n.from, to: n.to });
  });
  return states;
}

/** What "including" opens up where nothing before it is counted: the nearest group that is no complement ("vital equipment to the city including 40 trucks"). */
function hostOf(b: Board, at: number): number {
  for (let k = at - 1; k >= 0; k--) if (typeAt(b, k) === 'group' && typeAt(b, k - 1) !== 'prep') return k;
  return -1;
}

/** The id of a group with a figure; null for one with an article or none. */
const counted = (group: NounGroup | undefined): number | null =>
  group?.quantity && group.quantity.form !== 'article' ? group.id : null;

const inBrackets = (b: Board, i: number): boolean => {
  for (let k = i; k >= 0 && k > i - 6; k--) {
    if (typeAt(b, k) === 'open') return true;
    if (typeAt(b, k) === 'close' && k !== i) return false;
  }
  return false;
};

/** "54 of 72 drones", "18 people, including three children", "three of them". */
function partsOf(b: Board): ClauseReading['parts'] {
  const parts: { part: number; whole: number | null; relation: 'of' | 'including' | 'among' }[] = [];
  b.chunks.forEach((c, i) => {
    if (c.type === 'prep' && /^(?:of|out of)$/.test(c.word)) {
      const part = groupAt(b, i - 1);
      const whole = groupAt(b, skip(b, i + 1, 1));
      if (part?.quantity && part.head === null && whole?.quantity) parts.push({ part: part.id, whole: whole.id, relation: 'of' });
    }
    if (c.type === 'rel' && /^(?:whom|which)$/.test(c.word) && b.chunks[i - 1]?.word === 'of') {
      // "adults, one of whom was a doctor"
      const part = groupAt(b, i - 2);
      let k = skip(b, i - 3, -1);
      if (typeAt(b, k) === 'comma' || typeAt(b, k) === 'break' || typeAt(b, k) === 'open') k = skip(b, k - 1, -1);
      // the antecedent is the group right before, or the one whose complement that is: "12 people in the house, three of whom"
      while (typeAt(b, k) === 'group' && !groupAt(b, k)?.quantity && typeAt(b, k - 1) === 'prep') k -= 2;
      const verb = b.frameAt.get(k);
      if (verb) k = skip(b, k - 1, -1);
      const named = groupAt(b, k);
      const equals = b.frames.find((f) => f.lemma === 'be' && named !== undefined && f.object.includes(named.id))?.subject[0];
      if (part?.quantity)
        parts.push({
          part: part.id,
          whole: counted(named) ?? counted(equals === undefined ? undefined : b.groups[equals]),
          relation: 'including',
        });
    }
    if (c.type === 'prep' && (c.word === 'including' || c.word === 'among')) {
      const at = skip(b, i + 1, 1);
      if (typeAt(b, at) !== 'group') return;
      let k = skip(b, i - 1, -1);
      if (typeAt(b, k) === 'comma' || typeAt(b, k) === 'open' || typeAt(b, k) === 'break') k = skip(b, k - 1, -1);
      // the nearest counted group to the left is the whole
      while (k >= 0 && (!groupAt(b, k)?.quantity || inBrackets(b, k))) k--;
      if (k < 0) k = hostOf(b, i);
      const whole = groupAt(b, k)?.id ?? null;
      if (c.word === 'including')
        for (const id of idsOf(b, coordinatedRight(b, at))) parts.push({ part: id, whole, relation: 'including' });
    }
  });
  return parts;
}

/** Fills a frame's arguments. Frames are visited in order, so a parent to the left is complete. */
function fillFrame(b: Board, frame: Draft): void {
  const barePassive = isBarePassive(b, frame);
  const found = subjectBefore(b, frame);
  frame.parent = found.parent?.id ?? null;
  frame.relation = found.relation;
  let subject = idsOf(b, found.list);
  const parent = found.parent;
  if (frame.form === 'infinitive' && parent === null) {
    const left = lastFrame(b, frame.chunk - 1, frame);
    if (left) {
      frame.parent = left.id;
      frame.relation = 'infinitive';
      subject = controller(left);
    }
  } else if (frame.form === 'infinitive' && parent) {
    frame.relation = 'infinitive';
    subject = controller(parent);
  } else if (subject.length === 0 && parent) {
    if (frame.relation === 'coordinate')
      subject = parent.voice === 'passive' && frame.bare && barePassive ? parent.subject : parent.subject;
    else if (frame.relation === 'adverbial' && frame.form === 'ing') subject = parent.subject;
    else if (frame.form === 'ing') subject = parent.subject;
    else if (frame.relation === 'complement' && (frame.form === 'participle' || barePassive))
      subject = parent.object.length > 0 ? parent.object : parent.subject;
  }
  if (barePassive && frame.voice === 'active') {
    const shared = sharedVoice(b, frame, parent, found);
    if (shared === 'passive') {
      frame.voice = 'passive';
      frame.form = 'participle';
      if (frame.relation === 'main') frame.relation = 'reduced';
    }
  }
  frame.subject = [...subject, ...extraposed(b, frame)];
  if (frame.voice === 'active') frame.object = idsOf(b, objectsAfter(b, frame));
  frame.lemma = withParticle(b, frame);
  if (frame.object.length === 0 && frame.voice === 'active') frame.object = idsOf(b, contactObject(b, frame, found.list[0]));
  const after = b.chunks[skip(b, frame.chunk + 1, 1)];
  if (after?.type === 'adj') frame.complement = [after.word];
  else if (
    frame.voice === 'passive' &&
    after?.type === 'group' &&
    after.group !== null &&
    !groups(b, after.group)?.quantity &&
    !groups(b, after.group)?.determiner
  )
    frame.complement = [after.word];
  else if (frame.object.length > 0) {
    const last = b.chunks.findIndex((c) => c.group === frame.object.at(-1));
    const state = b.chunks[skip(b, last + 1, 1)];
    if (state?.type === 'adj' && RESULTATIVE.has(frame.lemma)) frame.complement = [state.word];
    if (
      state?.type === 'group' &&
      state.group !== null &&
      !groups(b, state.group)?.determiner &&
      !groups(b, state.group)?.quantity
    )
      frame.complement = [state.word];
  }
  const governor = frame.parent === null ? null : b.frames[frame.parent];
  if (governor && frame.relation === 'infinitive' && NEGATIVE_VERBS.has(governor.lemma)) frame.negated = !frame.negated;
  if (parent && frame.modality === null && frame.relation !== 'relative' && frame.relation !== 'adverbial')
    frame.modality = inherited(parent, frame);
}

/** "pulled 1,500 soldiers out of the town": a particle after the object belongs to the verb. */
function withParticle(b: Board, frame: Draft): string {
  const last = frame.object.at(-1);
  if (last === undefined || frame.lemma.includes(' ')) return frame.lemma;
  const at = b.chunks.findIndex((c) => c.group === last);
  const next = b.chunks[at + 1];
  const particle = next?.word.split(' ')[0] ?? '';
  const stands = next?.type === 'prep' || next?.type === 'adv';
  return stands && /^(?:out|off|away|back|down|home)$/.test(particle) ? `${frame.lemma} ${particle}` : frame.lemma;
}

/** "the 200 girls they seized", "the hostages that Hamas took": the group before the subject is the object of a relative clause. */
function contactObject(b: Board, frame: Draft, subject: number | undefined): readonly number[] {
  if (subject === undefined || !frame.finite || INTRANSITIVE.has(frame.lemma) || CLAUSE_TAKING.has(frame.lemma)) return [];
  const before = b.chunks[subject - 1];
  const own = groupAt(b, subject);
  const contact = own !== undefined && opensContactClause(b, own);
  if (before?.type === 'rel') return antecedent(b, subject - 2);
  if (before?.type === 'sub' && before.word === 'that' && typeAt(b, subject - 2) === 'group') return antecedent(b, subject - 2);
  return before?.type === 'group' && contact ? antecedent(b, subject - 1) : [];
}

/** "24 civilians had died, as well as 25 rebels": subjects that follow their verb. */
function extraposed(b: Board, frame: Draft): readonly number[] {
  const next = skip(b, frame.chunk + 1, 1);
  const conj = typeAt(b, next) === 'comma' ? next + 1 : next;
  if (!/^(?:as well as|along with|together with)$/.test(b.chunks[conj]?.word ?? '')) return [];
  const first = skip(b, conj + 1, 1);
  return groupAt(b, first)?.quantity ? idsOf(b, coordinatedRight(b, first)) : [];
}

/** A bare "-ed" verb without object: passive unless it continues an active clause whose object it shares. */
function sharedVoice(b: Board, frame: Draft, parent: Draft | null, found: Found): 'active' | 'passive' {
  if (
    found.relation === 'coordinate' &&
    parent &&
    parent.voice === 'active' &&
    parent.finite &&
    !isBarePassive(b, parent) &&
    typeAt(b, skip(b, frame.chunk + 1, 1)) === 'group'
  )
    return 'active';
  return 'passive';
}

/** Who does what an infinitive says: the object of "force", the subject of a passive "ordered", else the subject. */
function controller(left: Draft): readonly number[] {
  if (left.voice === 'passive') return left.subject;
  if (left.object.length > 0 && OBJECT_CONTROL.has(left.lemma.split(' ')[0] ?? '')) return left.object;
  return left.subject.length > 0 ? left.subject : left.object;
}

/** Modality that a governing verb hands down: "plans to send" → planned, "is believed to have killed" → possible. */
function inherited(parent: Draft, frame: Draft): Modality {
  if (frame.relation === 'infinitive' || frame.relation === 'complement') {
    if (HEDGE_VERBS.has(parent.lemma)) return 'possible';
    if (PLAN_VERBS.has(parent.lemma) && frame.relation === 'infinitive') return 'planned';
    return parent.modality;
  }
  return frame.relation === 'coordinate' && frame.bare ? parent.modality : null;
}

/** "and injured 29 civilians": a verb without object of its own takes the object of the verb it is joined to. */
function shareObjects(b: Board): void {
  for (const frame of [...b.frames].reverse()) {
    const next = skip(b, frame.chunk + 1, 1);
    if (frame.object.length > 0 || frame.voice === 'passive' || (typeAt(b, next) !== 'conj' && typeAt(b, next) !== 'comma'))
      continue;
    const second = b.frameAt.get(skip(b, next + 1, 1));
    if (
      second &&
      second.object.length > 0 &&
      second.voice === 'active' &&
      second.form === frame.form &&
      !INTRANSITIVE.has(frame.lemma) &&
      !CLAUSE_TAKING.has(frame.lemma)
    )
      frame.object = second.object;
  }
}

/** The whole reading of one sentence from its chunks. */
export function parse(sentence: Sentence, { chunks, groups }: Chunks): ClauseReading {
  const board: Board = { tokens: sentence.tokens, chunks, groups, frames: [], frameAt: new Map(), heading: sentence.heading };
  chunks.forEach((c, i) => {
    if (c.type !== 'verb') return;
    const frame = draftFrame(board.frames.length, i, c, sentence.tokens);
    board.frames.push(frame);
    board.frameAt.set(i, frame);
  });
  for (const frame of board.frames) fillFrame(board, frame);
  shareObjects(board);
  const preps = prepLinks(board);
  for (const frame of board.frames) frame.preps = preps.filter((p) => p.frame === frame.id);
  const coordinations = [
    ...chunks.map((c, i) => (c.type === 'group' ? idsOf(board, coordinatedRight(board, i)) : [])),
    ...board.frames.map((f) => f.subject),
  ].filter((list) => list.length > 1);
  return {
    sentence,
    groups,
    frames: board.frames,
    preps,
    states: statesOf(board),
    parts: partsOf(board),
    coordinations,
    appositions: appositionsOf(board),
  };
}

/** "one person, a farmer": a group with an article between commas, or at the end, right after another group. */
function appositionsOf(b: Board): ClauseReading['appositions'] {
  const found: { of: number; group: number }[] = [];
  b.chunks.forEach((c, i) => {
    if (c.type !== 'comma') return;
    const of = groupAt(b, i - 1);
    const group = groupAt(b, skip(b, i + 1, 1));
    if (
      !of ||
      !group ||
      (group.determiner !== 'a' && group.determiner !== 'an' && group.determiner !== 'the' && group.determiner !== 'both')
    )
      return;
    if (coordinatedRight(b, i - 1).includes(skip(b, i + 1, 1))) return;
    if (governsVerb(b, skip(b, i + 1, 1))) return;
    found.push({ of: of.id, group: group.id });
  });
  return found;
}
