import { AMBIGUOUS_PLACES } from '../../lexicon/gazetteer/ambiguous.js';
import { EVENT_HEADS, THING_NAMES } from '../../lexicon/gazetteer/other-names.js';
import { ORGANIZATION_HEADS } from '../../lexicon/gazetteer/heads.js';
import { found, type Found } from './found.js';
import { matchAt, type Gazetteer, type Match } from './gazetteer.js';
import { readOrganization, readStateBody } from './organizations.js';
import { isFirstName, nameEnd, personEvidence } from './people.js';
import { officeFrom } from './phrases.js';
import { placeBefore, readPlace } from './places.js';
import { rolesAround } from './roles.js';
import { fold, type Line, type Word } from './words.js';

const CLOSED = /^(?:det|prep|pron|conj|sub|rel|aux|modal|neg|to|adv|num|ord|date|punct|poss|particle)$/;

/** Opens a sentence or a quotation, where a capital says nothing. */
const opens = (line: Line, at: number): boolean => at <= line.first || /^["“”‘':—–(\-•*]$/.test(line.words[at - 1]?.token.text ?? '');

function fromEntry(line: Line, from: number, { to, entry }: Match): Found {
  const certainty = opens(line, from) && to - from === 1 && line.words[from]?.token.pos !== 'name' && AMBIGUOUS_PLACES.has(line.words[from]?.key ?? '') ? 'weak' : 'sure';
  return found(from, to, entry.type, { subtype: entry.subtype, name: entry.name, country: entry.country, party: entry.party, certainty });
}

/** A word of everyday language that is also a name: needs a word of place before it. */
const doubtful = (line: Line, from: number, match: Match): boolean =>
  match.to - from === 1 && AMBIGUOUS_PLACES.has(line.words[from]?.key ?? '') && (line.casing !== 'prose' || placeBefore(line, from) === null);

/** "Chad Smith", "Jordan Henderson": a given name that is also a place, before a word that can be a surname. */
function givenName(gazetteer: Gazetteer, line: Line, from: number, match: Match): boolean {
  const word = line.words[from];
  const next = line.words[from + 1];
  if (match.to !== from + 1 || !isFirstName(word) || !next?.capital || line.casing !== 'prose') return false;
  return nameEnd(gazetteer, line, from) > from + 1 && !matchAt(gazetteer, line, from + 1) && !ORGANIZATION_HEADS.has(next.key);
}

function person(gazetteer: Gazetteer, line: Line, from: number, to: number, certainty: Found['certainty']): Found {
  return found(from, to, 'person', { roles: rolesAround(gazetteer, line, from, to), certainty });
}

const joined = (words: readonly Word[]): string => words.map(word => word.token.text).join(' ');

/** Types a run of capitalised words that no list knows, by its form and the words around it. */
function readUnknown(gazetteer: Gazetteer, line: Line, from: number): { readonly find: Found | null; readonly to: number } {
  const { words } = line;
  const to = Math.max(nameEnd(gazetteer, line, from), from + 1);
  const run = words.slice(from, to);
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return { find: null, to };
  if (run.some(word => THING_NAMES.has(word.token.lower)) || EVENT_HEADS.has(words[to]?.key ?? '') && words[to]?.capital || EVENT_HEADS.has(last.key)) return { find: null, to: Math.max(to, EVENT_HEADS.has(words[to]?.key ?? '') ? to + 1 : to) };
  const evidence = personEvidence(line, from, to);
  const place = placeBefore(line, from);
  const single = to - from === 1;
  if (place?.strong && evidence < 2) return { find: found(from, to, 'place', { subtype: place.subtype, certainty: single ? 'likely' : 'likely' }), to };
  if (first.acronym && single) {
    const designator = /[\d]/.test(first.token.text) || first.token.text.length > 7;
    return { find: designator ? null : found(from, to, 'organization', { subtype: 'other', certainty: 'likely' }), to };
  }
  if (evidence >= 2) return { find: person(gazetteer, line, from, to, single ? 'likely' : 'sure'), to };
  if (!single && !run.some(word => word.acronym) && to - from <= 4 && !(opens(line, from) && first.token.pos !== 'name')) {
    if (place) return { find: found(from, to, 'place', { subtype: place.subtype, certainty: 'likely' }), to };
    return { find: person(gazetteer, line, from, to, 'likely'), to };
  }
  if (evidence === 1 && !opens(line, from)) return { find: person(gazetteer, line, from, to, 'weak'), to };
  if (place && single) return { find: found(from, to, 'place', { subtype: place.subtype, certainty: 'weak' }), to };
  return { find: single && !/^\p{L}$/u.test(joined(run)) ? found(from, to, 'organization', { subtype: 'other', certainty: 'weak' }) : null, to };
}

/** Names inside a compound: "Russian-held", "U.S.-Ukraine", "Hamas-run". */
function insideCompound(gazetteer: Gazetteer, line: Line, at: number): readonly Found[] {
  const { token } = line.words[at] as Word;
  const finds: Found[] = [];
  let start = token.start;
  for (const part of token.text.split(/[-‑–]/)) {
    const entry = /^\p{Lu}/u.test(part) ? gazetteer.entries.get(fold(part)) : undefined;
    if (entry && !(entry.acronym && part !== part.toUpperCase()) && (entry.type === 'demonym' || entry.subtype === 'country' || entry.party)) {
      finds.push(found(at, at + 1, entry.type, { within: [start, start + part.length], subtype: entry.subtype, name: entry.name, country: entry.country, party: entry.party }));
    }
    start += part.length + 1;
  }
  return finds;
}

/** Whether a capital at `at` marks a name, which it does not at the start of a sentence. */
function mayBeName(line: Line, at: number): boolean {
  const word = line.words[at];
  if (!word?.capital || CLOSED.test(word.token.pos)) return false;
  if (!opens(line, at)) return true;
  const next = line.words[at + 1];
  if (word.token.pos === 'verb' || (word.token.form !== null && word.token.pos !== 'name')) return isFirstName(word) && !!next?.capital;
  if (word.token.pos === 'name' || word.acronym) return true;
  return isFirstName(word) || (!!next?.capital && !CLOSED.test(next.token.pos) && word.token.pos === 'noun' && !/s$/.test(word.token.lower));
}

/** The names of one sentence in order, without what the rest of the article says of them. */
export function scanLine(gazetteer: Gazetteer, line: Line): readonly Found[] {
  const finds: Found[] = [];
  const prose = line.casing === 'prose';
  for (let at = 0; at < line.words.length; ) {
    const word = line.words[at] as Word;
    const match = matchAt(gazetteer, line, at);
    const made =
      (prose ? readStateBody(gazetteer, line, at) : null) ??
      (match && match.entry.type === 'organization' && match.to - at > 1 ? null : prose && (mayBeName(line, at) || match || /^\d+(?:st|nd|rd|th)$/.test(word.token.lower)) ? (readOrganization(gazetteer, line, at) ?? readPlace(gazetteer, line, at)) : null);
    if (made && (!match || made.to >= match.to)) {
      finds.push(made);
      at = made.to;
      continue;
    }
    if (match && !doubtful(line, at, match) && !givenName(gazetteer, line, at, match)) {
      finds.push(fromEntry(line, at, match));
      at = match.to;
      continue;
    }
    if (/[-‑–]/.test(word.token.text) && word.capital) {
      const inside = insideCompound(gazetteer, line, at);
      if (inside.length > 0) {
        finds.push(...inside);
        at++;
        continue;
      }
    }
    const office = word.capital && line.casing !== 'capitals' ? officeFrom(line.words, at) : null;
    const named = office !== null && isFirstName(word) && officeFrom(line.words, at + 1) === null && line.words[at + 1]?.capital && !matchAt(gazetteer, line, at + 1);
    if (office !== null && !named) {
      at = office;
      continue;
    }
    const given = line.casing === 'title' && isFirstName(word) && !!line.words[at + 1]?.capital;
    if ((prose && mayBeName(line, at)) || given) {
      const { find, to } = readUnknown(gazetteer, line, at);
      if (find && (prose || find.certainty === 'sure')) finds.push(find);
      at = to;
      continue;
    }
    at++;
  }
  return finds;
}
