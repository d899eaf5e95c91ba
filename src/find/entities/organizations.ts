import { ORGANIZATION_HEADS } from '../../lexicon/gazetteer/heads.js';
import { BODY_WORDS } from '../../lexicon/gazetteer/name-words.js';
import { ARMED_FORCES } from '../../lexicon/gazetteer/services.js';
import { EVENT_HEADS } from '../../lexicon/gazetteer/other-names.js';
import { opens } from './capitals.js';
import { found, type Found } from './found.js';
import type { Entry, Gazetteer } from './gazetteer.js';
import { matchAt } from './match.js';
import { isFirstName } from './people.js';
import { bodyFrom, officeFrom } from './phrases.js';
import type { Line, Word } from './words.js';

/** Words that begin the name of a body and take "of" or "for" after them. */
const OPENERS =
  /^(?:ministry|department|office|bank|university|institute|embassy|board|bureau|council|court|union|association|federation|party|front|movement|army|house|academy|organi[sz]ation|committee|commission|league|society|school|church|confederation|chamber|forces?|college|institution|centre|center|agency|directorate|congress|parliament|assembly|government|brotherhood|alliance|coalition|campaign|foundation|fund|network|group|club|friends|doctors|reporters|partnership|directory|service|corps)$/;
/** Groups of people that name a body with what they stand for: "Mothers Against Drunk Driving", "Democrats of the Left". */
const GROUPS =
  /^(?:democrats|socialists|liberals|greens|conservatives|republicans|centrists|ecologists|christians|muslims|jews|women|mothers|fathers|parents|veterans|families|citizens|physicians|lawyers|teachers|students|scientists|workers|sons|daughters|brothers|sisters|knights|volunteers|voices|executives|youth|americans|rally|bloc|pact|list|order)$/;
/** Bodies that deal with a subject: "Council on Foreign Relations". */
const ON_SUBJECT = /^(?:council|committee|commission|institute|centre|center|caucus|coalition|board|agency|foundation)$/;
const ORDINAL = /^\d+(?:st|n?d|rd|th)$/i;
const LIMIT = 10;

/** The country or party that a word of the name points to. */
const bodyCountry = (gazetteer: Gazetteer, line: Line, from: number, to: number): Entry | null => {
  for (let i = from; i < to; i++) {
    const match = matchAt(gazetteer, line, i);
    // "Chin National Front" is no branch of the National Front of France.
    const owner = match && (match.entry.type !== 'organization' || match.entry.party) ? match.entry : null;
    if (owner?.country ?? owner?.party) return owner;
  }
  return null;
};

function body(gazetteer: Gazetteer, line: Line, from: number, to: number, subtype: string): Found {
  const owner = bodyCountry(gazetteer, line, from, to);
  const acts = subtype === 'government' || subtype === 'military' || subtype === 'police' || subtype === 'health';
  return found(from, to, 'organization', {
    subtype,
    country: owner?.country ?? null,
    party: acts ? (owner?.party ?? null) : null,
  });
}

/** "The Israeli military" goes by the name of the forces: the IDF. */
function armedForces(words: readonly Word[], { party }: Found): string | null {
  const whole = /^(?:military|army|armed forces|defen[cs]e forces?)$/.test(words.map((word) => word.token.lower).join(' '));
  return whole ? (ARMED_FORCES[party?.code ?? ''] ?? null) : null;
}

