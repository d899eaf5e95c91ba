/**
 * Fits the weights by which evidence for where a fact was, who did it and when counts (src/facts/weigh) to annotated articles, and shows what they
 * reach on articles left out: five folds, no article in two of them.
 *
 *   npm run fit -- FOLDER... [--ask where|who|when] [--onto] [--write]
 *
 * FOLDER holds NAME.txt with NAME.facts.json; FOLDER=2 counts twice. A folder `fixtures` counts half, as more is left unsaid there than in annotated news.
 * --onto    goes on from the weights as they are written, with a stronger pull to them, so that what other articles taught is not lost
 * --write   writes src/facts/weigh/{place,actor,time}-weights.ts, in this order, from all articles
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Weights } from '../../src/facts/weigh/evidence.js';
import { fitWeights } from './fit/logit.js';
import { QUESTIONS, type Question } from './fit/questions.js';
import { examplesOf, readStories, scoreOf, type AnnotatedStory } from './fit/stories.js';

const FOLDS = 5;
/** Every answer to one fact is evidence for the next, so the weights are fitted again with what they themselves chose. */
const ROUNDS = 2;

/** How much stronger weights are pulled to those that are written than to the rules' guesses alone. */
const ONTO = 6;

/** The question, fitted onto the weights that are written. */
const onto = (question: Question): Question => ({
  ...question,
  guesses: question.written,
  prior: question.written,
  pull: question.pull * ONTO,
  pullOfSorts: question.pullOfSorts * ONTO,
});

function fit(question: Question, stories: readonly AnnotatedStory[]): Weights {
  let weights = question.guesses;
  for (let round = 0; round < ROUNDS; round++) weights = fitWeights(examplesOf(question, stories, weights), question);
  return weights;
}

function print(
  question: Question,
  title: string,
  stories: readonly AnnotatedStory[],
  weightsOf: (story: AnnotatedStory) => Weights,
): void {
  for (const folder of new Set(stories.map((story) => story.folder))) {
    const { right, all } = scoreOf(
      question,
      stories.filter((story) => story.folder === folder),
      weightsOf,
    );
    console.log(
      `${question.name.padEnd(6)} ${title.padEnd(12)} ${path.basename(folder).padEnd(12)} ${(right / all).toFixed(3)} of ${String(all)} facts`,
    );
  }
}

function write({ file, constant, name }: Question, weights: Weights): void {
  const rows = Object.keys(weights)
    .sort()
    .map((piece) => `  '${piece}': ${String(weights[piece])},\n`);
  writeFileSync(
    file,
    `import type { Weights } from './evidence.js';

/** How much each piece of evidence counts for an answer to "${name}?". Written by \`npm run fit -- FOLDER... --write\`; do not edit. */
export const ${constant}: Weights = {
${rows.join('')}};
`,
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { ask: { type: 'string' }, onto: { type: 'boolean' }, write: { type: 'boolean' } },
});
const asked = QUESTIONS.filter(({ name }) => values.ask === undefined || name === values.ask);
const start = (question: Question): Question => (values.onto ? onto(question) : question);
if (positionals.length === 0 || asked.length === 0) {
  console.error('usage: npm run fit -- FOLDER... [--ask where|who|when] [--onto] [--write]');
  process.exit(2);
}
const stories = positionals.flatMap(readStories);
for (const question of asked) {
  print(question, 'guesses', stories, () => question.guesses);
  print(question, 'as written', stories, () => question.written);
  const left = Array.from({ length: FOLDS }, (_, fold) =>
    fit(
      start(question),
      stories.filter((story) => story.fold % FOLDS !== fold),
    ),
  );
  print(question, 'left out', stories, (story) => left[story.fold % FOLDS] as Weights);
  if (values.write) write(question, fit(start(question), stories));
}
