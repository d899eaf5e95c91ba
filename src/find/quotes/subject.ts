import { open, posAt, word, type Item, type Range } from './item.js';
import { ADDRESS, BODY_NOUNS, PERSON_NOUNS } from '../../lexicon/speakers.js';
import { CLAUSE_VERBS, NOUN_VERBS, THAT_VERBS } from '../../lexicon/speech-verbs.js';
import { mediumAt, timeAt } from './circumstances.js';
import { baseAfter, groupEndingAt, groupStartingAt } from './noun-group.js';
import type { Passage } from './passage.js';
import { isEvidence } from './speaker.js';

const FINITE = new Set(['aux', 'modal']);
/** Whether a verb that can be finite stands among the items. */
const hasFinite = (items: readonly Item[], from: number, to: number): boolean =>
  items
    .slice(from, to)
    .some(({ token }) => FINITE.has(token.pos) || (token.pos === 'verb' && (token.form === 'present' || token.form === 'past')));

/** Whether item `i` opens a clause about the noun before it: "the raid which", "a raid that". */
export const isRelative = (items: readonly Item[], i: number): boolean =>
  posAt(items, i) === 'rel' || (word(items, i) === 'that' && ['noun', 'name'].includes(posAt(items, i - 1)));

/** "A medic at the clinic, where most of the wounded lay, said": a clause of place about the noun before the comma, too. */
const describes = (items: readonly Item[], i: number): boolean => isRelative(items, i) || word(items, i) === 'where';

/** "in a video posted online": an adverbial without a finite verb of its own. */
const isAside = (items: readonly Item[], from: number, to: number): boolean =>
  posAt(items, from) === 'prep' && items.slice(from, to).every(({ token }) => !FINITE.has(token.pos) && token.lower !== ',');

/** How many words and marks a name in quotation marks has at most: `known as "Murz"`. */
const NICKNAME = 6;

/** Whether item `k` lies in a short quotation, a name rather than something said. */
const isNickname = (items: readonly Item[], k: number): boolean =>
  items.slice(Math.max(0, k - NICKNAME), k + NICKNAME).filter((item) => item.quoted === items[k]?.quoted).length <= NICKNAME;

/** The group before an insertion that closes just before item `comma + 1`: "Smith, a spokesman for the army, said". */
function aroundInsertion(items: readonly Item[], comma: number): Range | null {
  let clause = false;
  for (let k = comma - 1; k >= Math.max(1, comma - 36); k--) {
    if (!open(items, k)) {
      if (isNickname(items, k)) continue;
      return null;
    }
    const mark = word(items, k);
    if (mark === ';' || mark === ':') return null;
    if (mark !== word(items, comma)) continue;
    const group = groupEndingAt(items, k - 1);
    if (!group || (posAt(items, group.to - 1) === 'num' && group.to - group.from === 1)) continue;
    let plain = k + 1;
    while (plain < comma && !describes(items, plain)) plain++;
    // "the minister, quoted by the agency, said": a participle is no finite verb
    const reduced = posAt(items, k + 1) === 'verb' ? 1 : 0;
    // "Smith, who led the army, the navy and the guard, said": a clause with commas of its own must be a relative one
    clause ||= !isAside(items, k + 1, comma) && hasFinite(items, k + 1 + reduced, plain);
    if (clause && !describes(items, k + 1)) continue;
    if (!canBeSubject(items, group)) {
      clause = true;
      continue;
    }
    // "the governor of the region, Ivan Petrov, said": office and name are one group
    const inside = items.slice(k + 1, comma);
    if (posAt(items, group.to - 1) !== 'pron' && inside.length <= 5 && inside.every((item) => item.token.pos === 'name'))
      return { from: group.from, to: comma };
    // "images from the army, from Kyiv, show": the origin belongs to the source
    if (word(items, k + 1) === 'from' || word(items, k + 1) === 'by') return { from: group.from, to: comma };
    // "Smith, the envoy, who spoke in Geneva, said": the name before a second insertion
    if (word(items, group.from - 1) === ',') {
      const outer = groupEndingAt(items, group.from - 2);
      if (outer && posAt(items, outer.to - 1) === 'name' && canBeSubject(items, outer)) return outer;
    }
    return group;
  }
  return null;
}

/** A group after a preposition or a verb is its object, not a subject. */
function canBeSubject(items: readonly Item[], group: Range): boolean {
  const before = posAt(items, group.from - 1);
  // "hours after the lawyer announced" is a clause, "after the raid" none
  const opensClause = /^(?:after|before|since|until|as)$/.test(word(items, group.from - 1));
  if ((before === 'prep' && !opensClause) || before === 'to') return false;
  if (before !== 'verb') return true;
  // "officials said the army reported": what follows a verb of saying opens a clause of its own
  const verb = items[group.from - 1]?.token.lemma ?? '';
  return CLAUSE_VERBS.has(verb) || NOUN_VERBS.has(verb);
}

