import { FIELDS } from '../model/comparison.js';
import { KINDS, MEASURES, type Kind } from '../model/fact.js';

/** Something wrong in an expectations file; `path` leads to the value: "/facts/3/bound". */
export interface Mistake {
  readonly path: string;
  readonly message: string;
}

type Fields = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

const BOUNDS = ['exact', 'at_least', 'more_than', 'at_most', 'less_than', 'about', 'nearly', 'range', 'vague'];
const STATUSES = ['stated', 'claimed', 'denied', 'possible', 'planned'];
const SCOPES = ['incident', 'cumulative'];

/** Whether a value of JSON is an object, neither a list nor null. */
export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const isNumber: Test = (value) => typeof value === 'number' && Number.isFinite(value);
const isOffset: Test = (value) => Number.isInteger(value) && Number(value) >= 0;
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const isString: Test = (value) => typeof value === 'string';
const among =
  (choices: readonly string[]): Test =>
  (value) =>
    typeof value === 'string' && choices.includes(value);

const RULES: Readonly<Record<string, readonly [Test, string]>> = {
  text: [(value) => typeof value === 'string' && value !== '', 'must be the words of the quantity'],
  context: [(value) => typeof value === 'string' && value !== '', 'must be a piece of the article'],
  start: [isOffset, 'must be an offset'],
  end: [isOffset, 'must be an offset'],
  value: [isNumber, 'must be a number'],
  low: [orNull(isNumber), 'must be a number or null'],
  high: [orNull(isNumber), 'must be a number or null'],
  bound: [among(BOUNDS), `must be one of ${BOUNDS.join(', ')}`],
  status: [among(STATUSES), `must be one of ${STATUSES.join(', ')}`],
  scope: [among(SCOPES), `must be one of ${SCOPES.join(', ')}`],
  increment: [(value) => typeof value === 'boolean', 'must be true or false'],
  optional: [(value) => typeof value === 'boolean', 'must be true or false'],
  ...Object.fromEntries(
    ['unit', 'counted', 'actor', 'side', 'place', 'time', 'source', 'per'].map((field) => [
      field,
      [orNull(isString), 'must be a string or null'] as const,
    ]),
  ),
};

const NEEDED = ['kind', 'measure', 'text', 'value'];

const kindMistake = ({ kind, measure }: Fields, path: string): Mistake[] => {
  if (kind === undefined || measure === undefined) return []; // told as missing
  const known = KINDS.find((k): k is Kind => k === kind);
  if (!known) return [{ path: `${path}/kind`, message: `no kind ${JSON.stringify(kind)}; choose from ${KINDS.join(', ')}` }];
  if (among(MEASURES[known])(measure)) return [];
  return [
    {
      path: `${path}/measure`,
      message: `${known} has no measure ${JSON.stringify(measure)}; choose from ${MEASURES[known].join(', ')}`,
    },
  ];
};

const linkMistakes = (fact: Fields, path: string, own: number, count: number): Mistake[] =>
  ['partOf', 'restates'].flatMap((field) => {
    const value = fact[field];
    if (value == null || (isOffset(value) && Number(value) < count && value !== own)) return [];
    return [
      {
        path: `${path}/${field}`,
        message: `"${field}" must be the index of another expectation in the list (0 to ${count - 1}) or null`,
      },
    ];
  });

/** `start`, `end` and `context` are for finding the place; one of the two ways is needed. */
const placeMistake = (fact: Fields, path: string): Mistake[] =>
  fact.context !== undefined || (fact.start !== undefined && fact.end !== undefined)
    ? []
    : [{ path, message: 'says not where it stands: give "context", or "start" and "end"' }];

const factMistakes = (fact: unknown, index: number, count: number): Mistake[] => {
  const path = `/facts/${index}`;
  if (!isObject(fact)) return [{ path, message: 'an expectation must be an object' }];
  const absent = NEEDED.filter((field) => fact[field] === undefined).map((field) => ({ path, message: `"${field}" is missing` }));
  const wrong = Object.entries(RULES)
    .filter(([field, [test]]) => fact[field] !== undefined && !test(fact[field]))
    .map(([field, [, message]]) => ({ path: `${path}/${field}`, message: `"${field}" ${message}` }));
  return [
    ...absent,
    ...wrong,
    ...kindMistake(fact, path),
    ...linkMistakes(fact, path, index, count),
    ...placeMistake(fact, path),
  ];
};

const KNOWN = new Set<string>([...FIELDS, ...NEEDED, 'context', 'start', 'end', 'optional']);

/** Keys that differ from a known one only by a slip ("staus", "Bound"): they would be passed over in silence. */
const slips = (fact: unknown, index: number): Mistake[] => {
  if (!isObject(fact)) return [];
  const letters = (word: string): string => [...word.toLowerCase().replace(/[^a-z]/g, '')].sort().join('');
  return Object.keys(fact)
    .filter((key) => !KNOWN.has(key))
    .flatMap((key) => {
      const meant = [...KNOWN].find(
        (known) => letters(known) === letters(key) || [...known].some((_, i) => known.slice(0, i) + known.slice(i + 1) === key),
      );
      return meant === undefined
        ? []
        : [{ path: `/facts/${index}/${key}`, message: `unknown key "${key}"; did you mean "${meant}"?` }];
    });
};

/** Everything that is wrong in the form of an expectations file; unknown keys are the writer's own affair. */
export const findMistakes = (value: unknown): Mistake[] => {
  if (!isObject(value)) return [{ path: '', message: 'expectations are an object {"published", "facts"}' }];
  const { facts, published } = value;
  const day = published == null || (typeof published === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(published));
  const dayMistake = day ? [] : [{ path: '/published', message: '"published" must be a calendar day YYYY-MM-DD or null' }];
  if (!Array.isArray(facts)) return [...dayMistake, { path: '', message: '"facts" must be a list' }];
  return [...dayMistake, ...facts.flatMap((fact, i) => [...factMistakes(fact, i, facts.length), ...slips(fact, i)])];
};
