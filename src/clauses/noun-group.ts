import { DETERMINERS_AFTER_NUMBER } from '../lexicon/clause-words.js';
import { MILITARY_MODIFIERS } from '../lexicon/counted-nouns.js';
import type { NounGroup } from '../model/clause.js';
import type { Quantity } from '../model/quantity.js';
import type { Pos, Token } from '../model/sentence.js';
import { dateEnd, numberEnd, type MarkedTokens } from './marked-tokens.js';
import { armsAhead, describes, isNounLike, isPlural, joinedEvent, joinedHead, nounAhead } from './modifiers.js';

/** A noun group while its words are being read. */
interface GroupDraft {
  readonly start: number;
  head: number | null;
  quantity: Quantity | null;
  determiner: string | null;
  /** Nothing can follow: "they", "others". */
  closed: boolean;
}

/** Takes the word at `i` into a group and returns the index after what it took; null where the group ends before it. */
type Taker = (marked: MarkedTokens, group: GroupDraft, i: number) => number | null;

/** How long an aside in brackets inside a group may be, in tokens. */
const ASIDE_LENGTH = 6;

/** "five 155mm shells": a second count belongs to another noun, while an article or a measure before a count does not ("a 122mm rocket"). */
const isSecondCount = (first: Quantity | null, second: Quantity): boolean =>
  first !== null && first.form !== 'article' && first.class === 'count' && second.class === 'count';

/** "Of those 62 were shot down": what opens the sentence points back, and the number is the subject. */
function pointsBackFirst(marked: MarkedTokens, { determiner, start }: GroupDraft, i: number): boolean {
  const { tokens } = marked;
  const opens = start === 1 && tokens[0]?.lower === 'of' && /^(?:these|those)$/.test(determiner ?? '');
  return opens && /^(?:aux|verb)$/.test(tokens[numberEnd(marked, i)]?.pos ?? '');
}

/** How many words a label may have. */
const LABEL_LENGTH = 3;

/** "Dead: 192 Total wounded: 40": whether the words at `i` are the label of the next figure. */
function opensLabel({ tokens, counting }: MarkedTokens, i: number): boolean {
  const colon = tokens.slice(i, i + LABEL_LENGTH + 1).findIndex(({ lower }) => lower === ':');
  return colon > 0 && counting[i + colon + 1] != null;
}

function takeFigure(marked: MarkedTokens, group: GroupDraft, i: number): number | null {
  const number = marked.counting[i] as Quantity;
  if (pointsBackFirst(marked, group, i)) return null;
  // "Flight 12 crew": after the head a new group begins
  const ends = group.head !== null || isSecondCount(group.quantity, number);
  if (ends && number !== group.quantity) return null;
  // "a 250kg bomb" is one, whatever it weighs
  const weighs = group.quantity !== null && number.class === 'weight';
  if (group.quantity === null || (group.quantity.form === 'article' && !weighs)) group.quantity = number;
  const end = numberEnd(marked, i);
  group.closed = marked.tokens[i - 1]?.lower === ':' && opensLabel(marked, end);
  return end;
}

const takeArticle: Taker = ({ counting, tokens }, group, i) => {
  const number = counting[i] as Quantity;
  // "In Kherson a woman was killed"; "the youngest a girl of 14"
  const opened = group.determiner !== null && group.quantity === null && tokens[i - 1]?.pos !== 'det';
  if (opened || group.head !== null || (group.quantity !== null && group.quantity !== number)) return null;
  group.quantity = number;
  group.determiner ??= (tokens[i] as Token).lower;
  return i + 1;
};

/** "the 2022 invasion", "Saturday's attack": a date inside a group, before its head. */
const takeDate: Taker = (marked, { head, start }, i) => {
  const end = dateEnd(marked, i);
  const after = marked.tokens[end]?.pos;
  if (head !== null) return null;
  if (i > start && (after === 'noun' || after === 'adj')) return end;
  return after === 'poss' ? end + 1 : null;
};

const takeDeterminer: Taker = ({ tokens }, group, i) => {
  const { lower } = tokens[i] as Token;
  const isShare = group.quantity?.class === 'percent'; // "half that time"
  if (group.head !== null || (group.quantity && !isShare && !DETERMINERS_AFTER_NUMBER.has(lower))) return null;
  group.determiner ??= lower;
  return i + 1;
};

/** "Ukraine's two brigades": what stood before the possessive is no head. */
const takePossessive: Taker = (_marked, group, i) => {
  if (group.head === null) return null;
  group.head = null;
  return i + 1;
};

