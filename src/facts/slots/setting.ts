import { COUNTRIES } from '../../lexicon/gazetteer/countries.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { PartySlot } from '../../model/fact.js';
import { contains, cut } from '../../model/span.js';
import type { Findings } from '../article.js';

/** Bodies that act in their own country. */
const AT_HOME = /^(?:army|military|police|force|government|authority|gendarme|junta|regime|troop)$/;

/** "The army said its troops had killed 40 in Sambisa": the state of the only country that the sentence, or else the article, lies in. */
export function stateOfSetting({ article, entities }: Findings, { sentence }: ClauseReading, group: NounGroup): PartySlot | null {
  // "12,000 troops", "a force" may be anybody's
  if (!AT_HOME.test(group.lemma) || group.quantity !== null || group.determiner === 'a') return null;
  const lands = entities.filter((e) => e.country !== null && (e.type === 'place' || e.subtype === 'armed_group'));
  const here = new Set(lands.filter((e) => contains(sentence, e)).map((e) => e.country));
  const all = here.size > 0 ? here : new Set(lands.map((e) => e.country));
  const [code] = all;
  const state = all.size === 1 ? COUNTRIES.find((country) => country.code === code) : undefined;
  return state ? { ...cut(article.text, group.start, group.end), name: state.name, code: state.code } : null;
}
