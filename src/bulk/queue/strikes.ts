import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Died } from '../readers/protocol.ts';
import { again, type Patience } from './again.ts';

/** One reading of a source: a retry is another, whose strikes are counted anew. */
export interface SourceVersion {
  readonly source: string;
  readonly version: number;
}

const INSERT = `
  INSERT INTO strikes (reading, source, version, code, message, elapsed_ms) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT DO NOTHING`;

/** Written down before the document is tried again, here or elsewhere; once, even when the answer is lost on the way. */
export const strike = async (
  pool: pg.Pool,
  { source, version }: SourceVersion,
  { code, message, elapsedMs }: Died,
  patience: Patience,
): Promise<void> => {
  const row = [randomUUID(), source, version, code, message, elapsedMs];
  await again(() => pool.query(INSERT, row), patience);
};

export interface Standing {
  /** The bytes were read so often, under this or another name. */
  readonly isDone: boolean;
  /** Of all workers, the last one first. */
  readonly strikes: readonly Died[];
}

const STANDING = `
  SELECT EXISTS (SELECT FROM outcomes WHERE source = $1 AND version >= $2) AS "isDone", coalesce((
    SELECT json_agg(
      json_build_object('kind', 'died', 'code', code, 'message', message, 'elapsedMs', elapsed_ms) ORDER BY struck DESC
    )
    FROM strikes WHERE source = $1 AND version = $2
  ), '[]') AS strikes`;

/** What is known of a source before it is read. */
export const standingOf = async (
  pool: pg.Pool,
  { source, version }: SourceVersion,
  patience: Patience,
): Promise<Standing> => {
  const { rows } = await again(() => pool.query<Standing>(STANDING, [source, version]), patience);
  const [standing] = rows;
  if (!standing) throw new Error('a SELECT without FROM always gives one row');
  return standing;
};
