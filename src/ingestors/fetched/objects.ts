import { createHash } from 'node:crypto';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { objectPath, partialFolder } from './layout.ts';

const synced = async (path: string): Promise<void> => {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

/** Keeps bytes under their hash, once; they are on the disk, whole, when this returns. */
export const keepObject = async (archive: string, bytes: Uint8Array): Promise<string> => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = objectPath(archive, sha256);
  const known = await stat(path).catch(() => null);
  if (known?.size === bytes.length) return sha256;
  await mkdir(dirname(path), { recursive: true });
  const partial = join(partialFolder(archive), sha256);
  const file = await open(partial, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(partial, path);
  await synced(dirname(path));
  return sha256;
};
