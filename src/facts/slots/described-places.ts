import { LAND } from '../../lexicon/places.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { EntityMention } from '../../model/entity.js';
import { contains, cut } from '../../model/span.js';
import type { Findings } from '../article.js';
import { commonestBy } from './commonest.js';
import { evidenceOf, linkOf } from './place-evidence.js';
import type { PlaceUse } from './place-use.js';
import { rankOf } from './place-scenes.js';

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
  island: /^(?:region|other)$/,
  country: /^country$/,
  area: /^(?:city|region|facility)$/,
  hospital: /^facility$/,
  airport: /^facility$/,
  base: /^facility$/,
};

/** Whether a place can be called so; a capital is one. */
const isSort = (mention: EntityMention, noun: string, sort: RegExp): boolean =>
  noun === 'capital' && mention.subtype === 'city' ? mention.party !== null : sort.test(mention.subtype ?? 'other');

/** A region named after its chief town is both ("Poltava"), and an island may be known for its town ("Lampedusa"). */
const isBoth = (mention: EntityMention, noun: string, sort: RegExp): boolean =>
  noun === 'island' ? mention.subtype === 'city' : mention.subtype === 'region' && !/\s/.test(mention.name) && sort.test('city');

/** "the city in southern Chad": the country a description names; null where it names none. */
function landOf(reading: ClauseReading, group: NounGroup, own: readonly EntityMention[]): string | null {
  const inside = reading.preps.find((l) => l.noun === group.id && l.prep === 'in')?.groups.map((id) => reading.groups[id]) ?? [];
  return own.find((e) => e.country !== null && inside.some((g) => g !== undefined && contains(g, e)))?.country ?? null;
}

/** "the capital, Sirte": the name behind the comma is what is described. */
const isNamedNext = (
  { sentence }: ClauseReading,
  { to, lemma }: NounGroup,
  sort: RegExp,
  own: readonly EntityMention[],
): boolean =>
  sentence.tokens[to]?.text === ',' && own.some((e) => e.start === sentence.tokens[to + 1]?.start && isSort(e, lemma, sort));

/** "the country" where none was told as a place: of the countries named so far, the one in which most of the places told lie. */
function countryMeant(named: readonly EntityMention[], countries: readonly EntityMention[]): EntityMention | undefined {
  const main = commonestBy(
    named.flatMap(({ country }) => country ?? []),
    (country) => country,
  );
  return countries.findLast((e) => e.country === main);
}

/** "the city", "the region": a place named before, in the sentence itself or in those before. */
export function describedIn(
  reading: ClauseReading,
  own: readonly EntityMention[],
  named: readonly EntityMention[],
  countries: readonly EntityMention[],
): readonly PlaceUse[] {
  return reading.groups.flatMap((group): PlaceUse[] => {
    const sort =
      /^(?:the|this|that)$/.test(group.determiner ?? '') && group.quantity === null ? DESCRIPTIONS[group.lemma] : undefined;
    if (!sort || isNamedNext(reading, group, sort, own)) return [];
    if (own.some((e) => contains(group, e)) || reading.preps.some((l) => l.noun === group.id && l.prep === 'of')) return [];
    const link = linkOf(reading, group);
    const evidence = evidenceOf(reading, group, link, null);
    const land = landOf(reading, group, own);
    const before = named.filter((e) => e.end <= group.start && (land === null || e.country === land));
    const wide = (): EntityMention | undefined =>
      group.lemma === 'country'
        ? countryMeant(
            before,
            countries.filter((e) => e.end <= group.start),
          )
        : undefined;
    const mention = evidence
      ? (before.findLast((e) => isSort(e, group.lemma, sort)) ?? before.findLast((e) => isBoth(e, group.lemma, sort)) ?? wide())
      : undefined;
    return evidence && mention ? [{ mention, at: group.start, group, link, evidence, described: true, clause: null }] : [];
  });
}

/** "Fighting there has gone on": the place told last, if it stands in the sentence before. */
export function thereIn(reading: ClauseReading, used: readonly EntityMention[]): readonly PlaceUse[] {
  const { tokens, index } = reading.sentence;
  const at = tokens.findIndex(
    (t, i) => t.lower === 'there' && t.pos !== 'pron' && !/^(?:be|exist|remain)$/.test(tokens[i + 1]?.lemma ?? ''),
  );
  const token = tokens[at];
  const before = used.filter((one) => token !== undefined && one.end <= token.start);
  // "the siege of Fasher, the army's last town in Darfur. Fighting there …": the town
  const last = before.filter((one) => one.sentence === before.at(-1)?.sentence);
  const mention = last.findLast((one) => last.every((other) => rankOf(other) <= rankOf(one)));
  if (!token || !mention || index - mention.sentence > 1) return [];
  const group = reading.groups.findLast((g) => g.end <= token.start) ?? reading.groups[0];
  return group ? [{ mention, at: token.start, group, link: null, evidence: 'locative', described: true, clause: null }] : [];
}

/** "pro-Chadian towns", "Chadian-held territory": whose friends or hands they are, not whose land. */
const isInCompound = ({ article: { text } }: Findings, { start, end }: EntityMention): boolean =>
  text[start - 1] === '-' || text[end] === '-';

/** "Ukrainian territory", "the Russian city": land named after its people. */
export function landsIn(findings: Findings, reading: ClauseReading): readonly PlaceUse[] {
  return reading.groups.flatMap((group): PlaceUse[] => {
    const head = group.head === null ? undefined : reading.sentence.tokens[group.head];
    const people =
      head && LAND.has(head.lemma)
        ? findings.entities.find(
            (e) => e.type === 'demonym' && e.party?.code && contains(group, e) && e.end < group.end && !isInCompound(findings, e),
          )
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
        clause: null,
      },
    ];
  });
}
