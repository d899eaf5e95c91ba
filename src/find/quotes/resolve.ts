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

/** Who a speaker turns out to be: a name, the type of source, and the mention that "he" or "the ministry" stands for. */
export interface Resolved {
  readonly name: string | null;
  readonly type: SourceType;
  readonly stands: Reading['stands'];
  readonly antecedent: Span | null;
}

/** How far back, in characters, a pronoun or a word like "the group" can reach. */
const FAR = 1800;

/** Within so many characters one who spoke is meant before one who was only named. */
const NEAR = 400;

const GENERIC_BODIES = new Set(['group', 'agency', 'organisation', 'organization', 'body', 'charity', 'network', 'movement']);
const GENERIC_PERSONS = new Set([
  'official',
  'leader',
  'politician',
  'general',
  'commander',
  'minister',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'analyst',
  'expert',
  'diplomat',
  'officer',
]);

const fits = (pronoun: string, a: Antecedent): boolean => {
  if (pronoun === 'he' || pronoun === 'she' || pronoun === 'him' || pronoun === 'her') return a.stands === 'person';
  if (pronoun === 'it') return a.stands === 'body';
  if (pronoun === 'they' || pronoun === 'them') return a.stands === 'people' || (a.stands === 'body' && a.spoke);
  return false;
};

const asResolved = (a: Antecedent): Resolved => ({
  name: a.name,
  type: a.type,
  stands: a.stands,
  antecedent: { start: a.start, end: a.end },
});

/** Who a pronoun or a definite description without a name stands for, among those before it (nearest first); null where the words stand for themselves or nobody fits. */
export function resolveSpeaker(reading: Reading, definite: boolean, near: readonly Antecedent[]): Resolved | null {
  const first = (fit: (a: Antecedent) => boolean): Resolved | null => {
    const found = near.find(fit);
    return found ? asResolved(found) : null;
  };
  if (reading.stands === 'pronoun') {
    const meant = (a: Antecedent): boolean => reading.start - a.end < FAR && fits(reading.head?.lower ?? '', a);
    // "The army said it hit six Hamas fighters. It denied …": who spoke speaks on
    return first((a) => a.spoke && reading.start - a.end < NEAR && a.stands === 'body' && meant(a)) ?? first(meant);
  }
  const { head } = reading;
  if (!head || !definite || reading.name !== null || head.pos !== 'noun') return null;
  const nouns = reading.tokens.filter((t) => t.pos === 'noun' || t.pos === 'adj' || t.pos === 'name');
  if (nouns.length > 2) return null;
  const needed = nouns.filter((t) => t.pos !== 'name').map((t) => t.lemma);
  const single = reading.stands === 'person';
  return (
    first(
      (a) =>
        (a.stands === 'person') === single &&
        (a.name !== null || a.words.size > needed.length) &&
        needed.every((w) => a.words.has(w)),
    ) ??
    // "the statement said": the one who spoke in a statement
    first((a) => a.medium.has(head.lemma)) ??
    (GENERIC_BODIES.has(head.lemma) ? first((a) => a.spoke && a.stands === 'body' && reading.start - a.end < FAR) : null) ??
    (single && nouns.length === 1 && GENERIC_PERSONS.has(head.lemma)
      ? first(
          (a) =>
            a.spoke &&
            a.stands === 'person' &&
            reading.start - a.end < FAR &&
            (a.type === reading.type || a.type === 'person' || a.type === 'official' || head.lemma === 'official'),
        )
      : null)
  );
}

/** Those named by the entity finder, as possible antecedents: persons and bodies, with their offices. */
export function namedAntecedents(entities: readonly EntityMention[]): readonly Antecedent[] {
  return entities
    .filter((e) => e.type === 'person' || e.type === 'organization')
    .map((e) => ({
      start: e.start,
      end: e.end,
      name: e.name,
      stands: e.type === 'person' ? ('person' as const) : ('body' as const),
      spoke: false,
      medium: new Set<string>(),
      type:
        e.type === 'person'
          ? e.roles.length > 0
            ? 'official'
            : 'person'
          : e.subtype === 'un'
            ? 'un'
            : e.subtype === 'ngo'
              ? 'ngo'
              : e.subtype === 'media'
                ? 'media'
                : e.subtype === 'military'
                  ? 'military'
                  : e.subtype === 'armed_group'
                    ? 'party'
                    : e.subtype === 'health'
                      ? 'health'
                      : e.subtype === 'police'
                        ? 'police'
                        : 'official',
      words: new Set(
        [
          ...e.text.toLowerCase().split(/[^\p{L}\p{N}-]+/u),
          ...e.roles.flatMap((r) => r.text.toLowerCase().split(/[^\p{L}\p{N}-]+/u)),
        ].filter(Boolean),
      ),
    }));
}
