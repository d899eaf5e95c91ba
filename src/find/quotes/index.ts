import type { Article } from '../../model/article.js';
import type { EntityMention } from '../../model/entity.js';
import type { Quote, Speaker } from '../../model/quote.js';
import type { Sentence } from '../../model/sentence.js';
import { byPosition, contains, cut, type Span, type TextSpan } from '../../model/span.js';
import { accordingDrafts } from './according.js';
import { colonDrafts } from './colon.js';
import { sentenceStart } from './content.js';
import { findCues } from './cue.js';
import { spanOf, type Draft } from './draft.js';
import { accountDrafts } from './given-account.js';
import { floatingDrafts, type Announcement } from './floating.js';
import { headlineDrafts } from './headline.js';
import { impersonalDrafts } from './impersonal.js';
import { readPassages, type Passage } from './passage.js';
import { quotedAsDrafts } from './quoted-as.js';
import { labelledDrafts } from './labelled.js';
import { listedDrafts } from './listed.js';
import { nominalDrafts } from './nominal.js';
import { signatureDrafts } from './signature.js';
import { clauseSubject } from './subject.js';
import { nameSpeakers } from './name-speakers.js';
import { toldBeforeDrafts } from './told-before.js';
import { verbalDrafts } from './verbal.js';

/** Attributions of one passage that have a cue of their own. */
function cuedDrafts(passage: Passage): readonly Draft[] {
  const cues = findCues(passage);
  const named = [
    ...verbalDrafts(passage, cues),
    ...accordingDrafts(passage, cues),
    ...quotedAsDrafts(passage, cues),
    ...nominalDrafts(passage),
    ...headlineDrafts(passage),
    ...signatureDrafts(passage),
  ];
  const colons = colonDrafts(passage, named);
  // "He said two were reportedly hurt": the one who says it is named.
  const nameless = impersonalDrafts(passage).filter(
    (d) => !named.some((n) => n.force === 'statement' && d.cue !== null && contains(n, d.cue)),
  );
  return [...named, ...colons, ...nameless];
}

/** A cue at the very end of a passage that announces the quotation of the next one ("The governor added:"). */
function announced(passage: Passage): Announcement | null {
  if (passage.items.at(-1)?.token.lower !== ':') return null;
  const cue = findCues(passage).at(-1);
  if (cue) return { speaker: spanOf(passage, cue.subject), cue: spanOf(passage, cue), cueLemma: cue.lemma };
  // "The senator made the following comment:"
  const end = passage.items.length - 1;
  const subject = clauseSubject(passage.items, sentenceStart(passage, end), end);
  return subject && { speaker: spanOf(passage, subject), cue: spanOf(passage, { from: end, to: end + 1 }), cueLemma: null };
}

/** Finds every attribution of an article, in order of position: who is said to say what, in which words. */
export function findQuotes(
  article: Article,
  sentences: readonly Sentence[],
  entities: readonly EntityMention[],
): readonly Quote[] {
  const { text } = article;
  const passages = readPassages(text, sentences);
  const introduced = passages.map(announced);
  const own = [...passages.flatMap(cuedDrafts), ...labelledDrafts(passages)];
  const cued = [
    ...own,
    ...listedDrafts(passages, own, introduced),
    ...accountDrafts(passages, own),
    ...toldBeforeDrafts(passages, own),
  ];
  const drafts = [...cued, ...floatingDrafts(passages, cued, introduced)].sort(byPosition);
  const speakers = nameSpeakers(passages, drafts, entities, text);
  const span = (s: Span | null) => (s ? cut(text, s.start, s.end) : null);
  return drafts.flatMap((draft, i) => {
    const speaker: Speaker | null = speakers[i] ?? null;
    if (draft.floating && !speaker) return [];
    return [
      {
        ...contentOf(text, draft),
        type: draft.type,
        force: draft.force,
        speaker,
        cue: span(draft.cue),
        cueLemma: draft.cueLemma,
        medium: span(draft.medium),
        time: span(draft.time),
        sentence: sentenceAt(passages[draft.passage], draft.start),
      },
    ];
  });
}

/** What is quoted, without the comma that only leads over to its cue (`"We left," she said`). */
const contentOf = (text: string, draft: Draft): TextSpan =>
  cut(
    text,
    draft.start,
    draft.type === 'direct' && /,\s*$/.test(text.slice(draft.start, draft.end))
      ? draft.start + text.slice(draft.start, draft.end).replace(/,\s*$/, '').length
      : draft.end,
  );

const sentenceAt = (passage: Passage | undefined, at: number): number =>
  passage?.sentences.find((s) => at < s.end)?.index ?? passage?.sentences[0]?.index ?? 0;