/** "Ukraine's air force", "Russian defence ministry", "Gaza health ministry": an owner and a body every state has. */
export function readStateBody(gazetteer: Gazetteer, line: Line, from: number): Found | null {
  const owner = matchAt(gazetteer, line, from);
  let at =
    owner &&
    (owner.entry.type === 'place' ||
      owner.entry.type === 'demonym' ||
      owner.entry.subtype === 'armed_group' ||
      owner.entry.subtype === 'un')
      ? owner.to
      : from;
  const { words } = line;
  if (at > from && words[at]?.token.lower === "'s") at++;
  else if (at > from && /^['’]$/.test(words[at]?.token.text ?? '')) at++;
  // "Iran's elite Revolutionary Guards", "Lebanese public health ministry": one modifier may stand between.
  const direct = bodyFrom(words, at);
  if (!direct) return null;
  const bare = direct.to - at;
  if (at === from) {
    // Without an owner only a ministry or several words say enough: "the defence ministry in Moscow", "the General Staff".
    const capitals = words.slice(from, direct.to).every((word) => word.capital || /^(?:of|the|for|and)$/.test(word.token.lower));
    const ministry =
      words.slice(from, direct.to).some((word) => word.key === 'ministry') ||
      /^(?:air force|general staff)/.test(
        words
          .slice(from, direct.to)
          .map((word) => word.key)
          .join(' '),
      );
    if (!(ministry && bare > 1) && !(capitals && bare > 1)) return null;
  }
  if (words[direct.to]?.token.lower === 'of' && words[direct.to + 1]?.capital) return null;
  // "Ukrainian government forces", "Israeli military vehicles": here the word only describes.
  const next = words[direct.to]?.token;
  if (bare === 1 && at > from && next && (next.pos === 'noun' || next.pos === 'name' || next.pos === 'adj') && next.text !== "'s")
    return null;
  const made = body(gazetteer, line, from, direct.to, direct.subtype);
  if (at > from) return { ...made, name: armedForces(words.slice(at, direct.to), made) };
  const after = /^(?:in|of)$/.test(words[direct.to]?.token.lower ?? '') ? matchAt(gazetteer, line, direct.to + 1) : null;
  return after ? { ...made, country: after.entry.country, party: after.entry.party } : { ...made, certainty: 'likely' };
}

/** What parties that many countries have are called; some papers write "the Labour party". */
const PARTY_NAMES =
  /^(?:liberal|conservative|republican|democratic|communist|socialist|labou?r|green|progressive|nationalist|nazi|reform|baath|ba'ath|unionist|catholic|peasants?)$/;

/** "the Labour party", "the Likud party", "the Communist party of Norvania": the noun belongs to the name, though papers differ in its capital. */
export function readParty(gazetteer: Gazetteer, line: Line, from: number): Found | null {
  const { words } = line;
  const match = matchAt(gazetteer, line, from);
  const noun = match?.entry.subtype === 'party' ? match.to : from + 1;
  if (!words[from]?.capital || words[noun]?.token.text !== 'party' || opens(line, from)) return null;
  if (match?.entry.subtype === 'party') {
    const { name, country } = match.entry;
    return found(from, noun + 1, 'organization', { subtype: 'party', name, country });
  }
  if (!PARTY_NAMES.test(words[from]?.token.lower ?? '')) return null;
  const land = words[noun + 1]?.token.lower === 'of' && words[noun + 2]?.capital ? matchAt(gazetteer, line, noun + 2) : null;
  const to = land?.entry.type === 'place' ? land.to : noun + 1;
  return found(from, to, 'organization', { subtype: 'party', country: land?.entry.country ?? null });
}

/** "the Senate", "a member of Parliament": a house that the article takes as known. */
export function readHouse(line: Line, from: number): Found | null {
  const { words } = line;
  const house = /^(?:Parliament|Senate)$/.test(words[from]?.token.text ?? '') && line.casing === 'prose' && !opens(line, from);
  const alone = house && !words[from + 1]?.capital && /^(?:the|of|in|to|from|by)$/.test(words[from - 1]?.token.lower ?? '');
  return alone ? found(from, from + 1, 'organization', { subtype: 'government' }) : null;
}

/** "47th Mechanized Brigade", "the 1st Infantry Brigade". */
function readUnit(line: Line, from: number): Found | null {
  const { words } = line;
  if (!ORDINAL.test(words[from]?.token.text ?? '')) return null;
  let end = from;
  for (let to = from + 1; to < Math.min(words.length, from + 7) && words[to]?.capital; to++) {
    if (ORGANIZATION_HEADS.get(words[to]?.key ?? '') === 'military') end = to + 1;
  }
  return end > from ? found(from, end, 'organization', { subtype: 'military' }) : null;
}

/** What follows "and" inside a name: "Health and Sport"; "Party of Labour and Green Alliance" are two bodies. */
function goesOn(gazetteer: Gazetteer, line: Line, name: number): boolean {
  const { words } = line;
  let end = name;
  while (words[end]?.capital) end++;
  const rest = words.slice(name, end);
  // "Socialists and Democrats"
  if (GROUPS.test(words[name]?.key ?? '') && GROUPS.test(words[name - 2]?.key ?? '')) return true;
  if (
    rest.length === 0 ||
    ORGANIZATION_HEADS.has(rest.at(-1)?.key ?? '') ||
    rest.some((word) => word.acronym || isFirstName(word))
  )
    return false;
  return BODY_WORDS.has(words[name]?.key ?? '') || (rest.length === 1 && !matchAt(gazetteer, line, name));
}

/** Whether the preposition at `at` joins what a body stands for to its name: "of", "for", "against"; "on" only with a subject, which is no place. */
function joins(gazetteer: Gazetteer, line: Line, at: number): boolean {
  const joint = line.words[at]?.token.lower ?? '';
  if (joint === 'on') return ON_SUBJECT.test(line.words[at - 1]?.key ?? '') && matchAt(gazetteer, line, at + 1) === null;
  return /^(?:of|for|against|de|du|des|del)$/.test(joint);
}

/** Index after the "of" groups that follow at `at`: "of Foreign Affairs", "for the Liberation of Palestine", "of Health and Sport". */
function extension(gazetteer: Gazetteer, line: Line, at: number): number {
  const { words } = line;
  let to = at;
  for (;;) {
    const joint = words[to]?.token.lower ?? '';
    const and = /^(?:and|&)$/.test(joint);
    const name = to + (words[to + 1]?.token.lower === 'the' && !and ? 2 : 1);
    if (
      !(and ? to > at && goesOn(gazetteer, line, name) : joins(gazetteer, line, to)) ||
      !words[name]?.capital ||
      words[name]?.token.pos === 'date'
    )
      return to;
    const listed = matchAt(gazetteer, line, name);
    const known = listed?.entry.type === 'demonym' ? null : listed;
    let end = known?.to ?? name;
    while (
      !known &&
      words[end]?.capital &&
      end - name < 5 &&
      words[end]?.token.pos !== 'date' &&
      (end === name || (officeFrom(words, end) === null && !isFirstName(words[end])))
    )
      end++;
    to = end;
    if (known) return to;
  }
}

/** Owners within a name: "Workers' Party", "Children's Hospital"; other possessors are names of their own. */
const OWNERS =
  /^(?:workers?|children|women|people|peoples|farmers|teachers|veterans|lords?|queen|king|prosecutor|president|mothers|writers|players|citizens|students|lawyers|martyrs|managers|owners|nurses|physicians)$/;
/** "Ohio-based", "Saudi-led": describes the name after it. */
const DESCRIBES = /-(?:\p{Ll}+ed|based|led|run|held|born|made|wide|style|era|owned|linked)$/u;

/** Whether the word at `i` can go on the name of a body that begins at `from`; `known` is the end of a listed name there. */
function continues(line: Line, from: number, i: number, known: number, headed: boolean): boolean {
  const { words } = line;
  const word = words[i];
  if (!word) return false;
  const { token, key } = word;
  const before = words[i - 1];
  const next = words[i + 1];
  if (token.pos === 'date' || token.pos === 'pron' || DESCRIBES.test(token.text)) return false;
  if (token.lower === "'s" || /^['’]$/.test(token.text)) return !!next?.capital && OWNERS.test(before?.key ?? '');
  const inside = i > from && !headed && !!next?.capital && words.slice(from, i).every((one) => !isFirstName(one));
  const worded = OPENERS.test(before?.key ?? '') || BODY_WORDS.has(before?.key ?? '');
  if (/^(?:of|for)$/.test(token.lower)) return inside && worded;
  if (/^(?:and|&)$/.test(token.lower))
    return (
      inside &&
      known === from &&
      !before?.acronym &&
      (token.lower === '&' || worded || BODY_WORDS.has(next.key) || i === from + 1)
    );
  if (token.lower === 'the' || !word.capital) return false;
  // An office further on starts a title: "Bank Governor Andrew Bailey".
  return i === from || officeFrom(words, i) === null || ORGANIZATION_HEADS.has(key) || BODY_WORDS.has(key);
}

/** "Ministry of Emergency Situations", "Bank of England", "Kurdistan Workers' Party", "Acme Holdings Ltd", "47th Mechanized Brigade". */
export function readOrganization(gazetteer: Gazetteer, line: Line, from: number): Found | null {
  const { words } = line;
  const unit = readUnit(line, from);
  if (unit) return unit;
  if (!words[from]?.capital || line.casing !== 'prose' || words[from]?.token.pos === 'det') return null;
  if (OPENERS.test(words[from]?.key ?? '') || GROUPS.test(words[from]?.key ?? '')) {
    const to = extension(gazetteer, line, from + 1);
    if (to > from + 1) return body(gazetteer, line, from, to, ORGANIZATION_HEADS.get(words[from]?.key ?? '') ?? 'other');
  }
  const known = matchAt(gazetteer, line, from);
  let best: { to: number; subtype: string } | null = null;
  for (let i = from; i < Math.min(words.length, from + LIMIT); i++) {
    const word = words[i];
    if (!word || !continues(line, from, i, known?.to ?? from, best !== null)) break;
    const subtype = i > from ? ORGANIZATION_HEADS.get(word.key) : undefined;
    if (subtype && word.capital) best = { to: i + 1, subtype };
  }
  if (!best) return null;
  const last = words[best.to - 1];
  if (last && EVENT_HEADS.has(last.key)) return null;
  // An office in front is a title, not a part of the name: "Foreign Minister Party".
  if (officeFrom(words, from) !== null && !/^(?:general|supreme|chief|prime)$/.test(words[from]?.key ?? '')) return null;
  const to =
    OPENERS.test(last?.key ?? '') || GROUPS.test(last?.key ?? '')
      ? Math.max(best.to, extension(gazetteer, line, best.to))
      : best.to;
  // "the Vostok Group of Forces"
  const troops = to > best.to && ORGANIZATION_HEADS.get(words[to - 1]?.key ?? '') === 'military';
  return body(gazetteer, line, from, to, troops ? 'military' : best.subtype);
}
