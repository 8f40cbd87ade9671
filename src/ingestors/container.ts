import { stat } from 'node:fs/promises';

/**
 * The file or folder that has to be walked to meet an input again: the outermost archive of a member, a file itself.
 * A name may hold `!/` without being a member, so what exists decides. Null where it is gone.
 */
export const containerOf = async (uri: string): Promise<string | null> => {
  for (let end = uri.indexOf('!/'); end >= 0; end = uri.indexOf('!/', end + 1)) {
    const container = uri.slice(0, end);
    if (await isThere(container)) return container;
  }
  return (await isThere(uri)) ? uri : null;
};

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Which state of its container an input was met in: a changed file is another input under the same URI. A folder that
 * holds fetched pages names their versions itself.
 */
export const stampOf = async (container: string): Promise<string> => {
  const found = await stat(container).catch(() => null);
  return found?.isFile() ? `${found.size}-${Math.trunc(found.mtimeMs)}` : '';
};
