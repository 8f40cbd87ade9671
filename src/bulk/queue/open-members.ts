import type pg from 'pg';
import { again, type Patience } from './again.ts';

/** An input of a batch that is not read yet. */
export interface OpenMember {
  readonly input: string;
  readonly uri: string;
  readonly stamp: string;
  /** What it is known by; null where it was never read. */
  readonly source: string | null;
  /** Which reading of its source this will be. */
  readonly version: number;
}

const OPEN = `
  SELECT input, uri, stamp, source, version FROM members JOIN inputs USING (input) LEFT JOIN input_sources USING (input)
  WHERE batch = $1 AND NOT EXISTS (
    SELECT FROM outcomes WHERE outcomes.source = input_sources.source AND outcomes.version >= members.version
  )
  ORDER BY position`;

/** What is left of a batch: whoever takes it after another went down does only that. */
export const openMembers = async (pool: pg.Pool, batch: string, patience: Patience): Promise<readonly OpenMember[]> => {
  const { rows } = await again(() => pool.query<OpenMember>(OPEN, [batch]), patience);
  return rows;
};
