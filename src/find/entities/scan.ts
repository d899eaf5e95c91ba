import { AMBIGUOUS_PLACES } from '../../lexicon/gazetteer/ambiguous.js';
import { ORGANIZATION_HEADS } from '../../lexicon/gazetteer/heads.js';
import { EVENT_HEADS } from '../../lexicon/gazetteer/other-names.js';
import { mayBeName, opens } from './capitals.js';
import { eventEnd, gatheringEnd } from './events.js';
import { readForeign } from './foreign.js';
import { found, type Found } from './found.js';
import type { Gazetteer } from './gazetteer.js';
import { isTown, matchAt, type Match } from './match.js';
import { readHouse, readOrganization, readParty, readStateBody } from './organizations.js';
import { isFirstName, nameEnd, personEvidence } from './people.js';
import { readLists } from './lists.js';
import { officeFrom } from './phrases.js';
import { placeBefore, readDivision, readPartOfTown, readPlace, readStateAfterTown } from './places.js';
import { rolesAround } from './roles.js';
import { readScores } from './scores.js';
import { readAddress } from './streets.js';
import { readUnknown, type Reading } from './unknown.js';
import { fold, type Line, type Word } from './words.js';

/** "the northern state of Kachin": a land that bears a people's name, not "the mayor of", "the siege of". */
function isLandOfPeople(line: Line, from: number, { to, entry }: Match): boolean {
  const before = placeBefore(line, from);
  return (
    entry.type === 'demonym' && entry.party === null && to === from + 1 && before?.by === 'noun' && before.subtype === 'region'
  );
}

/** A listed name as a find; "Oxford West" takes the point of the compass along. */
function listed(line: Line, from: number, { to, entry }: Match): Reading {
  const compass =
    entry.type === 'place' &&
    entry.subtype !== 'country' &&
    /^(?:North|South|East|West|Central|(?:North|South)-(?:East|West))$/.test(line.words[to]?.token.text ?? '') &&
    !line.words[to + 1]?.capital;
  const end = compass ? to + 1 : to;
  const ambiguous =
    !entry.added &&
    opens(line, from) &&
    end - from === 1 &&
    line.words[from]?.token.pos !== 'name' &&
    AMBIGUOUS_PLACES.has(line.words[from]?.key ?? '');
  if (isLandOfPeople(line, from, { to, entry }))
    return { find: found(from, end, 'place', { subtype: 'region', certainty: 'likely' }), to: end };
  const name = compass ? null : entry.name;
  return {
    find: found(from, end, entry.type, {
      subtype: entry.subtype,
      name,
      country: entry.country,
      party: entry.party,
      roles: entry.type === 'person' ? rolesAround(line, from, end) : [],
      certainty: ambiguous ? 'weak' : 'sure',
      ...(entry.others && !compass && { others: entry.others }),
    }),
    to: end,
  };
}

/** A word of everyday language that is also a name: needs a word of place before it. */
const doubtful = (line: Line, from: number, match: Match): boolean =>
  match.to - from === 1 &&
  !match.entry.added &&
  AMBIGUOUS_PLACES.has(line.words[from]?.key ?? '') &&
  (line.casing !== 'prose' ||
    (match.entry.type === 'place'
      ? placeBefore(line, from) === null
      : !/^(?:on|via|by)$/.test(line.words[from - 1]?.token.lower ?? '')));

/** "Chad Smith", "Jordan Henderson": a given name that is also a place, before a word that can be a surname. */
function givenName(gazetteer: Gazetteer, line: Line, from: number, match: Match): boolean {
  const word = line.words[from];
  const next = line.words[from + 1];
  if (
    match.to !== from + 1 ||
    match.entry.added ||
    match.entry.type !== 'place' ||
    !isFirstName(word) ||
    !next?.capital ||
    line.casing !== 'prose'
  )
    return false;
  return nameEnd(gazetteer, line, from) > from + 1 && !matchAt(gazetteer, line, from + 1) && !ORGANIZATION_HEADS.has(next.key);
}

/** "San Miguel de Kolmara", where only a San Miguel is listed: the index after the whole name, or that of the listed one. */
function afterParticles({ words }: Line, to: number): number {
  const at = words.findIndex((word, i) => i >= to && !/^(?:de|del|la|las|los|do|da|dos)$/.test(word.token.text));
  return at > to && words[at]?.capital ? at + 1 : to;
}

/** "Krasna Hrusha", where only a Krasna is listed: the place is another. */
function longerTown(gazetteer: Gazetteer, line: Line, from: number, match: Match): Reading | null {
  // a town takes no article: "the Jenin Brigades" are no place
  if (line.words[from - 1]?.token.lower === 'the') return null;
  if (!isTown(match) || match.entry.added || line.casing !== 'prose') return null;
  const whole = afterParticles(line, match.to);
  if (whole > match.to)
    return {
      find: found(from, whole, 'place', { subtype: 'city', country: match.entry.country, certainty: 'likely' }),
      to: whole,
    };
  if (!mayBeName(line, match.to)) return null;
  const next = line.words[match.to];
  if (isFirstName(line.words[from]) || isFirstName(next) || personEvidence(line, from, match.to) > 1) return null;
  const second = matchAt(gazetteer, line, match.to);
  if (!next || next.acronym || (second && !isTown(second)) || officeFrom(line.words, match.to) !== null) return null;
  const to = nameEnd(gazetteer, line, match.to);
  if (to <= match.to || EVENT_HEADS.has(line.words[to - 1]?.key ?? '')) return null;
  return { find: found(from, to, 'place', { subtype: 'city', country: match.entry.country, certainty: 'likely' }), to };
}

