import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
const BIN = join(ROOT, 'bin', 'briefing.js');

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** What the tests say about the environment, nothing of the machine they run on. */
const BARE = { PATH: process.env.PATH ?? '', HOME: tmpdir() };

const run = (command: string, args: readonly string[], { input = '', env = {}, cwd = ROOT }: RunOptions): Promise<Run> =>
  new Promise((done, fail) => {
    const child = spawn(command, [...args], { cwd, env: { ...BARE, ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => undefined);
    child.on('error', fail);
    child.on('close', (status) => {
      done({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
    child.stdin.end(input);
  });

/** Runs the built program. */
export const briefing = (args: readonly string[], options: RunOptions = {}): Promise<Run> =>
  run(process.execPath, [BIN, ...args], options);

/** Runs a line in a shell that knows `briefing`. */
export const shell = (line: string, options: RunOptions = {}): Promise<Run> =>
  run('bash', ['-c', `briefing() { '${process.execPath}' '${BIN}' "$@"; }\n${line}`], options);

/** A folder of its own for each test file; gone at its end. */
export const scratch = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};
