import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Rows } from '../../dataset/index.ts';
import { appendRows } from './append.ts';
import { prepareDuckDb } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** The name of the database in the directory of a run. */
export const DATASET_FILE = 'gouji.duckdb';

/** Another process has the file open: DuckDB lets one write, or several read. */
export class DatasetInUse extends Error {
  override readonly name = 'DatasetInUse';
}

export interface Dataset {
  readonly connection: DuckDBConnection;
  /** In one transaction: all the rows, or none. */
  append(rows: Rows): Promise<void>;
  close(): void;
}

export interface Resources {
  /** Such as `256MB`. */
  readonly memory: string;
  readonly threads: number;
}

const STANDARD: Resources = { memory: '1GB', threads: 2 };

const instanceOf = async (path: string, access: 'READ_ONLY' | 'READ_WRITE', { memory, threads }: Resources) => {
  try {
    return await DuckDBInstance.create(path, {
      access_mode: access,
      memory_limit: memory,
      threads: `${threads}`,
      // Never reach for the network: what is not built in is not used.
      autoinstall_known_extensions: 'false',
    });
  } catch (error) {
    if (error instanceof Error && /lock on file/i.test(error.message)) {
      throw new DatasetInUse(`${path} is in use by another process`, { cause: error });
    }
    throw error;
  }
};

const datasetOf = (instance: DuckDBInstance, connection: DuckDBConnection): Dataset => ({
  connection,
  append: (rows) => inTransaction(connection, () => appendRows(connection, rows)),
  close: () => {
    connection.closeSync();
    instance.closeSync();
  },
});

/**
 * Opens the database for writing; makes it where there is none, and brings an older one up to date.
 * @param gouji the version of this program
 * @throws DatasetInUse, SchemaTooNew
 */
export const openDataset = async (path: string, gouji: string, resources: Resources = STANDARD): Promise<Dataset> => {
  const instance = await instanceOf(path, 'READ_WRITE', resources);
  const connection = await instance.connect();
  try {
    await connection.run("SET TimeZone = 'UTC'");
    await prepareDuckDb(connection, gouji);
    return datasetOf(instance, connection);
  } catch (error) {
    connection.closeSync();
    instance.closeSync();
    throw error;
  }
};
