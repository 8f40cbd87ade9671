import pg from 'pg';
import { SCHEMA_NAME } from '../../writers/postgres/schema.ts';
import { isAway } from './away.ts';
import { QUEUE_SCHEMA } from './tables.ts';

/** Longer than any statement of ours takes: an answer that is lost on the way must not be waited for. */
const ANSWER_MS = 60_000;
const CONNECT_MS = 10_000;

/** What every connection of a queue has, whoever opens it. */
export const connectionTo = (address: string) => ({
  connectionString: address,
  connectionTimeoutMillis: CONNECT_MS,
  query_timeout: ANSWER_MS,
  keepAlive: true,
  application_name: 'gouji-queue',
});

/** Ours first: no statement names a schema. */
const SEARCH_PATH = `-c search_path=${SCHEMA_NAME},${QUEUE_SCHEMA}`;

/**
 * While a client is lent out of a pool only its borrower listens. When its connection ends the query is told, and the
 * client is too: an error that nobody hears ends the process.
 */
const hear = (client: pg.ClientBase): void => {
  client.on('error', () => {});
};

/** A pool whose idle connections may end without anybody being told: the next query opens another. */
export const openPool = (address: string, max: number): pg.Pool => {
  const pool = new pg.Pool({ ...connectionTo(address), options: SEARCH_PATH, max, onConnect: hear });
  pool.on('error', () => {});
  return pool;
};

/**
 * One transaction, all of it or nothing. A connection that fails on the way is not used again.
 * @throws what the work or the database throws; after a connection error nobody knows whether COMMIT arrived
 */
export const inTransaction = async <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    if (isAway(error)) broken = error as Error;
    else await client.query('ROLLBACK').catch((failed: Error) => (broken = failed));
    throw error;
  } finally {
    client.release(broken);
  }
};
