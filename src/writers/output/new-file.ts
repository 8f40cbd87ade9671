import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { flushFolder } from './flush.ts';
import { partialOf } from './partial.ts';

/** A file that appears under its name only when it is whole. */
export interface NewFile {
  /** Waits while the disk is behind. */
  write(chunk: string | Uint8Array): Promise<void>;
  /** Bytes so far. */
  size(): number;
  close(): Promise<void>;
  abandon(): Promise<void>;
}

const ended = async (stream: WriteStream): Promise<void> => {
  stream.end();
  await once(stream, 'close');
};

/** @throws the operating system's error where the folder cannot be written to */
export const newFile = async (path: string): Promise<NewFile> => {
  const partial = await partialOf(path);
  const handle = await open(partial, 'w');
  // Flushed before it is renamed: a power cut leaves the old file or the whole new one.
  const stream = createWriteStream(partial, { fd: handle, flush: true });
  let failure: Error | null = null;
  stream.on('error', (error) => {
    failure = error;
  });
  let size = 0;
  return {
    write: async (chunk) => {
      if (failure) throw failure;
      size += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.length;
      if (!stream.write(chunk)) await once(stream, 'drain');
    },
    size: () => size,
    close: async () => {
      await ended(stream);
      if (failure) throw failure;
      await rename(partial, path);
      await flushFolder(dirname(path));
    },
    abandon: async () => {
      if (!stream.closed) await ended(stream).catch(() => {});
      await rm(partial, { force: true });
    },
  };
};
