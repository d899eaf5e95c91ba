import { readFileSync, writeFileSync } from 'node:fs';
import { findEntities } from '../../src/find/entities/index.js';
import type { EntityMention } from '../../src/model/entity.js';
import { readSentences } from '../../src/text/index.js';
import { articleOf } from '../article.js';

/*
 * Adapter to a public scorer of names: npx tsx tests/eval/names.ts GOLD.jsonl PREDICTED.jsonl
 * One sentence a line, {"id","text"}; writes {"id","entities":[{"start","end","label"}]}.
 */

const LABELS = { person: 'PERSON', organization: 'ORG', place: 'PLACE' } as const;

interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** The public sets annotate names only: "Kursk" in "Kursk region", "Ukraine" in "Ukraine's air force", nothing in "Russian army". */
function labelled(mention: EntityMention): readonly Labelled[] {
  if (mention.type === 'demonym') return [];
  const lower = /(?:['’]s)?(?: (?!(?:of|for|the|and|de|del|la|al|el|bin|van|von|der|den|da|di|du)\b)\p{Ll}[\p{L}-]*)+$/u.exec(
    mention.text,
  );
  if (!lower)
    return /^\p{Ll}/u.test(mention.text) && mention.type === 'organization' && mention.subtype !== 'armed_group'
      ? []
      : [{ start: mention.start, end: mention.end, label: LABELS[mention.type] }];
  const text = mention.text.slice(0, lower.index);
  const [head] = findEntities(articleOf(text), readSentences(text));
  if (!head || head.type === 'demonym' || head.end !== text.length || head.start !== 0) return [];
  return [{ start: mention.start, end: mention.start + text.length, label: LABELS[head.type] }];
}

const [, , gold = '', predicted = ''] = process.argv;
const rows = readFileSync(gold, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { id: string; text: string })
  .map(({ id, text }) => ({ id, entities: findEntities(articleOf(text), readSentences(text)).flatMap(labelled) }));
writeFileSync(predicted, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
