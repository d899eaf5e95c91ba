import type { EntityMention } from '../../model/entity.js';
import type { Speaker } from '../../model/quote.js';
import { byPosition, cut, type Span } from '../../model/span.js';
import type { Draft } from './draft.js';
import type { Passage } from './passage.js';
import { namedAntecedents, resolveSpeaker, type Antecedent } from './resolve.js';
import { readSpeaker, type Reading } from './speaker.js';

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u)
      .filter(Boolean),
  );

/** Names the speakers of all attributions, in order of the text, each knowing those before it. */
export function nameSpeakers(
  passages: readonly Passage[],
  drafts: readonly Draft[],
  entities: readonly EntityMention[],
  text: string,
): readonly (Speaker | null)[] {
  const known = [...entities].sort(byPosition);
  const named = namedAntecedents(known);
  const spoken: Antecedent[] = [];
  const speakers = new Map<number, Speaker | null>();
  const order = drafts.map((_, i) => i).sort((a, b) => at(drafts[a]) - at(drafts[b]) || a - b);
  // "Petrenko said": the type that the office told at an earlier mention
  const offices = new Map(named.filter((a) => a.type !== 'person' && a.stands === 'person').map((a) => [a.name ?? '', a.type]));
  let next = 0;
  let last: { speaker: Speaker; passage: Passage } | null = null;
  for (const i of order) {
    const draft = drafts[i] as Draft;
    const passage = passages[draft.passage] as Passage;
    if (draft.floating) {
      const near: boolean = last !== null && passage.paragraph - last.passage.paragraph <= 1;
      speakers.set(i, near && last ? last.speaker : null);
      if (near && last) last = { speaker: last.speaker, passage };
      continue;
    }
    if (!draft.speaker) {
      speakers.set(i, null);
      continue;
    }
    const span = draft.speaker;
    while (next < known.length && (known[next]?.start ?? 0) < span.start - 200) next++;
    const inside = known.slice(next, next + 60).filter((e) => e.start >= span.start && e.end <= span.end);
    const reading = readSpeaker((passages[draft.speakerPassage ?? draft.passage] ?? passage).items, span, inside);
    const resolved = resolveSpeaker(reading, isDefinite(text, span, reading), nearestFirst(named, spoken, reading.start));
    const name = resolved?.name ?? reading.name;
    const type = resolved?.type ?? reading.type;
    const speaker: Speaker = {
      ...cut(text, reading.start, reading.end),
      name,
      type: type === 'person' ? (offices.get(name ?? '') ?? type) : type,
      antecedent: resolved?.antecedent ? cut(text, resolved.antecedent.start, resolved.antecedent.end) : null,
    };
    speakers.set(i, speaker);
    if (name && type !== 'person') offices.set(name, type);
    spoken.push({
      start: reading.start,
      end: reading.end,
      name: speaker.name,
      type: speaker.type,
      stands: resolved?.stands ?? reading.stands,
      spoke: true,
      words: resolved?.antecedent
        ? wordsOf(`${speaker.text} ${text.slice(resolved.antecedent.start, resolved.antecedent.end)}`)
        : new Set([...wordsOf(speaker.text), ...reading.tokens.map((t) => t.lemma)]),
      medium: draft.medium ? wordsOf(text.slice(draft.medium.start, draft.medium.end)) : new Set<string>(),
    });
    if ((draft.force === 'statement' || draft.type === 'direct') && !passage.heading) last = { speaker, passage };
  }
  return drafts.map((_, i) => speakers.get(i) ?? null);
}

/** How many earlier mentions are asked. */
const MEMORY = 80;

/** Those named and those who spoke before a place, the nearest first. */
function nearestFirst(named: readonly Antecedent[], spoken: readonly Antecedent[], before: number): readonly Antecedent[] {
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.end ?? 0) <= before) low = middle + 1;
    else high = middle;
  }
  const recent = spoken.slice(-MEMORY).filter((a) => a.end <= before);
  return [...named.slice(Math.max(0, low - MEMORY), low), ...recent].sort(
    (a, b) => b.end - a.end || Number(b.spoke) - Number(a.spoke),
  );
}

/** Drafts are named in the order of their speakers' words, so that an antecedent is known before its pronoun. */
const at = (draft: Draft | undefined): number => draft?.speaker?.start ?? draft?.cue?.start ?? draft?.start ?? 0;

/** "the ministry", or a bare role at the start of what is said ("Officials" is none: it names nobody before). */
const isDefinite = (text: string, span: Span, reading: Reading): boolean =>
  /^(?:the|this|that|its|their|his|her)\s/i.test(text.slice(span.start, span.end)) && reading.head !== null;
