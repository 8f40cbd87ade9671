import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Row, type Rows, type Table, tables } from '../../../dataset/index.ts';
import { copyLine } from './copy-text.ts';

const stagingOf = ({ name }: Table): string => `staging_${name}`;

/** Lines that are worth a call of the socket. */
const AT_ONCE = 500;

function* linesOf(table: Table, rows: readonly Row[]): Generator<string> {
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    yield rows
      .slice(at, at + AT_ONCE)
      .map((row) => copyLine(table, row))
      .join('');
  }
}

/** Tables of this connection alone, without keys, that are empty again after each transaction. */
export const makeStaging = async (client: ClientBase): Promise<void> => {
  for (const table of tables) {
    await client.query(
      `CREATE TEMP TABLE IF NOT EXISTS ${stagingOf(table)} (LIKE ${table.name}) ON COMMIT DELETE ROWS`,
    );
  }
};

const fill = async (client: ClientBase, table: Table, rows: readonly Row[]): Promise<void> => {
  const names = table.columns.map(({ name }) => name).join(', ');
  const copy = client.query(copyFrom(`COPY ${stagingOf(table)} (${names}) FROM STDIN`));
  await pipeline(Readable.from(linesOf(table, rows)), copy);
};

const settle = async (client: ClientBase, table: Table): Promise<number> => {
  const names = table.columns.map(({ name }) => name).join(', ');
  const { rowCount } = await client.query(
    `INSERT INTO ${table.name} (${names}) SELECT ${names} FROM ${stagingOf(table)} ON CONFLICT DO NOTHING`,
  );
  return rowCount ?? 0;
};

/** How many rows went into each table. */
export type Moved = Readonly<Record<string, number>>;

/** Rows into their tables within the transaction that is open; those whose key is there already are left out. */
export const copyRows = async (client: ClientBase, rows: Rows): Promise<Moved> => {
  const moved: Record<string, number> = {};
  for (const table of tables) {
    const own = rows[table.name] ?? [];
    if (own.length === 0) continue;
    await fill(client, table, own);
    moved[table.name] = await settle(client, table);
  }
  return moved;
};
