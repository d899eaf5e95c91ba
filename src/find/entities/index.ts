import type { Article } from '../../model/article.js';
import type { EntityMention } from '../../model/entity.js';
import { PARTY_BY_NAME } from '../../lexicon/gazetteer/parties.js';
import type { Party } from '../../model/entity.js';
import type { GazetteerEntry } from '../../model/gazetteer.js';
import type { Sentence } from '../../model/sentence.js';
import { contains, cut } from '../../model/span.js';
import { withAdded } from './added.js';
import { withCoalitions } from './coalitions.js';
import { namesOfEvents } from './events.js';
import type { Gazetteer } from './gazetteer.js';
import { settleHomonyms } from './homonyms.js';
import { joinNames, type Placed } from './join.js';
import { scanLine } from './scan.js';
import { buildGazetteer } from './standard.js';
import { fold, lineOf, type Line } from './words.js';

let built: Gazetteer | null = null;
/** The lists of the lexicon, built when first asked for. */
const standard = (): Gazetteer => (built ??= buildGazetteer());

/** The party that a name, demonym, capital or military stands for: "russian", "Moscow", "the IDF"; null where none is known. */
export function partyOf(words: string): Party | null {
  const key = words.toLowerCase().replaceAll('’', "'").replace(/^the /, '').trim();
  return PARTY_BY_NAME.get(key) ?? null;
}

function place(article: Article, line: Line, find: Placed['find']): Placed {
  const [start, end] = find.within ?? [line.words[find.from]?.token.start ?? 0, line.words[find.to - 1]?.token.end ?? 0];
  const text = article.text.slice(start, end);
  return { line, find, text, key: fold(text), name: find.name ?? text.replace(/\s+/g, ' ') };
}

function mentionOf(article: Article, { line, find, name }: Placed): EntityMention {
  const { words, sentence } = line;
  const [start, end] = find.within ?? [words[find.from]?.token.start ?? 0, words[find.to - 1]?.token.end ?? 0];
  return {
    ...cut(article.text, start, end),
    type: find.type,
    subtype: find.type === 'person' || find.type === 'demonym' ? null : find.subtype,
    name,
    country: find.country,
    party: find.party,
    roles: find.roles.map(([from, to]) => cut(article.text, words[from]?.token.start ?? start, words[to - 1]?.token.end ?? end)),
    sentence: sentence.index,
  };
}

/** "U.S. Secretary of State Marco Rubio": a person belongs to the state that the office names. */
function withCountries(mentions: readonly EntityMention[]): readonly EntityMention[] {
  const lands = mentions.filter(({ country, type }) => country !== null && type !== 'person');
  return mentions.map((one) => {
    if (one.type !== 'person' || one.country !== null) return one;
    const state = one.roles.flatMap((role) => lands.filter((land) => contains(role, land))).at(0);
    return state ? { ...one, country: state.country } : one;
  });
}

/**
 * Finds the named people, places, bodies and peoples of an article, in order and without overlap.
 * Names are joined over the article: a later "Rubio" goes by "Marco Rubio". `added` are names that the user gives.
 */
export function findEntities(
  article: Article,
  sentences: readonly Sentence[],
  added: readonly GazetteerEntry[] = [],
): readonly EntityMention[] {
  const gazetteer = added.length > 0 ? withAdded(standard(), added) : standard();
  const lines = sentences.map(lineOf);
  const events = namesOfEvents(lines);
  const placed = lines
    .flatMap((line) => scanLine(gazetteer, line).map((find) => place(article, line, find)))
    .filter(({ find, key }) => find.name !== null || !events.has(key));
  const mentions = joinNames(settleHomonyms(placed))
    .filter(({ find }) => find.certainty !== 'weak' || find.type === 'place')
    .map((one) => mentionOf(article, one));
  return withCountries(withCoalitions(article, sentences, mentions));
}
