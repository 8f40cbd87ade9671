import type pg from 'pg';
import { digestFrom } from '../../audit/across/digest-text.ts';
import { insertRows } from '../../writers/postgres/insert.ts';
import { comparisonOf } from '../reading/comparison.ts';
import { again, type Patience } from './again.ts';
import { inTransaction } from './pool.ts';

/** `COMP`: one worker compares, the others need not wait for it. */
const LOCK = 0x434f4d50;

/** The reports that are current, with what is kept of each for the others. */
const COMPARABLE = 'SELECT outcome, digest FROM digests JOIN current_outcomes USING (outcome)';

/** One word for the whole set of them, null where there are none, and the one that was compared last. */
const SETS = `
  SELECT (SELECT md5(string_agg(outcome::text, '' ORDER BY outcome)) FROM (${COMPARABLE}) AS comparable) AS now,
    (SELECT reports FROM compared ORDER BY comparison DESC LIMIT 1) AS last,
    (SELECT coalesce(max(comparison), 0) + 1 FROM comparisons) AS comparison`;

const compareWithin = async (client: pg.ClientBase, gouji: string): Promise<number | null> => {
  const { rows: lock } = await client.query('SELECT pg_try_advisory_xact_lock($1) AS taken', [LOCK]);
  if (!lock[0].taken) return null;
  const { rows: sets } = await client.query(SETS);
  const { now, last, comparison } = sets[0];
  if (now === last) return null;
  const { rows } = await client.query<{ readonly outcome: string; readonly digest: string }>(COMPARABLE);
  const digests = new Map(rows.map(({ outcome, digest }) => [digestFrom(digest), outcome]));
  await insertRows(client, comparisonOf(digests, { comparison, gouji }));
  await client.query('INSERT INTO compared (comparison, reports) VALUES ($1, $2)', [comparison, now]);
  return digests.size;
};

/**
 * Holds all reports against each other and keeps what is found, unless the same were compared before or another worker
 * is at it.
 * @returns how many were compared, or null
 */
export const compareReports = (pool: pg.Pool, gouji: string, patience: Patience): Promise<number | null> =>
  again(() => inTransaction(pool, (client) => compareWithin(client, gouji)), patience);
