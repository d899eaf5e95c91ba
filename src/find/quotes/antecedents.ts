import type { EntityMention } from '../../model/entity.js';
import type { SourceType } from '../../model/quote.js';
import type { Antecedent } from './resolve.js';

/** What a body is as a source, by its sort. */
const BY_SUBTYPE: Readonly<Record<string, SourceType>> = {
  un: 'un',
  ngo: 'ngo',
  media: 'media',
  military: 'military',
  armed_group: 'party',
  health: 'health',
  police: 'police',
};

function typeOf(e: EntityMention): SourceType {
  if (e.type === 'person') return e.roles.length > 0 ? 'official' : 'person';
  return BY_SUBTYPE[e.subtype ?? ''] ?? 'official';
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);

/** Whether a mention opens its sentence, with its office or an article at most: "Moscow answered …". */
function opens(text: string, starts: ReadonlySet<number>, e: EntityMention): boolean {
  const first = Math.min(e.start, ...e.roles.map((role) => role.start));
  const article = /(?:The|A) $/.test(text.slice(Math.max(0, first - 4), first)) ? text.lastIndexOf(' ', first - 2) + 1 : first;
  return (starts.has(first) || starts.has(article)) && !/^['’]s?\b|^ (?:and|or) /.test(text.slice(e.end, e.end + 5));
}

/** "Getty Images A bunker at the site", "AFP/Reuters": the credit of a picture, which speaks of nothing. */
const isCredit = (text: string, e: EntityMention): boolean =>
  e.subtype === 'media' && /^(?: ?\/|\)| \p{Lu})/u.test(text.slice(e.end, e.end + 3));

/** Those named by the entity finder, as possible antecedents: persons and bodies, with their offices, and states that a sentence is about. */
export function namedAntecedents(
  text: string,
  starts: ReadonlySet<number>,
  entities: readonly EntityMention[],
): readonly Antecedent[] {
  return entities.flatMap((e) => {
    const topic = opens(text, starts, e);
    const state = e.type === 'place' && e.party !== null && topic;
    if ((e.type !== 'person' && e.type !== 'organization' && !state) || isCredit(text, e)) return [];
    return [
      {
        start: e.start,
        end: e.end,
        name: state ? (e.party?.name ?? e.name) : e.name,
        stands: e.type === 'person' ? ('person' as const) : ('body' as const),
        spoke: false,
        topic,
        medium: new Set<string>(),
        type: typeOf(e),
        words: new Set([...wordsOf(e.text), ...e.roles.flatMap((role) => wordsOf(role.text))]),
      },
    ];
  });
}
