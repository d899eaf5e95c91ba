import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const git = async (...args: readonly string[]): Promise<string[]> => {
  const { stdout } = await run('git', [...args], { maxBuffer: 1 << 28 });
  return stdout.split('\0').filter((name) => name !== '');
};

const wordsOf = (error: unknown): string => {
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  return stderr.split('\n')[0] || (error instanceof Error ? error.message : String(error));
};

/** Absolute paths of what differs from a git revision in the work tree, new files included; or what git says is wrong. */
export const changedSince = async (revision: string): Promise<{ paths: ReadonlySet<string> } | { problem: string }> => {
  try {
    const [root = ''] = (await run('git', ['rev-parse', '--show-toplevel'])).stdout.split('\n');
    const changed = await git('-C', root, 'diff', '--name-only', '-z', '--end-of-options', revision, '--');
    const added = await git('-C', root, 'ls-files', '--others', '--exclude-standard', '-z');
    return { paths: new Set([...changed, ...added].map((name) => resolve(root, name))) };
  } catch (error) {
    return { problem: wordsOf(error) };
  }
};
