import { tarHeader } from './tar-header.ts';

export type ArchiveKind = 'zip' | 'gzip' | 'tar';

const startsWith = (head: Uint8Array, signature: string): boolean =>
  Buffer.from(head.subarray(0, signature.length)).toString('latin1') === signature;

/** By content; null for what is none of the archives that can be opened. */
export const archiveKind = (head: Uint8Array): ArchiveKind | null => {
  // The second is a zip without a single file.
  if (startsWith(head, 'PK\x03\x04') || startsWith(head, 'PK\x05\x06')) return 'zip';
  if (startsWith(head, '\x1f\x8b\x08')) return 'gzip';
  return tarHeader(head) === null ? null : 'tar';
};

const FOREIGN: readonly (readonly [signature: string, name: string])[] = [
  ['Rar!\x1a\x07', 'RAR'],
  ["7z\xbc\xaf'\x1c", '7z'],
  ['\xfd7zXZ\x00', 'xz'],
  ['BZh', 'bzip2'],
  ['\x28\xb5\x2f\xfd', 'zstd'],
];

/** The name of an archive that has to be unpacked by another program first, or null. */
export const foreignArchive = (head: Uint8Array): string | null => {
  const found = FOREIGN.find(([signature]) => startsWith(head, signature));
  return found?.[1] ?? null;
};
