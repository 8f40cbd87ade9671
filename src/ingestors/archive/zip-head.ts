import { constants, inflateRawSync } from 'node:zlib';
import type { ZipEntry } from '#extractors/zip/directory';
import type { Bytes } from '../bytes.ts';
import type { Budget } from './budget.ts';
import { headerSize, localBytes } from './zip-local.ts';

/** Packed bytes: they hold more than the head of a tar, and at most 512 KB come out of them. */
const PEEK = 512;

/** The first bytes of a member; what cannot be inflated has none, and fails when it is read. */
export const zipHead = async (bytes: Bytes, entry: ZipEntry, budget: Budget): Promise<Uint8Array> => {
  if (budget.left() === 0) return new Uint8Array();
  const length = Math.min(PEEK, entry.compressedSize);
  const local = await localBytes(bytes, entry, length);
  const start = headerSize(local) ?? local.length;
  const packed = local.subarray(start, start + length);
  if (entry.method === 0) return packed;
  try {
    const head = inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
    // A hundred thousand heads of zeros are a bomb of their own.
    budget.take(Math.min(budget.left(), head.length));
    return head;
  } catch {
    return new Uint8Array();
  }
};
