import { BLAME_NOUNS, DENIAL_VERBS, FALSEHOODS, LABELLING_VERBS, TOLD_NOUNS } from '../../lexicon/status-words.js';
import type { Quote } from '../../model/quote.js';
import type { Token } from '../../model/sentence.js';
import { contains } from '../../model/span.js';
import type { Draft } from '../draft.js';

/** Whether a report is introduced by a verb of denying: "denied that", "rejected". */
export const isDenial = (quote: Quote): boolean => DENIAL_VERBS.has(quote.cueLemma ?? '');

/** The words of the draft's sentence between the cue of an attribution and the number. */
const between = (quote: Quote, { reading, quantity }: Draft): readonly Token[] =>
  reading.sentence.tokens.filter((t) => t.start >= (quote.cue?.end ?? quote.start) && t.end <= quantity.start);

/** Whether a denial is of what the number tells; who "denied ordering the attack, which killed 14" or "denied a role in 14 deaths" leaves it standing. */
export function reachesAsDenial(quote: Quote, draft: Draft): boolean {
  // "denied that its men shot the 13 shepherds": that there were 13 is taken for granted
  if (draft.group.determiner === 'the' && draft.quantity.form !== 'article') return false;
  // "33 were killed, a claim that the army denies" is told by another
  const passive = /\bby$/.test(quote.cue?.text ?? '');
  if ((quote.cue?.start ?? 0) > draft.quantity.start) return passive;
  const words = between(quote, draft);
  const told = words.some(isTold);
  // after a noun "that" opens a relative clause, unless something told is meant ("the claim in the press that …")
  const relative = (t: Token, i: number): boolean =>
    t.pos === 'rel' || (t.lower === 'that' && words[i - 1]?.pos === 'noun' && !told);
  return !words.some((t, i) => relative(t, i) || BLAME_NOUNS.has(t.lower));
}

const isTold = (token: Token | undefined): boolean => token !== undefined && token.form !== 'past' && TOLD_NOUNS.has(token.lemma);

/** "Baku denied this and reported two wounded": another verb of telling stands between the denial and the number. */
const isToldAnew = (denial: Quote, quotes: readonly Quote[], draft: Draft): boolean =>
  quotes.some(
    (quote) =>
      quote.force === 'statement' &&
      !isDenial(quote) &&
      contains(quote, draft.quantity) &&
      (quote.cue?.start ?? -1) > (denial.cue?.end ?? Infinity) &&
      (quote.cue?.end ?? Infinity) <= draft.quantity.start,
  );

/** The attribution that denies what the number tells. */
export const denialOf = (quotes: readonly Quote[], draft: Draft): Quote | null =>
  quotes.find(
    (quote) =>
      quote.force === 'statement' &&
      isDenial(quote) &&
      contains(quote, draft.quantity) &&
      reachesAsDenial(quote, draft) &&
      !isToldAnew(quote, quotes, draft),
  ) ?? null;

/** How far, in words, the noun for something told may stand from its number. */
const REACH = 16;

/** "not true that", "no evidence that", "no truth in reports of": what goes before is not so. */
const UNTRUE =
  /\b(?:not true|untrue|not the case|not correct|no (?:evidence|proof|indication|confirmation|sign|truth|basis)|incorrect|false)\b[^.;]*$/;

/** The place of the noun before the number that names it as something told: "reports of 12 deaths", "the claim that 12 died". */
function toldBefore(tokens: readonly Token[], at: number): number {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    if (/^[;:.]$/.test(tokens[k]?.lower ?? '')) return -1;
    if (isTold(tokens[k]) && /^(?:of|that|about|according|which|to|on)$/.test(tokens[k + 1]?.lower ?? '')) return k;
  }
  return -1;
}

/** "reports that 12 died are false": the predicate of what is told calls it a falsehood. */
function calledFalse(tokens: readonly Token[], from: number): boolean {
  return tokens.some((t, k) => {
    if (k < from || t.pos !== 'aux' || !/^(?:is|are|was|were)$/.test(t.lower)) return false;
    const next = tokens.slice(k + 1, k + 5).map((word) => word.lower);
    return next.join(' ').startsWith('not true') || (next[0] !== 'not' && next.slice(0, 3).some((word) => FALSEHOODS.has(word)));
  });
}

/** "called the report that 700 had been deported a lie" */
const isLabelledFalse = (tokens: readonly Token[], told: number, after: number): boolean =>
  tokens.slice(Math.max(0, told - 4), told).some((t) => LABELLING_VERBS.has(t.lemma)) &&
  tokens.slice(after).some((t) => FALSEHOODS.has(t.lower));

/** ", which Omdan denies", ", a charge the army rejected", ", something Kyiv has denied", ", which the mayor called baseless": another denies what the clause tells. */
const DENIED_AFTER =
  /^[^;]*?, (?:which|something|(?:an? )?(?:claim|charge|accusation|allegation|report|figure|toll)s?(?: (?:that|which))?) (?:[\p{L}'’.-]+ ){1,5}?(?:(?:den|rebuts|rebutted|reject|dismiss|refute)[a-z]*(?: as [\p{L}-]+)?|(?:calls?|called) (?:[\p{L}-]+ )?(?<label>[\p{L}-]+)) ?[.,]/u;

function isDeniedAfter(words: string): boolean {
  const found = DENIED_AFTER.exec(words);
  return found !== null && (found.groups?.label === undefined || FALSEHOODS.has(found.groups.label));
}

/** Whether the sentence itself, whoever speaks, says that the number is not so. */
export function isCalledFalse({ reading, group }: Draft): boolean {
  const { tokens } = reading.sentence;
  const words = (from: number, to: number): string =>
    tokens
      .slice(Math.max(0, from), to)
      .map((t) => t.lower)
      .join(' ');
  const that = tokens.slice(0, group.from).findLastIndex((t) => t.lower === 'that');
  if (that >= 0 && that > group.from - REACH && UNTRUE.test(words(that - 4, that))) return true;
  if (isDeniedAfter(words(group.to, tokens.length))) return true;
  const told = toldBefore(tokens, group.from);
  return (
    told >= 0 && (isLabelledFalse(tokens, told, group.to) || UNTRUE.test(words(told - 4, told)) || calledFalse(tokens, group.to))
  );
}
