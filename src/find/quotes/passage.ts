import type { Item, Range } from './item.js';
import { CLAUSE_VERBS, THAT_VERBS } from '../../lexicon/speech-verbs.js';
import type { Sentence } from '../../model/sentence.js';
import type { Span } from '../../model/span.js';
import { quotedStretches, type Stretch } from './marks.js';

/**
 * One sentence, or several that a quotation binds together (`"It is over. We go home," he said.`), with its quoted stretches:
 * what is said and who says it stand in one passage.
 */
export interface Passage extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly heading: boolean;
  readonly sentences: readonly Sentence[];
  readonly items: readonly Item[];
  readonly stretches: readonly Stretch[];
  /** Items of each stretch, marks included, and of each sentence. */
  readonly stretchItems: readonly Range[];
  readonly sentenceItems: readonly Range[];
}

/** Whether two sentences stand in one stretch of prose: a link between paragraphs ("KNOWN AS 'THE COOK'") parts them. */
const isTogether = (a: Sentence | undefined, b: Sentence): boolean =>
  a?.paragraph === b.paragraph && a.boilerplate === b.boilerplate;

/** Spans of the paragraphs, in order. */
function paragraphSpans(sentences: readonly Sentence[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  sentences.forEach((sentence, i) => {
    const last = spans.at(-1);
    if (last && isTogether(sentences[i - 1], sentence)) last.end = sentence.end;
    else spans.push({ start: sentence.start, end: sentence.end });
  });
  return spans;
}

/** The range of items of each of `count` classes that follow one another. */
function runs(items: readonly Item[], count: number, classOf: (item: Item) => number): readonly Range[] {
  const found: { from: number; to: number }[] = Array.from({ length: count }, () => ({ from: 0, to: 0 }));
  items.forEach((item, i) => {
    const run = found[classOf(item)];
    if (!run) return;
    if (run.to === 0) run.from = i;
    run.to = i + 1;
  });
  return found;
}

/** Whether a quotation stands in a span of the passage. */
export function holdsQuotation(passage: Passage, span: Span): boolean {
  const { stretches } = passage;
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  return (stretches[low]?.start ?? Infinity) < span.end;
}

/** `"Who did it?" Miller asked.`: a sentence that begins with a short subject and a verb of saying belongs to the question before it. */
function opensWithCue(sentence: Sentence): boolean {
  const verb = sentence.tokens.findIndex((t) => t.pos === 'verb' && (t.form === 'past' || t.form === 'present'));
  const token = sentence.tokens[verb];
  const next = sentence.tokens[verb + 1];
  return (
    !!token &&
    verb > 0 &&
    verb < 8 &&
    (CLAUSE_VERBS.has(token.lemma) || THAT_VERBS.has(token.lemma)) &&
    (!next || next.pos === 'punct' || next.pos === 'prep') &&
    !sentence.tokens.slice(0, verb).some((t) => t.pos === 'punct' && /["“‘]/.test(t.text))
  );
}

/** The sentences of each passage: those that a quotation binds together, or a question and who asked it. */
function sentenceGroups(text: string, sentences: readonly Sentence[], stretches: readonly Stretch[]): readonly Sentence[][] {
  const groups: Sentence[][] = [];
  let s = 0;
  for (const sentence of sentences) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const border = before?.end ?? 0;
    while (s < stretches.length && (stretches[s]?.outer.end ?? 0) <= border) s++;
    const bridge = stretches[s];
    const together = isTogether(before, sentence);
    const bridged = !!bridge && bridge.outer.start < border && bridge.outer.end > sentence.start;
    const asked = /[?!]["”’']+$/.test(text.slice(Math.max(0, border - 4), border)) && opensWithCue(sentence);
    if (last && together && (bridged || asked)) last.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}

/** The tokens of the sentences, each with the stretch that quotes it. */
function itemsOf(group: readonly Sentence[], own: readonly Stretch[]): readonly Item[] {
  let k = 0;
  return group
    .flatMap((sentence, s) => sentence.tokens.map((token) => ({ token, s })))
    .map(({ token, s }) => {
      while (k < own.length && (own[k]?.outer.end ?? 0) <= token.start) k++;
      const stretch = own[k];
      const quoted = stretch && stretch.outer.start <= token.start ? k : -1;
      return { token, start: token.start, end: token.end, sentence: s, quoted };
    });
}

function passageOf(group: readonly Sentence[], own: readonly Stretch[], index: number): Passage {
  const first = group[0] as Sentence;
  const items = itemsOf(group, own);
  return {
    index,
    paragraph: first.paragraph,
    heading: group.length === 1 && first.heading,
    sentences: group,
    items,
    stretches: own,
    stretchItems: runs(items, own.length, (item) => item.quoted),
    sentenceItems: runs(items, group.length, (item) => item.sentence),
    start: first.start,
    end: group.at(-1)?.end ?? first.start,
  };
}

/** Joins sentences that share a quotation and lays the quoted stretches over their tokens. */
export function readPassages(text: string, sentences: readonly Sentence[]): readonly Passage[] {
  const stretches = quotedStretches(text, paragraphSpans(sentences));
  let from = 0;
  return sentenceGroups(text, sentences, stretches).map((group, index) => {
    const start = group[0]?.start ?? 0;
    const end = group.at(-1)?.end ?? start;
    while (from < stretches.length && (stretches[from]?.outer.end ?? 0) <= start) from++;
    let to = from;
    while (to < stretches.length && (stretches[to]?.outer.start ?? 0) < end) to++;
    return passageOf(group, stretches.slice(from, to), index);
  });
}
