import type { DuckDBConnection } from '@duckdb/node-api';
import type { Died } from '../readers/protocol.ts';

/** How often each document has killed the process that read it. It outlives the coordinator. */
export interface Strikes {
  /** @returns how many there are now */
  add(source: string, version: number, died: Died): Promise<number>;
}

/** What a run needs beside the dataset stands in a schema of its own. */
export const STRIKES_TABLE = `CREATE TABLE IF NOT EXISTS run.strikes (
  source VARCHAR NOT NULL, version INTEGER NOT NULL, code VARCHAR NOT NULL, message VARCHAR NOT NULL, struck TIMESTAMPTZ NOT NULL
)`;

export const readStrikes = async (connection: DuckDBConnection): Promise<Strikes> => {
  const counts = new Map<string, number>();
  const known = await connection.runAndReadAll('SELECT source, version, count(*) FROM run.strikes GROUP BY ALL');
  for (const [source, version, count] of known.getRows()) counts.set(`${source} ${version}`, Number(count));
  return {
    add: async (source, version, { code, message }) => {
      const key = `${source} ${version}`;
      const count = (counts.get(key) ?? 0) + 1;
      await connection.run('INSERT INTO run.strikes VALUES ($source, $version, $code, $message, now())', {
        source,
        version,
        code,
        message,
      });
      counts.set(key, count);
      return count;
    },
  };
};
