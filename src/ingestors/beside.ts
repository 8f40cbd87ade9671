import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import type { Limits } from '#model';

/** A path as a page gives it, which may be written with escapes. */
export const decodedPath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Files beside a file: never above its folder, whatever a page says, nor through a link that leads there. */
export const besideFile =
  (file: string, limits: Limits) =>
  async (path: string): Promise<Uint8Array | null> => {
    try {
      const folder = await realpath(dirname(file));
      const target = await realpath(resolve(folder, decodedPath(path)));
      if (!target.startsWith(folder + sep)) return null;
      const { size } = await stat(target);
      return size > limits.bytes ? null : await readFile(target);
    } catch {
      return null;
    }
  };
