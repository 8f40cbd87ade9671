import { Zip, ZipDeflate } from 'fflate';
import type { NewFile } from '../output/new-file.ts';

/** A zip written while its entries grow. */
export interface ZipWriter {
  /** A new entry; several may grow at once, and what is behind waits compressed in memory. */
  entry(path: string): ZipEntry;
  /** Hands what is compressed so far to the file. */
  flush(): Promise<void>;
  end(): Promise<void>;
}

export interface ZipEntry {
  push(text: string): void;
  end(): void;
}

/** The same audit gives the same bytes. */
const MTIME = '2000-01-01T00:00:00';

const encoder = new TextEncoder();
const NOTHING = new Uint8Array(0);

export const zipWriter = (file: NewFile): ZipWriter => {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const flush = async (): Promise<void> => {
    const chunks = ready;
    ready = [];
    for (const chunk of chunks) await file.write(chunk);
  };
  return {
    entry: (path) => {
      const entry = new ZipDeflate(path, { level: 6 });
      entry.mtime = MTIME;
      zip.add(entry);
      return {
        push: (text) => entry.push(encoder.encode(text)),
        end: () => entry.push(NOTHING, true),
      };
    },
    flush,
    end: async () => {
      zip.end();
      await flush();
    },
  };
};
