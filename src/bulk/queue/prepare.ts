import { LATEST_SCHEMA_VERSION, runMigrations } from 'bullmq';
import pg from 'pg';
import { SCHEMA_STATE_SQL, type SchemaState, statementsTo } from '../../dataset/index.ts';
import { prepareSchema, SCHEMA_NAME, useSchema } from '../../writers/postgres/schema.ts';
import { ENGINE_SCHEMA } from './engine-connection.ts';
import { connectionTo } from './pool.ts';
import { MIGRATIONS, QUEUE_SCHEMA } from './tables.ts';

/** A newer gouji has made these tables, and this one does not know what is in them. */
export class QueueTooNew extends Error {
  override readonly name = 'QueueTooNew';
}

/** What a table says of the version of its schema; 0 where there is none. */
const versionIn = async (client: pg.ClientBase, table: string): Promise<number> => {
  const { rows: found } = await client.query('SELECT to_regclass($1) IS NOT NULL AS there', [table]);
  if (!found[0].there) return 0;
  const { rows } = await client.query(`SELECT coalesce(max(version), 0)::integer AS version FROM ${table}`);
  return rows[0].version;
};

/** `GOUJ`; any number would do. */
const LOCK = 0x474f554a;

const queueVersion = (client: pg.ClientBase): Promise<number> => versionIn(client, `${QUEUE_SCHEMA}.versions`);

const prepareQueueTables = async (client: pg.ClientBase): Promise<void> => {
  await client.query('BEGIN');
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${QUEUE_SCHEMA}`);
  await client.query(`SET LOCAL search_path TO ${QUEUE_SCHEMA}`);
  const from = await queueVersion(client);
  for (const [index, migration] of [...MIGRATIONS.entries()].slice(from)) {
    await client.query(migration);
    await client.query('INSERT INTO versions (version) VALUES ($1)', [index + 1]);
  }
  await client.query('COMMIT');
};

const isDatasetCurrent = async (client: pg.ClientBase, gouji: string): Promise<boolean> => {
  if ((await versionIn(client, `${SCHEMA_NAME}.schema_versions`)) === 0) return false;
  await useSchema(client);
  const { rows } = await client.query<SchemaState>(SCHEMA_STATE_SQL);
  return statementsTo(rows[0] ?? null, 'postgres', gouji).length === 0;
};

const isCurrent = async (client: pg.ClientBase, gouji: string): Promise<boolean> => {
  const queue = await queueVersion(client);
  if (queue > MIGRATIONS.length) throw new QueueTooNew('a newer gouji made this queue; use that one');
  const engine = await versionIn(client, `${ENGINE_SCHEMA}.migration`);
  return queue === MIGRATIONS.length && engine >= LATEST_SCHEMA_VERSION && (await isDatasetCurrent(client, gouji));
};

/**
 * Makes the tables of the queue, of the engine and of the dataset, or brings them up to date; several may call it at
 * once. What is up to date is only looked at, so that a worker needs no right to make tables.
 * @param gouji the version of this program
 * @throws QueueTooNew, SchemaTooNew
 */
export const prepareQueue = async (address: string, gouji: string): Promise<void> => {
  // A client of its own: the lock and a transaction that was cut end with its session.
  const client = new pg.Client(connectionTo(address));
  client.on('error', () => {});
  await client.connect();
  try {
    if (await isCurrent(client, gouji)) return;
    // Around the transactions, not in them: BullMQ's migration takes a lock inside its own, and of six that began at the
    // same time one did not see the schema that another had made meanwhile (measured).
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await prepareSchema(client, gouji);
    await runMigrations(client, ENGINE_SCHEMA);
    await prepareQueueTables(client);
  } finally {
    await client.end();
  }
};
