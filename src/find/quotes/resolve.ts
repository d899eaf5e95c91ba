import { PERSON_NOUNS } from '../../lexicon/speakers.js';
import type { EntityMention } from '../../model/entity.js';
import type { SourceType } from '../../model/quote.js';
import type { Span } from '../../model/span.js';
import type { Reading } from './speaker.js';

/** One who spoke or was named earlier, for whom "he", "it", "the ministry" may stand. */
export interface Antecedent extends Span {
  readonly name: string | null;
  readonly type: SourceType;
  readonly stands: Reading['stands'];
  /** Lower-case words and lemmas of the group. */
  readonly words: ReadonlySet<string>;
  /** Spoke, rather than was merely named. */
  readonly spoke: boolean;
  /** Words of the medium it spoke in ("in a statement"). */
  readonly medium: ReadonlySet<string>;
}

export interface Resolved {
  readonly name: string | null;
  readonly type: SourceType;
  readonly stands: Reading['stands'];
  readonly antecedent: Span | null;
}

const FAR = 1800;

const fits = (pronoun: string, a: Antecedent): boolean => {
  if (pronoun === 'he' || pronoun === 'she' || pronoun === 'him' || pronoun === 'her') return a.stands === 'person';
  if (pronoun === 'it') return a.stands === 'body';
  if (pronoun === 'they' || pronoun === 'them') return a.stands === 'people' || (a.stands === 'body' && a.spoke);
  return false;
};

const asResolved = (a: Antecedent): Resolved => ({ name: a.name, type: a.type, stands: a.stands, antecedent: { start: a.start, end: a.end } });

/** Who a pronoun or a definite description without a name stands for, among those before it; null where the words stand for themselves or nobody fits. */
export function resolveSpeaker(reading: Reading, definite: boolean, earlier: readonly Antecedent[]): Resolved | null {
  const near = earlier.filter(a => a.end <= reading.start);
  if (reading.stands === 'pronoun') {
    const pronoun = reading.head?.lower ?? '';
    const recent = near.filter(a => reading.start - a.end < FAR && fits(pronoun, a));
    const last = recent.at(-1);
    return last ? asResolved(last) : null;
  }
  const head = reading.head;
  if (!head || reading.name !== null || head.pos !== 'noun') return null;
  if (!definite) return null;
  const plain = reading.tokens.filter(t => t.pos === 'noun' || t.pos === 'adj' || t.pos === 'name').length;
  if (plain > 2) return null;
  const needed = reading.tokens.filter(t => t.pos === 'noun' || t.pos === 'adj').map(t => t.lemma);
  const same = near.filter(a => (a.stands === 'person') === (reading.stands === 'person') && needed.every(w => a.words.has(w)) && (a.name !== null || a.words.size > needed.length)).at(-1);
  if (same) return asResolved(same);
  // "the statement said": the one who spoke in a statement
  const through = near.filter(a => a.medium.has(head.lemma)).at(-1);
  if (through) return asResolved(through);
  if (reading.start - (near.at(-1)?.end ?? 0) > FAR) return null;
  if (/^(?:group|agency|organisation|organization|body|charity|network|movement)$/.test(head.lemma)) {
    const body = near.filter(a => a.spoke && a.stands === 'body').at(-1);
    return body ? asResolved(body) : null;
  }
  if (PERSON_NOUNS.has(head.lemma) && head.lower === head.lemma && /^(?:official|leader|politician|general|commander|minister|spokesman|spokeswoman|spokesperson|analyst|expert|diplomat|officer)$/.test(head.lemma)) {
    const person = near.filter(a => a.spoke && a.stands === 'person' && a.name !== null && (a.type === reading.type || head.lemma !== 'general')).at(-1);
    return person ? asResolved(person) : null;
  }
  return null;
}

/** Those named by the entity finder, as possible antecedents: persons and bodies, with their offices. */
export function namedAntecedents(entities: readonly EntityMention[]): readonly Antecedent[] {
  return entities
    .filter(e => e.type === 'person' || e.type === 'organization')
    .map(e => ({
      start: e.start, end: e.end, name: e.name, stands: e.type === 'person' ? ('person' as const) : ('body' as const), spoke: false, medium: new Set<string>(),
      type: e.type === 'person' ? (e.roles.length > 0 ? 'official' : 'person') : e.subtype === 'un' ? 'un' : e.subtype === 'ngo' ? 'ngo' : e.subtype === 'media' ? 'media' : e.subtype === 'military' ? 'military' : e.subtype === 'armed_group' ? 'party' : e.subtype === 'health' ? 'health' : e.subtype === 'police' ? 'police' : 'official',
      words: new Set([...e.text.toLowerCase().split(/[^\p{L}\p{N}-]+/u), ...e.roles.flatMap(r => r.text.toLowerCase().split(/[^\p{L}\p{N}-]+/u))].filter(Boolean)),
    }));
}