/** The first group of the clause that ends before item `end`: "documents seen by reporters show", "a source who asked not to be named said". */
function clauseHead(items: readonly Item[], end: number): Range | null {
  let start = end;
  while (start > 0 && open(items, start - 1) && !/^[,;:—–()]$/.test(word(items, start - 1)) && end - start < 30) start--;
  if (word(items, start - 1) === ',' && isRelative(items, start)) return null;
  while (start < end && ['conj', 'adv', 'sub'].includes(posAt(items, start))) start++;
  // "At the hospital a doctor who asked not to be named told …"
  const place = posAt(items, start) === 'prep' ? groupStartingAt(items, start + 1, end, () => false) : null;
  if (place && posAt(items, place.to) === 'det') start = place.to;
  const group = groupStartingAt(items, start, end, (at) => timeAt(items, at) !== null);
  if (!group || posAt(items, group.to - 1) === 'date') return null;
  const next = posAt(items, group.to);
  return next === 'rel' || next === 'verb' || next === 'adj' || next === 'prep' || next === 'sub' || group.to === end
    ? group
    : null;
}

/** "A woman who had cooked for the feast, at the end of the village, said": the first group of the sentence, with a clause that commas break. */
function describedHead(items: readonly Item[], comma: number): Range | null {
  let start = comma;
  while (start > 0 && open(items, start - 1) && !/^[.;:!?]$/.test(word(items, start - 1)) && comma - start < 40) start--;
  const group = groupStartingAt(items, start, comma, (at) => timeAt(items, at) !== null);
  if (!group) return null;
  // "Video released by the rebels, in black and white, shows": a participle in place of the relative
  const reduced = posAt(items, group.to) === 'verb' && posAt(items, group.to + 1) === 'prep' && isEvidence(items, group);
  return reduced || isRelative(items, group.to) ? group : null;
}

/** "In an interview Kovalenko said", "In Kyiv officials said": the preposition takes the first noun, the last is the subject. */
function afterPlace(items: readonly Item[], group: Range): Range | null {
  if (posAt(items, group.from - 1) !== 'prep') return null;
  for (let k = group.to - 1; k > group.from; k--) {
    const [left, right] = [posAt(items, k - 1), posAt(items, k)];
    if ((left === 'noun' && right === 'name') || (left === 'name' && right === 'noun' && group.to - k === 1))
      return { from: k, to: group.to };
  }
  return null;
}

/** "Russia, which in the past has said": the noun before a relative whose verb stands behind a time or place. */
function relativeHead(items: readonly Item[], last: number): Range | null {
  for (let k = last; k >= Math.max(1, last - 6) && open(items, k) && posAt(items, k) !== 'punct'; k--) {
    if (posAt(items, k) !== 'prep' || posAt(items, k - 1) !== 'rel') continue;
    return groupEndingAt(items, k - 2 - (word(items, k - 2) === ',' ? 1 : 0));
  }
  return null;
}

/** "said the director of the office, Sela Brown, …": office and name are one group. */
function withName(items: readonly Item[], group: Range): Range {
  if (word(items, group.to) !== ',' || items[group.to - 1]?.token.pos !== 'noun') return group;
  let to = group.to + 1;
  while (items[to]?.token.pos === 'name' && open(items, to)) to++;
  const names = to - group.to - 1;
  return names >= 1 && names <= 4 && /^[,.]?$/.test(word(items, to)) ? { from: group.from, to } : group;
}

/** The subject that stands before the verb group beginning at item `first`. */
export function subjectBefore(items: readonly Item[], first: number): Range | null {
  const last = first - 1;
  if (last < 0 || !open(items, last)) return null;
  const mark = word(items, last);
  if (mark === ',' || mark === '—' || mark === '–' || mark === '-')
    return aroundInsertion(items, last) ?? describedHead(items, last);
  if (isRelative(items, last)) {
    const comma = word(items, last - 1) === ',' ? 1 : 0;
    return groupEndingAt(items, last - 1 - comma);
  }
  // "the group itself acknowledged": the noun before the emphasis
  const emphatic = /sel(?:f|ves)$/.test(mark) && ['noun', 'name'].includes(posAt(items, last - 1));
  const group = groupEndingAt(items, emphatic ? last - 1 : last);
  if (group && canBeSubject(items, group)) return group;
  return clauseHead(items, first) ?? relativeHead(items, first - 1) ?? (group && afterPlace(items, group));
}

const INVERTING = new Set([
  'say',
  'add',
  'explain',
  'note',
  'write',
  'continue',
  'reply',
  'recall',
  'tweet',
  'warn',
  'report',
  'argue',
  'conclude',
  'claim',
  'ask',
  'comment',
  'remark',
  'insist',
  'admit',
  'joke',
]);

