import { entryName, type ZipEntry } from '#extractors/zip/directory';

const LOCAL = Buffer.from('PK\x03\x04', 'latin1');
const DIRECTORY = Buffer.from('PK\x01\x02', 'latin1');
const HEADER_SIZE = 30;
/** The sizes and the checksum follow the member instead of standing before it (APPNOTE.TXT 4.4.4, bit 3). */
const FOLLOWED = 8;

/** The members of a zip without directory, by their local headers; a cut last member is among them. */
export const scannedEntries = (bytes: Uint8Array): readonly ZipEntry[] => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  let at = buffer.indexOf(LOCAL);
  while (at !== -1 && at + HEADER_SIZE <= buffer.length) {
    const entry = entryAt(buffer, at);
    entries.push(entry);
    const next = at + HEADER_SIZE + entry.compressedSize;
    at = next < buffer.length ? buffer.indexOf(LOCAL, next) : -1;
  }
  return entries;
};

const entryAt = (buffer: Buffer, offset: number): ZipEntry => {
  const flags = buffer.readUInt16LE(offset + 6);
  const start = offset + HEADER_SIZE;
  const nameBytes = buffer.subarray(start, start + buffer.readUInt16LE(offset + 26));
  const packed = start + nameBytes.length + buffer.readUInt16LE(offset + 28);
  const told = {
    name: entryName(nameBytes),
    nameBytes,
    method: buffer.readUInt16LE(offset + 8),
    encrypted: (flags & 1) === 1,
    offset,
  };
  if (flags & FOLLOWED) return { ...told, ...followed(buffer, packed) };
  const crc = buffer.readUInt32LE(offset + 14);
  return { ...told, crc, compressedSize: buffer.readUInt32LE(offset + 18), size: buffer.readUInt32LE(offset + 22) };
};

/** Up to the next header, with or without the signature `PK 7 8` before the three numbers. */
const followed = (buffer: Buffer, packed: number) => {
  const ends = [buffer.indexOf(LOCAL, packed), buffer.indexOf(DIRECTORY, packed)].filter((end) => end !== -1);
  const end = Math.min(buffer.length, ...ends);
  const numbers = end - 12;
  if (numbers < packed) return { crc: 0, compressedSize: Math.max(0, end - packed), size: 0 };
  const compressedSize = Math.min(buffer.readUInt32LE(numbers + 4), end - packed);
  return { crc: buffer.readUInt32LE(numbers), compressedSize, size: buffer.readUInt32LE(numbers + 8) };
};
