import type { Item, Range } from './item.js';
import { ADDRESS, BODY_NOUNS, OBSERVERS, PERSON_NOUNS, RANKS, SPEAKER_CLASSES, UN_WORDS } from '../../lexicon/speakers.js';
import type { EntityMention } from '../../model/entity.js';
import type { SourceType } from '../../model/quote.js';
import type { Token } from '../../model/sentence.js';
import { contains, type Span } from '../../model/span.js';

/** What is known of a speaker from the words themselves. */
export interface Reading extends Span {
  readonly tokens: readonly Token[];
  readonly head: Token | null;
  readonly name: string | null;
  readonly type: SourceType;
  /** What may stand for it later: he, it, they. */
  readonly stands: 'person' | 'body' | 'people' | 'pronoun';
}

const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'any',
  'every',
  'each',
]);
const HUMANS = new Set(
  SPEAKER_CLASSES.filter(([type]) => type === 'witness' || type === 'person').flatMap(([, list]) => [...list]),
);
const DOCUMENTS = SPEAKER_CLASSES.find(([type]) => type === 'document')?.[1] ?? new Set<string>();

/** The first word after which only complements follow: the head of "head of the city administration Oleh Syniehubov" is "head". */
function headOf(tokens: readonly Token[]): Token | null {
  const tie = tokens.findIndex((t, i) => i > 0 && t.pos === 'prep');
  const base = tie > 0 ? tokens.slice(0, tie) : tokens;
  const nouns = base.filter((t) => t.pos === 'noun' || t.pos === 'pron' || t.pos === 'name');
  const common = nouns.filter((t) => t.pos === 'noun').at(-1);
  const last = nouns.at(-1) ?? base.at(-1) ?? null;
  return common && last?.pos === 'name' ? common : last;
}

const classed = (token: Token): SourceType | null =>
  SPEAKER_CLASSES.find(([, list]) => list.has(token.lemma) || list.has(token.lower))?.[0] ?? null;

const BY_SUBTYPE: Readonly<Record<string, SourceType>> = {
  government: 'official',
  military: 'military',
  armed_group: 'party',
  un: 'un',
  ngo: 'ngo',
  media: 'media',
  company: 'official',
  party: 'official',
  health: 'health',
  police: 'police',
};

/** Types that say more than "official": a health official is of the health service. */
const NARROWER: readonly SourceType[] = ['health', 'military', 'police', 'rescue', 'media', 'ngo'];

function typeOf(tokens: readonly Token[], head: Token | null, inside: readonly EntityMention[]): SourceType {
  if (tokens.some((t) => UN_WORDS.has(t.lower)) || /\bUnited Nations\b/.test(tokens.map((t) => t.text).join(' '))) return 'un';
  const own = head ? classed(head) : null;
  if (own === 'document' || own === 'unnamed' || own === 'witness') return own;
  const body = inside.find((e) => e.type === 'organization' && e.subtype && BY_SUBTYPE[e.subtype]);
  if (own === 'official' || own === 'person' || own === null || own === 'party') {
    const others = tokens.map(classed);
    // a press secretary is no medium
    const narrower = NARROWER.find((type) => type !== 'media' && others.includes(type));
    if (own !== null && narrower) return narrower;
    if (own === null) {
      if (body) return BY_SUBTYPE[body.subtype ?? ''] ?? 'official';
      const rank = tokens.some((t) => RANKS.has(t.lower.replace(/\.$/, '')));
      if (rank) return 'military';
      const any = NARROWER.concat('party', 'official').find((type) => others.includes(type));
      if (any) return any;
      const role = inside.flatMap((e) => e.roles.map((r) => r.text.toLowerCase().split(/\s+/))).flat();
      if (role.length > 0) return role.some((w) => RANKS.has(w)) ? 'military' : 'official';
      if (inside.some((e) => e.type === 'person')) return 'person';
      if (inside.some((e) => e.party)) return 'party';
      if (inside.some((e) => e.type === 'place' || e.type === 'organization')) return 'official';
    }
  }
  return own ?? 'person';
}

const isName = (t: Token): boolean => t.pos === 'name' && !ADDRESS.has(t.lower);

/** The name of a person by form alone: capitalised words at the end, after an office or a form of address, or led by a first name. */
function nameByForm(tokens: readonly Token[]): string | null {
  let from = tokens.length;
  while (from > 0 && isName(tokens[from - 1] as Token)) from--;
  const run = tokens.slice(from);
  if (run.length === 0) return null;
  const before = tokens[from - 1];
  const office = before && (PERSON_NOUNS.has(before.lemma) || ADDRESS.has(before.lower));
  if (office || from === 0 || run.some((t) => t.tags.has('FirstName') || t.tags.has('Person')))
    return run.map((t) => t.text).join(' ');
  return null;
}

