import { CLAUSE_VERBS, THAT_VERBS } from '../../lexicon/speech-verbs.js';
import type { Sentence, Token } from '../../model/sentence.js';
import type { Span } from '../../model/span.js';
import { quotedStretches, type Stretch } from './marks.js';

/** A word or mark of a passage, or a whole quotation in its place. */
export interface Item extends Span {
  readonly token: Token;
  /** Index of the quoted stretch it lies in (marks included), else -1. */
  readonly quoted: number;
}

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
}

/** Spans of the paragraphs, in order. */
function paragraphSpans(sentences: readonly Sentence[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let current = -1;
  for (const sentence of sentences) {
    const last = spans.at(-1);
    if (last && sentence.paragraph === current) last.end = sentence.end;
    else spans.push({ start: sentence.start, end: sentence.end });
    current = sentence.paragraph;
  }
  return spans;
}

/** `"Who did it?" Miller asked.`: a sentence that begins with a short subject and a verb of saying belongs to the question before it. */
function opensWithCue(sentence: Sentence): boolean {
  const verb = sentence.tokens.findIndex(t => t.pos === 'verb' && (t.form === 'past' || t.form === 'present'));
  const token = sentence.tokens[verb];
  const next = sentence.tokens[verb + 1];
  return !!token && verb > 0 && verb < 8 && (CLAUSE_VERBS.has(token.lemma) || THAT_VERBS.has(token.lemma)) && (!next || next.pos === 'punct' || next.pos === 'prep') && !sentence.tokens.slice(0, verb).some(t => t.pos === 'punct' && /["“‘]/.test(t.text));
}

/** Joins sentences that share a quotation and lays the quoted stretches over their tokens. */
export function readPassages(text: string, sentences: readonly Sentence[]): readonly Passage[] {
  const stretches = quotedStretches(text, paragraphSpans(sentences));
  const groups: Sentence[][] = [];
  let s = 0;
  for (const sentence of sentences) {
    const last = groups.at(-1);
    const border = last?.at(-1)?.end ?? 0;
    while (s < stretches.length && (stretches[s]?.outer.end ?? 0) <= border) s++;
    const bridge = stretches[s];
    const before = last?.at(-1);
    const sameParagraph = before?.paragraph === sentence.paragraph;
    const bridged = !!bridge && bridge.outer.start < border && bridge.outer.end > sentence.start;
    const asked = /[?!]["”’']+$/.test(text.slice(Math.max(0, border - 4), border)) && opensWithCue(sentence);
    if (last && sameParagraph && (bridged || asked)) last.push(sentence);
    else groups.push([sentence]);
  }
  let from = 0;
  return groups.map((group, index) => {
    const first = group[0] as Sentence;
    const start = first.start;
    const end = group.at(-1)?.end ?? start;
    while (from < stretches.length && (stretches[from]?.outer.end ?? 0) <= start) from++;
    const own: Stretch[] = [];
    for (let i = from; i < stretches.length && (stretches[i]?.outer.start ?? 0) < end; i++) own.push(stretches[i] as Stretch);
    let k = 0;
    const items = group.flatMap(sentence => sentence.tokens).map(token => {
      while (k < own.length && (own[k]?.outer.end ?? 0) <= token.start) k++;
      const stretch = own[k];
      return { token, start: token.start, end: token.end, quoted: stretch && stretch.outer.start <= token.start ? k : -1 };
    });
    return { index, paragraph: first.paragraph, heading: group.length === 1 && first.heading, sentences: group, items, stretches: own, start, end };
  });
}
