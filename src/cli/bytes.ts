import { readFile } from 'node:fs/promises';
import type { Input } from './inputs.js';
import { reasonOf } from './inputs.js';

const standardInput = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
};

const fetched = async (address: string): Promise<Uint8Array> => {
  const response = await fetch(address, { signal: AbortSignal.timeout(30_000) });
  if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
};

const load = (input: Input): Promise<Uint8Array> => {
  if (input.from === 'stdin') return standardInput();
  return input.from === 'address' ? fetched(input.name) : readFile(input.name);
};

/** The bytes of an input, or why there are none. */
export const bytesOf = async (input: Input): Promise<{ bytes: Uint8Array } | { problem: string }> => {
  if (input.from === 'nowhere') return { problem: input.problem };
  try {
    return { bytes: await load(input) };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
};
