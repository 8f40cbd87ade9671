import { readFile, stat } from 'node:fs/promises';
import { DocumentError, type Limits } from '#model';
import { besideFile } from './beside.ts';
import { bytesOfFile } from './bytes.ts';
import type { Input } from './input.ts';
import type { Item } from './item.ts';

const HEAD = 512;

const readDocument = async (path: string, limits: Limits): Promise<Uint8Array> => {
  const { size } = await stat(path);
  if (size > limits.bytes) {
    throw new DocumentError('limit-exceeded', 'ingestors/file', `${size} bytes; the limit is ${limits.bytes}`);
  }
  return readFile(path);
};

/** One file on disk as one document, whatever it is; its path is its URI. */
export const fileInput = (path: string, limits: Limits): Input => ({
  uri: path,
  path,
  read: async () => ({ uri: path, bytes: await readDocument(path, limits), beside: besideFile(path, limits) }),
});

/** One file on disk, which may be an archive. */
export const fileItem = (path: string, limits: Limits): Item => ({
  uri: path,
  path,
  head: async () => (await bytesOfFile(path)).range(0, HEAD),
  read: () => readDocument(path, limits),
  open: () => bytesOfFile(path),
  beside: besideFile(path, limits),
});