/** "Two soldiers were killed and a third wounded": an ordinal after an article may stand for its noun. */
const takeOrdinal: Taker = (marked, group, i) => {
  // "the first of four units"
  if (group.head === null && group.determiner === 'the' && marked.tokens[i + 1]?.lower === 'of') {
    group.head = i;
    group.closed = true;
    return i + 1;
  }
  const asAdjective = takeAdjective(marked, group, i);
  const stands = asAdjective === null && group.head === null && group.quantity?.form === 'article';
  if (!stands || !/^(?:verb|aux)$/.test(marked.tokens[i + 1]?.pos ?? '')) return asAdjective;
  group.closed = true;
  return i + 1;
};

const takeAdjective: Taker = ({ tokens, counting }, group, i) => {
  const { head, quantity, determiner } = group;
  // "shot dead three colleagues", "set ablaze 12 houses": the state is the verb's
  const isState = /^(?:dead|safe|ablaze|alight|free|homeless|aflame|destitute|useless)$/.test(tokens[i]?.lower ?? '');
  if (isState && counting[i + 1] && determiner === null && tokens[i - 1]?.pos === 'verb') return null;
  const ahead = nounAhead(tokens, i + 1);
  // "a 20-year-old was shot"
  if (head === null && !ahead && tokens[i]?.lower.endsWith('-year-old')) group.head = i;
  if (group.head === i) return i + 1;
  if (head === null) return ahead || (counting[i + 1] && determiner !== null) ? i + 1 : null;
  // "hundreds of Kolva-M ballistic missiles"
  const isNoHead = describes(tokens[head]) || (tokens[head]?.pos === 'name' && (quantity !== null || armsAhead(tokens, i + 1)));
  // "destroyed 40 enemy armoured vehicles"
  const ofParty = MILITARY_MODIFIERS.has(tokens[head]?.lower ?? '') && armsAhead(tokens, i + 1);
  return ahead && (isNoHead || ofParty) ? i + 1 : null;
};

/** "the destroyed bridges" */
const takeParticiple: Taker = ({ tokens }, { head, quantity, determiner }, i) => {
  const form = tokens[i]?.form;
  if (form !== 'participle' && form !== 'past') return null;
  const opens = head === null && quantity === null && determiner !== null;
  return opens && nounAhead(tokens, i + 1) ? i + 1 : null;
};

/** Numbers that count nothing belong to names: "Flight 12". */
const takeNumeral: Taker = ({ tokens }, { head }, i) => {
  const afterName = tokens[i - 1]?.pos === 'name' && (tokens[i] as Token).tags.size > 0;
  return head === null || afterName ? i + 1 : null;
};

const takePronoun: Taker = ({ tokens }, group, i) => {
  if (group.head !== null || (group.quantity && tokens[i]?.lower !== 'others')) return null;
  group.head = i;
  group.closed = true;
  return i + 1;
};

const takeAdverb: Taker = ({ tokens, counting }, { head, determiner, start }, i) => {
  if (head !== null) return null;
  const beforeFigure = counting[i + 1] && determiner !== null; // "a further 59,000"
  const beforeAdjective = i > start && tokens[i + 1]?.pos === 'adj' && isNounLike(tokens[i + 2]); // "a heavily armed group"
  return beforeFigure || beforeAdjective ? i + 1 : null;
};

/** "27 drones Russia launched": a name between a plural and a verb opens a clause of its own. */
const opensClause = ({ tokens }: MarkedTokens, i: number): boolean => {
  const next = tokens[i + 1]?.pos;
  return tokens[i]?.pos === 'name' && (next === 'verb' || next === 'aux');
};

const takeNoun: Taker = (marked, group, i) => {
  const { tokens } = marked;
  if (group.head !== null && isPlural(tokens[group.head])) {
    const isOthers = group.head === i - 1 && /^(?:people|others)$/.test((tokens[i] as Token).lower);
    if (isOthers || opensClause(marked, i)) return null;
  }
  const isMany = group.quantity !== null && group.quantity.value !== 1;
  const joined = isMany ? joinedHead(tokens, i + 1) : joinedEvent(tokens, i + 1);
  group.head = joined ?? i;
  return group.head + 1;
};

/** "the dead and wounded soldiers" */
const takeConjunction: Taker = ({ tokens }, group, i) => {
  if (group.head !== null || tokens[i - 1]?.pos !== 'adj') return null;
  const joined = joinedHead(tokens, i);
  if (joined === null) return null;
  group.head = joined;
  return joined + 1;
};

