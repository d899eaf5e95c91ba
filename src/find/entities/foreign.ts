import { FOREIGN_BODIES } from '../../lexicon/gazetteer/heads.js';
import { found, type Found } from './found.js';
import { isFirstName } from './people.js';
import type { Line } from './words.js';

/** Small words of other languages within names. */
const LINKS =
  /^(?:des|du|de|la|le|les|et|en|und|für|der|die|del|della|dei|delle|degli|di|e|y|para|por|pour|van|voor|het|ni|na|za|i|da|do|dos|das|sans|à)$/;
/** Those that stand in no person's name and are no English words. */
const SURE_LINKS = /^(?:et|en|und|für|pour|voor|ni|sans|para|por)$/;

/** The end of a run of capitals that small words of another language join; null where nothing is joined. */
function joinedEnd(line: Line, from: number): { readonly to: number; readonly sure: boolean } | null {
  const { words } = line;
  let to = from + 1;
  let sure = false;
  let linked = false;
  for (;;) {
    let next = to;
    while (next < to + 3 && LINKS.test(words[next]?.token.lower ?? '')) next++;
    const word = words[next];
    if (!word?.capital || word.acronym || word.token.pos === 'date' || next > from + 9) break;
    linked ||= next > to;
    sure ||= words.slice(to, next).some(({ token }) => SURE_LINKS.test(token.lower));
    to = next + 1;
  }
  return to > from + 1 ? { to, sure: sure && linked } : null;
}

/** "Partei für Freiheit und Fortschritt", "Mouvement des Citoyens", "Ejército de Liberación Nacional": bodies under their own names in other languages. */
export function readForeign(line: Line, from: number): Found | null {
  const { words } = line;
  const first = words[from];
  if (!first?.capital || line.casing !== 'prose' || first.acronym || /^(?:det|prep|pron|date)$/.test(first.token.pos))
    return null;
  const subtype = FOREIGN_BODIES.get(first.key);
  const joined = joinedEnd(line, from);
  if (!joined || (subtype === undefined && (!joined.sure || isFirstName(first)))) return null;
  return found(from, joined.to, 'organization', { subtype: subtype ?? 'other', certainty: 'likely' });
}
