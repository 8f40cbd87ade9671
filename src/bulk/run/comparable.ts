import type { DuckDBConnection } from '@duckdb/node-api';
import type { Digest } from '../../audit/across/digest.ts';
import { digestFrom } from '../../audit/across/digest-text.ts';
import type { Comparable } from '../reading/comparison.ts';

/**
 * The outcomes that are compared: all that are current and a report, with what is kept of each. Asked so that the engine
 * holds the outcomes while it goes through what is kept, and never the other way round.
 */
export const COMPARABLE = `SELECT outcome, digest FROM digests WHERE outcome IN (SELECT outcome FROM current_outcomes)`;

export const comparableIn = async (connection: DuckDBConnection): Promise<Comparable> => {
  const digests: (readonly [Digest, string])[] = [];
  const found = await connection.stream(`SELECT CAST(outcome AS VARCHAR), digest FROM (${COMPARABLE})`);
  for (let chunk = await found.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await found.fetchChunk()) {
    for (const [outcome, digest] of chunk.getRows()) digests.push([digestFrom(`${digest}`), `${outcome}`]);
  }
  // In one order whatever the engine's, and put in it here: a hundred thousand do not fit in what the engine has.
  return new Map(digests.sort(([, a], [, b]) => (a < b ? -1 : 1)));
};
