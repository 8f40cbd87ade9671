import { type FileHandle, open, stat } from 'node:fs/promises';

/** Bytes that are read where they are needed: a file, or what is in memory already. */
export interface Bytes {
  readonly size: number;
  /** From `from` up to `to`; fewer where there are no more. */
  range(from: number, to: number): Promise<Uint8Array>;
}

/** Opened for each range, so that an archive with a thousand members holds no file open while they are read. */
export const bytesOfFile = async (path: string): Promise<Bytes> => {
  const { size } = await stat(path);
  return {
    size,
    range: async (from, to) => {
      const file = await open(path);
      try {
        return await filled(file, from, Math.min(to, size));
      } finally {
        await file.close();
      }
    },
  };
};

const filled = async (file: FileHandle, from: number, to: number): Promise<Uint8Array> => {
  const buffer = Buffer.allocUnsafe(Math.max(0, to - from));
  let at = 0;
  while (at < buffer.length) {
    const { bytesRead } = await file.read(buffer, at, buffer.length - at, from + at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return buffer.subarray(0, at);
};

export const bytesInMemory = (bytes: Uint8Array): Bytes => ({
  size: bytes.length,
  range: async (from, to) => bytes.subarray(from, to),
});

const CHUNK = 2 ** 20;

/** All of them in order. */
export async function* chunksOf(bytes: Bytes): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.size; at += CHUNK) yield await bytes.range(at, Math.min(at + CHUNK, bytes.size));
}
