import { readdir, stat } from 'node:fs/promises';
import type { FixtureMistake } from '../model/comparison.js';
import { EXTENSIONS } from '../read/index.js';
import { byName, reasonOf } from './inputs.js';

/** An article with the expectations beside it. */
export interface Fixture {
  readonly article: string;
  readonly expectations: string;
}

const SUFFIX = '.facts.json';
const ARTICLE_SUFFIXES = EXTENSIONS.flatMap((extension) => [extension, `${extension}.gz`]);

const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isFile() === true;

const stemOf = (article: string): string => {
  const suffix = ARTICLE_SUFFIXES.filter((s) => article.toLowerCase().endsWith(s)).sort((a, b) => b.length - a.length)[0];
  return suffix === undefined ? article : article.slice(0, -suffix.length);
};

const fromExpectations = async (expectations: string): Promise<Fixture | FixtureMistake> => {
  const stem = expectations.slice(0, -SUFFIX.length);
  for (const suffix of ARTICLE_SUFFIXES) if (await exists(stem + suffix)) return { article: stem + suffix, expectations };
  return { path: expectations, line: null, message: `no article beside it (looked for ${stem}{${ARTICLE_SUFFIXES.join(',')}})` };
};

const expectationsIn = async (folder: string): Promise<string[]> => {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .map(async (entry) => {
        if (entry.isDirectory()) return expectationsIn(base + entry.name);
        return entry.isFile() && entry.name.endsWith(SUFFIX) ? [base + entry.name] : [];
      }),
  );
  return found.flat().sort(byName);
};

const fixturesAt = async (path: string): Promise<(Fixture | FixtureMistake)[]> => {
  try {
    if ((await stat(path)).isDirectory()) {
      const found = await expectationsIn(path.replace(/^\.\/?$/, './'));
      if (found.length === 0) return [{ path, line: null, message: `no fixtures in this folder (looked for NAME${SUFFIX})` }];
      return await Promise.all(found.map(fromExpectations));
    }
    if (path.endsWith(SUFFIX)) return [await fromExpectations(path)];
    const expectations = stemOf(path) + SUFFIX;
    return [
      (await exists(expectations))
        ? { article: path, expectations }
        : { path, line: null, message: `no expectations beside it (looked for ${expectations})` },
    ];
  } catch (error) {
    return [{ path, line: null, message: reasonOf(error) }];
  }
};

/** The fixtures that paths name: an article, its expectations, or a folder of them; each once. */
export const findFixtures = async (paths: readonly string[]): Promise<{ fixtures: Fixture[]; mistakes: FixtureMistake[] }> => {
  const found = (await Promise.all(paths.map(fixturesAt))).flat();
  const fixtures = found.filter((f) => 'article' in f);
  return {
    fixtures: fixtures.filter((f, i) => fixtures.findIndex((other) => other.expectations === f.expectations) === i),
    mistakes: found.filter((f) => 'message' in f),
  };
};
