import { entryName, zipDirectory } from './directory.ts';

const SIGNATURE = Buffer.from('PK\x03\x04', 'latin1');

/**
 * The names in a zip archive, nothing inflated; none for other bytes. A cut archive without its directory still says
 * by its local headers what it was.
 */
export function zipNames(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return [];
  return zipDirectory(bytes)?.map(({ name }) => name) ?? localNames(buffer);
}

function localNames(buffer: Buffer): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at !== -1 && at + 30 <= buffer.length; at = buffer.indexOf(SIGNATURE, at + 4)) {
    names.push(entryName(buffer.subarray(at + 30, at + 30 + buffer.readUInt16LE(at + 26))));
  }
  return names;
}