/** Participles that say to whom somebody belongs. */
const BELONGING = /^(?:allied|aligned|affiliated|associated|linked|tied|attached|based)$/;

/** The group that begins at item `first`, with whom it belongs to: "two elders allied with the rebels". */
function withBelonging(items: readonly Item[], first: number, stops: (at: number) => boolean): Range | null {
  const group = groupStartingAt(items, first, items.length, stops);
  if (!group || !BELONGING.test(word(items, group.to)) || posAt(items, group.to + 1) !== 'prep') return group;
  const whom = groupStartingAt(items, group.to + 2, items.length, stops);
  return whom ? { from: group.from, to: whom.to } : group;
}

/** The subject of an inverted cue (`"…," said the governor of Kharkiv`), else null. */
export function subjectAfter(items: readonly Item[], at: number, to: number, afterQuote: boolean, lemma: string): Range | null {
  if (!(INVERTING.has(lemma) || (afterQuote && (CLAUSE_VERBS.has(lemma) || THAT_VERBS.has(lemma))))) return null;
  const before = word(items, at - 1);
  if (!afterQuote && before !== ',' && before !== '-' && before !== '–' && before !== '—' && !(before === 'as')) return null;
  const group = withBelonging(
    items,
    to,
    (i) =>
      timeAt(items, i) !== null ||
      mediumAt(items, i) !== null ||
      word(items, i) === 'to' ||
      word(items, i) === 'with' ||
      word(items, i) === 'by' ||
      word(items, i) === 'about',
  );
  if (!group) return null;
  const head = items[group.to - 1];
  if (!head || head.token.pos === 'num') return null;
  const next = posAt(items, posAt(items, group.to) === 'adv' ? group.to + 1 : group.to);
  // `"…," says one official involved in the talks`: a participle with its preposition belongs to the group
  const reduced = afterQuote && next === 'verb' && posAt(items, group.to + 1) === 'prep';
  if ((next === 'verb' && !reduced) || next === 'aux' || next === 'modal' || next === 'neg') return null;
  if (afterQuote) return withName(items, group);
  // "…, said 13 bodies had come": what was said begins with a number, "…, said one official" is a speaker
  if (posAt(items, to) === 'num' && !items.slice(to, group.to).some(({ token }) => PERSON_NOUNS.has(token.lemma))) return null;
  return head.token.pos === 'name' ||
    // "…, said a rescuer"
    (head.token.pos === 'noun' && /^(?:an?|the|one|another)$/.test(word(items, to))) ||
    items
      .slice(group.from, group.to)
      .some(({ token }) => PERSON_NOUNS.has(token.lemma) || BODY_NOUNS.has(token.lemma) || ADDRESS.has(token.lower))
    ? group
    : null;
}

/** The subject of "with officials estimating that …", "with Kyiv recently claiming …". */
export function subjectAfterWith(items: readonly Item[], first: number): Range | null {
  const group = groupEndingAt(items, first - 1);
  return group && word(items, group.from - 1) === 'with' ? group : null;
}

/** The subject that a leaning cue ("…, adding that", "… and warned") shares with the words before it. */
export function inheritedSubject(
  passage: Passage,
  earlier: readonly { readonly subject: Range | null; readonly from: number }[],
  at: number,
): Range | null {
  const { items } = passage;
  const first = Math.max(passage.sentenceItems[items[at]?.sentence ?? 0]?.from ?? 0, at - 200);
  const last = earlier.at(-1);
  if (last && last.from >= first) return last.subject;
  return clauseSubject(items, first, at);
}

/** The subject of the sentence that begins at item `first`, past introductory words and groups ("On Monday, the minister visited …"). */
export function clauseSubject(items: readonly Item[], first: number, end: number): Range | null {
  let start = first;
  for (let steps = 0; steps < 4 && start < end; steps++) {
    while (start < end && (['conj', 'adv'].includes(posAt(items, start)) || word(items, start) === ',')) start++;
    const p = posAt(items, start);
    if (p === 'prep' || p === 'sub' || p === 'date' || (p === 'verb' && items[start]?.token.form === 'ing') || p === 'edge') {
      while (start < end && word(items, start) !== ',') start++;
      continue;
    }
    const group = groupStartingAt(items, start, end, (at) => timeAt(items, at) !== null);
    const next = group ? posAt(items, group.to) : 'edge';
    if (
      group &&
      (next === 'verb' || next === 'aux' || next === 'modal' || next === 'adv' || next === 'rel' || word(items, group.to) === ',')
    )
      return group;
    return baseAfter(items, start) && group && next === 'prep' ? group : null;
  }
  return null;
}
