import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { storyOf } from '../../../src/facts/index.js';
import type { Weights } from '../../../src/facts/weigh/evidence.js';
import type { Story } from '../../../src/facts/weigh/index.js';
import type { Expectations, ExpectedFact } from '../../../src/model/expectations.js';
import { readFindings } from '../../../src/pipeline.js';
import { articleOf } from '../../article.js';
import { FOLDER_MARK, type Example } from './logit.js';
import type { Question } from './questions.js';

/** An article with its facts as found, each with what a coder says of it. */
export interface AnnotatedStory {
  readonly folder: string;
  /** How much the folder's facts count. */
  readonly counts: number;
  readonly fold: number;
  readonly story: Story;
  readonly expected: ReadonlyMap<number, ExpectedFact>;
}

/** The annotated articles of a folder (NAME.txt with NAME.facts.json), given as "FOLDER" or "FOLDER=2"; those of another field are left out. */
export function readStories(given: string): readonly AnnotatedStory[] {
  const [folder = '', times] = given.split('=');
  const counts = times === undefined ? (path.basename(folder) === 'fixtures' ? 0.5 : 1) : Number(times);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.facts.json'))
    .sort()
    .flatMap((file): readonly AnnotatedStory[] => {
      const name = file.slice(0, -'.facts.json'.length);
      const text = readFileSync(path.join(folder, `${name}.txt`), 'utf8');
      const expectations = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Expectations;
      const story = storyOf(readFindings(articleOf(text, expectations.published ?? null)));
      const fold = parseInt(createHash('sha256').update(name).digest('hex').slice(0, 8), 16);
      return story ? [{ folder, counts, fold, story, expected: pairs(text, story, expectations.facts) }] : [];
    });
}

/** Which found fact is which expected one: by kind, measure and the place of the number. */
function pairs(text: string, { facts }: Story, expected: readonly ExpectedFact[]): ReadonlyMap<number, ExpectedFact> {
  const found = new Map<number, ExpectedFact>();
  for (const fact of expected) {
    const start = fact.start ?? text.indexOf(fact.context ?? '') + (fact.context ?? '').indexOf(fact.text);
    const end = fact.end ?? start + fact.text.length;
    const i = facts.findIndex(
      (f, k) =>
        !found.has(k) && f.kind === fact.kind && f.measure === fact.measure && f.quantity.start < end && f.quantity.end > start,
    );
    if (i >= 0) found.set(i, fact);
  }
  return found;
}

/** What there is to learn about a question, with the answers that these weights give before each. */
export const examplesOf = (question: Question, stories: readonly AnnotatedStory[], weights: Weights): readonly Example[] =>
  stories.flatMap(({ folder, counts, story, expected }) =>
    question.ask(story, weights).flatMap(({ candidates, isRight }, i): readonly Example[] => {
      const fact = expected.get(i);
      if (!fact) return [];
      const right = candidates.map((_, k) => isRight(fact, k));
      if (!right.includes(true) || !right.includes(false)) return [];
      // how often a folder's coders leave an answer empty is a habit of theirs
      const answers = candidates.map(({ evidence, empty }) =>
        empty ? [...evidence, FOLDER_MARK + path.basename(folder)] : evidence,
      );
      return [{ answers, right, weight: counts * (fact.optional ? 0.5 : 1) }];
    }),
  );

/** How many answers are right, of facts that are not optional. */
export function scoreOf(
  question: Question,
  stories: readonly AnnotatedStory[],
  weightsOf: (story: AnnotatedStory) => Weights,
): { readonly right: number; readonly all: number } {
  const answers = stories.flatMap((annotated) => {
    const asked = question.ask(annotated.story, weightsOf(annotated));
    return [...annotated.expected]
      .filter(([, fact]) => fact.optional !== true)
      .map(([i, fact]) => asked[i]?.isChosenRight(fact) ?? false);
  });
  return { right: answers.filter(Boolean).length, all: answers.length };
}
