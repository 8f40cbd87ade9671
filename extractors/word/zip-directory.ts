/** One file of a zip archive, as the archive's directory tells it: claims, to be checked while inflating. */
export interface ZipEntry {
  /** With forward slashes, whatever the archive uses. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
}

const END_RECORD = 0x06054b50;
const DIRECTORY_HEADER = 0x02014b50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64_FIELD = 0xffffffff;

const names = new TextDecoder();

/** The archive's directory, or null where there is none or it is cut (APPNOTE.TXT 4.3.12, 4.3.16). */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_HEADER) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) return null;
    entries.push({
      name: partName(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes(view, at, at + 46 + nameLength, extraLength),
    });
    at = next;
  }
  return entries;
}

/** Some writers separate folders with backslashes or start with a slash. */
export function partName(name: Uint8Array): string {
  return names.decode(name).replaceAll('\\', '/').replace(/^\/+/, '');
}

function endRecord(view: DataView): number | null {
  const last = view.byteLength - END_RECORD_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return null;
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
