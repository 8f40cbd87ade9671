import pg from 'pg';
import { isPostgres } from '../../bulk/queue/address.ts';
import { SchemaTooNew } from '../../dataset/index.ts';
import type { Loaded } from '../../writers/postgres/load/batch.ts';
import { type LoadProgress, load } from '../../writers/postgres/load/load.ts';
import { prepareSchema } from '../../writers/postgres/schema.ts';
import { EXIT, UsageError } from '../exit.ts';
import { notify, print } from '../output/print.ts';
import { visible } from '../text/visible.ts';
import { openedDataset } from './opened.ts';
import { goujiVersion } from './version.ts';

/** The address may hold a password, so no message repeats it. */
const connected = async (address: string): Promise<pg.Client> => {
  if (!isPostgres(address))
    throw new UsageError('--to: the database is an address such as postgres://user@host/database');
  try {
    const client = new pg.Client({ connectionString: address, application_name: 'gouji load' });
    await client.connect();
    // A server that goes away shows in the statement that meets it; without a listener Node would end the process here.
    client.on('error', () => {});
    return client;
  } catch (error) {
    throw new UsageError(`no connection to the database: ${error instanceof Error ? error.message : error}`);
  }
};

/** What the server says, or that it is gone. */
const isOfServer = (error: unknown): error is Error =>
  error instanceof pg.DatabaseError ||
  (error instanceof Error && /connection terminated|ECONN|EPIPE/i.test(error.message));

const prepared = async (client: pg.Client, gouji: string, schema: string): Promise<void> => {
  try {
    await prepareSchema(client, gouji, schema);
  } catch (error) {
    if (error instanceof SchemaTooNew) throw new UsageError(error.message);
    // No right to make it, as a rule.
    if (isOfServer(error)) throw new UsageError(`the schema ${schema} cannot be prepared: ${error.message}`);
    throw error;
  }
};

const showProgress = ({ done, of }: LoadProgress): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} outcomes${done === of ? '\n' : ''}`);
};

/** The server ended it, not we: what a transaction has stored stays, and what it has not comes with the next load. */
const orInterrupted = async <T>(loading: Promise<T>): Promise<T> => {
  try {
    return await loading;
  } catch (error) {
    if (!isOfServer(error)) throw error;
    throw new UsageError(`the database ended the load: ${error.message}; the same command goes on from here`);
  }
};

/** `moved 3 outcomes, 600 facts`; `nothing new` */
export const closingLine = ({ moved, leftOut }: Loaded): string => {
  const counts = Object.entries(moved).filter(([, rows]) => rows > 0);
  const said =
    counts.length > 0 ? `moved ${counts.map(([table, rows]) => `${rows} ${table}`).join(', ')}` : 'nothing new';
  return leftOut.length > 0 ? `${said}; left out ${leftOut.length} outcomes` : said;
};

/** @throws UsageError */
export const loadTo = async (path: string, address: string, schema: string): Promise<number> => {
  const gouji = goujiVersion();
  const { connection, close } = await openedDataset(path, gouji);
  try {
    const client = await connected(address);
    try {
      await prepared(client, gouji, schema);
      const loaded = await orInterrupted(load(connection, client, showProgress));
      for (const { uri, message } of loaded.leftOut) notify(`left out: ${visible(uri)}: ${visible(message)}`);
      await print(`${closingLine(loaded)}\n`);
      return loaded.leftOut.length > 0 ? EXIT.notRead : EXIT.clean;
    } finally {
      await client.end().catch(() => {});
    }
  } finally {
    close();
  }
};
