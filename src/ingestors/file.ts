import { readFile, stat } from 'node:fs/promises';
import { DocumentError } from '#model';
import { besideFile } from './beside.ts';
import { bytesOfFile } from './bytes.ts';
import type { Input } from './input.ts';
import type { Item } from './item.ts';
import { LIMITS } from './limits.ts';

const HEAD = 512;

const readDocument = async (path: string): Promise<Uint8Array> => {
  const { size } = await stat(path);
  if (size > LIMITS.document) {
    throw new DocumentError('limit-exceeded', 'ingestors/file', `${size} bytes; the limit is ${LIMITS.document}`);
  }
  return readFile(path);
};

/** One file on disk as one document, whatever it is; its path is its URI. */
export const fileInput = (path: string): Input => ({
  uri: path,
  read: async () => ({ uri: path, bytes: await readDocument(path), beside: besideFile(path) }),
});

/** One file on disk, which may be an archive. */
export const fileItem = (path: string): Item => ({
  uri: path,
  head: async () => (await bytesOfFile(path)).range(0, HEAD),
  read: () => readDocument(path),
  open: () => bytesOfFile(path),
  beside: besideFile(path),
});
