/**
 * Scores the program on a folder of annotated articles (NAME.txt with NAME.facts.json), and shows what a change gained and lost.
 *
 *   npm run eval -- FOLDER [--against REF] [--part read|held]
 *
 * --against   a git revision; its facts are extracted too, and those gained and lost are listed per kind
 * --part      only one part of the folder: `held` is the third of the articles whose name's SHA-256 is divisible by 3
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { Expectations } from '../../src/model/expectations.js';
import type { Report } from '../../src/model/report.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string' }, part: { type: 'string' } },
});
const folder = positionals[0];
if (folder === undefined) {
  console.error('usage: npm run eval -- FOLDER [--against REF] [--part read|held]');
  process.exit(2);
}

const isHeld = (name: string): boolean => parseInt(createHash('sha256').update(name).digest('hex').slice(0, 8), 16) % 3 === 0;

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.facts.json'))
  .map((file) => file.slice(0, -'.facts.json'.length))
  .filter((name) => values.part === undefined || isHeld(name) === (values.part === 'held'))
  .sort();

/** Runs a program's executable over the articles, each with its publication date. */
function reportsOf(executable: string): Map<string, Report> {
  return new Map(
    names.map((name) => {
      const { published } = JSON.parse(readFileSync(path.join(folder as string, `${name}.facts.json`), 'utf8')) as Expectations;
      const date = published ? ['--date', published] : [];
      const out = execFileSync(
        process.execPath,
        [executable, 'extract', path.join(folder as string, `${name}.txt`), '--format', 'ndjson', '--quiet', ...date],
        { maxBuffer: 1 << 28 },
      );
      return [name, JSON.parse(out.toString()) as Report];
    }),
  );
}

const key = (name: string, fact: Report['facts'][number]): string =>
  `${fact.kind}/${fact.measure} ${name}: “${fact.quantity.text}” ${fact.evidence.text.slice(0, 140)}`;

/** Builds another revision in a folder of its own, with the packages of this one. */
function buildRevision(ref: string): { readonly executable: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'briefing-eval-'));
  execFileSync('git', ['-C', root, 'worktree', 'add', '--detach', folder, ref], { stdio: 'ignore' });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  execFileSync('npm', ['run', 'build'], { cwd: folder, stdio: 'ignore' });
  const remove = (): void => {
    execFileSync('git', ['-C', root, 'worktree', 'remove', '--force', folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  return { executable: path.join(folder, 'bin/briefing.js'), remove };
}

const now = reportsOf(path.join(root, 'bin/briefing.js'));
const scratch = mkdtempSync(path.join(tmpdir(), 'briefing-gold-'));
for (const name of names)
  for (const ext of ['.txt', '.facts.json'])
    writeFileSync(path.join(scratch, name + ext), readFileSync(path.join(folder, name + ext)));
try {
  process.stdout.write(
    execFileSync(process.execPath, [path.join(root, 'bin/briefing.js'), 'check', scratch, '--min-f1', '0', '--quiet'], {
      maxBuffer: 1 << 28,
    }),
  );
} catch (error) {
  process.stdout.write(String((error as { stdout?: Buffer }).stdout ?? error));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

if (values.against !== undefined) {
  const { executable, remove } = buildRevision(values.against);
  try {
    const before = reportsOf(executable);
    const facts = (reports: Map<string, Report>): Set<string> =>
      new Set([...reports].flatMap(([name, report]) => report.facts.map((fact) => key(name, fact))));
    const [old, fresh] = [facts(before), facts(now)];
    for (const [title, lines] of [
      ['gained', [...fresh].filter((k) => !old.has(k))],
      ['lost', [...old].filter((k) => !fresh.has(k))],
    ] as const) {
      console.log(`\n${title}: ${lines.length}`);
      for (const line of lines.sort()) console.log(`  ${line}`);
    }
  } finally {
    remove();
  }
}
