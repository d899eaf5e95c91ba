import { PLACE_PREPS } from '../../lexicon/places.js';
import type { ClauseReading, NounGroup, PrepLink } from '../../model/clause.js';
import type { EntityMention } from '../../model/entity.js';
import type { Token } from '../../model/sentence.js';
import { contains, type Span } from '../../model/span.js';
import type { Findings } from '../article.js';
import { ascribedIn } from './accusation.js';
import { isAddress } from './address.js';
import { isInside } from './containment.js';
import { describedIn, landsIn, thereIn } from './described-places.js';
import { isMeasuredFrom } from './landmark.js';
import { namedSitesIn } from './named-sites.js';
import { evidenceOf, linkBeforeComma, linkOf, linkOverAdjective } from './place-evidence.js';
import type { Evidence, PlaceUse } from './place-use.js';

/** Lands too wide to say where. */
const VAST =
  /^(?:Africa|(?:North|South|East|West|Central|Southern|Sub-Saharan) Africa|Sahel|Horn of Africa|Europe|Asia|Middle East|Levant|Balkans|Caucasus|America|North America|South America|Latin America|West|World|Eastern Europe|Western Europe|Gulf|Maghreb|Sahara|Arctic|Black Sea region)$/;

/** Where the hurt are taken and the dead are laid out. */
const HOSPITAL = /\b(?:hospital|clinic|medical cent(?:er|re)|infirmary|morgue|mortuary)\b/i;

/** "taken to Saint Mark hospital", "treated at the clinic", "doctors at the hospital said": not where it happened, unless the hospital was struck. */
const isCare = ({ name }: EntityMention, evidence: Evidence | null): boolean => HOSPITAL.test(name) && evidence !== 'target';

/** "Marj: two shells hit a farm", "• Marj. Two shells …": a town or region that heads what follows. */
function isHeading({ sentence }: ClauseReading, mention: EntityMention): boolean {
  const before = sentence.tokens.some((t) => t.end <= mention.start && t.pos !== 'punct' && /[\p{L}\p{N}]/u.test(t.text));
  const after = sentence.tokens.filter((t) => t.start >= mention.end);
  // "KOHAT: …" is where the reporter is
  if (mention.text === mention.text.toUpperCase() || mention.subtype === 'country') return false;
  return !before && (after[0]?.text === ':' || (after.length <= 2 && after.at(-1)?.text === '.'));
}

/** How many words may stand between a place and the clause that tells what happened there: "in Sirte on Monday, in which …". */
const RELATIVE_REACH = 8;

/** Whether a word opens a clause on what happened where or when was said before: "where", "in which", ", when". */
function opensRelative(token: Token, before: Token | undefined): boolean {
  if (token.lower === 'when') return before?.lower === ',';
  return token.lower === 'where' || (token.lower === 'which' && /^(?:in|at|during)$/.test(before?.lower ?? ''));
}

