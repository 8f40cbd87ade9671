import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import PQueue from 'p-queue';
import type { Rows } from '../../dataset/index.ts';
import { version } from '../../version.ts';
import { DATASET_FILE, openDataset } from '../../writers/duckdb/open.ts';
import type { Died } from '../readers/protocol.ts';
import { needRoom, written } from '../reading/disk.ts';
import { type Batches, batchesTo } from './batches.ts';
import { COMPARED_TABLE } from './compared.ts';
import { readStrikes, STRIKES_TABLE } from './strikes.ts';

/** The run's database, which this process alone has open: DuckDB locks the file for as long as the process lives. */
export interface Store extends Batches {
  /** Asks the database, between two commits. */
  ask<T>(question: (connection: DuckDBConnection) => Promise<T>): Promise<T>;
  /** Durable when it returns. */
  strike(source: string, version: number, died: Died): Promise<number>;
  /** Waits for what is being written. */
  close(): Promise<void>;
}

/**
 * A quarter of what the coordinator may hold; the rest is the walk, the keys and what is not durable yet. One thread: the
 * processors are the readers', and with two an account of a million inputs did not fit.
 */
export const RESOURCES = { memory: '136MB', threads: 1 } as const;

export const openStore = async (folder: string): Promise<Store> => {
  await needRoom(folder);
  const dataset = await written(folder, () => openDataset(join(folder, DATASET_FILE), version, RESOURCES));
  const { connection } = dataset;
  // One connection, one transaction at a time.
  const turns = new PQueue({ concurrency: 1 });
  await written(folder, async () => {
    for (const sql of ['CREATE SCHEMA IF NOT EXISTS run', STRIKES_TABLE, COMPARED_TABLE]) await connection.run(sql);
  });
  const strikes = await readStrikes(connection);
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => turns.add(work);
  const batches = batchesTo((rows: Rows) =>
    inTurn(async () => {
      await needRoom(folder);
      await written(folder, () => dataset.append(rows));
    }),
  );
  return {
    ...batches,
    ask: (question) => inTurn(() => question(connection)),
    strike: (source, reading, died) => inTurn(() => written(folder, () => strikes.add(source, reading, died))),
    close: async () => {
      await turns.onIdle();
      dataset.close();
    },
  };
};
