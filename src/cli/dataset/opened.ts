import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SchemaTooNew } from '../../dataset/index.ts';
import { DATASET_FILE, DatasetInUse, NoDataset, type OpenedToRead, openToRead } from '../../writers/duckdb/open.ts';
import { UsageError } from '../exit.ts';

const fileOf = async (path: string): Promise<string> => {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ? join(path, DATASET_FILE) : path;
};

/**
 * The dataset of a run.
 * @throws UsageError where there is none, a run is writing it, or a newer gouji wrote it
 */
export const openedDataset = async (path: string, gouji: string): Promise<OpenedToRead> => {
  try {
    return await openToRead(await fileOf(path), gouji);
  } catch (error) {
    if (error instanceof NoDataset || error instanceof SchemaTooNew) throw new UsageError(error.message);
    if (error instanceof DatasetInUse) throw new UsageError(`${error.message}: wait until its run has ended`);
    throw error;
  }
};
