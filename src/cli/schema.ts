import { readFile } from 'node:fs/promises';

/** The schemas that `briefing schema` prints. */
export const SCHEMAS = ['report', 'expectations'] as const;

/** `briefing schema`: the JSON Schema that the build made from the types. */
export const runSchema = async (name: (typeof SCHEMAS)[number]): Promise<number> => {
  process.stdout.write(await readFile(new URL(`../../dist/schema/${name}.json`, import.meta.url), 'utf8'));
  return 0;
};
