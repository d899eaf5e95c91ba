import { KIND_DEFINITIONS } from '../facts/kinds/index.js';

const kinds = KIND_DEFINITIONS.map(({ name, summary, example }) => ({
  kind: name,
  summary,
  measures: Object.entries(example).map(([measure, sentence]) => ({ measure, example: sentence })),
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
