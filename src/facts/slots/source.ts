import type { SourceSlot, Status } from '../../model/fact.js';
import { coveringQuote, type Quote } from '../../model/quote.js';
import { contains } from '../../model/span.js';
import { HEDGE_VERBS } from '../../lexicon/verb-classes.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';

/** The innermost attribution whose content holds the quantity. */
export const attributionOf = (findings: Findings, draft: Draft): Quote | null => coveringQuote(findings.quotes, draft.quantity);

/** To whom the text attributes it: the speaker of the attribution, or of the one around it. */
export function sourceOf(findings: Findings, draft: Draft): SourceSlot | null {
  const covering = findings.quotes
    .filter((q) => q.force === 'statement' && contains(q, draft.quantity))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const speaker = covering.find((q) => q.speaker)?.speaker;
  if (!speaker) return null;
  const words = speaker.antecedent ?? speaker;
  return { text: words.text, start: words.start, end: words.end, name: speaker.name, type: speaker.type };
}

const HEDGES = /^(?:allegedly|feared|believed|presumed|suspected|thought|possibly|probably|potentially|likely|perhaps|maybe)$/;
const PLANNED_FORMS =
  /(?:pledge|promise|order leave|tell leave|request|appeal|seek|announce|approve|earmark|offer|authori[sz]e|unlock|commit)$/;
const PLANNED_WORDS =
  /^(?:plan|plans|planned|planning|pledge|pledged|pledges|goal|target|proposal|proposed|promised|upcoming|future)$/;

/** Stated, claimed, denied, possible or planned: the first of denied, planned, possible, claimed that fits. */
export function statusOf(findings: Findings, draft: Draft): Status {
  const attribution = attributionOf(findings, draft);
  const frame = draft.role.frame;
  const form = draft.rule.split('-of-')[1]?.replaceAll('-', ' ') ?? '';
  if (attribution?.cueLemma && /^(?:deny|reject|dismiss|refute|dispute)$/.test(attribution.cueLemma)) return 'denied';
  if (
    frame?.modality === 'planned' ||
    (PLANNED_FORMS.test(form) && (draft.kind === 'money' || draft.kind === 'displacement' || draft.measure === 'supplied'))
  )
    return 'planned';
  if (draft.kind === 'money' || draft.measure === 'supplied') {
    const tokens = draft.reading.sentence.tokens;
    if (tokens.some((t) => PLANNED_WORDS.test(t.lower) && Math.abs(t.start - draft.quantity.start) < 80)) return 'planned';
  }
  if (frame?.modality === 'possible' || hedged(draft) || conditional(draft)) return 'possible';
  if (attribution) return 'claimed';
  if (draft.reading.sentence.tokens.some((t) => t.lower === 'reportedly') || draft.role.frame?.lemma === 'report')
    return 'claimed';
  return 'stated';
}

/** "12 feared dead", "believed to be": a hedging participle right before or after the group. */
function hedged({ reading, group, role }: Draft): boolean {
  const { tokens } = reading.sentence;
  const around = tokens.slice(Math.max(0, group.from - 3), Math.min(tokens.length, group.to + 3));
  const parent = role.frame?.parent == null ? null : reading.frames[role.frame.parent];
  return (
    around.some((t) => HEDGES.test(t.lower) && t.pos !== 'noun') ||
    (parent !== null && parent !== undefined && parent.voice === 'passive' && HEDGE_VERBS.has(parent.lemma))
  );
}

/** In an if-clause nothing has happened yet. */
function conditional({ reading, role, group }: Draft): boolean {
  const start = role.frame?.from ?? group.from;
  const { tokens } = reading.sentence;
  for (let i = Math.min(start, group.from) - 1; i >= 0 && i > start - 12; i--) {
    const t = tokens[i];
    if (!t || /^[,;:—]$/.test(t.lower)) return false;
    if (t.lower === 'if' || t.lower === 'unless') return true;
  }
  return false;
}
