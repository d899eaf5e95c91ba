import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../cli/briefing.js';

/** Where a package is installed: here or in a folder above. */
export const packageFolder = (name: string, from = ROOT): string => {
  const here = join(from, 'node_modules', name);
  if (existsSync(here)) return here;
  if (dirname(from) === from) throw new Error(`${name} is not installed`);
  return packageFolder(name, dirname(from));
};

const link = (target: string, path: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
};

/** Installs what `npm pack` makes of this package, its dependencies being those of this checkout: no registry is asked. */
const install = (folder: string): void => {
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const tarball = execFileSync('npm', pack, { cwd: ROOT, encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', tarball], { cwd: folder });
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  cpSync(join(folder, 'package'), join(modules, 'briefing'), { recursive: true });
  link('../briefing/bin/briefing.js', join(modules, '.bin/briefing'));
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) link(packageFolder(name), join(modules, name));
};

// A sentence that is read the same way for good; the number is what the tests change.
export const ARTICLE = 'Seven people were killed in Torvik on Monday, the governor said.\n';
const EXPECTED = {
  published: '2025-02-04',
  facts: [{ kind: 'casualties', measure: 'killed', text: 'Seven', context: 'Seven people', value: 7, bound: 'exact' }],
};

const GIT = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'core.autocrlf=false', '-c', 'commit.gpgsign=false'];

/** A repository of a user with one fixture, in which the packed package is installed. */
export const createProject = (folder: string) => {
  const file = (name: string, content: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...GIT, ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  install(folder);
  file('package.json', JSON.stringify({ private: true, devDependencies: { briefing: '*' } }));
  file('.gitignore', 'node_modules\npackage\n*.tgz\n');
  file('fixtures/ridge.txt', ARTICLE);
  file('fixtures/ridge.facts.json', JSON.stringify(EXPECTED, null, 2));
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'one article');
  return { file, git };
};
