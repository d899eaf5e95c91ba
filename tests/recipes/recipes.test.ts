import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { raw } from 'jq-wasm';
import { briefing, ROOT, scratch, shell } from '../cli/briefing.js';
import { ARTICLE, createProject, packageFolder } from './project.js';

const RECIPES = join(ROOT, 'docs/recipes');
const recipe = (name: string): string => readFileSync(join(RECIPES, name), 'utf8');

const folder = scratch();
const { file, git } = createProject(folder);

// `npm ci` would ask a registry; what it installs is there already.
const stubs = join(folder, '.git/stubs');
mkdirSync(stubs);
writeFileSync(join(stubs, 'npm'), '#!/bin/sh\n[ "$*" = ci ] && echo installed\n');
chmodSync(join(stubs, 'npm'), 0o755);

const env = {
  PATH: [stubs, dirname(process.execPath), process.env.PATH].join(delimiter),
  HOME: folder,
  npm_config_offline: 'true',
};

/** Runs the steps of a job one after the other, like a runner: the first that fails ends it. */
const job = (steps: readonly string[]) =>
  spawnSync('bash', ['-e', '-c', steps.join('\n')], { cwd: folder, env: { ...env, CI: 'true' }, encoding: 'utf8' });

const withFigure = (words: string, run: () => void): void => {
  file('fixtures/ridge.txt', ARTICLE.replace('Seven', words));
  run();
  file('fixtures/ridge.txt', ARTICLE);
};

describe('github-actions.yml', () => {
  const { jobs } = parse(recipe('github-actions.yml')) as { jobs: { check: { steps: { run?: string; uses?: string }[] } } };
  const { steps } = jobs.check;
  const commands = steps.flatMap((step) => step.run ?? []);

  test('checks out, sets node up and runs two commands', () => {
    expect(steps.flatMap((step) => step.uses?.replace(/@.*/, '') ?? [])).toEqual(['actions/checkout', 'actions/setup-node']);
    expect(commands).toHaveLength(2);
  });

  test('passes while the facts are as expected, and annotates what is not', () => {
    expect(job(commands)).toMatchObject({ status: 0, stdout: 'installed\n' });
    withFigure('More than Seven', () => {
      const { status, stdout } = job(commands);
      expect(status).toBe(1);
      expect(stdout).toMatch(
        /^::error file=fixtures\/ridge\.txt,line=1,col=1::different casualties\/killed .*bound: expected "exact"/m,
      );
    });
  });
});

describe('gitlab-ci.yml', () => {
  const { facts } = parse(recipe('gitlab-ci.yml')) as {
    facts: { script: string[]; artifacts: { when: string; reports: { junit: string } } };
  };
  const report = () => readFileSync(join(folder, facts.artifacts.reports.junit), 'utf8');

  test('leaves the report that the job names, also where it fails', () => {
    expect(job(facts.script).status).toBe(0);
    expect(report()).toMatch(/tests="1" failures="0" errors="0"/);
    expect(facts.artifacts.when).toBe('always');
    withFigure('More than Seven', () => {
      expect(job(facts.script).status).toBe(1);
      expect(report()).toMatch(/tests="1" failures="1" errors="0"/);
    });
  });
});

describe('pre-commit', () => {
  const hook = join(folder, '.git/hooks/pre-commit');
  beforeAll(() => {
    mkdirSync(dirname(hook), { recursive: true });
    copyFileSync(join(RECIPES, 'pre-commit'), hook);
    chmodSync(hook, 0o755);
  });
  const head = () => git('rev-parse', 'HEAD');

  test('lets pass a commit that leaves the figures', () => {
    const before = head();
    file('fixtures/ridge.txt', `${ARTICLE}\nThe road to the coast is open.\n`);
    git('commit', '-qam', 'more of the article');
    expect(head()).not.toBe(before);
  });

  test('blocks one that changes a figure, by what is staged', () => {
    const before = head();
    file('fixtures/ridge.txt', ARTICLE.replace('Seven', 'More than Seven'));
    git('add', '.');
    file('fixtures/ridge.txt', ARTICLE);
    expect(() => git('commit', '-qm', 'another figure')).toThrow(/bound: expected "exact", found "more_than"/);
    expect(head()).toBe(before);
    git('add', '.');
    git('commit', '-qm', 'as it was');
    expect(head()).not.toBe(before);
  });
});

test('facts.test.mjs runs in jest and fails where a figure differs', () => {
  copyFileSync(join(RECIPES, 'facts.test.mjs'), join(folder, 'facts.test.mjs'));
  const bin = join(packageFolder('jest'), 'bin/jest.js');
  const jest = () =>
    spawnSync(process.execPath, [bin, '--rootDir', folder, '--watchman=false'], {
      cwd: folder,
      env: { ...env, NODE_OPTIONS: '--experimental-vm-modules' },
      encoding: 'utf8',
    });
  const right = jest();
  expect(right.stderr).toMatch(/✓ ridge\.facts\.json/);
  expect(right.status).toBe(0);
  withFigure('More than Seven', () => {
    const wrong = jest();
    expect(wrong.stderr).toMatch(/"found": "more_than"/);
    expect(wrong.status).toBe(1);
  });
});

describe('jq', () => {
  file(
    'articles/ridge.txt',
    `Torvik, Feb 4, 2025 - Rebel shelling killed seven people in Torvik on Monday, the governor said.

The interior ministry said 12 people were killed in Torvik.

Government forces shot down nine drones over Torvik. Flooding injured three people in Maresh.
`,
  );
  const lines = [...recipe('README.md').matchAll(/```sh\nbriefing (extract.*articles\/) \| (jq (-\w+) '(.*)')\n```/g)];

  /** The line as it is written, by the jq of the machine where it has one. */
  const output = async (about: RegExp): Promise<string> => {
    const [, extract = '', jq = '', flag = '', program = ''] = lines.find(([line]) => about.test(line)) ?? [];
    if ((await shell('command -v jq')).status === 0)
      return (await shell(`briefing ${extract} --quiet | ${jq}`, { cwd: folder })).out.trimEnd();
    const { out } = await briefing([...extract.split(' '), '--quiet'], { cwd: folder });
    return raw(out, program, [flag]);
  };

  test('facts to CSV', async () => {
    const [first, second] = (await output(/@csv/)).split('\n');
    expect(first).toMatch(/^"articles\/ridge\.txt",1,"casualties","killed",7,"exact",.*"Torvik","governor","claimed"$/);
    expect(second).toMatch(/^"articles\/ridge\.txt",3,"casualties","killed",12,/);
  });

  test('totals by party, without what conflicts', async () => {
    const totals = JSON.parse(await output(/group_by/)) as { party: string | null; measure: string; total: number }[];
    expect(totals).toContainEqual({ party: 'Government forces', kind: 'drones', measure: 'downed', unit: 'drone', total: 9 });
    expect(totals.map((t) => t.measure)).not.toContain('killed');
  });

  test('facts without a source', async () => {
    expect((await output(/source == null/)).split('\n')).toEqual([
      'articles/ridge.txt:5: drones/downed nine: Government forces shot down nine drones over Torvik.',
      'articles/ridge.txt:5: casualties/injured three: Flooding injured three people in Maresh.',
    ]);
  });

  test('all that conflict', async () => {
    expect((await output(/against/)).split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([
      { measure: 'killed', value: 7, source: 'governor', against: [{ value: 12, source: 'interior ministry' }] },
      { measure: 'killed', value: 12, source: 'interior ministry', against: [{ value: 7, source: 'governor' }] },
    ]);
  });
});
