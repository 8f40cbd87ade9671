import { type BackendFactory, type PgPool, PostgresConnection, PostgresQueueBackend } from 'bullmq';
import pg from 'pg';
import { connectionTo } from './pool.ts';

/** BullMQ's own tables and functions; ours stand beside them in `gouji_queue` (docs/decisions/0048). */
export const ENGINE_SCHEMA = 'gouji_bullmq';

export interface EngineAddress {
  readonly address: string;
  /** Connections at most; a worker needs one to listen beside those that ask. */
  readonly max: number;
}

/** Clients whose connection has ended, each with what tells its listeners once more. */
const ended = new WeakMap<object, () => void>();

const heedEnd = (client: pg.ClientBase): void => {
  client.on('error', (error) => ended.set(client, () => client.emit('error', error)));
};

/** The engine over a pool of ours, whose clients are listened to from their first moment (docs/decisions/0061). */
export class EngineConnection extends PostgresConnection {
  override readonly schema = ENGINE_SCHEMA;
  #closed: Promise<void> | null = null;

  override async getListenClient() {
    const client = await super.getListenClient();
    // It may have ended before the engine listened; told once more, the engine lets go of it.
    ended.get(client)?.();
    return client;
  }

  override close(): Promise<void> {
    this.#closed ??= super.close().then(() => this.pool.end());
    return this.#closed;
  }
}

export const enginePool = ({ address, max }: EngineAddress): PgPool => {
  const options = `-c search_path=${ENGINE_SCHEMA}`;
  const pool: unknown = new pg.Pool({ ...connectionTo(address), options, max, onConnect: heedEnd });
  // What BullMQ declares of a pool leaves out what may be undefined; it is this one.
  return pool as PgPool;
};

/** What makes BullMQ's queues and workers speak to PostgreSQL; a worker is known by the name of its queue. */
export const engineBackend: BackendFactory<PostgresQueueBackend, EngineAddress> = (name, opts, how) => {
  const pool = enginePool(opts.connection);
  const connection = new EngineConnection(pool);
  const listener = how?.withBlockingConnection ? name : undefined;
  return new PostgresQueueBackend(connection, name, { ...opts, connection: pool }, true, listener);
};
