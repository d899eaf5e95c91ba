/**
 * Fits the weights by which evidence for the time of a fact counts (src/facts/weigh) to annotated articles, and shows what they reach on
 * articles left out: five folds, no article in two of them.
 *
 *   npm run fit -- FOLDER... [--write]
 *
 * FOLDER holds NAME.txt with NAME.facts.json. A folder `fixtures` counts half, as its coders leave more unsaid than those of news.
 * --write   writes src/facts/weigh/weights.ts from all articles
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Weights } from '../../src/facts/weigh/evidence.js';
import { TIME_WEIGHTS } from '../../src/facts/weigh/weights.js';
import { fitWeights } from './fit/logit.js';
import { examplesOf, readStories, scoreOf, type AnnotatedStory } from './fit/stories.js';

const FOLDS = 5;
/** Every answer to one fact is evidence for the next, so the weights are fitted again with what they themselves chose. */
const ROUNDS = 2;
/** Where the first round starts: what the rules of context guess. */
const GUESSES: Weights = { 'guess:here': 2, 'guess:back': 2, 'none:guess': 2 };

function fit(stories: readonly AnnotatedStory[]): Weights {
  let weights = GUESSES;
  for (let round = 0; round < ROUNDS; round++) weights = fitWeights(examplesOf(stories, weights));
  return weights;
}

function print(title: string, stories: readonly AnnotatedStory[], weightsOf: (story: AnnotatedStory) => Weights): void {
  for (const folder of new Set(stories.map((story) => story.folder))) {
    const { right, all } = scoreOf(
      stories.filter((story) => story.folder === folder),
      weightsOf,
    );
    console.log(`${title.padEnd(12)} ${path.basename(folder).padEnd(12)} ${(right / all).toFixed(3)} of ${String(all)} facts`);
  }
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
if (positionals.length === 0) {
  console.error('usage: npm run fit -- FOLDER... [--write]');
  process.exit(2);
}
const stories = positionals.flatMap(readStories);
print('guesses', stories, () => GUESSES);
print('as written', stories, () => TIME_WEIGHTS);
const left = Array.from({ length: FOLDS }, (_, fold) => fit(stories.filter((story) => story.fold % FOLDS !== fold)));
print('left out', stories, (story) => left[story.fold % FOLDS] as Weights);

if (values.write) {
  const weights = fit(stories);
  const rows = Object.keys(weights)
    .sort()
    .map((piece) => `  '${piece}': ${String(weights[piece])},\n`);
  writeFileSync(
    'src/facts/weigh/weights.ts',
    `import type { Weights } from './evidence.js';

/** How much each piece of evidence counts for an answer to "when?". Written by \`npm run fit -- FOLDER... --write\`; do not edit. */
export const TIME_WEIGHTS: Weights = {
${rows.join('')}};
`,
  );
}
