import { readFile, stat } from 'node:fs/promises';
import { DocumentError } from '#model';
import type { Input } from './input.ts';

/** Reports are a few MB; above this a file is something else. Measured in bytes. */
const LARGEST = 256 * 1024 * 1024;

/** One file on disk; its path is its URI. */
export const fileInput = (path: string): Input => ({
  uri: path,
  read: async () => {
    const { size } = await stat(path);
    if (size > LARGEST)
      throw new DocumentError('limit-exceeded', 'ingestors/file', `${size} bytes; the limit is ${LARGEST}`);
    return { uri: path, bytes: await readFile(path) };
  },
});
