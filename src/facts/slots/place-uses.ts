import { ATTACK_NOUNS, ATTACK_VERBS } from '../../lexicon/attacks.js';
import type { ClauseReading, NounGroup, PrepLink } from '../../model/clause.js';
import type { EntityMention } from '../../model/entity.js';
import { contains, cut } from '../../model/span.js';
import type { Findings } from '../article.js';

/** How a sentence uses a place: as where something is ("in Sirte"), what is struck ("shelled Sirte"), whose part something is ("Russia's Tver region"), or before an attack ("the Sirte bombing"). */
type Evidence = 'locative' | 'target' | 'part' | 'modifier';

/** A place as a sentence uses it. `at` is where the words stand, which for a description ("the city") is not where the name stands. */
export interface PlaceUse {
  readonly mention: EntityMention;
  readonly at: number;
  readonly group: NounGroup;
  readonly link: PrepLink | null;
  readonly evidence: Evidence;
  /** "the city", "the region": stands for a place named before. */
  readonly described: boolean;
}

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'on',
  'over',
  'across',
  'outside',
  'around',
  'inside',
  'within',
  'into',
  'throughout',
  'off',
  'above',
  'along',
  'towards',
  'toward',
  'against',
  'to',
  'of',
  'from',
  'through',
  'under',
  'between',
  'next to',
  'close to',
  'on the outskirts of',
  'north',
  'south',
  'east',
  'west',
  'north of',
  'south of',
  'east of',
  'west of',
  'for',
  'beyond',
  'via',
  'onto',
  'amid',
  'behind',
  'beneath',
  'opposite',
  'past',
  'up',
  'down',
  'out of',
]);

/** Lands too wide to say where. */
const VAST =
  /^(?:Africa|Europe|Asia|Middle East|America|North America|South America|Latin America|West|World|Eastern Europe|Western Europe)$/;

/** Streets tell the way to a place; an event is in the town they run through. */
const STREET = /\b(?:street|avenue|boulevard|road|highway|motorway|drive|lane|parkway)$/i;

/** Where the hurt are taken and the dead are laid out. */
const HOSPITAL = /\b(?:hospital|clinic|medical cent(?:er|re)|infirmary|morgue|mortuary)\b/i;

/** "taken to Saint Mark hospital", "treated at the clinic", "doctors at the hospital said": not where it happened, unless the hospital was struck. */
const isCare = ({ name }: EntityMention, evidence: Evidence | null): boolean => HOSPITAL.test(name) && evidence !== 'target';

/** Words of land after a country's name: then the name tells where, not whose. */
const LAND =
  /^(?:region|province|territory|area|border|soil|oblast|coast|city|town|village|district|airspace|capital|state|island|port|sky|skies|land|strip|sea|base|embassy|airport|frontier|countryside|suburb|neighbourhood|neighborhood|north|south|east|west)$/;

const linkOf = (reading: ClauseReading, group: NounGroup): PrepLink | null =>
  reading.preps.find((link) => link.groups.includes(group.id)) ?? null;

/** "at the capital, Kyiv", "in Sirte, Libya": a name after a comma stands where the place before it stands. */
function linkBeforeComma(reading: ClauseReading, group: NounGroup): PrepLink | null {
  if (reading.sentence.tokens[group.from - 1]?.lower !== ',') return null;
  const before = reading.groups.find((g) => g.to === group.from - 1);
  return before ? linkOf(reading, before) : null;
}

