import type { DuckDBConnection } from '@duckdb/node-api';
import type { Whole } from '../../audit/across/context.ts';
import { version } from '../../version.ts';
import { comparisonOf } from '../reading/comparison.ts';
import { comparableIn } from './comparable.ts';
import { uncompared } from './compared.ts';
import type { Store } from './store.ts';

const nextComparison = async (connection: DuckDBConnection): Promise<number> => {
  const [row] = (await connection.runAndReadAll('SELECT coalesce(max(comparison), 0) + 1 FROM comparisons')).getRows();
  return Number(row?.[0]);
};

/** Holds all reports of the run against each other and keeps what is found, where they are others than the last time. */
export const compareReports = async (store: Store, wholes: readonly Whole[]): Promise<void> => {
  const reports = await store.ask(uncompared);
  if (reports === null) return;
  const comparison = await store.ask(nextComparison);
  const digests = await store.ask(comparableIn);
  await store.addNow(comparisonOf(digests, { comparison, gouji: version }, wholes));
  await store.ask((connection) =>
    connection.run('INSERT INTO run.compared VALUES ($comparison, $reports)', { comparison, reports }),
  );
};
