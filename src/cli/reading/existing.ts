import { inputsOf, NoSuchPath } from '../../ingestors/index.ts';
import { UsageError } from '../exit.ts';

/** @throws UsageError for the first path that does not exist */
export const needPaths = async (paths: readonly string[]): Promise<void> => {
  for (const path of paths) {
    await inputsOf(path).catch((error: unknown) => {
      throw error instanceof NoSuchPath ? new UsageError(`no such path: ${path}`) : error;
    });
  }
};
