import type { EntityMention, EntityType } from '../model/entity.js';
import type { ReportOrganization, ReportPerson, ReportPlace } from '../model/report.js';
import type { TextSpan } from '../model/span.js';

const span = ({ text, start, end }: TextSpan): TextSpan => ({ text, start, end });

/** Mentions of a type by their canonical name, in order of first mention. */
function grouped(entities: readonly EntityMention[], type: EntityType): readonly (readonly [string, readonly EntityMention[]])[] {
  const groups = new Map<string, EntityMention[]>();
  for (const mention of entities) {
    if (mention.type !== type) continue;
    const group = groups.get(mention.name);
    if (group) group.push(mention);
    else groups.set(mention.name, [mention]);
  }
  return [...groups];
}

const first = <T>(mentions: readonly EntityMention[], read: (m: EntityMention) => T | null): T | null => {
  for (const m of mentions) {
    const value = read(m);
    if (value !== null) return value;
  }
  return null;
};

/** The people of an article, each once, with roles and mentions. */
export const peopleOf = (entities: readonly EntityMention[]): readonly ReportPerson[] =>
  grouped(entities, 'person').map(([name, mentions]) => ({
    name,
    roles: [...new Set(mentions.flatMap((m) => m.roles.map((role) => role.text)))],
    country: first(mentions, (m) => m.country),
    mentions: mentions.map(span),
  }));

/** The places of an article, each once, with their mentions. */
export const placesOf = (entities: readonly EntityMention[]): readonly ReportPlace[] =>
  grouped(entities, 'place').map(([name, mentions]) => ({
    name,
    type: first(mentions, (m) => m.subtype),
    country: first(mentions, (m) => m.country),
    mentions: mentions.map(span),
  }));

/** The bodies of an article, each once, with their mentions. */
export const organizationsOf = (entities: readonly EntityMention[]): readonly ReportOrganization[] =>
  grouped(entities, 'organization').map(([name, mentions]) => ({
    name,
    type: first(mentions, (m) => m.subtype),
    country: first(mentions, (m) => m.country),
    mentions: mentions.map(span),
  }));
