import { articleMistake, articleOf, isObject } from './json-article.js';
import { unreadable, type Problem, type ReadArticle, type Reading } from './reading.js';

const parse = (text: string): { value: unknown } | { error: string } => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { error: error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error) };
  }
};

const readValue = (value: unknown, input: string | null, line: number | null, where: string): ReadArticle | Problem => {
  const mistake = articleMistake(value);
  if (mistake !== null || !isObject(value)) return { message: where + (mistake ?? ''), line };
  return articleOf(value, input);
};

const sort = (results: readonly (ReadArticle | Problem)[]): Reading => ({
  articles: results.filter((r) => 'article' in r),
  problems: results.filter((r) => 'message' in r),
});

/** A file that holds one article object or an array of them. */
export const readJson = (text: string, input: string | null): Reading => {
  const parsed = parse(text);
  if ('error' in parsed) return unreadable(`not valid JSON: ${parsed.error}`);
  const { value } = parsed;
  if (!Array.isArray(value)) return sort([readValue(value, input, null, '')]);
  return sort(value.map((item: unknown, i) => readValue(item, input, null, `article ${i + 1} of the array: `)));
};

/** One article object a line; blank lines are passed over, a bad line does not stop the others. */
export const readNdjson = (text: string, input: string | null): Reading =>
  sort(
    text.split('\n').flatMap((line, i) => {
      if (line.trim() === '') return [];
      const parsed = parse(line);
      if ('error' in parsed) return [{ message: `not valid JSON: ${parsed.error}`, line: i + 1 }];
      return [readValue(parsed.value, input, i + 1, '')];
    }),
  );

const looksLikeArticle = (text: string): boolean => {
  const parsed = parse(text);
  return 'value' in parsed && isObject(parsed.value) && 'text' in parsed.value;
};

/** Whether text without a telling name is JSON with articles, one a line or all in one value; prose that merely begins with a bracket is neither. */
export const jsonFormatOf = (text: string): 'json' | 'ndjson' | null => {
  const head = text.trimStart();
  if (head.startsWith('{')) {
    if (looksLikeArticle(head.slice(0, head.indexOf('\n') + 1 || undefined))) return 'ndjson';
    return looksLikeArticle(head) ? 'json' : null;
  }
  if (!/^\[\s*\{/.test(head)) return null;
  return 'value' in parse(head) ? 'json' : null;
};
