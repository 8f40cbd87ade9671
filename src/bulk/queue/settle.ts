import type pg from 'pg';
import { inputSourceRows, mergeRows, type Rows, rowsOf, type SourceReading } from '../../dataset/index.ts';
import { insertOnce, insertRows } from '../../writers/postgres/insert.ts';
import { again, type Patience } from './again.ts';
import { inTransaction } from './pool.ts';

const foundRows = (input: string, source: string): Rows => inputSourceRows([{ input, source, found: new Date() }]);

/** Another name for bytes that have an outcome. */
export const settleAsKnown = async (pool: pg.Pool, input: string, source: string, patience: Patience): Promise<void> =>
  again(() => inTransaction(pool, (client) => insertRows(client, foundRows(input, source))), patience);

/**
 * What a reading gave, and which input it was the reading of, in one transaction. When the connection is cut after
 * COMMIT was sent, nobody knows whether it arrived: it is done again, finds what is there, and writes nothing twice.
 */
export const settle = async (
  pool: pg.Pool,
  input: string,
  reading: SourceReading,
  patience: Patience,
): Promise<void> => {
  const rows = mergeRows(foundRows(input, reading.source), rowsOf(reading));
  await again(() => inTransaction(pool, (client) => insertOnce(client, rows)), patience);
};
