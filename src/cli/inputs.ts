import { readdir, stat } from 'node:fs/promises';
import { EXTENSIONS } from '../read/index.js';

/** A file to read, standard input or an address; or what is wrong with an argument. */
export type Input =
  | { readonly from: 'file' | 'stdin' | 'address'; readonly name: string }
  | { readonly from: 'nowhere'; readonly name: string; readonly problem: string };

const ADDRESS = /^https?:\/\//i;

/** Whether an argument is the address of a page ("https://…") and no file. */
export const isAddress = (argument: string): boolean => ADDRESS.test(argument);

const isArticle = (name: string): boolean => {
  const lower = name.toLowerCase().replace(/\.gz$/, '');
  return !lower.endsWith('.facts.json') && EXTENSIONS.some((extension) => lower.endsWith(extension));
};

/** By code units, so that the order is the same in every locale. */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Hidden files, packages, and what Word leaves beside a document that is open ("~$report.docx"). */
const isPassedOver = (name: string): boolean => name.startsWith('.') || name.startsWith('~$') || name === 'node_modules';

/** The articles of a folder and the folders in it, in the order of their paths. */
const articlesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  const found = await Promise.all(
    entries
      .filter((entry) => !isPassedOver(entry.name))
      .map(async (entry) => {
        if (entry.isDirectory()) return articlesIn(base + entry.name);
        return entry.isFile() && isArticle(entry.name) ? [base + entry.name] : [];
      }),
  );
  return found.flat().sort(byName);
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EISDIR: 'is a folder',
  ENOTDIR: 'part of the path is no folder',
};

/** Why the file system refused, in words. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return ('code' in error && REASONS[String(error.code)]) || error.message;
};

const expand = async (argument: string): Promise<Input[]> => {
  if (argument === '-') return [{ from: 'stdin', name: '-' }];
  if (isAddress(argument)) return [{ from: 'address', name: argument }];
  try {
    if (!(await stat(argument)).isDirectory()) return [{ from: 'file', name: argument }];
    const names = await articlesIn(argument);
    if (names.length > 0) return names.map((name) => ({ from: 'file', name }));
    return [
      {
        from: 'nowhere',
        name: argument,
        problem: `no articles in this folder (looked for ${EXTENSIONS.join(' ')}, also with .gz)`,
      },
    ];
  } catch (error) {
    return [{ from: 'nowhere', name: argument, problem: reasonOf(error) }];
  }
};

/** What the arguments name, in their order; folders give their articles. */
export const expandInputs = async (inputs: readonly string[]): Promise<Input[]> => (await Promise.all(inputs.map(expand))).flat();