/** "Sgt Karim Aziz, 46, of Marja, Sirte", "nationals of Chad": where somebody is from, not where he was. */
function isOrigin(
  { article }: Findings,
  { groups, sentence }: ClauseReading,
  { start }: EntityMention,
  link: PrepLink | null,
): boolean {
  const noun = link?.noun == null ? undefined : groups[link.noun];
  const isOfCitizens = link?.prep === 'of' && noun !== undefined && CITIZENS.has(noun.lemma);
  return isOfCitizens || AGED_OF.test(article.text.slice(sentence.start, start));
}
const AGED_OF = /, \d{1,3}, of (?:\p{Lu}[\p{L}.'’-]+,? ){0,3}$/u;
const CITIZENS = new Set(['national', 'citizen', 'native']);

/** "By Ana Solis in Marja and Karim Aziz in Sirte": where reporters write. */
const BYLINE =
  /^By(?: \p{Lu}[\p{L}.'’-]+){2,4}(?:,? in \p{Lu}[\p{L}'’-]+(?: (?:,|and|&)(?: \p{Lu}[\p{L}.'’-]+){2,4},? in \p{Lu}[\p{L}'’-]+)*)/u;

/** Whether a place stands in the reporters' names before the text. */
const isInByline = ({ article }: Findings, { end }: EntityMention): boolean =>
  end <= (BYLINE.exec(article.text)?.[0].length ?? 0);

/** "Residents of Marja told of shelling": who lives in a place tells of it. */
const isLocal = ({ groups }: ClauseReading, link: PrepLink | null): boolean =>
  link?.prep === 'of' && link.noun !== null && LOCALS.has(groups[link.noun]?.lemma ?? '');
const LOCALS = new Set(['resident', 'villager', 'inhabitant', 'survivor', 'people', 'local', 'dweller']);

/** "Sumy, where …", "a raid in Sumy in which …", "Sumy: …": what of the sentence tells what happens at the name; null where nothing does. */
function clauseOf(
  { article }: Findings,
  reading: ClauseReading,
  mention: EntityMention,
  own: readonly EntityMention[],
): Span | null {
  const { sentence } = reading;
  if (isHeading(reading, mention)) return { start: mention.end, end: sentence.end };
  const after = sentence.tokens.filter((t) => t.start >= mention.end);
  const at = after.findIndex((t, i) => opensRelative(t, after[i - 1]));
  const opener = after[at];
  if (!opener || at > RELATIVE_REACH || after.slice(0, at).some((t) => t.pos === 'verb')) return null;
  // "a camp in Marj, east of Sirte, where": what only says where another lies is not meant
  if (isMeasuredFrom(reading, mention) && own.some((other) => other.end <= mention.start && other.subtype !== 'country'))
    return null;
  // the nearest name is meant, and "in Sirte, in the Gulf region, where" is one
  const nearer = own.find((other) => other.start >= mention.end && other.end <= opener.start && !isMeasuredFrom(reading, other));
  const between = nearer === undefined ? null : article.text.slice(mention.end, nearer.start);
  if (between !== null && between !== ', ' && !isInside(between)) return null;
  return { start: opener.end, end: after.find((t) => t.text === ';' && t.start > opener.end)?.start ?? sentence.end };
}

/** "after the attack on Zamzam", "amid the war on besieged Gaza, in which …": a name in the words of a time, which are no group; not "amid Chad's war". */
function withinDate(reading: ClauseReading, mention: EntityMention, clause: Span | null): readonly PlaceUse[] {
  const { tokens } = reading.sentence;
  const before = tokens.findLast((t) => t.end <= mention.start && !/^(?:adj|verb)$/.test(t.pos));
  const group = reading.groups.findLast((g) => g.end <= mention.start) ?? reading.groups[0];
  const owns = tokens.find((t) => t.start >= mention.end)?.pos === 'poss';
  if (!before || !group || owns || !PLACE_PREPS.has(before.lower)) return [];
  return [{ mention, at: mention.start, group, link: null, evidence: 'locative', described: false, clause }];
}

/** "the Minsk and the Rostov-on-Don": what bears the name of a known town with an article is a ship, a team or the like. */
const isVessel = ({ sentence, groups }: ClauseReading, { start, end, subtype, country, text }: EntityMention): boolean =>
  subtype === 'city' &&
  country !== null &&
  sentence.tokens.findLast((t) => t.end <= start)?.lower === 'the' &&
  /^(?!Hague|Bronx)\S+$/.test(text) &&
  // "the Marja and Sirte districts"
  !/^(?:and|or)$/.test(sentence.tokens.find((t) => t.start >= end)?.lower ?? '') &&
  groups.some((g) => g.end === end && g.start <= start);

/** "the Chadian embassies in Marj and Sirte", "embassies of Chad", "Chad's base in Sirte": whose it is, not where. */
function isOwnerAbroad({ groups }: ClauseReading, { mention, group, link }: PlaceUse, all: readonly PlaceUse[]): boolean {
  if (mention.subtype !== 'country') return false;
  const owned = [group, ...(link?.prep === 'of' && link.noun !== null ? [groups[link.noun]] : [])];
  const isAbroad = ({ id, lemma }: NounGroup): boolean =>
    !BORDERS.has(lemma) &&
    all.some((other) => other.link?.noun === id && other.link.prep === 'in' && other.mention.country !== mention.country);
  return owned.some((noun) => noun !== undefined && (MISSIONS.has(noun.lemma) || isAbroad(noun)));
}
/** How many words may stand between a place and the landmark that says where it lies: "the Tarsa quarter, just north-east of Sirte". */
const LANDMARK_REACH = 6;

/** "shelled Tarsa, east of Sirte": only says where the place right before it lies. */
const isLandmark = (reading: ClauseReading, { mention, at }: PlaceUse, all: readonly PlaceUse[]): boolean =>
  isMeasuredFrom(reading, mention) &&
  all.some(
    (other) =>
      other.mention.subtype !== 'country' &&
      other.mention.end < at &&
      reading.sentence.tokens.filter((t) => t.start >= other.mention.end && t.end <= at).length <= LANDMARK_REACH,
  );
/** What a state keeps in other states. */
const MISSIONS = new Set(['embassy', 'consulate', 'mission']);
/** What two lands share: "the Chadian border in Niger". */
const BORDERS = new Set(['border', 'frontier', 'boundary']);

/** "5:40 a.m. Moscow time": by whose clock. */
const isOfClock = ({ article }: Findings, { start, end }: EntityMention): boolean =>
  /^ (?:Standard |Summer )?time\b/i.test(article.text.slice(end, end + 15)) &&
  /(?:\d|[ap]\.?m\.?|noon|midnight)\s$/i.test(article.text.slice(Math.max(0, start - 10), start));

/** Every use of a place in the article, by sentence. */
export function placeUsesOf(findings: Findings): readonly (readonly PlaceUse[])[] {
  const places = findings.entities.filter(
    (e) =>
      e.type === 'place' &&
      !VAST.test(e.name) &&
      !isAddress(e) &&
      !isOfClock(findings, e) &&
      findings.article.text[e.end] !== '-',
  ); // "Iran-backed" is no place
  const countries = places.filter((e) => e.subtype === 'country');
  const speakers = findings.quotes.flatMap((q) => (q.speaker ? [q.speaker] : []));
  const used: EntityMention[] = [];
  return findings.readings.map((reading) => {
    const own = [...places.filter((e) => contains(reading.sentence, e)), ...namedSitesIn(findings, reading)];
    // "blamed the raid on Varda": who did it, not where
    const blamed = ascribedIn(reading);
    const uses = own.flatMap((mention): readonly PlaceUse[] => {
      // "Camp 22": the number may be a group of its own
      const group = reading.groups.find((g) => contains(g, mention)) ?? reading.groups.find((g) => contains(mention, g));
      if (isVessel(reading, mention) || isInByline(findings, mention)) return [];
      const link = group
        ? (linkOf(reading, group) ?? linkBeforeComma(reading, group) ?? linkOverAdjective(reading, group))
        : null;
      if (speakers.some((s) => contains(s, mention)) && !isLocal(reading, link)) return [];
      const clause = clauseOf(findings, reading, mention, own);
      if (!group) return withinDate(reading, mention, clause);
      if (isOrigin(findings, reading, mention, link) || (mention.party !== null && blamed.includes(group))) return [];
      const evidence = evidenceOf(reading, group, link, mention) ?? (clause ? 'locative' : null);
      return evidence && !isCare(mention, evidence)
        ? [{ mention, at: mention.start, group, link, evidence, described: false, clause }]
        : [];
    });
    const described = describedIn(reading, own, [...used, ...uses.map((u) => u.mention)], countries);
    const there = thereIn(reading, [...used, ...uses.map((u) => u.mention)]);
    used.push(...uses.map((u) => u.mention));
    const all = [...uses, ...described, ...there, ...landsIn(findings, reading)];
    return all.filter((use) => !isOwnerAbroad(reading, use, all) && !isLandmark(reading, use, all));
  });
}
