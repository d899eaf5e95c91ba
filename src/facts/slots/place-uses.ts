import type { ClauseReading } from '../../model/clause.js';
import type { EntityMention } from '../../model/entity.js';
import { contains, type Span } from '../../model/span.js';
import type { Findings } from '../article.js';
import { describedIn, landsIn, thereIn } from './described-places.js';
import { evidenceOf, linkBeforeComma, linkOf, linkOverAdjective } from './place-evidence.js';
import type { Evidence, PlaceUse } from './place-use.js';

/** Lands too wide to say where. */
const VAST =
  /^(?:Africa|(?:North|South|East|West|Central|Southern|Sub-Saharan) Africa|Sahel|Horn of Africa|Europe|Asia|Middle East|Levant|Balkans|Caucasus|America|North America|South America|Latin America|West|World|Eastern Europe|Western Europe|Gulf|Maghreb|Sahara|Arctic|Black Sea region)$/;

/** Streets tell the way to a place; an event is in the town they run through. */
const STREET = /\b(?:street|avenue|boulevard|road|highway|motorway|drive|lane|parkway)$/i;

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

/** "Sumy, where …", "Sumy: …": the rest of the sentence, if it tells what happens at the name; null where none does. */
function clauseOf(reading: ClauseReading, mention: EntityMention): Span | null {
  if (isHeading(reading, mention)) return { start: mention.end, end: reading.sentence.end };
  const after = reading.sentence.tokens.filter((t) => t.start >= mention.end);
  const at = after[0]?.lower === ',' ? 1 : 0;
  return after[at]?.lower === 'where' ? { start: after[at].end, end: reading.sentence.end } : null;
}

/** Every use of a place in the article, by sentence. */
export function placeUsesOf(findings: Findings): readonly (readonly PlaceUse[])[] {
  const places = findings.entities.filter(
    (e) => e.type === 'place' && !VAST.test(e.name) && !STREET.test(e.name) && findings.article.text[e.end] !== '-',
  ); // "Iran-backed" is no place
  const speakers = findings.quotes.flatMap((q) => (q.speaker ? [q.speaker] : []));
  const used: EntityMention[] = [];
  return findings.readings.map((reading) => {
    const own = places.filter((e) => contains(reading.sentence, e));
    const uses = own.flatMap((mention): PlaceUse[] => {
      const group = reading.groups.find((g) => contains(g, mention));
      if (!group || speakers.some((s) => contains(s, mention))) return [];
      const link = linkOf(reading, group) ?? linkBeforeComma(reading, group) ?? linkOverAdjective(reading, group);
      const clause = clauseOf(reading, mention);
      const evidence = evidenceOf(reading, group, link, mention) ?? (clause ? 'locative' : null);
      return evidence && !isCare(mention, evidence)
        ? [{ mention, at: mention.start, group, link, evidence, described: false, clause }]
        : [];
    });
    const described = describedIn(reading, own, [...used, ...uses.map((u) => u.mention)]);
    const there = thereIn(reading, used);
    used.push(...uses.map((u) => u.mention));
    return [...uses, ...described, ...there, ...landsIn(findings, reading)];
  });
}
