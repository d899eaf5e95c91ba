import { resolve } from 'node:path';
import { scoresOf } from '../check/index.js';
import type { CheckedArticle, CheckResult, FixtureMistake, Scores } from '../model/comparison.js';
import { renderCheck, type CheckFormat, type RenderOptions } from '../render/index.js';
import { changedSince } from './changed.js';
import { checkFixture, type FixtureSettings, type Rewritten } from './check-fixture.js';
import { findFixtures, type Fixture } from './fixtures.js';
import { loadGazetteers } from './gazetteer-file.js';
import { counted, messagesTo } from './messages.js';
import { wantsColor, widthOf, type ColorChoice } from './terminal.js';

/** What `briefing check` was asked for; thresholds are shares between 0 and 1. */
export interface CheckSettings extends FixtureSettings {
  readonly format: CheckFormat;
  readonly minPrecision?: number;
  readonly minRecall?: number;
  readonly minF1?: number;
  readonly changedSince?: string;
  readonly gazetteer?: readonly string[];
  readonly color: ColorChoice;
  readonly quiet?: boolean;
}

const shortfallsOf = ({ all }: Scores, { minPrecision = 0, minRecall = 0, minF1 = 0 }: CheckSettings): string[] => {
  const told = (name: string, share: number, least: number): string[] =>
    share < least ? [`${name} ${share.toFixed(4)} is below ${least}`] : [];
  return [
    ...told('precision', all.precision, minPrecision),
    ...told('recall', all.recall, minRecall),
    ...told('F1', all.f1, minF1),
  ];
};

const resultOf = (
  articles: readonly CheckedArticle[],
  mistakes: readonly FixtureMistake[],
  settings: CheckSettings,
): CheckResult => {
  const scores = scoresOf(articles.map((article) => article.comparison));
  const gated = [settings.minPrecision, settings.minRecall, settings.minF1].some((least) => least !== undefined);
  const shortfalls = shortfallsOf(scores, settings);
  const clean = articles.every(
    ({ comparison: c }) =>
      c.missing.length + c.surplus.length === 0 && c.matches.every((match) => match.differences.length === 0),
  );
  const passed = mistakes.length === 0 && (gated ? shortfalls.length === 0 : clean);
  return { articles, mistakes, scores, gated, shortfalls, passed };
};

/** Those that git says changed, where that is asked; or what git says is wrong. */
const wanted = async (fixtures: readonly Fixture[], revision: string | undefined): Promise<readonly Fixture[] | string> => {
  if (revision === undefined) return fixtures;
  const changed = await changedSince(revision);
  if ('problem' in changed) return changed.problem;
  return fixtures.filter((f) => [f.article, f.expectations].some((path) => changed.paths.has(resolve(path))));
};

const mistakeLine = ({ path, line, message }: FixtureMistake): string => `${path}${line === null ? '' : `:${line}`}: ${message}`;

/** What `--update` changed, to be looked over before it is committed. */
const showRewritten = async (rewritten: readonly Rewritten[], view: RenderOptions): Promise<string> => {
  const { renderDiff } = await import('../render/diff.js');
  return rewritten.map((file) => renderDiff(file, view)).join('');
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
  const fixtures = await wanted(found.fixtures, settings.changedSince);
  if (typeof fixtures === 'string') {
    messages.error(fixtures);
    return 2;
  }
  const outcomes = [];
  for (const fixture of fixtures) outcomes.push(await checkFixture(fixture, settings, names.entries));

  const mistakes = [...found.mistakes, ...outcomes.flatMap((o) => ('mistakes' in o ? o.mistakes : []))];
  for (const mistake of mistakes) messages.error(mistakeLine(mistake));
  const checked = outcomes.flatMap((o) => ('checked' in o ? [o.checked] : []));
  const rewritten = outcomes.flatMap((o) => ('rewritten' in o && o.rewritten !== null ? [o.rewritten] : []));
  const result = resultOf(checked, mistakes, settings);
  const view = { color: wantsColor(settings.color, process.stdout, process.env), width: widthOf(process.stdout, process.env) };
  const update = settings.update === true;
  process.stdout.write(update ? await showRewritten(rewritten, view) : renderCheck(result, settings.format, view));
  const outcome = update ? `${counted(rewritten.length, 'expectations file')} updated` : result.passed ? 'passed' : 'failed';
  messages.note(`${counted(checked.length, 'article')} checked: ${outcome}`);
  if (mistakes.length > 0) return 2;
  return result.passed || update ? 0 : 1;
};
