import { findEntities } from '../../../src/find/entities/index.js';
import type { EntityMention } from '../../../src/model/entity.js';
import type { GazetteerEntry } from '../../../src/model/gazetteer.js';
import { readSentences } from '../../../src/text/index.js';
import { articleOf } from '../../article.js';

/** The mentions of a text. */
export const mentionsOf = (text: string, added: readonly GazetteerEntry[] = []): readonly EntityMention[] =>
  findEntities(articleOf(text), readSentences(text), added);

/** "words/type" of each mention, in order. */
export const typesOf = (text: string): readonly string[] => mentionsOf(text).map((mention) => `${mention.text}/${mention.type}`);
