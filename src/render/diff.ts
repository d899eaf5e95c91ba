import { Chalk, type ChalkInstance } from 'chalk';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { printable } from './printable.js';
import type { RenderOptions } from './renderer.js';

interface Versions {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

const painted = (line: string, chalk: ChalkInstance): string => {
  // Indentation is all that JSON has of white space that matters.
  const indent = /^[-+ ]?\s*/.exec(line)?.[0] ?? '';
  const shown = indent + printable(line.slice(indent.length));
  if (line.startsWith('@@')) return chalk.cyan(shown);
  if (line.startsWith('+')) return chalk.green(shown);
  return line.startsWith('-') ? chalk.red(shown) : shown;
};

/** What changed in a file, as a unified diff that `git apply` and `patch` read. */
export const renderDiff = ({ path, before, after }: Versions, { color = false }: RenderOptions): string => {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, '', '', { headerOptions: FILE_HEADERS_ONLY });
  return patch
    .split('\n')
    .map((line) => painted(line, chalk))
    .join('\n');
};
