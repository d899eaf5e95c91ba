import type { TextSpan } from './span.js';

/** What a name names. */
export type EntityType = 'person' | 'place' | 'organization' | 'demonym';

/** A state or other party as it is usually named, with its ISO 3166 alpha-2 code where it has one: { name: "Russia", code: "RU" }, { name: "Hamas", code: null }. */
export interface Party {
  readonly name: string;
  readonly code: string | null;
}

/** One mention of a named person, place, body or people. The span starts after the determiner and holds no title ("Marco Rubio", not "Secretary of State Marco Rubio"). */
export interface EntityMention extends TextSpan {
  readonly type: EntityType;
  /** person: null; place: country, region, city, sea, facility, other; organization: government, military, armed_group, un, ngo, media, company, party, health, police, other; demonym: null. */
  readonly subtype: string | null;
  /** Canonical name, shared by all mentions of the same entity in the article ("Volodymyr Zelenskiy"). */
  readonly name: string;
  /** ISO 3166 alpha-2 of the country it is, lies in or belongs to. */
  readonly country: string | null;
  /** The party to a conflict that the mention names or stands for (Moscow → Russia, IDF → Israel, Hamas → Hamas); null where it names none. */
  readonly party: Party | null;
  /** Offices as the article gives them with this mention ("U.S. Secretary of State"), else empty. */
  readonly roles: readonly TextSpan[];
  readonly sentence: number;
}
