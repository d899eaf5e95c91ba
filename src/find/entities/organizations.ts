import { ORGANIZATION_HEADS } from '../../lexicon/gazetteer/heads.js';
import { EVENT_HEADS } from '../../lexicon/gazetteer/other-names.js';
import { found, type Found } from './found.js';
import { matchAt, type Entry, type Gazetteer } from './gazetteer.js';
import { bodyFrom, officeFrom } from './phrases.js';
import type { Line, Word } from './words.js';

/** Words that begin the name of a body and take "of" or "for" after them. */
const OPENERS = /^(?:ministry|department|office|bank|university|institute|embassy|board|bureau|council|court|union|association|federation|party|front|movement|army|house|academy|organi[sz]ation|committee|commission|league|society|school|church|confederation|chamber|forces?|college|institution|centre|center|agency|directorate|congress|parliament|assembly|government|brotherhood|alliance|coalition|campaign|foundation|fund|network|group|club|friends|doctors|reporters|partnership|directory|service|corps)$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/i;
const LIMIT = 10;

/** Whether the heads need more than a capital word before them to be a name: "Air", "Group" as such say little. */
const bodyCountry = (gazetteer: Gazetteer, line: Line, from: number, to: number): Entry | null => {
  for (let i = from; i < to; i++) {
    const match = matchAt(gazetteer, line, i);
    if (match && (match.entry.country ?? match.entry.party)) return match.entry;
  }
  return null;
};

function body(gazetteer: Gazetteer, line: Line, from: number, to: number, subtype: string): Found {
  const owner = bodyCountry(gazetteer, line, from, to);
  const acts = subtype === 'government' || subtype === 'military' || subtype === 'police' || subtype === 'health';
  return found(from, to, 'organization', { subtype, country: owner?.country ?? null, party: acts ? (owner?.party ?? null) : null });
}

