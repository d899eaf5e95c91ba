import { readFile } from 'node:fs/promises';
import { check, updateExpectations } from '../check/index.js';
import type { Article } from '../model/article.js';
import type { CheckedArticle, Comparison, Field, FixtureMistake } from '../model/comparison.js';
import type { GazetteerEntry } from '../model/gazetteer.js';
import { readInput } from '../read/index.js';
import { placeInArticle, readExpectations, writeExpectations, type ExpectationsFile } from './expectations-file.js';
import type { Fixture } from './fixtures.js';
import { reasonOf } from './inputs.js';

/** How one fixture is checked, from the command line. */
export interface FixtureSettings {
  readonly fields?: readonly Field[];
  readonly tolerance?: number;
  /** Rewrite the expectations. */
  readonly update?: boolean;
}

/** An expectations file before and after `--update`. */
export interface Rewritten {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

type Outcome =
  { readonly checked: CheckedArticle; readonly rewritten: Rewritten | null } | { readonly mistakes: readonly FixtureMistake[] };

/** The one article of a fixture, or why there is none. */
const readFixture = async ({ article: path }: Fixture): Promise<Article | FixtureMistake> => {
  try {
    const { articles, problems } = await readInput(await readFile(path), { name: path });
    const [problem] = problems;
    if (problem) return { path, ...problem };
    return articles.length === 1 && articles[0]
      ? articles[0].article
      : { path, line: null, message: `a fixture holds one article, not ${articles.length}` };
  } catch (error) {
    return { path, line: null, message: reasonOf(error) };
  }
};

const compare = async (
  { value }: ExpectationsFile,
  article: Article,
  { fields, tolerance, gazetteer }: FixtureSettings & { readonly gazetteer: readonly GazetteerEntry[] },
): Promise<Comparison> => {
  const { extractArticle } = await import('../pipeline.js');
  const { published } = value;
  const dated: Article =
    article.published === null && published != null ? { ...article, published, publishedBasis: 'option' } : article;
  return check(value, extractArticle(dated, { gazetteer }), {
    text: article.text,
    ...(fields && { fields }),
    ...(tolerance !== undefined && { tolerance }),
  });
};

/** Compares one fixture with what is extracted now, and rewrites its expectations where that is wanted. */
export const checkFixture = async (
  fixture: Fixture,
  settings: FixtureSettings,
  gazetteer: readonly GazetteerEntry[],
): Promise<Outcome> => {
  const article = await readFixture(fixture);
  if ('message' in article) return { mistakes: [article] };
  const file = await readExpectations(fixture.expectations);
  if ('mistakes' in file) return file;
  const place = placeInArticle(file, article.text);
  if ('mistakes' in place) return place;

  const comparison = await compare(file, article, { ...settings, gazetteer });
  const after =
    settings.update === true
      ? await writeExpectations(file, updateExpectations({ ...file.value }, comparison, place.placed, article.text))
      : null;
  return {
    checked: { path: fixture.article, text: article.text, comparison },
    rewritten: after === null ? null : { path: file.path, before: file.source, after },
  };
};
