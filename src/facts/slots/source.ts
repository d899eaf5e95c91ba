import { DOUBT_VERBS, HEARSAY_ADJECTIVES, NAMELESS_NOUNS } from '../../lexicon/status-words.js';
import type { SourceSlot } from '../../model/fact.js';
import type { Quote, Speaker } from '../../model/quote.js';
import { contains } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { denialOf, isDenial, reachesAsDenial } from './denied.js';

/** "We repeat: seven were killed": the narrator speaks. */
const isNarrator = ({ speaker }: Quote): boolean => speaker !== null && /^(?:we|i)$/i.test(speaker.text);

/** Whether an attribution tells: what stands in quotation marks does also where it is only condemned or welcomed ("condemned “the attack that left 40 dead”"). */
const tells = ({ force, type }: Quote): boolean => force === 'statement' || type === 'direct';

/** "Analysts believe the blast in Varda, in which 30 men died, was planned": what a clause about a noun tells is taken for granted by those who only believe. */
function isTakenForGranted({ cue, cueLemma }: Quote, { reading, quantity }: Draft): boolean {
  if (cue === null || !DOUBT_VERBS.has(cueLemma ?? '')) return false;
  const between = reading.sentence.tokens.filter((t) => t.start >= cue.end && t.end <= quantity.start);
  return between.some(
    (t, i) => t.lower === ',' && between.slice(i + 1, i + 3).some((next) => next.pos === 'rel' || next.lower === 'where'),
  );
}

/** What is said of the quantity by anybody, the narrator too, the innermost first. */
export function sayingsOf(findings: Findings, draft: Draft): readonly Quote[] {
  return findings.quotes
    .filter((quote) => tells(quote) && contains(quote, draft.quantity))
    .filter((quote) => !isDenial(quote) || reachesAsDenial(quote, draft))
    .filter((quote) => !isTakenForGranted(quote, draft))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The attributions whose content holds the quantity, the innermost first. */
const attributionsOf = (findings: Findings, draft: Draft): readonly Quote[] =>
  sayingsOf(findings, draft).filter((quote) => !isNarrator(quote));

/** The innermost attribution whose content holds the quantity. */
export const attributionOf = (findings: Findings, draft: Draft): Quote | null => attributionsOf(findings, draft)[0] ?? null;

/** "According to preliminary data", but not "reports reaching the capital said": words that name nobody. */
function isNobody({ text, name }: Speaker): boolean {
  const words = text.toLowerCase().split(/\s+/);
  return (
    name === null && NAMELESS_NOUNS.has(words.at(-1) ?? '') && words.slice(0, -1).every((word) => HEARSAY_ADJECTIVES.has(word))
  );
}

/** To whom the text attributes it: whoever denies it, else the speaker of the attribution, or of the one around it. */
export function sourceOf(findings: Findings, draft: Draft): SourceSlot | null {
  const speaker =
    denialOf(findings.quotes, draft)?.speaker ?? attributionsOf(findings, draft).find((quote) => quote.speaker)?.speaker;
  if (!speaker || isNobody(speaker)) return null;
  const words = speaker.antecedent ?? speaker;
  return { text: words.text, start: words.start, end: words.end, name: speaker.name, type: speaker.type };
}
