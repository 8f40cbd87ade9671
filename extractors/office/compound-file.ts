/** A stream at the root of a compound file ([MS-CFB], the container of .doc and .xls). */
export interface RootStream {
  readonly name: string;
  /** Its first sector; empty for a stream under 4096 bytes, which lies elsewhere. */
  readonly head: Uint8Array;
}

const END_OF_CHAIN = 0xfffffffe;
const NO_ENTRY = 0xffffffff;
const ENTRY_SIZE = 128;
const FAT_SECTORS_IN_HEADER = 109;
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
  const sectorSize = 2 ** view.getUint16(30, true);
  const offsetOf = (sector: number): number => (sector + 1) * sectorSize;
  const fat = fatSectors(view, sectorSize);
  const nextOf = (sector: number): number => {
    const perSector = sectorSize / 4;
    const holder = fat[Math.floor(sector / perSector)];
    if (holder === undefined) throw new RangeError('a sector that the table does not know');
    return view.getUint32(offsetOf(holder) + (sector % perSector) * 4, true);
  };

  const directory: number[] = [];
  for (let sector = view.getUint32(48, true); sector !== END_OF_CHAIN; sector = nextOf(sector)) {
    if (directory.length > bytes.length / sectorSize) throw new RangeError('a chain that runs in a circle');
    directory.push(sector);
  }
  const entryAt = (id: number): number => {
    const sector = directory[Math.floor((id * ENTRY_SIZE) / sectorSize)];
    if (sector === undefined) throw new RangeError('an entry outside the directory');
    return offsetOf(sector) + ((id * ENTRY_SIZE) % sectorSize);
  };

  const streams: RootStream[] = [];
  const seen = new Set([NO_ENTRY]);
  const open = [view.getUint32(entryAt(0) + 76, true)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const at = entryAt(id);
    open.push(view.getUint32(at + 68, true), view.getUint32(at + 72, true));
    const start = offsetOf(view.getUint32(at + 116, true));
    const regular = view.getUint32(at + 120, true) >= SMALLEST_REGULAR;
    streams.push({ name: nameAt(view, at), head: bytes.subarray(start, regular ? start + sectorSize : start) });
  }
  return streams;
}

/** The sectors that hold the allocation table: the first 109 stand in the header, the others in a chain of their own. */
function fatSectors(view: DataView, sectorSize: number): readonly number[] {
  const count = view.getUint32(44, true);
  if (count > view.byteLength / sectorSize) throw new RangeError('more table than file');
  const sectors: number[] = [];
  for (let i = 0; i < Math.min(count, FAT_SECTORS_IN_HEADER); i++) sectors.push(view.getUint32(76 + i * 4, true));
  let more = view.getUint32(68, true);
  while (sectors.length < count) {
    const at = (more + 1) * sectorSize;
    for (let i = 0; i < sectorSize / 4 - 1 && sectors.length < count; i++) {
      sectors.push(view.getUint32(at + i * 4, true));
    }
    more = view.getUint32(at + sectorSize - 4, true);
  }
  return sectors;
}

function nameAt(view: DataView, at: number): string {
  const length = Math.max(0, view.getUint16(at + 64, true) - 2);
  let name = '';
  for (let i = 0; i < Math.min(length, 62); i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
  return name;
}
