import type { ZipEntry } from '#extractors/zip/directory';
import type { Bytes } from '../bytes.ts';

const HEADER_SIZE = 30;
/** Bytes that hold the extra field of nearly every writer: times, owners, sizes. */
const USUAL_EXTRA = 256;

/** The size of the local header at the start of these bytes; null where they are too few. */
export const headerSize = (bytes: Uint8Array): number | null => {
  if (bytes.length < HEADER_SIZE) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_SIZE);
  return HEADER_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
};

/** The local header of a member and `packed` bytes of what follows it, or a few more. */
export const localBytes = async (bytes: Bytes, entry: ZipEntry, packed: number): Promise<Uint8Array> => {
  const guess = HEADER_SIZE + entry.nameBytes.length + USUAL_EXTRA;
  const piece = await bytes.range(entry.offset, entry.offset + guess + packed);
  const size = headerSize(piece) ?? 0;
  return size <= guess ? piece : bytes.range(entry.offset, entry.offset + size + packed);
};