/** Names inside a compound: "Russian-held", "U.S.-Ukraine", "Hamas-run". */
function insideCompound(gazetteer: Gazetteer, line: Line, at: number): readonly Found[] {
  const token = line.words[at]?.token;
  if (!token || !/[-‑–]/.test(token.text)) return [];
  const finds: Found[] = [];
  let start = token.start;
  for (const part of token.text.split(/[-‑–]/)) {
    const entry = /^\p{Lu}/u.test(part) ? gazetteer.entries.get(fold(part)) : undefined;
    if (
      entry &&
      !(entry.spellings.every((one) => one === one.toUpperCase()) && part !== part.toUpperCase()) &&
      (entry.type === 'demonym' || entry.subtype === 'country' || entry.party)
    ) {
      finds.push(
        found(at, at + 1, entry.type, {
          within: [start, start + part.length],
          subtype: entry.subtype,
          name: entry.name,
          country: entry.country,
          party: entry.party,
        }),
      );
    }
    start += part.length + 1;
  }
  return finds;
}

/** A body or place by the pattern of its name, where it reaches further than a listed name. */
function patterned(gazetteer: Gazetteer, line: Line, at: number, match: Match | null): Found | null {
  if (line.casing !== 'prose') return null;
  const address = readAddress(line, at);
  if (address && (!match || address.to > match.to)) return address;
  const part = readPartOfTown(line, at);
  // a listed place has a land, too, and "the Polish quarter" is named after a people
  const listedAs = match?.to === part?.to ? match?.entry.type : undefined;
  if (part && listedAs !== 'place' && listedAs !== 'demonym') return part;
  const party = readParty(gazetteer, line, at) ?? readHouse(line, at);
  if (party) return party;
  const body = readStateBody(gazetteer, line, at);
  if (body && (!match || body.to >= match.to)) return body;
  if (!mayBeName(line, at) && !match && !/^\d/.test(line.words[at]?.token.text ?? '')) return null;
  const made =
    readDivision(gazetteer, line, at) ??
    readOrganization(gazetteer, line, at) ??
    readForeign(line, at) ??
    readPlace(gazetteer, line, at);
  if (!made || (match && made.to <= match.to)) return null;
  // A hospital is rather where something happened, unless it speaks.
  const hospital =
    /^(?:hospitals?|clinic)$/.test(line.words[made.to - 1]?.key ?? '') && line.words[made.to]?.token.pos !== 'verb';
  return hospital ? { ...made, type: 'place', subtype: 'facility', party: null } : made;
}

/** An office that is no name ("President", "Secretary of State") ends here; null where none stands or a given name follows as one ("Major Collins" stays). */
function officeEnd(gazetteer: Gazetteer, line: Line, at: number): number | null {
  const word = line.words[at];
  if (!word?.capital || line.casing === 'capitals') return null;
  const to = officeFrom(line.words, at);
  const named =
    to === at + 1 &&
    isFirstName(word) &&
    // "Sheikh Mohammed" is titled, "Sheikh Hasina" named
    !(/^(?:sheikh|sheik|emir|sultan|prince)$/.test(word.token.lower) && isFirstName(line.words[to])) &&
    !!line.words[to]?.capital &&
    officeFrom(line.words, to) === null &&
    !matchAt(gazetteer, line, to);
  return named ? null : to;
}

function readAt(gazetteer: Gazetteer, line: Line, at: number, last: Found | undefined): Reading | readonly Found[] | null {
  const word = line.words[at] as Word;
  const match = matchAt(gazetteer, line, at);
  const event = match ? eventEnd(line, at, match.to) : mayBeName(line, at) ? gatheringEnd(line, at + 1) : at;
  if (event > at) return { find: null, to: event };
  if (match && isShip(line, at, match)) return { find: null, to: match.to };
  const made = readStateAfterTown(line, at) ?? patterned(gazetteer, line, at, match);
  if (made) return { find: made, to: made.to };
  if (match && !doubtful(line, at, match) && !givenName(gazetteer, line, at, match))
    return longerTown(gazetteer, line, at, match) ?? listed(line, at, match);
  const inside = insideCompound(gazetteer, line, at);
  if (inside.length > 0) return inside;
  const office = officeEnd(gazetteer, line, at);
  if (office !== null) return { find: null, to: office };
  if (line.casing === 'prose') return mayBeName(line, at) ? readUnknown(gazetteer, line, at, last) : null;
  if (line.casing !== 'title' || !isFirstName(word) || !line.words[at + 1]?.capital) return null;
  const reading = readUnknown(gazetteer, line, at, last);
  return reading.find?.certainty === 'sure' ? reading : { find: null, to: reading.to };
}

/** "the destroyer Marja", "the container ship Maersk Sirte": a sort of ship before a town's name. */
function isShip({ words }: Line, from: number, match: Match): boolean {
  const owner = words[from - 1]?.capital === true ? 2 : 1;
  return isTown(match) && SHIPS.test(words[from - owner]?.token.lower ?? '');
}
const SHIPS =
  /^(?:ship|tanker|vessel|freighter|destroyer|frigate|corvette|cruiser|ferry|trawler|submarine|warship|yacht|carrier)$/;

/** The names of one sentence in order, without what the rest of the article says of them. */
export function scanLine(gazetteer: Gazetteer, line: Line): readonly Found[] {
  const scores = readScores(gazetteer, line);
  if (scores) return scores;
  const finds: Found[] = [];
  for (let at = 0; at < line.words.length;) {
    const reading = readAt(gazetteer, line, at, finds.at(-1));
    if (reading === null) at++;
    else if ('to' in reading) {
      if (reading.find) finds.push(reading.find);
      at = Math.max(reading.to, at + 1);
    } else {
      finds.push(...reading);
      at++;
    }
  }
  return readLists(line, finds);
}
