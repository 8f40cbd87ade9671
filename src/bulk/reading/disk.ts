import { statfs } from 'node:fs/promises';

/** The disk of the run directory is full, or nearly: nothing more can be kept. */
export class DiskFull extends Error {
  override readonly name = 'DiskFull';
}

/** What a commit and the checkpoint after it may need: the log is folded into the file at 16 MB. */
const RESERVE = 48 * 2 ** 20;

/** @throws DiskFull before the database would meet it in the middle of a commit */
export const needRoom = async (folder: string): Promise<void> => {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < RESERVE) {
    throw new DiskFull(`less than ${RESERVE / 2 ** 20} MiB are left on the disk of ${folder}`);
  }
};

const isFull = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && error.code === 'ENOSPC') || /no space left/iu.test(error.message));

/** What an attempt to write gives. @throws DiskFull for what the operating system or the database say of a full disk */
export const written = async <T>(folder: string, attempt: () => Promise<T>): Promise<T> => {
  try {
    return await attempt();
  } catch (error) {
    if (isFull(error)) throw new DiskFull(`the disk of ${folder} is full`, { cause: error });
    throw error;
  }
};