const QUOTE = /^["“”'‘’]$/;
const OPENING_QUOTE = /^["“‘']$/;
const CLOSING_QUOTE = /^["”’']$/;

/** "160 protected mobility “Husky” vehicles": marks around one word of a group. */
const takeQuote: Taker = ({ tokens }, { head, start }, i) => {
  const mark = (tokens[i] as Token).lower;
  const next = tokens[i + 1];
  if (head === null) return QUOTE.test(mark) && i > start && (isNounLike(next) || next?.pos === 'adj') ? i + 1 : null;
  const closes = CLOSING_QUOTE.test(mark) && OPENING_QUOTE.test(tokens[i - 2]?.lower ?? '');
  return closes && next?.pos === 'noun' ? i + 1 : null;
};

/** What may stand in brackets between a number and its noun: words, what has come to the number, the number in figures. */
const isAboutNumber = ({ tokens, counting }: MarkedTokens, { value }: Quantity, open: number, close: number): boolean =>
  tokens[open + 1]?.lower === '+' ||
  counting.slice(open, close).every((number) => !number) ||
  (close === open + 2 && counting[open + 1]?.value === value);

/**
 * "the Dawn Shield (Wall of Sand) command centre": an aside inside the group, without figures; "30 (mostly old) tanks",
 * "9,550 (+120) vehicles", "six (6) soldiers": one between the number and its noun.
 */
const takeAside: Taker = (marked, { head, quantity }, i) => {
  const { tokens, counting } = marked;
  const length = tokens.slice(i, i + ASIDE_LENGTH).findIndex((t) => t.lower === ')');
  const close = i + length;
  if (length < 0) return null;
  if (head === null)
    return quantity !== null && isAboutNumber(marked, quantity, i, close) && nounAhead(tokens, close + 1) ? close + 1 : null;
  return counting.slice(i, close).every((number) => !number) && tokens[close + 1]?.pos === 'noun' ? close + 1 : null;
};

/** "Kh-59/69 missiles", "F/A-18s": a name with a stroke in it is one. */
const takeStroke: Taker = ({ tokens, counting }, group, i) => {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const glued = before?.end === tokens[i]?.start && tokens[i]?.end === after?.start;
  if (group.head !== i - 1 || before?.pos !== 'name' || !glued || counting[i + 1]) return null;
  if (after?.pos !== 'name' && after?.pos !== 'num') return null;
  if (after.pos === 'name') group.head = i + 1;
  return i + 2;
};

const takeMark: Taker = (marked, group, i) => {
  const mark = marked.tokens[i]?.lower;
  return (mark === '(' ? takeAside : mark === '/' ? takeStroke : takeQuote)(marked, group, i);
};

const TAKERS: Readonly<Partial<Record<Pos, Taker>>> = {
  det: takeDeterminer,
  poss: takePossessive,
  adj: takeAdjective,
  ord: takeOrdinal,
  verb: takeParticiple,
  num: takeNumeral,
  pron: takePronoun,
  adv: takeAdverb,
  noun: takeNoun,
  name: takeNoun,
  conj: takeConjunction,
  punct: takeMark,
};

function takerFor({ tokens, counting, dated }: MarkedTokens, i: number): Taker | undefined {
  const number = counting[i];
  if (number) return number.form === 'article' ? takeArticle : takeFigure;
  return dated[i] ? takeDate : TAKERS[(tokens[i] as Token).pos];
}

/** Reads the noun group that begins at `start`; null where no noun, name, pronoun, determiner or counting number comes of it. */
export function readGroup(marked: MarkedTokens, start: number): Omit<NounGroup, 'id'> | null {
  const group: GroupDraft = { start, head: null, quantity: null, determiner: null, closed: false };
  let to = start;
  while (to < marked.tokens.length && !group.closed) {
    const next = takerFor(marked, to)?.(marked, group, to) ?? null;
    if (next === null) break;
    to = next;
  }
  const { head, quantity, determiner } = group;
  if (to === start || (head === null && quantity === null && determiner === null)) return null;
  const [first, last] = [marked.tokens[start] as Token, marked.tokens[to - 1] as Token];
  const lemma = head === null ? '' : (marked.tokens[head] as Token).lemma;
  return { from: start, to, start: first.start, end: last.end, head, lemma, quantity, determiner };
}
