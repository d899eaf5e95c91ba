import fc from 'fast-check';
import { check, findMistakes, placeExpectations, updateExpectations } from '../../src/check/index.js';
import type { Expectations } from '../../src/model/expectations.js';
import { linesByPath, syntaxErrorOffset } from '../../src/read/index.js';
import { contextOf } from '../../src/check/update.js';
import { wholeWords } from '../../src/check/place.js';
import { REPORT, TEXT } from '../sample.js';

describe('mistakes', () => {
  const good = { kind: 'casualties', measure: 'killed', text: '14', context: 'least 14 dockers', value: 14 };
  const messages = (fact: object) => findMistakes({ facts: [good, fact] }).map((m) => `${m.path} ${m.message}`);

  test.each<[object, string]>([
    [{ ...good, kind: 'casualty' }, '/facts/1/kind no kind "casualty"; choose from drones,'],
    [{ ...good, measure: 'launched' }, '/facts/1/measure casualties has no measure "launched"; choose from killed,'],
    [{ ...good, value: '14' }, '/facts/1/value "value" must be a number'],
    [{ ...good, bound: 'least' }, '/facts/1/bound "bound" must be one of exact,'],
    [{ ...good, partOf: 2 }, '/facts/1/partOf "partOf" must be the index of another expectation in the list (0 to 1)'],
    [{ ...good, partOf: 1 }, '/facts/1/partOf'],
    [{ ...good, context: undefined }, '/facts/1 says not where it stands'],
    [{ ...good, text: undefined }, '/facts/1 "text" is missing'],
    [{ ...good, staus: 'claimed' }, '/facts/1/staus unknown key "staus"; did you mean "status"?'],
    [[], '/facts/1 an expectation must be an object'],
  ])('%j', (fact, message) => {
    expect(messages(fact).join('\n')).toContain(message);
  });

  test('keys of the writer are no mistakes', () => {
    expect(messages({ ...good, note: 'two coders agree', reviewedBy: 'A' })).toEqual([]);
  });

  test('the line of a value in the file', () => {
    const source = '{\n "published": null,\n "facts": [\n  {"kind": "x: [\\"{\\"",\n   "bound": 3},\n  [\n   1, 2\n  ]\n ]\n}';
    const lines = linesByPath(source);
    expect([lines.get('/published'), lines.get('/facts/0'), lines.get('/facts/0/kind'), lines.get('/facts/0/bound')]).toEqual([
      2, 4, 4, 5,
    ]);
    expect([lines.get('/facts/1'), lines.get('/facts/1/1')]).toEqual([6, 7]);
  });

  test.each([
    ['{"a": }', 6],
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['[1 2]', 3],
    ['[1, 2', 5],
    ['{"a": nul}', 6],
    ["{'a': 1}", 1],
    ['[] []', 3],
    ['[1}', 2],
  ])('%s goes wrong at %i', (source, offset) => {
    expect(syntaxErrorOffset(source)).toBe(offset);
  });

  test('every value of any JSON has a line', () => {
    const paths = (value: unknown, path = ''): string[] => [
      path,
      ...(typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([k, v]) => paths(v, `${path}/${k}`)) : []),
    ];
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const lines = linesByPath(JSON.stringify(value, null, 1));
        expect([...lines.keys()].sort()).toEqual([...new Set(paths(value))].sort());
      }),
    );
  });
});

describe('places', () => {
  const place = (text: string, context: string) =>
    placeExpectations({ facts: [{ kind: 'casualties', measure: 'killed', text, context, value: 1 }] }, TEXT);

  test('the context stands once in the article and holds the words once, whole', () => {
    expect(place('14', 'least 14').placed[0]).toMatchObject({ start: TEXT.indexOf('14'), end: TEXT.indexOf('14') + 2 });
    expect(place('14', 'nowhere 14').mistakes[0]).toEqual({
      path: '/facts/0/context',
      message: 'the context does not occur in the article',
    });
    expect(place('on', 'on').mistakes[0]?.message).toMatch(/occurs \d times/);
    expect(place('1', 'least 14').mistakes[0]?.message).toMatch(/does not hold "1" as whole words/);
  });

  test('offsets must fit the words', () => {
    const fact = { kind: 'casualties', measure: 'killed', text: '14', value: 14, start: 0, end: 2 } as const;
    expect(placeExpectations({ facts: [fact] }, TEXT).mistakes[0]?.message).toMatch(/does not read "14" from 0 to 2/);
  });

  test('a context made for a span leads back to it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('two', '12', 'dead', 'in', 'Lavan', '.'), { minLength: 1, maxLength: 30 }),
        fc.nat(),
        (words, pick) => {
          const text = words.join(' ');
          const index = pick % words.length;
          const start = words.slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
          const end = start + (words[index] ?? '').length;
          const context = contextOf(text, { start, end });
          if (context === null) return;
          expect(text.split(context)).toHaveLength(2);
          expect(wholeWords(context, text.slice(start, end))).toHaveLength(1);
          expect(text.indexOf(context) + (wholeWords(context, text.slice(start, end))[0] ?? 0)).toBe(start);
        },
      ),
    );
  });
});

describe('update', () => {
  const update = (file: Expectations & Record<string, unknown>) => {
    const { placed } = placeExpectations(file, TEXT);
    const updated = updateExpectations(file, check(file, REPORT, { text: TEXT }), placed, TEXT);
    return updated as unknown as Expectations & Record<string, unknown>;
  };

  test('from nothing: all that is found, and the check then passes', () => {
    const updated = update({ published: '2025-05-07', note: 'mine', facts: [] });
    expect(updated).toMatchObject({ published: '2025-05-07', note: 'mine' });
    expect(updated.facts.map((f) => [f.text, f.partOf])).toEqual([
      ['at least 14', null],
      ['three', 0],
      ['Up to €2.5 million', null],
    ]);
    const { matches, missing, surplus } = check(updated, REPORT, { text: TEXT });
    expect([missing, surplus, matches.flatMap((m) => m.differences)]).toEqual([[], [], []]);
  });

  test('amends what differs, drops what is missing, keeps the rest', () => {
    const before = {
      facts: [
        { kind: 'casualties', measure: 'missing', text: 'three', context: 'three of them', value: 3 },
        {
          kind: 'casualties',
          measure: 'killed',
          text: 'at least 14',
          context: 'at least 14',
          value: 15,
          status: 'stated',
          who: 'me',
        },
        { kind: 'drones', measure: 'hit', text: 'every hour', context: 'every hour', value: 1, optional: true, partOf: 1 },
      ],
    } as unknown as Expectations & Record<string, unknown>;
    const after = update(before);
    expect(after.facts.map((f) => f.text)).toEqual(['at least 14', 'three', 'Up to €2.5 million', 'every hour']);
    expect(after.facts[0]).toEqual({
      kind: 'casualties',
      measure: 'killed',
      text: 'at least 14',
      context: 'at least 14',
      value: 14,
      status: 'claimed',
      who: 'me',
    });
    expect(after.facts[1]?.partOf).toBe(0);
    expect(after.facts[3]).toMatchObject({ optional: true, partOf: 0 });
  });

  test('brought up to date twice is brought up to date once', () => {
    const once = update({ facts: [] });
    expect(update(once)).toEqual(once);
  });
});
