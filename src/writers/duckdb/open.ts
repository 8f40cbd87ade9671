import { existsSync } from 'node:fs';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Rows } from '../../dataset/index.ts';
import { appendRows } from './append.ts';
import { isUpToDate, prepareDuckDb } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** The name of the database in the directory of a run. */
export const DATASET_FILE = 'gouji.duckdb';

/** Another process has the file open: DuckDB lets one write, or several read. */
export class DatasetInUse extends Error {
  override readonly name = 'DatasetInUse';
}

/** No database where one is asked for, or something else. */
export class NoDataset extends Error {
  override readonly name = 'NoDataset';
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
    if (error instanceof Error && /not a valid DuckDB database/i.test(error.message)) {
      throw new NoDataset(`${path} is no dataset`, { cause: error });
    }
    const refused = error instanceof Error ? /^IO Error: Cannot open file ".*": (.+)$/su.exec(error.message) : null;
    if (refused) throw new NoDataset(`cannot open ${path}: ${refused[1]?.toLowerCase()}`, { cause: error });
    throw error;
  }
};

/** A dataset that is only read: several processes may. */
export type OpenedToRead = Omit<Dataset, 'append'>;

const connected = async (
  path: string,
  access: 'READ_ONLY' | 'READ_WRITE',
  resources: Resources,
): Promise<OpenedToRead> => {
  const instance = await instanceOf(path, access, resources);
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
};

/** What it answers, and closed where it fails. */
const orClosed = async <T>({ close }: OpenedToRead, answer: Promise<T>): Promise<T> => {
  try {
    return await answer;
  } catch (error) {
    close();
    throw error;
  }
};

/**
 * Opens the database for reading; one of an older gouji is brought up to date first.
 * @param gouji the version of this program
 * @throws NoDataset, DatasetInUse, SchemaTooNew
 */
export const openToRead = async (
  path: string,
  gouji: string,
  resources: Resources = STANDARD,
): Promise<OpenedToRead> => {
  if (!existsSync(path)) throw new NoDataset(`no dataset at ${path}`);
  const first = await connected(path, 'READ_ONLY', resources);
  if (await orClosed(first, isUpToDate(first.connection, gouji))) return first;
  first.close();
  const dataset = await openDataset(path, gouji, resources);
  dataset.close();
  return connected(path, 'READ_ONLY', resources);
};

/**
 * Opens the database for writing; makes it where there is none, and brings an older one up to date.
 * @param gouji the version of this program
 * @throws DatasetInUse, SchemaTooNew
 */
export const openDataset = async (path: string, gouji: string, resources: Resources = STANDARD): Promise<Dataset> => {
  const opened = await connected(path, 'READ_WRITE', resources);
  const { connection, close } = opened;
  await orClosed(opened, prepareDuckDb(connection, gouji));
  return { connection, close, append: (rows) => inTransaction(connection, () => appendRows(connection, rows)) };
};