function nameOf(tokens: readonly Token[], head: Token | null, inside: readonly EntityMention[]): string | null {
  const possessive = (e: EntityMention): boolean => tokens.some((t) => t.pos === 'poss' && t.start === e.end);
  const person = inside.filter((e) => e.type === 'person' && !possessive(e)).at(-1);
  if (person) return person.name;
  const body = inside
    .filter((e) => e.type === 'organization' && !possessive(e))
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (body && (!head || !PERSON_NOUNS.has(head.lemma) || head.pos === 'name')) return body.name;
  const state = inside.find((e) => (e.type === 'demonym' || e.type === 'place' || possessive(e)) && e.party);
  if (state?.party && head && (head.end <= state.end || !DOCUMENTS.has(head.lemma))) return state.party.name;
  return inside.length === 0 ? nameByForm(tokens) : null;
}

/** The items inside a span. */
function itemsWithin(items: readonly Item[], span: Span): readonly Item[] {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < items.length && (items[to]?.end ?? Infinity) <= span.end) to++;
  return items.slice(low, to);
}

/** An adverb of time before a determiner is no part of the group. */
const isLoose = ([first, second]: readonly Token[]): boolean =>
  first?.pos === 'adv' && DETERMINERS.has(second?.lower ?? '') && !/^(?:only|even|both)$/.test(first.lower);

/** Reads the words of a speaker. The determiner is left out of the span. */
export function readSpeaker(items: readonly Item[], span: Span, entities: readonly EntityMention[]): Reading {
  let tokens = itemsWithin(items, span).map((item) => item.token);
  // "Later the minister"
  while (tokens.length > 1 && (DETERMINERS.has(tokens[0]?.lower ?? '') || isLoose(tokens))) tokens = tokens.slice(1);
  const whole = { start: tokens[0]?.start ?? span.start, end: span.end };
  const inside = entities.filter((e) => contains(whole, e));
  const head = headOf(tokens);
  const name = nameOf(tokens, head, inside);
  const type = typeOf(tokens, head, inside);
  return { ...whole, tokens, head, name, type, stands: standsFor(tokens, head, inside, name, whole.start === span.start) };
}

function standsFor(
  tokens: readonly Token[],
  head: Token | null,
  inside: readonly EntityMention[],
  name: string | null,
  bare: boolean,
): Reading['stands'] {
  if (tokens.length === 1 && head?.pos === 'pron') return 'pronoun';
  if (inside.some((e) => e.type === 'person' && e.name === name)) return 'person';
  if (head && head.pos === 'noun') {
    if (PERSON_NOUNS.has(head.lemma)) return head.lower === head.lemma ? 'person' : 'people';
    const human = HUMANS.has(head.lemma) || /(?:er|or|ist|ian|man|woman)$/.test(head.lemma);
    if (BODY_NOUNS.has(head.lemma) || DOCUMENTS.has(head.lemma) || DOCUMENTS.has(head.lower)) return 'body';
    return head.lower !== head.lemma ? 'people' : human ? 'person' : 'body';
  }
  if (inside.length === 0 && tokens.some((t) => t.tags.has('FirstName') || t.tags.has('Person') || ADDRESS.has(t.lower)))
    return 'person';
  if (inside.length === 0 && tokens.length === 2 && tokens.every(isName)) return 'person';
  // "Kovalenko said": a name alone, neither of a known body nor in capitals nor with "the"
  const alone = inside.length === 0 && tokens.length === 1 && bare && head?.pos === 'name';
  return alone && /^\p{Lu}\p{Ll}/u.test(head.text) ? 'person' : 'body';
}

/** Whether a subject watches and counts: what it "records" or "documents" it tells. */
export function isObserver(items: readonly Item[], subject: Range | null): boolean {
  if (!subject) return false;
  const tokens = items.slice(subject.from, subject.to).map((item) => item.token);
  const counts = (t: Token): boolean =>
    [OBSERVERS, BODY_NOUNS, PERSON_NOUNS].some((nouns) => nouns.has(t.lemma)) ||
    /^(?:ngo|health|police|rescue|un)$/.test(classed(t) ?? '') ||
    UN_WORDS.has(t.lower) ||
    OBSERVERS.has(t.lower) ||
    /^\p{Lu}{3,}$/u.test(t.text); // "ACLED recorded 600 deaths"
  return tokens.some(counts);
}

/** Whether a subject is a paper, a picture or a figure: what "shows" and "finds" rather than claims. */
export function isEvidence(items: readonly Item[], subject: Range | null): boolean {
  if (!subject) return false;
  const head = headOf(items.slice(subject.from, subject.to).map((item) => item.token));
  return !!head && (DOCUMENTS.has(head.lemma) || DOCUMENTS.has(head.lower) || head.lemma === 'medium' || head.lower === 'media');
}
