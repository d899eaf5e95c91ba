import { posAt, word, type Item } from './item.js';

/** Parts of speech of which a verb group is made. */
export const VERBAL: ReadonlySet<string> = new Set(['aux', 'modal', 'verb', 'neg']);
const AFTER_SUBJECT: ReadonlySet<string> = new Set([...VERBAL, 'adv', 'noun']);

/** Whether a clause with a verb of its own begins at item `at` ("said two people were hurt", against "reported two deaths"). */
export function startsClause(items: readonly Item[], at: number, end: number): boolean {
  let i = at;
  while (posAt(items, i) === 'adv' && word(items, i) !== 'there') i++;
  if (word(items, i) === 'there' || /^(?:if|when|although|because|whether|how|why|what|where|who)$/.test(word(items, i)))
    return true;
  // "said they plan to leave": a subject pronoun opens a clause whatever the tagger makes of its verb
  if (/^(?:he|she|it|they|we|i|you)$/.test(word(items, i)) && AFTER_SUBJECT.has(posAt(items, i + 1))) return true;
  let nominal = false;
  for (let k = i; k < Math.min(end, i + 40); k++) {
    const p = posAt(items, k);
    if (p === 'edge') return nominal && k > i;
    const mark = word(items, k);
    if (mark === ';' || mark === ':') return false;
    if (!nominal && p === 'verb' && (items[k]?.token.form === 'ing' || k === i)) {
      nominal = true; // "said fighting has driven out thousands", "said drones attempted": a noun that could be a verb
      continue;
    }
    if (p === 'noun' || p === 'name' || p === 'pron' || p === 'num' || p === 'det') nominal = true;
    if (!nominal) continue;
    if (p === 'rel' || (mark === 'that' && p === 'sub')) {
      // "the raid that hit the town was …": the verb of the relative clause is not the one looked for
      while (k + 1 < end && ['aux', 'modal', 'adv', 'neg', 'verb'].includes(posAt(items, k + 1))) k++;
      continue;
    }
    if (p === 'sub') return false;
    // "it's lost": a verb after a pronoun, a genitive after a noun
    if (p === 'poss' && mark.endsWith('s') && posAt(items, k - 1) === 'pron') return true;
    if (p === 'aux' || p === 'modal') return true;
    if (p === 'verb') {
      const form = items[k]?.token.form;
      if (form === 'present') return true;
      if (form === 'base' && posAt(items, k - 1) !== 'to') return true;
      // "the attack carried out by": a participle with its agent is no finite verb
      if (form === 'past' && word(items, k + 1) !== 'by' && posAt(items, k - 1) !== 'prep') return true;
    }
  }
  return false;
}
