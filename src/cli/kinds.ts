import { KINDS } from '../model/fact.js';
import { KIND_EXAMPLES } from './kind-examples.js';

const kinds = KINDS.map((kind) => ({
  kind,
  summary: KIND_EXAMPLES[kind].summary,
  measures: Object.entries(KIND_EXAMPLES[kind].examples).map(([measure, example]) => ({ measure, example })),
}));

/** `briefing kinds`: what can be found, with an example of each. */
export const runKinds = (json: boolean): number => {
  const lines = kinds.flatMap(({ kind, summary, measures }) => [
    `${kind}: ${summary}`,
    ...measures.map(({ measure, example }) => `  ${measure.padEnd(11)} ${example}`),
    '',
  ]);
  process.stdout.write(json ? `${JSON.stringify(kinds, null, 2)}\n` : lines.join('\n'));
  return 0;
};
