import { inflateRawSync } from 'node:zlib';
import { DocumentError, type Limits } from '#model';
import { crc32 } from './crc32.ts';
import { type ZipEntry, zipDirectory } from './directory.ts';

/** The files of one zip archive, inflated when asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** Null where the archive has no such file. Names know no case (ISO/IEC 29500-2, 6.2.2.3). */
  read(name: string): Uint8Array | null;
}

/** Below this size a ratio harms nobody. */
const RATIO_FREE = 4 * 2 ** 20;

/** @throws DocumentError `damaged` without a readable directory; reading a file: also `encrypted`, `limit-exceeded` */
export function openArchive(bytes: Uint8Array, { parts, ratio }: Pick<Limits, 'parts' | 'ratio'>): Archive {
  const directory = zipDirectory(bytes);
  if (directory === null) throw rejection('damaged', 'The zip archive is cut short: its directory is missing.');
  const entries = new Map(directory.map((entry) => [entry.name.toLowerCase(), entry]));
  let left = parts;
  return {
    names: directory.map(({ name }) => name),
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) return null;
      const part = inflate(bytes, entry, { bytes: left, ratio });
      left -= part.length;
      return part;
    },
  };
}

/**
 * One file of the zip, in at most so many bytes, and `ratio` times as many as it has packed.
 * @throws DocumentError `encrypted`, `damaged`, `limit-exceeded`, `unsupported`
 */
export function inflate(bytes: Uint8Array, entry: ZipEntry, limits: Pick<Limits, 'bytes' | 'ratio'>): Uint8Array {
  if (entry.encrypted) throw rejection('encrypted', `The file ${entry.name} in the zip is encrypted.`);
  const packed = packedBytes(bytes, entry);
  const part = unpacked(packed, entry, Math.min(limits.bytes, mostInflated(packed.length, limits.ratio)));
  if (crc32(part) !== entry.crc) throw rejection('damaged', `The file ${entry.name} in the zip fails its checksum.`);
  return part;
}

/** Never more bytes than this are inflated from so many packed ones, whatever size the directory claims. */
export function mostInflated(packed: number, ratio: number): number {
  return Math.max(RATIO_FREE, packed * ratio);
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const header = bytes.subarray(entry.offset, entry.offset + 30);
  if (header.length < 30) throw rejection('damaged', `The file ${entry.name} in the zip lies outside the archive.`);
  const view = new DataView(header.buffer, header.byteOffset, 30);
  const start = entry.offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return bytes.subarray(start, start + entry.compressedSize);
}

function unpacked(packed: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  if (entry.method === 0) {
    if (packed.length > limit) throw tooLarge(entry);
    return packed;
  }
  if (entry.method !== 8)
    throw rejection('unsupported', `The file ${entry.name} in the zip is packed by method ${entry.method}.`);
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(entry);
    throw rejection('damaged', `The file ${entry.name} in the zip cannot be inflated.`, error);
  }
}

function tooLarge(entry: ZipEntry): DocumentError {
  return rejection('limit-exceeded', `The file ${entry.name} in the zip inflates beyond what is read.`);
}

function rejection(code: DocumentError['code'], message: string, cause?: unknown): DocumentError {
  return new DocumentError(code, 'extractors/zip', message, cause === undefined ? undefined : { cause });
}
