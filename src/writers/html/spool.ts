import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Report } from '#model';

/** Where a report lies in the spool, in bytes. */
export interface Spooled {
  readonly offset: number;
  readonly length: number;
}

/** Reports put aside on disk until it is known which are gravest. */
export interface Spool {
  put(report: Report): Promise<Spooled>;
  take(spooled: Spooled): Promise<Report>;
  discard(): Promise<void>;
}

const writeAll = async (file: FileHandle, bytes: Uint8Array, offset: number): Promise<void> => {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, offset + written);
    written += bytesWritten;
  }
};

export const newSpool = async (): Promise<Spool> => {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-html-'));
  const file = await open(join(folder, 'reports'), 'w+');
  let end = 0;
  return {
    put: async (report) => {
      // The page shows figures, not prose. 50 KB of JSON come to 3.
      const bytes = deflateRawSync(JSON.stringify({ ...report, sections: [] }));
      const spooled = { offset: end, length: bytes.length };
      end += bytes.length;
      await writeAll(file, bytes, spooled.offset);
      return spooled;
    },
    take: async ({ offset, length }) => {
      const bytes = Buffer.alloc(length);
      await file.read(bytes, 0, length, offset);
      return JSON.parse(inflateRawSync(bytes).toString('utf8'));
    },
    discard: async () => {
      await file.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
