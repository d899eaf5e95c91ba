import { FIRST_NAMES, KNOWN_SURNAMES } from '../../lexicon/gazetteer/first-names.js';
import { ORGANIZATION_HEADS, PLACE_HEADS } from '../../lexicon/gazetteer/heads.js';
import { COURTESY } from '../../lexicon/gazetteer/offices.js';
import { THING_NAMES } from '../../lexicon/gazetteer/other-names.js';
import type { Gazetteer } from './gazetteer.js';
import { isTown, matchAt } from './match.js';
import { officeBefore, officeFrom } from './phrases.js';
import type { Line, Word } from './words.js';

const PARTICLE = /^(?:bin|ibn|bint|al|el|ul|ur|van|von|der|den|de|da|di|du|del|della|dos|das|la|le|ben|abu|ould|ag|ter|zu|af|y)$/;
const SPEECH =
  /^(?:said|says|told|added|tweeted|wrote|posted|warned|stressed|noted|insisted|argued|explained|claimed|confirmed|announced|declared|denied|vowed|urged|acknowledged|admitted|recalled|testified|resigned|replied|joked)$/;
const SPEECH_VERB_ANY = SPEECH;

/** Whether a word is known as somebody's first name ("Olena", "Juan"). */
export const isFirstName = (word: Word | undefined): boolean =>
  !!word &&
  (FIRST_NAMES.has(word.token.lower) || FIRST_NAMES.has(word.key) || (word.token.tags.has('FirstName') && !word.acronym));

/** Whether a word can stand in a person's name. */
const nameable = (word: Word | undefined): boolean =>
  !!word &&
  word.capital &&
  !/\d/.test(word.token.text) &&
  word.token.pos !== 'date' &&
  word.token.pos !== 'det' &&
  word.token.pos !== 'pron' &&
  word.token.pos !== 'prep' &&
  word.token.pos !== 'modal' &&
  word.token.pos !== 'conj' &&
  word.token.pos !== 'sub' &&
  word.token.pos !== 'rel';

const INITIAL = /^\p{Lu}\.?$/u;

/** Index after the longest run of words from `from` that may be one person's name. */
export function nameEnd(gazetteer: Gazetteer, line: Line, from: number): number {
  const { words } = line;
  if (!nameable(words[from])) return from;
  let to = from + 1;
  while (to < words.length && to - from < 6) {
    const word = words[to];
    if (!word) break;
    if (PARTICLE.test(word.token.lower) && !(word.token.lower === 'la' && !isFirstName(words[from]))) {
      // particles in lower case need a name after them: "Mohammed bin Salman"
      let next = to + 1;
      while (PARTICLE.test(words[next]?.token.lower ?? '') && next < to + 3) next++;
      if (!nameable(words[next])) break;
      to = next + 1;
      continue;
    }
    if (!nameable(word)) break;
    // After a given name, and its initial, anything can be a surname: "Robert Abrams", "George W. Bush".
    const onlyFirst =
      isFirstName(words[from]) && (to === from + 1 || (to === from + 2 && INITIAL.test(words[to - 1]?.token.text ?? '')));
    if (!onlyFirst && THING_NAMES.has(word.token.lower)) break;
    if (!onlyFirst && !INITIAL.test(word.token.text)) {
      if (officeFrom(words, to) !== null || ORGANIZATION_HEADS.has(word.key) || PLACE_HEADS.has(word.key)) break;
      const match = matchAt(gazetteer, line, to);
      // "Novi Kuty", where only a Kuty is listed, is one name.
      if (match && !isTown(match)) break;
      if (/-(?:\p{Ll}+ed|based|led|run|held|made|style|linked|owned)$/u.test(word.token.text)) break;
    }
    if (
      word.acronym &&
      !/^(?:II|III|IV|JR|SR)$/.test(word.token.text) &&
      !/^(?:\p{Lu}\.)+$/u.test(word.token.text) &&
      !words[from]?.acronym &&
      word.token.text.length > 2
    )
      break;
    to++;
  }
  if (/^(?:jr|sr|jr\.|sr\.)$/.test(words[to]?.token.lower ?? '')) to++;
  return to;
}

