import { PERSON_NOUNS } from '../../lexicon/speakers.js';
import { RECKONING_NOUNS } from '../../lexicon/speech-verbs.js';
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
  /** Opens its sentence, which is then about it. */
  readonly topic: boolean;
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

/** Words for those who told what the text just gave, whoever they are: "Spokesmen of the fire service said …. The sources added". */
const GENERIC_PEOPLE = new Set(['source', 'official', 'spokesperson', 'informant']);

/** Whether a pronoun can stand for somebody. */
export const fits = (pronoun: string, a: Pick<Antecedent, 'stands' | 'spoke'>): boolean => {
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

/** "by its own account": whose reckoning it is. */
export function resolveOwner(reading: Reading, owner: string, near: readonly Antecedent[]): Resolved | null {
  if (!reading.head || !RECKONING_NOUNS.has(reading.head.lemma)) return null;
  const pronoun = { its: 'it', their: 'they', his: 'he', her: 'she' }[owner.toLowerCase()];
  if (!pronoun) return null;
  const found = resolveSpeaker({ ...reading, stands: 'pronoun', head: { ...reading.head, lower: pronoun } }, true, near);
  return found && { ...found, antecedent: null };
}

/** Who a pronoun or a definite description without a name stands for, among those before it (nearest first); null where the words stand for themselves or nobody fits. */
export function resolveSpeaker(reading: Reading, definite: boolean, near: readonly Antecedent[]): Resolved | null {
  const first = (fit: (a: Antecedent) => boolean): Resolved | null => {
    const found = near.find(fit);
    return found ? asResolved(found) : null;
  };
  if (reading.stands === 'pronoun') {
    const meant = (a: Antecedent): boolean => reading.start - a.end < FAR && fits(reading.head?.lower ?? '', a);
    // "The army said it hit six Hamas fighters. It denied …": who spoke, or whom the sentence before is about, speaks on
    return first((a) => (a.spoke || a.topic) && reading.start - a.end < NEAR && meant(a)) ?? first(meant);
  }
  const { head } = reading;
  const office = head?.pos === 'name' && PERSON_NOUNS.has(head.lower);
  if (!head || !definite || reading.name !== null || !(head.pos === 'noun' || office)) return null;
  const nouns = reading.tokens.filter((t) => t.pos === 'noun' || t.pos === 'adj' || t.pos === 'name');
  if (nouns.length > 2) return null;
  const needed = nouns.filter((t) => t.pos !== 'name' || office).map((t) => t.lemma.toLowerCase());
  const single = reading.stands === 'person' || office;
  return (
    first(
      (a) =>
        (a.stands === 'person') === single &&
        (a.name !== null || a.words.size > needed.length) &&
        needed.every((w) => a.words.has(w)),
    ) ??
    (reading.stands === 'people' && nouns.length === 1 && GENERIC_PEOPLE.has(head.lemma)
      ? first((a) => a.spoke && a.stands === 'people' && reading.start - a.end < FAR)
      : null) ??
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
