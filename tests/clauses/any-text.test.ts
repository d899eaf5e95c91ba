import * as fc from 'fast-check';
import { readAll } from './read.js';

const WORDS =
  'the of and , ( ) – " 12 two dozens drones men Freedonia they who which that including shot down killed told to leave were may not dead on Monday , and as well as'.split(
    ' ',
  );

test('any text is read, and every argument is a group of its sentence', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 50 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { sentence, groups, frames, coordinations } of readAll(text)) {
        const ids = [...frames.flatMap((frame) => [...frame.subject, ...frame.object]), ...coordinations.flat()];
        expect(ids.every((id) => groups[id]?.id === id)).toBe(true);
        for (const { from, to } of [...groups, ...frames])
          expect(0 <= from && from < to && to <= sentence.tokens.length).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
