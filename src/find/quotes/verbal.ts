import { startsStretch, word, type Item } from './item.js';
import type { QuoteType } from '../../model/quote.js';
import type { Span } from '../../model/span.js';
import { sentenceEnd } from './content.js';
import type { Cue } from './cue.js';
import { contentSpan, spanOf, type Draft } from './draft.js';
import { handsFigure } from './given-figures.js';
import { besides } from './hearer.js';
import { leadingCircumstances } from './leading.js';
import { holdsQuotation, type Passage } from './passage.js';
import { saidAfter, tellsEvidence } from './said-after.js';
import { saidBefore, saysBefore } from './said-before.js';
import { sayingOf, standsAlone, type Said } from './said.js';

const typeOf = (passage: Passage, span: Span): QuoteType => (holdsQuotation(passage, span) ? 'mixed' : 'indirect');

/** Whether a verb can tell something here: "officials revised that number", but not "the army, it said, captured two". */
function tells(items: readonly Item[], cue: Cue): boolean {
  const only = cue.takes.size === 1 ? [...cue.takes][0] : null;
  if (only === 'list') return handsFigure(items, cue);
  return only !== 'evidence' || tellsEvidence(items, cue);
}

/** Attributions by verbs of saying, in a passage. */
export function verbalDrafts(passage: Passage, cues: readonly Cue[]): readonly Draft[] {
  const { items } = passage;
  const tellers = cues.filter((cue) => tells(items, cue));
  return cues.flatMap((cue, index) => {
    const beside = besides(items, cue, sentenceEnd(passage, cue.from));
    const saying = sayingOf(passage, tellers, cue, beside);
    const found = (saysBefore(saying) ? saidBefore(saying) : null) ?? saidAfter(saying) ?? saidBefore(saying);
    if (!found) return [];
    const stretch = found.direct ? passage.stretches[items[found.from]?.quoted ?? -1] : undefined;
    const span = stretch ?? contentSpan(passage, found.from, found.to);
    if (!span) return [];
    const leading = leadingCircumstances(passage, cue);
    const common = {
      force: found.force,
      passage: passage.index,
      speaker: spanOf(passage, cue.subject),
      floating: false,
      cue: spanOf(passage, cue),
      cueLemma: cue.lemma,
      medium: spanOf(passage, beside.medium ?? leading.medium),
      time: spanOf(passage, beside.time ?? leading.time),
    };
    const first: Draft = { start: span.start, end: span.end, type: stretch ? 'direct' : typeOf(passage, span), ...common };
    return [
      first,
      ...(found.direct
        ? resumed(passage, found, cue, cues[index + 1] ?? null).map((s) => ({
            start: s.start,
            end: s.end,
            type: 'direct' as const,
            ...common,
          }))
        : []),
    ];
  });
}

/** Later stretches of a quotation that its cue interrupts: "…," he said, "…". */
function resumed(passage: Passage, found: Said, cue: Cue, next: Cue | null): readonly Span[] {
  const { items, stretches } = passage;
  const from = Math.max(found.to, cue.closes);
  const limit = next ? next.from : items.length;
  const spans: Span[] = [];
  for (let k = from; k < limit; k++) {
    if (!startsStretch(items, k)) continue;
    const stretch = stretches[items[k]?.quoted ?? -1];
    if (stretch && /^[,:—–]$/.test(word(items, k - 1)) && standsAlone(passage, k)) spans.push(stretch);
  }
  return spans;
}
