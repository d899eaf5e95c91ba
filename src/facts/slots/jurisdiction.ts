import { HOME_BODIES, LOCAL_OFFICES } from '../../lexicon/places.js';
import type { EntityMention } from '../../model/entity.js';
import type { Quote } from '../../model/quote.js';
import { contains, type TextSpan } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { attributionOf } from './source.js';

const words = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}]+/u);

/** The words that say who speaks: the phrase in the text, what it stands for, and how the article describes the person elsewhere. */
function descriptionsOf({ entities, quotes }: Findings, { speaker }: Quote): readonly TextSpan[] {
  if (!speaker) return [];
  const offices = entities.filter((e) => e.type === 'person' && e.name === speaker.name).flatMap((e) => e.roles);
  const others = quotes.flatMap((q) =>
    q.speaker && speaker.name !== null && q.speaker.name === speaker.name ? [q.speaker] : [],
  );
  return [speaker, ...(speaker.antecedent ? [speaker.antecedent] : []), ...offices, ...others];
}

/** The place of an article that a body is named after: "Lviv regional administration" in a story with "Lviv region". */
const namedAfter = (entities: readonly EntityMention[], { text }: TextSpan): EntityMention | undefined =>
  entities.find((e) => e.type === 'place' && e.subtype !== 'country' && text.startsWith(e.name.split(' ')[0] ?? e.name));

/** "Lviv mayor …", "the head of the Lviv region, …", "Lviv police said": officials of a town or region tell what happened in it. */
export function jurisdictionOf(findings: Findings, draft: Draft): EntityMention | null {
  const quote = attributionOf(findings, draft);
  if (!quote?.speaker) return null;
  const { article, entities } = findings;
  for (const span of descriptionsOf(findings, quote)) {
    if (!words(span.text).some((word) => LOCAL_OFFICES.has(word))) continue;
    const place =
      // "the Moscow-appointed mayor of Marsa"
      entities.find(
        (e) =>
          e.type === 'place' && /^(?:city|region)$/.test(e.subtype ?? '') && contains(span, e) && article.text[e.end] !== '-',
      ) ?? (entities.some((e) => e.type === 'organization' && contains(span, e)) ? namedAfter(entities, span) : undefined);
    if (place) return place;
  }
  return null;
}

/** "Kenya's interior ministry says", "Kenyan rescuers": bodies that look after people tell of their own country. */
export function homeOfSpeaker(findings: Findings, draft: Draft): EntityMention | null {
  const speaker = attributionOf(findings, draft)?.speaker;
  if (!speaker || !words(speaker.text).some((word) => HOME_BODIES.has(word))) return null;
  // "Gaza's health ministry"
  const land = findings.entities.find((e) => e.type === 'place' && e.subtype === 'region' && contains(speaker, e));
  if (land) return land;
  const owner = findings.entities.find((e) => e.country !== null && e.party?.code === e.country && contains(speaker, e));
  return owner?.party ? { ...owner, type: 'place', subtype: 'country', name: owner.party.name } : null;
}
