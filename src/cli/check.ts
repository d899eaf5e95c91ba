import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { check, scoresOf, updateExpectations } from '../check/index.js';
import type { Article } from '../model/article.js';
import type { CheckedArticle, CheckResult, Field, Scores } from '../model/comparison.js';
import type { GazetteerEntry } from '../model/gazetteer.js';
import { readInput } from '../read/index.js';
import { renderCheck, type CheckFormat } from '../render/index.js';
import { changedSince } from './changed.js';
import { placeInArticle, readExpectations, writeExpectations } from './expectations-file.js';
import { loadGazetteers } from './gazetteer-file.js';
import { findFixtures, type Fixture } from './fixtures.js';
import { reasonOf } from './inputs.js';
import { counted, messagesTo } from './messages.js';
import { wantsColor, widthOf, type ColorChoice } from './terminal.js';

export interface CheckSettings {
  readonly format: CheckFormat;
  readonly minPrecision?: number;
  readonly minRecall?: number;
  readonly minF1?: number;
  readonly fields?: readonly Field[];
  readonly tolerance?: number;
  readonly changedSince?: string;
  readonly update?: boolean;
  readonly gazetteer?: readonly string[];
  readonly color: ColorChoice;
  readonly quiet?: boolean;
}

type Extract = (article: Article) => CheckedArticle['comparison'];

/** The one article of a fixture, or why there is none. */
const readFixture = async ({ article: path }: Fixture): Promise<Article | string> => {
  try {
    const { articles, problems } = await readInput(await readFile(path), { name: path });
    const [problem] = problems;
    if (problem) return `${path}${problem.line === null ? '' : `:${problem.line}`}: ${problem.message}`;
    return articles.length === 1 && articles[0]
      ? articles[0].article
      : `${path}: a fixture holds one article, not ${articles.length}`;
  } catch (error) {
    return `${path}: ${reasonOf(error)}`;
  }
};

type Outcome = { readonly checked: CheckedArticle; readonly updated: boolean } | { readonly mistakes: readonly string[] };

const checkFixture = async (
  fixture: Fixture,
  settings: CheckSettings,
  gazetteer: readonly GazetteerEntry[],
): Promise<Outcome> => {
  const article = await readFixture(fixture);
  if (typeof article === 'string') return { mistakes: [article] };
  const file = await readExpectations(fixture.expectations);
  if ('mistakes' in file) return file;
  const place = placeInArticle(file, article.text);
  if ('mistakes' in place) return place;

  const { extractArticle } = await import('../pipeline.js');
  const { published } = file.value;
  const dated: Article =
    article.published === null && published != null ? { ...article, published, publishedBasis: 'option' } : article;
  const compare: Extract = (a) =>
    check(file.value, extractArticle(a, { gazetteer }), {
      text: a.text,
      ...(settings.fields && { fields: settings.fields }),
      ...(settings.tolerance !== undefined && { tolerance: settings.tolerance }),
    });
  const comparison = compare(dated);
  const updated =
    settings.update === true &&
    (await writeExpectations(file, updateExpectations({ ...file.value }, comparison, place.placed, article.text)));
  return { checked: { path: fixture.article, text: article.text, comparison }, updated };
};

const shortfallsOf = ({ all }: Scores, { minPrecision = 0, minRecall = 0, minF1 = 0 }: CheckSettings): string[] => {
  const told = (name: string, share: number, least: number): string[] =>
    share < least ? [`${name} ${share.toFixed(4)} is below ${least}`] : [];
  return [
    ...told('precision', all.precision, minPrecision),
    ...told('recall', all.recall, minRecall),
    ...told('F1', all.f1, minF1),
  ];
};

const resultOf = (articles: readonly CheckedArticle[], settings: CheckSettings): CheckResult => {
  const scores = scoresOf(articles.map((article) => article.comparison));
  const gated = [settings.minPrecision, settings.minRecall, settings.minF1].some((least) => least !== undefined);
  const shortfalls = shortfallsOf(scores, settings);
  const clean = articles.every(
    ({ comparison: c }) =>
      c.missing.length + c.surplus.length === 0 && c.matches.every((match) => match.differences.length === 0),
  );
  return { articles, scores, gated, shortfalls, passed: gated ? shortfalls.length === 0 : clean };
};

/** `briefing check`: compares fixtures with what is extracted now. Gives the exit status. */
export const runCheck = async (paths: readonly string[], settings: CheckSettings): Promise<number> => {
  const messages = messagesTo((line) => process.stderr.write(line), settings.quiet === true);
  const names = await loadGazetteers(settings.gazetteer ?? []);
  if ('mistakes' in names) {
    names.mistakes.forEach(messages.error);
    return 2;
  }
  const found = await findFixtures(paths);
  let { fixtures } = found;
  if (settings.changedSince !== undefined) {
    const changed = await changedSince(settings.changedSince);
    if ('problem' in changed) {
      messages.error(changed.problem);
      return 2;
    }
    fixtures = fixtures.filter((f) => [f.article, f.expectations].some((path) => changed.paths.has(resolve(path))));
  }
  const outcomes: Outcome[] = [];
  for (const fixture of fixtures) outcomes.push(await checkFixture(fixture, settings, names.entries));

  const mistakes = [
    ...found.troubles.map((t) => `${t.path}: ${t.problem}`),
    ...outcomes.flatMap((o) => ('mistakes' in o ? o.mistakes : [])),
  ];
  mistakes.forEach(messages.error);
  const result = resultOf(
    outcomes.flatMap((o) => ('checked' in o ? [o.checked] : [])),
    settings,
  );
  const view = { color: wantsColor(settings.color, process.stdout, process.env), width: widthOf(process.stdout, process.env) };
  if (settings.update !== true) process.stdout.write(renderCheck(result, settings.format, view));
  const updated = outcomes.filter((o) => 'updated' in o && o.updated).length;
  const outcome =
    settings.update === true ? `${counted(updated, 'expectations file')} updated` : result.passed ? 'passed' : 'failed';
  messages.note(`${counted(result.articles.length, 'article')} checked: ${outcome}`);
  if (mistakes.length > 0) return 2;
  return result.passed || settings.update === true ? 0 : 1;
};