/** What the place does in its sentence; null where it only names who speaks or acts. */
function evidenceOf(
  reading: ClauseReading,
  group: NounGroup,
  link: PrepLink | null,
  mention: EntityMention | null,
): Evidence | null {
  const { tokens } = reading.sentence;
  const last = mention ? tokens.findLast((t) => t.end <= mention.end && t.start >= mention.start) : undefined;
  const before = mention !== null && last !== undefined && group.head !== null && last.index < group.head;
  const head = group.head === null ? undefined : tokens[group.head];
  if (before && !LAND.test(head?.lemma ?? '')) {
    if (mention.subtype === 'country') return null;
    if (ATTACK_NOUNS.has(head?.lemma ?? '')) return 'modifier';
    return link && LOCATIVE.has(link.prep) ? 'part' : null;
  }
  if (link) return LOCATIVE.has(link.prep) ? (before && mention.subtype === 'country' ? 'part' : 'locative') : null;
  const struck = reading.frames.some(
    (f) =>
      (ATTACK_VERBS.has(f.lemma.split(' ')[0] ?? '') &&
        (f.object.includes(group.id) || (f.voice === 'passive' && f.subject.includes(group.id)))) ||
      (/^(?:sustain|suffer|come)$/.test(f.lemma) && f.subject.includes(group.id)),
  );
  if (struck) return 'target';
  return before ? 'part' : null;
}

/** Nouns that stand for a place named before, and what sort of place. */
const DESCRIPTIONS: Readonly<Record<string, RegExp>> = {
  city: /^city$/,
  town: /^city$/,
  village: /^city$/,
  capital: /^city$/,
  settlement: /^city$/,
  port: /^(?:city|facility)$/,
  camp: /^(?:city|facility)$/,
  region: /^region$/,
  province: /^region$/,
  district: /^region$/,
  oblast: /^region$/,
  governorate: /^region$/,
  county: /^region$/,
  state: /^region$/,
  strip: /^region$/,
  enclave: /^region$/,
  peninsula: /^region$/,
  island: /^(?:region|city|other)$/,
  country: /^country$/,
  area: /^(?:city|region|facility)$/,
  hospital: /^facility$/,
  airport: /^facility$/,
  base: /^facility$/,
};

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
      const link = linkOf(reading, group) ?? linkBeforeComma(reading, group);
      const evidence = evidenceOf(reading, group, link, mention);
      return evidence && !isCare(mention, evidence)
        ? [{ mention, at: mention.start, group, link, evidence, described: false }]
        : [];
    });
    const described = reading.groups.flatMap((group): PlaceUse[] => {
      const sort =
        /^(?:the|this|that)$/.test(group.determiner ?? '') && group.quantity === null ? DESCRIPTIONS[group.lemma] : undefined;
      if (!sort || own.some((e) => contains(group, e)) || reading.preps.some((l) => l.noun === group.id && l.prep === 'of'))
        return [];
      const link = linkOf(reading, group);
      const evidence = evidenceOf(reading, group, link, null);
      const mention = evidence
        ? [...used, ...uses.map((u) => u.mention)].findLast((e) => e.end <= group.start && sort.test(e.subtype ?? 'other'))
        : undefined;
      return evidence && mention ? [{ mention, at: group.start, group, link, evidence, described: true }] : [];
    });
    used.push(...uses.map((u) => u.mention));
    return [...uses, ...described, ...landsIn(findings, reading)];
  });
}

/** "Ukrainian territory", "the Russian city": land named after its people. */
function landsIn(findings: Findings, reading: ClauseReading): readonly PlaceUse[] {
  return reading.groups.flatMap((group): PlaceUse[] => {
    const head = group.head === null ? undefined : reading.sentence.tokens[group.head];
    const people =
      head && LAND.test(head.lemma)
        ? findings.entities.find((e) => e.type === 'demonym' && e.party?.code && contains(group, e) && e.end < group.end)
        : undefined;
    const link = linkOf(reading, group);
    const evidence = people?.party ? evidenceOf(reading, group, link, null) : null;
    if (!people?.party || !head || !evidence) return [];
    const words = cut(findings.article.text, people.start, head.end);
    return [
      {
        mention: { ...people, ...words, type: 'place', subtype: 'country', name: people.party.name, country: people.party.code },
        at: people.start,
        group,
        link,
        evidence,
        described: false,
      },
    ];
  });
}
