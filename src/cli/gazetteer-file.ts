import { readFile } from 'node:fs/promises';
import type { GazetteerEntry } from '../model/gazetteer.js';
import { readGazetteer } from '../read/index.js';
import { reasonOf } from './inputs.js';

type Loaded = { readonly entries: readonly GazetteerEntry[] } | { readonly mistakes: readonly string[] };

async function load(
  path: string,
): Promise<{ readonly entries: readonly GazetteerEntry[]; readonly mistakes: readonly string[] }> {
  try {
    const { entries, mistakes } = await readGazetteer(await readFile(path));
    return { entries, mistakes: mistakes.map(({ line, message }) => `${path}:${line}: ${message}`) };
  } catch (error) {
    return { entries: [], mistakes: [`${path}: ${reasonOf(error)}`] };
  }
}

/** The names of the files given with `--gazetteer`; what is wrong in them comes with its line. */
export async function loadGazetteers(paths: readonly string[]): Promise<Loaded> {
  const files = await Promise.all(paths.map(load));
  const mistakes = files.flatMap((file) => file.mistakes);
  return mistakes.length > 0 ? { mistakes } : { entries: files.flatMap((file) => file.entries) };
}
