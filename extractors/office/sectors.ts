/** The equal pieces a compound file is cut into, and how they follow each other ([MS-CFB] 2.1–2.5). */
export interface Sectors {
  /** Bytes a sector. */
  readonly size: number;
  /** Where a sector starts in the file. */
  offsetOf(sector: number): number;
  /** A sector and all that follow it. @throws RangeError where the chain leads out of the file or in a circle */
  chainFrom(first: number): readonly number[];
}

const END_OF_CHAIN = 0xfffffffe;
const TABLES_IN_HEADER = 109;

/** @throws RangeError where the header points outside the file */
export function sectorsOf(view: DataView): Sectors {
  const shift = view.getUint16(30, true);
  // Version 3 and version 4 ([MS-CFB] 2.2); a smaller one would hold no number at all, and a chain never end.
  if (shift !== 9 && shift !== 12) throw new RangeError('sectors of no known size');
  const size = 2 ** shift;
  const offsetOf = (sector: number): number => (sector + 1) * size;
  const tables = tableSectors(view, size);
  const nextOf = (sector: number): number => {
    const table = tables[Math.floor((sector * 4) / size)];
    if (table === undefined) throw new RangeError('a sector that no table knows');
    return view.getUint32(offsetOf(table) + ((sector * 4) % size), true);
  };
  return {
    size,
    offsetOf,
    chainFrom: (first) => {
      const chain: number[] = [];
      for (let sector = first; sector !== END_OF_CHAIN; sector = nextOf(sector)) {
        if (chain.length > view.byteLength / size) throw new RangeError('a chain that runs in a circle');
        chain.push(sector);
      }
      return chain;
    },
  };
}

/** The sectors that hold the tables: the first 109 stand in the header, the others in a chain of their own. */
function tableSectors(view: DataView, size: number): readonly number[] {
  const count = view.getUint32(44, true);
  if (count > view.byteLength / size) throw new RangeError('more tables than file');
  const sectors: number[] = [];
  for (let i = 0; i < Math.min(count, TABLES_IN_HEADER); i++) sectors.push(view.getUint32(76 + i * 4, true));
  let more = view.getUint32(68, true);
  while (sectors.length < count) {
    const at = (more + 1) * size;
    for (let i = 0; i < size / 4 - 1 && sectors.length < count; i++) sectors.push(view.getUint32(at + i * 4, true));
    more = view.getUint32(at + size - 4, true);
  }
  return sectors;
}
