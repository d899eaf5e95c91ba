/** What a name that users add can be. A party is a side of a conflict; it is found as an armed group and stands as actor under its name. */
export const GAZETTEER_TYPES = ['place', 'organization', 'person', 'party'] as const;
type GazetteerType = (typeof GAZETTEER_TYPES)[number];

/** The subtypes that an added name of a type may have; the first is taken where none is given. People and parties have none. */
export const GAZETTEER_SUBTYPES: Readonly<Record<GazetteerType, readonly string[]>> = {
  place: ['city', 'region', 'country', 'sea', 'facility', 'other'],
  organization: ['other', 'government', 'military', 'police', 'health', 'party', 'un', 'ngo', 'media', 'company', 'armed_group'],
  person: [],
  party: [],
};

/** A name that a user adds to those the program knows. */
export interface GazetteerEntry {
  /** The name as it is printed, and one way in which it is written in articles. */
  readonly name: string;
  readonly type: GazetteerType;
  readonly subtype?: string | null;
  /** ISO 3166 alpha-2 code of the country that the name is of, lies in or belongs to; of a party, the country in which it is at home. */
  readonly country?: string | null;
  /** Other ways to write it, with the capitals they need. */
  readonly aliases?: readonly string[];
}
