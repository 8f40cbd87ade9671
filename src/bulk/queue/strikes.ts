import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Strikes } from '../reading/attempts.ts';
import { again, type Patience } from './again.ts';

/** One reading of a source: a retry is another, whose strikes are counted anew. */
export interface SourceVersion {
  readonly source: string;
  readonly version: number;
}

/** A statement does not see what it inserts itself. */
const INSERT = `
  WITH struck AS (
    INSERT INTO strikes (reading, source, version, code, message, elapsed_ms) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT DO NOTHING RETURNING reading
  )
  SELECT ((SELECT count(*) FROM strikes WHERE source = $2 AND version = $3) + (SELECT count(*) FROM struck))::int AS count`;

/** Counted over all workers. Each is written once, even when the answer is lost on the way. */
export const strikesIn = (pool: pg.Pool, patience: Patience): Strikes => ({
  strike: async (source, version, { code, message, elapsedMs }) => {
    const row = [randomUUID(), source, version, code, message, elapsedMs];
    const { rows } = await again(() => pool.query<{ readonly count: number }>(INSERT, row), patience);
    return rows[0]?.count ?? 0;
  },
});

/** Whether the bytes were read so often, under this or another name. */
export const isRead = async (
  pool: pg.Pool,
  { source, version }: SourceVersion,
  patience: Patience,
): Promise<boolean> => {
  const sql = 'SELECT FROM outcomes WHERE source = $1 AND version >= $2 LIMIT 1';
  const { rowCount } = await again(() => pool.query(sql, [source, version]), patience);
  return rowCount === 1;
};
