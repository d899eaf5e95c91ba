import type { EntityMention } from '../../model/entity.js';
import type { SourceType, Speaker } from '../../model/quote.js';
import { byPosition, cut, type Span } from '../../model/span.js';
import type { Draft } from './draft.js';
import type { Passage } from './passage.js';
import { namedAntecedents } from './antecedents.js';
import { nameInApposition } from './apposition.js';
import { ownSubject } from './own-subject.js';
import { resolveOwner, resolveSpeaker, type Antecedent, type Resolved } from './resolve.js';
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
  const naming = new Naming(passages, entities, text);
  const order = drafts.map((_, i) => i).sort((a, b) => at(drafts[a]) - at(drafts[b]) || a - b);
  const speakers = new Map<number, Speaker | null>();
  for (const i of order) speakers.set(i, naming.speakerOf(drafts[i] as Draft));
  return drafts.map((_, i) => speakers.get(i) ?? null);
}

/** What is known of speakers while an article is read: who is named, who has spoken, and who spoke last. */
class Naming {
  private readonly known: readonly EntityMention[];
  private readonly named: readonly Antecedent[];
  private readonly spoken: Antecedent[] = [];
  /** "Petrenko said": the type that the office told at an earlier mention. */
  private readonly offices: Map<string, SourceType>;
  /** The first of `known` that may lie in a speaker's words. */
  private next = 0;
  private last: { readonly speaker: Speaker; readonly passage: Passage } | null = null;

  constructor(
    private readonly passages: readonly Passage[],
    entities: readonly EntityMention[],
    private readonly text: string,
  ) {
    this.known = [...entities].sort(byPosition);
    const starts = new Set(passages.flatMap((passage) => passage.sentences.map((s) => s.start)));
    this.named = namedAntecedents(text, starts, this.known);
    const officials = this.named.filter((a) => a.type !== 'person' && a.stands === 'person');
    this.offices = new Map(officials.map((a) => [a.name ?? '', a.type]));
  }

  /** The speaker of the draft that comes next in the text. */
  speakerOf(draft: Draft): Speaker | null {
    const passage = this.passages[draft.passage] as Passage;
    if (draft.floating) return this.whoSpeaksOn(passage);
    if (!draft.speaker) return null;
    const reading = this.read(draft.speaker, this.passages[draft.speakerPassage ?? draft.passage] ?? passage);
    const resolved = this.resolve(draft, draft.speaker, passage, reading);
    const name = resolved?.name ?? reading.name;
    const type = resolved?.type ?? reading.type;
    const speaker: Speaker = {
      ...cut(this.text, reading.start, reading.end),
      name,
      type: type === 'person' ? (this.offices.get(name ?? '') ?? type) : type,
      antecedent: resolved?.antecedent ? cut(this.text, resolved.antecedent.start, resolved.antecedent.end) : null,
    };
    if (name && type !== 'person') this.offices.set(name, type);
    // "No group has claimed the raid": nobody for whom "the group" could stand
    if (!/^no\b/i.test(speaker.text)) this.spoken.push(this.antecedentOf(speaker, reading, resolved, draft));
    if ((draft.force === 'statement' || draft.type === 'direct') && !passage.heading) this.last = { speaker, passage };
    return speaker;
  }

  /** For whom the words of a speaker stand, by a name beside them or by what was told before. */
  private resolve(draft: Draft, words: Span, passage: Passage, reading: Reading): Resolved | null {
    const around = this.known.slice(this.next, this.next + 60);
    const sentence = passage.sentences.findLast((s) => s.start <= reading.start)?.start ?? reading.start;
    // "The rebels, it added, fired 200 rockets": the sentence itself is about somebody else
    const near = nearestFirst(this.named, this.spoken, reading.start).map((a) =>
      a.start < sentence ? a : { ...a, topic: false },
    );
    return (
      nameInApposition(this.text, reading, around) ??
      resolveOwner(reading, this.text.slice(words.start, reading.start).trim(), near) ??
      ownSubject(passage, draft, reading, around, near) ??
      resolveSpeaker(reading, isDefinite(this.text, words, reading), near)
    );
  }

  /** Quoted words without a speaker are of who spoke last, in this paragraph or the one before. */
  private whoSpeaksOn(passage: Passage): Speaker | null {
    if (this.last === null || passage.paragraph - this.last.passage.paragraph > 1) return null;
    this.last = { speaker: this.last.speaker, passage };
    return this.last.speaker;
  }

  /** What the words of a speaker say by themselves. */
  private read(span: Span, { items }: Passage): Reading {
    while (this.next < this.known.length && (this.known[this.next]?.start ?? 0) < span.start - 200) this.next++;
    const near = this.known.slice(this.next, this.next + 60);
    return readSpeaker(
      items,
      span,
      near.filter((e) => e.start >= span.start && e.end <= span.end),
    );
  }

  /** A speaker as one that later words may mean. */
  private antecedentOf(speaker: Speaker, reading: Reading, resolved: Resolved | null, { medium }: Draft): Antecedent {
    const words = resolved?.antecedent
      ? wordsOf(`${speaker.text} ${this.text.slice(resolved.antecedent.start, resolved.antecedent.end)}`)
      : new Set([...wordsOf(speaker.text), ...reading.tokens.map((t) => t.lemma)]);
    return {
      start: reading.start,
      end: reading.end,
      name: speaker.name,
      type: speaker.type,
      stands: resolved?.stands ?? reading.stands,
      spoke: true,
      topic: false,
      words,
      medium: medium ? wordsOf(this.text.slice(medium.start, medium.end)) : new Set<string>(),
    };
  }
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
  /\b(?:the|this|that|its|their|his|her)\s+$/i.test(text.slice(span.start, reading.start)) && reading.head !== null;
