import { open, posAt, startsStretch, word, type Item, type Range } from './item.js';
import { HEARER_NOUNS, HEARER_VERBS } from '../../lexicon/speech-verbs.js';
import { circumstancesAt, HEARER_NAMES, type Circumstances } from './circumstances.js';
import type { Cue } from './cue.js';
import { baseAfter } from './noun-group.js';

/** Item after the one who is told ("told the radio of Omdan that …"), or the item after the cue where nobody is. */
function afterHearer(items: readonly Item[], cue: Cue): number {
  const at = cue.closes;
  if (!HEARER_VERBS.has(cue.lemma) || cue.place === 'after' || !open(items, at) || word(items, at) === 'that') return at;
  const hearer = posAt(items, at) === 'prep' ? null : baseAfter(items, at);
  if (!hearer) return at;
  const next = posAt(items, hearer.to);
  const tells = cue.lemma === 'tell';
  const introduces =
    /^(?:that|:|of|how|whether)$/.test(word(items, hearer.to)) ||
    startsStretch(items, hearer.to) ||
    startsStretch(items, hearer.to + 1);
  if (!(tells || (introduces && next !== 'verb')) || next === 'aux' || next === 'modal') return at;
  let to = hearer.to;
  for (let group = hearer; /^(?:of|from|for|with)$/.test(word(items, to)); to = group.to) {
    const more = baseAfter(items, to + 1);
    if (!more) break;
    group = more;
  }
  return to;
}

/** What follows the cue before the thing said: hearer, place, time. */
export function besides(items: readonly Item[], cue: Cue, limit: number): Circumstances {
  const at = afterHearer(items, cue);
  const beside = circumstancesAt(items, at, limit);
  const told = at > cue.closes ? { from: cue.closes, to: at } : null;
  return { ...beside, medium: beside.medium ?? (told && isMedium(items, told) ? told : null) };
}

/** "told reporters", "told the BBC": those who pass on what they are told. */
const isMedium = (items: readonly Item[], { from, to }: Range): boolean =>
  items.slice(from, to).some(({ token }) => HEARER_NOUNS.has(token.lemma) || HEARER_NAMES.test(token.lower));
