import { open, realpath, rename, rm, stat } from 'node:fs/promises';

/** Where the data go. */
export interface Sink {
  readonly write: (text: string) => Promise<void>;
  /** All is written: the file takes its name. */
  readonly close: () => Promise<void>;
  /** Something failed: what was there before stays. */
  readonly discard: () => Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

/** Waits for the reader, so that a slow pipe does not fill the memory. */
const writeTo = (stream: NodeJS.WritableStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });

/** A sink that writes to a stream and never ends it: standard output. */
export const streamSink = (stream: NodeJS.WritableStream): Sink => ({
  write: (text) => (text === '' ? nothing() : writeTo(stream, text)),
  close: nothing,
  discard: nothing,
});

const modeOf = async (path: string): Promise<{ regular: boolean; mode?: number }> => {
  try {
    const found = await stat(path);
    return { regular: found.isFile(), mode: found.mode & 0o777 };
  } catch {
    return { regular: true };
  }
};

/** A file that changes at once or not at all: written beside its place, then moved there. Devices and pipes are written to as they are. */
export const fileSink = async (name: string): Promise<Sink> => {
  const path = await realpath(name).catch(() => name);
  const { regular, mode } = await modeOf(path);
  const written = regular ? `${path}.${process.pid}.part` : path;
  const file = await open(written, 'w', mode);
  return {
    write: async (text) => {
      await file.appendFile(text);
    },
    close: async () => {
      await file.close();
      if (regular) await rename(written, path);
    },
    discard: async () => {
      await file.close();
      if (regular) await rm(written, { force: true });
    },
  };
};
