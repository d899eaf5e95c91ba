import { COMMUNICATION } from '../../lexicon/attacks.js';
import { contains } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { closenessOf, opensFor, type Closeness } from './closeness.js';
import { nounsAbove } from './place-evidence.js';
import type { PlaceUse } from './place-use.js';
import { specificityOf } from './place-width.js';
import { isReceived } from './recipient.js';
import { attributionOf } from './source.js';

const EVIDENCE = { locative: 3, target: 3, part: 1.5, modifier: 1.5 } as const;

const between = (x: number, a: number, b: number): boolean => x > Math.min(a, b) && x < Math.max(a, b);

/** "officials in Sirte said", "he said in Sirte": where those are who say it. */
function isOfSpeaker({ reading }: Draft, { link }: PlaceUse): boolean {
  const above = link ? nounsAbove(reading, link).map((noun) => noun.id) : [];
  return reading.frames.some(
    (f) => COMMUNICATION.has(f.lemma) && (f.id === link?.frame || f.subject.some((id) => above.includes(id))),
  );
}

/** "near Sirte", "towards Sirte": only says where another place is. */
const BESIDE = /^(?:near|close to|next to|outside|off|north|south|east|west|towards?)$/;

/** What each closeness counts, and over how many characters nearness is worth a point within it. */
const CLOSENESS: Readonly<Record<Closeness, readonly [score: number, reach: number]>> = {
  counted: [6, 200],
  clause: [5.5, 200],
  event: [5, 200],
  linked: [3, 100],
  front: [3, 200],
  sentence: [0, 50],
  apart: [-2, 50],
};

/** How well a use of a place fits a fact of its sentence; higher is better. */
export function fit(findings: Findings, draft: Draft, use: PlaceUse): number {
  const { reading, quantity } = draft;
  const { link, mention } = use;
  const [near, reach] = CLOSENESS[closenessOf(draft, use)];
  let score = near + specificityOf(mention) * 0.7 + EVIDENCE[use.evidence] - Math.abs(use.at - quantity.start) / reach;
  if (link && BESIDE.test(link.prep)) score -= 1;
  if (link && isReceived(draft)) score += link.prep === 'to' || link.prep === 'for' ? 3 : -1.5;
  const attribution = attributionOf(findings, draft);
  if (attribution && !contains(attribution, { start: use.at, end: use.at + 1 }) && !opensFor(draft, use))
    score -= isOfSpeaker(draft, use) ? 6 : 2;
  // another counted group between: the place belongs to that one
  if (
    reading.groups.some(
      (g) => g.quantity && g !== draft.group && g.quantity.form !== 'article' && between(g.start, quantity.start, use.at),
    )
  )
    score -= 1.5;
  if (reading.sentence.tokens.some((t) => /^(?:;|—|while|whereas)$/.test(t.lower) && between(t.start, quantity.start, use.at)))
    score -= 2;
  return score;
}