/** What the words around say for a person: title before, speech verb after, an age, an office in apposition. */
export function personEvidence(line: Line, from: number, to: number): number {
  const { words } = line;
  let score = 0;
  const titled = officeBefore(words, from);
  if (titled !== null && words[from - 1]?.token.pos !== 'verb') score += 3;
  const after = words[to]?.token;
  const next = words[to + 1]?.token;
  if (after && SPEECH_VERB_ANY.test(after.lower)) score += 2;
  if (
    after?.text === ',' &&
    next &&
    (/^(?:who|whose|whom)$/.test(next.lower) ||
      (/^\d{1,2}$/.test(next.text) && /^[,.)]$/.test(words[to + 2]?.token.text ?? '')) ||
      /^\d{1,3}-year-old$/.test(next.lower) ||
      (/^an?$/.test(next.lower) && /^\d{1,3}-year-old$/.test(words[to + 2]?.token.lower ?? '')))
  )
    score += 2;
  if (after?.lower === 'who') score += 2;
  if (after?.text === '(' && /^\d{2}$/.test(next?.text ?? '')) score += 2;
  if (after?.text === ',' && appositionFrom(line, to) !== null) score += 2;
  const before = words[from - 1]?.token;
  if (before && SPEECH_VERB_ANY.test(before.lower) && /^[.,]$/.test(after?.text ?? '.')) score += 2;
  if (isFirstName(words[from])) score += to - from > 1 ? 2 : 1;
  if (to - from > 1 && INITIAL.test(words[from]?.token.text ?? '')) score += 1;
  if (words.slice(from, to).some((word) => word.token.tags.has('LastName'))) score += 1;
  if (words.slice(from + 1, to).some((word) => /^(?:bin|ibn|van|von|de)$/.test(word.token.lower))) score += 1;
  if (to - from === 1 && KNOWN_SURNAMES.has(words[from]?.token.lower ?? '')) score += 2;
  if (to - from > 1 && KNOWN_SURNAMES.has(words[to - 1]?.token.lower ?? '')) score += 1;
  return score;
}

/** Index of the first word of an office after the comma at `comma`: ", a senior aide to …" → "senior"; null if none stands there. */
export function appositionFrom(line: Line, comma: number): number | null {
  const { words } = line;
  if (words[comma]?.token.text !== ',') return null;
  let from = comma + 1;
  if (/^(?:a|an|the|his|her|its|their|who|now|then|also)$/.test(words[from]?.token.lower ?? '')) from++;
  for (let i = from; i < Math.min(words.length, from + 7); i++) {
    const word = words[i];
    if (!word) return null;
    const office = officeFrom(words, i);
    // "In Marsa, mayor Karim Aziz said": the office is of who is named after it
    if (office !== null && i === comma + 1 && nameable(words[office])) return null;
    if (office !== null && !COURTESY.has(word.token.lower)) return from;
    if (!/^(?:noun|name|adj|poss|ord|adv|num)$/.test(word.token.pos) && !/^(?:of|and|for)$/.test(word.token.lower)) return null;
  }
  return null;
}

/** What only people have: "Faulkner's followers", "Taib's lawyer". */
const PEOPLE_HAVE =
  /^(?:followers|supporters|wife|husband|widow|son|daughter|brother|sister|mother|father|parents|family|lawyers?|attorneys?|aides?|spokesman|spokeswoman|campaign|body|death|house|home|arrest|office|party|government|coalition|cabinet|administration|predecessor|successor|presidency|speech|remarks|comments|decision)$/;

/** Whether a name that ends before `to` owns what only people have. */
export const ownsAsPerson = ({ words }: Line, to: number): boolean =>
  words[to]?.token.lower === "'s" && PEOPLE_HAVE.test(words[to + 1]?.token.lower ?? '');
