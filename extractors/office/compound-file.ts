import { type Sectors, sectorsOf } from './sectors.ts';

/** A stream at the root of a compound file ([MS-CFB], the container of .doc and .xls). */
export interface RootStream {
  readonly name: string;
  /** Its first 64 bytes, or fewer. */
  readonly head: Uint8Array;
}

const NO_ENTRY = 0xffffffff;
const ENTRY_SIZE = 128;
const SMALL_SECTOR = 64;
/** Smaller streams lie together in the stream of the root, in sectors of 64 bytes. */
const SMALLEST_REGULAR = 4096;

/** The streams and storages at the root, or null where the directory is damaged or cut off. Nothing else is read. */
export function rootStreams(bytes: Uint8Array): readonly RootStream[] | null {
  try {
    return streamsOf(bytes);
  } catch (error) {
    // A number that points outside the file.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function streamsOf(bytes: Uint8Array): readonly RootStream[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectors = sectorsOf(view);
  const directory = sectors.chainFrom(view.getUint32(48, true));
  const entryAt = (id: number): number => offsetIn(sectors, directory, id * ENTRY_SIZE);
  const root = entryAt(0);
  const small = view.getUint32(root + 120, true) === 0 ? [] : sectors.chainFrom(view.getUint32(root + 116, true));
  const startOf = (entry: number): number => {
    const first = view.getUint32(entry + 116, true);
    const regular = view.getUint32(entry + 120, true) >= SMALLEST_REGULAR;
    return regular ? sectors.offsetOf(first) : offsetIn(sectors, small, first * SMALL_SECTOR);
  };

  const streams: RootStream[] = [];
  const seen = new Set([NO_ENTRY]);
  const open = [view.getUint32(root + 76, true)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const entry = entryAt(id);
    open.push(view.getUint32(entry + 68, true), view.getUint32(entry + 72, true));
    const length = Math.min(view.getUint32(entry + 120, true), SMALL_SECTOR);
    const start = length === 0 ? 0 : startOf(entry);
    streams.push({ name: nameAt(view, entry), head: bytes.subarray(start, start + length) });
  }
  return streams;
}

/** Where a byte of a chain stands in the file. */
function offsetIn(sectors: Sectors, chain: readonly number[], at: number): number {
  const sector = chain[Math.floor(at / sectors.size)];
  if (sector === undefined) throw new RangeError('a place behind the end of its chain');
  return sectors.offsetOf(sector) + (at % sectors.size);
}

function nameAt(view: DataView, entry: number): string {
  const length = Math.min(62, view.getUint16(entry + 64, true) - 2);
  let name = '';
  for (let i = 0; i < length; i += 2) name += String.fromCharCode(view.getUint16(entry + i, true));
  return name;
}