/** "Ukraine's air force", "Russian defence ministry", "Gaza health ministry": an owner and a body every state has. */
export function readStateBody(gazetteer: Gazetteer, line: Line, from: number): Found | null {
  const owner = matchAt(gazetteer, line, from);
  let at = owner && (owner.entry.type === 'place' || owner.entry.type === 'demonym' || owner.entry.subtype === 'armed_group' || owner.entry.subtype === 'un') ? owner.to : from;
  const { words } = line;
  if (at > from && words[at]?.token.lower === "'s") at++;
  else if (at > from && /^['’]$/.test(words[at]?.token.text ?? '')) at++;
  // "Iran's elite Revolutionary Guards", "Lebanese public health ministry": one modifier may stand between.
  const direct = bodyFrom(words, at);
  if (!direct) return null;
  const bare = direct.to - at;
  if (at === from) {
    // Without an owner only a ministry or several words say enough: "the defence ministry in Moscow", "the General Staff".
    const capitals = words.slice(from, direct.to).every(word => word.capital || /^(?:of|the|for|and)$/.test(word.token.lower));
    const ministry = words.slice(from, direct.to).some(word => word.key === 'ministry') || /^(?:air force|general staff)/.test(words.slice(from, direct.to).map(word => word.key).join(' '));
    if (!(ministry && bare > 1) && !(capitals && bare > 1)) return null;
  }
  if (words[direct.to]?.token.lower === 'of' && words[direct.to + 1]?.capital) return null;
  // "Ukrainian government forces", "Israeli military vehicles": here the word only describes.
  const next = words[direct.to]?.token;
  if (bare === 1 && at > from && next && (next.pos === 'noun' || next.pos === 'name' || next.pos === 'adj') && next.text !== "'s") return null;
  const made = body(gazetteer, line, from, direct.to, direct.subtype);
  if (at > from) return made;
  const after = /^(?:in|of)$/.test(words[direct.to]?.token.lower ?? '') ? matchAt(gazetteer, line, direct.to + 1) : null;
  return after ? { ...made, country: after.entry.country, party: after.entry.party } : { ...made, certainty: 'likely' };
}

/** "47th Mechanized Brigade", "the 1st Infantry Brigade". */
function readUnit(line: Line, from: number): Found | null {
  const { words } = line;
  if (!ORDINAL.test(words[from]?.token.text ?? '')) return null;
  for (let to = from + 1; to < Math.min(words.length, from + 7) && (words[to]?.capital || words[to]?.token.lower === 'of'); to++) {
    if (ORGANIZATION_HEADS.get(words[to]?.key ?? '') === 'military') return found(from, to + 1, 'organization', { subtype: 'military' });
  }
  return null;
}

const joins = (word: Word | undefined): boolean => /^(?:of|for|and|&|the|de|du|des|del|la|on|against|in|to)$/.test(word?.token.lower ?? '');

/** Index after the capitalised words that follow a joining word at `at`: "of Foreign Affairs", "for the Liberation of Palestine". */
function extension(line: Line, at: number): number {
  const { words } = line;
  let to = at;
  for (let i = at; i < Math.min(words.length, at + LIMIT); ) {
    let name = i;
    while (joins(words[name]) && name - i < 2) name++;
    if (name === i || !words[name]?.capital || !/^(?:of|for|de|du|des|del|and|&|on)$/.test(words[i]?.token.lower ?? '')) break;
    // "and" goes on only inside an "of" group.
    if (/^(?:and|&)$/.test(words[i]?.token.lower ?? '') && to === at) break;
    let end = name;
    while (words[end]?.capital && end - name < 5 && officeFrom(words, end) === null) end++;
    if (end === name) break;
    to = end;
    i = end;
  }
  return to;
}

/** "Ministry of Emergency Situations", "Bank of England", "Kurdistan Workers' Party", "Acme Holdings Ltd", "47th Mechanized Brigade". */
export function readOrganization(gazetteer: Gazetteer, line: Line, from: number): Found | null {
  const { words } = line;
  const unit = readUnit(line, from);
  if (unit) return unit;
  if (!words[from]?.capital || line.casing !== 'prose' || words[from]?.token.pos === 'det') return null;
  const opens = OPENERS.test(words[from]?.key ?? '') && words[from]?.capital;
  if (opens) {
    const to = extension(line, from + 1);
    if (to > from + 1) return body(gazetteer, line, from, to, ORGANIZATION_HEADS.get(words[from]?.key ?? '') ?? 'other');
  }
  let best: { to: number; subtype: string } | null = null;
  for (let i = from; i < Math.min(words.length, from + LIMIT); i++) {
    const word = words[i];
    if (!word) break;
    const possessive = word.token.lower === "'s" || /^['’]$/.test(word.token.text);
    const joint = /^(?:of|for|and|&|de|the)$/.test(word.token.lower) && i > from && (words[i + 1]?.capital || words[i + 2]?.capital);
    if (!word.capital && !joint && !(possessive && i > from && words[i + 1]?.capital)) break;
    if (/^(?:and|for)$/.test(word.token.lower) && (best || matchAt(gazetteer, line, from)?.to === i)) break;
    if (word.capital && i > from && i + 1 < words.length && officeFrom(words, i) !== null && !ORGANIZATION_HEADS.has(word.key) && word.key !== 'general') break;
    if (word.token.pos === 'date' || word.token.pos === 'pron') break;
    const subtype = i > from || opens ? ORGANIZATION_HEADS.get(word.key) : undefined;
    if (i > from && subtype && word.capital) best = { to: i + 1, subtype };
    // A head before a possessive closes the name: "the Red Cross's Geneva office".
    if (possessive && best?.to === i) break;
  }
  if (!best) return null;
  const last = words[best.to - 1];
  if (last && EVENT_HEADS.has(last.key)) return null;
  // An office in front is a title, not a part of the name: "Foreign Minister Party".
  if (officeFrom(words, from) !== null && !/^(?:general|supreme|chief|prime)$/.test(words[from]?.key ?? '')) return null;
  const inner = words.slice(from, best.to);
  // "Israel's Supreme Court": the possessor is a name of its own unless a state body follows, which is read before.
  const possessed = inner.findIndex(word => word.token.lower === "'s");
  if (possessed > 0 && matchAt(gazetteer, line, from)?.to === from + possessed) return null;
  const to = OPENERS.test(last?.key ?? '') ? Math.max(best.to, extension(line, best.to)) : best.to;
  return body(gazetteer, line, from, to, best.subtype);
}
