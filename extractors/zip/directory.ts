import { type DirectoryPlace, directoryPlace } from './directory-place.ts';

/** One file of a zip archive, as the archive's directory tells it: claims, to be checked while inflating. */
export interface ZipEntry {
  /** With forward slashes, whatever the archive uses. */
  readonly name: string;
  /** The name as it stands there: UTF-8, or what the writer's machine used. */
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
}

const DIRECTORY_HEADER = 0x02014b50;
const HEADER_SIZE = 46;
const IN_ZIP64_FIELD = 0xffffffff;

const names = new TextDecoder();

/** The archive's directory, or null where there is none or it is cut (APPNOTE.TXT 4.3.12, 4.3.16). */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const place = directoryPlace(bytes, 0);
  return place === null ? null : directoryEntries(bytes.subarray(place.from, place.to), place);
}

/** The entries of a directory; `bytes` are those from `place.from` to `place.to`. */
export function directoryEntries(bytes: Uint8Array, place: DirectoryPlace): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let left = place.count; left > 0; left--) {
    if (at + HEADER_SIZE > bytes.length || view.getUint32(at, true) !== DIRECTORY_HEADER) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extra = at + HEADER_SIZE + nameLength;
    const next = extra + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) return null;
    const nameBytes = bytes.subarray(at + HEADER_SIZE, extra);
    entries.push({
      name: entryName(nameBytes),
      nameBytes,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes(view, at, extra, extraLength),
    });
    at = next;
  }
  return entries;
}

/** Some writers separate folders with backslashes or start with a slash. */
export function entryName(name: Uint8Array): string {
  return names.decode(name).replaceAll('\\', '/').replace(/^\/+/, '');
}

/** Streaming writers put the numbers into a zip64 field even for small files (APPNOTE.TXT 4.5.3). */
function sizes(view: DataView, header: number, extra: number, extraLength: number) {
  let field = zip64Field(view, extra, extra + extraLength);
  const read = (at: number): number => {
    const value = view.getUint32(header + at, true);
    if (value !== IN_ZIP64_FIELD || field === null || field + 8 > extra + extraLength) return value;
    field += 8;
    return Number(view.getBigUint64(field - 8, true));
  };
  // The order of the fields inside the zip64 field.
  const size = read(24);
  const compressedSize = read(20);
  const offset = read(42);
  return { size, compressedSize, offset };
}

function zip64Field(view: DataView, from: number, to: number): number | null {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return null;
}
