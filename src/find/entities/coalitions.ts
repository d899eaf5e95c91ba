import type { Article } from '../../model/article.js';
import type { EntityMention } from '../../model/entity.js';
import type { Sentence } from '../../model/sentence.js';
import { contains, cut } from '../../model/span.js';

/** Names of coalitions at war: "US-led coalition". */
const COALITION = /\bcoalition$/i;
/** What parties form to govern: "the coalition government", "coalition talks". */
const OF_PARTIES = /^(?:government|talks?|partners?|agreement|deal|cabinet|mp|mps|party|parties|negotiations?)$/;

/** Whether a word "coalition" at an index means one that the article has named: "the coalition", "coalition jets". */
function meansNamed({ tokens }: Sentence, at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after && OF_PARTIES.test(after.lower)) return false;
  return before?.lower === 'the' || after?.pos === 'noun';
}

/** "The Saudi-led coalition …": a later "the coalition" and "coalition jets" are the same, the one named last before, else first. */
export function withCoalitions(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly EntityMention[],
): readonly EntityMention[] {
  const named = mentions.filter((e) => e.party !== null && e.type === 'organization' && COALITION.test(e.text));
  if (named.length === 0) return mentions;
  const short = sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, at): EntityMention[] => {
      if (token.lower !== 'coalition' || mentions.some((e) => contains(e, token)) || !meansNamed(sentence, at)) return [];
      const meant = named.findLast((e) => e.end <= token.start) ?? named[0];
      return meant ? [{ ...meant, ...cut(article.text, token.start, token.end), roles: [], sentence: sentence.index }] : [];
    }),
  );
  return [...mentions, ...short].sort((a, b) => a.start - b.start);
}
