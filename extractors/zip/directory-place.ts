/** Where the directory of an archive lies, in bytes from its start, and how many files it names. */
export interface DirectoryPlace {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END_RECORD = 0x06064b50;
const ZIP64_END_RECORD_SIZE = 56;

/** So many bytes at an archive's end are enough to find its directory. */
export const TAIL_SIZE = ZIP64_END_RECORD_SIZE + ZIP64_LOCATOR_SIZE + END_RECORD_SIZE + LONGEST_COMMENT;

/** Told by the archive's last bytes, which begin at `start`; null without an end record (APPNOTE.TXT 4.3.14–16). */
export function directoryPlace(tail: Uint8Array, start: number): DirectoryPlace | null {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  const large = zip64EndRecord(view, end - ZIP64_LOCATOR_SIZE, start);
  if (large !== null) {
    const from = Number(view.getBigUint64(large + 48, true));
    return { from, to: start + large, count: Number(view.getBigUint64(large + 32, true)) };
  }
  return { from: view.getUint32(end + 16, true), to: start + end, count: view.getUint16(end + 10, true) };
}

function endRecord(view: DataView): number | null {
  const last = view.byteLength - END_RECORD_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return null;
}

/** Where it stands in the tail; it is there in archives over 4 GB or of more than 65,535 files. */
function zip64EndRecord(view: DataView, locator: number, start: number): number | null {
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return null;
  const at = Number(view.getBigUint64(locator + 8, true)) - start;
  if (at < 0 || at + ZIP64_END_RECORD_SIZE > locator) return null;
  return view.getUint32(at, true) === ZIP64_END_RECORD ? at : null;
}
