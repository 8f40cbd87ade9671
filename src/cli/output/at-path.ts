import { mkdir } from 'node:fs/promises';
import { getSystemErrorMap } from 'node:util';
import { isSystemError } from '../../ingestors/system-error.ts';
import { UsageError } from '../exit.ts';

/** `no such file or directory`, without the call and the partial file that met it. */
const reasonOf = (error: Error): string => {
  const known = 'errno' in error && typeof error.errno === 'number' ? getSystemErrorMap().get(error.errno) : undefined;
  return known?.[1] ?? error.message;
};

/**
 * What the operating system refuses at a path that the caller has named, the caller can mend.
 * @throws UsageError, and whatever else `attempt` throws
 */
export const atPath = async <T>(verb: 'read' | 'write', path: string, attempt: () => Promise<T>): Promise<T> => {
  try {
    return await attempt();
  } catch (error) {
    if (isSystemError(error)) throw new UsageError(`cannot ${verb} ${path}: ${reasonOf(error)}`);
    throw error;
  }
};

/** @throws UsageError where no folder can be made, as where a file has its name */
export const folderAt = async (path: string): Promise<void> => {
  await atPath('write', path, () => mkdir(path, { recursive: true }));
};
