import { extract } from '../../src/index.js';
import { NO_HARM } from '../../src/lexicon/no-harm.js';

/** Said before each sentence, so that it is not taken for sport or business as a whole. */
const HEADING = 'News of the war and the earthquake.\n\n';

describe('what harms nobody is no fact of its kind', () => {
  test.each(NO_HARM.map(({ example, kind }) => [example, kind] as const))('%s', (example, kind) => {
    expect(extract(HEADING + example).facts.filter((fact) => fact.kind === kind)).toEqual([]);
  });
});
