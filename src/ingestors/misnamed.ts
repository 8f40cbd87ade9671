import { stat } from 'node:fs/promises';
import { DocumentError } from '#model';
import type { Input } from './input.ts';
import { refused } from './refused.ts';

/** What stands in a name for bytes that are not UTF-8. */
const REPLACED = '\ufffd';

/**
 * A name in GBK, as old programs unpack archives, reaches us with its bytes replaced: nothing can be opened under it, and
 * the system would only say that there is no such file. Null for every other path.
 */
export const misnamed = async (path: string): Promise<Input | null> => {
  if (!path.includes(REPLACED)) return null;
  const found = await stat(path).catch(() => null);
  if (found !== null) return null;
  const message =
    'its name is not UTF-8, so it cannot be opened; `convmv -r -f gbk -t utf8 --notest` renames a folder of such names';
  return refused(path, new DocumentError('unsupported', 'ingestors', message));
};
