import { inflateRawSync } from 'node:zlib';
import type { DocumentError } from '#model';
import { crc32 } from './crc32.ts';
import { rejection } from './rejection.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';

/** The parts of one Office document, inflated when asked for. */
export interface Package {
  /** Null where the package has no such part. Part names know no case (ISO/IEC 29500-2, 6.2.2.3). */
  read(name: string): Uint8Array | null;
}

/** Of all parts read together: more text than any report, and less than would fill a child process. */
const INFLATED_LIMIT = 200 * 2 ** 20;
/** Deflate reaches 1030; tables of identical rows reach about 60. */
const RATIO_LIMIT = 250;
/** Below this size a ratio harms nobody. */
const RATIO_FREE = 4 * 2 ** 20;

/** @throws DocumentError `damaged` without a readable directory; reading a part: also `encrypted`, `limit-exceeded` */
export function openPackage(bytes: Uint8Array): Package {
  const directory = zipDirectory(bytes);
  if (directory === null) throw rejection('damaged', 'The zip archive is cut short: its directory is missing.');
  const entries = new Map(directory.map((entry) => [entry.name.toLowerCase(), entry]));
  let left = INFLATED_LIMIT;
  return {
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) return null;
      const part = inflate(bytes, entry, left);
      left -= part.length;
      return part;
    },
  };
}

function inflate(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  if (entry.encrypted) throw rejection('encrypted', `The part ${entry.name} is encrypted.`);
  const packed = packedBytes(bytes, entry);
  // Never more than this is inflated, whatever size the directory claims.
  const allowed = Math.min(limit, Math.max(RATIO_FREE, packed.length * RATIO_LIMIT));
  const part = unpacked(packed, entry, allowed);
  if (crc32(part) !== entry.crc) throw rejection('damaged', `The part ${entry.name} fails its checksum.`);
  return part;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const header = bytes.subarray(entry.offset, entry.offset + 30);
  if (header.length < 30) throw rejection('damaged', `The part ${entry.name} lies outside the archive.`);
  const view = new DataView(header.buffer, header.byteOffset, 30);
  const start = entry.offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return bytes.subarray(start, start + entry.compressedSize);
}

function unpacked(packed: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  if (entry.method === 0) {
    if (packed.length > limit) throw tooLarge(entry);
    return packed;
  }
  if (entry.method !== 8) throw rejection('unsupported', `The part ${entry.name} is packed by method ${entry.method}.`);
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(entry);
    throw rejection('damaged', `The part ${entry.name} cannot be inflated.`, error);
  }
}

function tooLarge(entry: ZipEntry): DocumentError {
  return rejection('limit-exceeded', `The part ${entry.name} inflates beyond what is read.`);
}
