import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { views } from '../../dataset/index.ts';
import { outcomesOfSample, rowsRead } from '../../dataset/reading.fixture.ts';
import { insertOnce } from './insert.ts';
import { prepareSchema, useSchema } from './schema.ts';
import { startServer } from './server.fixture.ts';
import { inTransaction } from './transaction.ts';

const server = await startServer();
afterAll(() => server?.stop());

const connect = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client(url);
  await client.connect();
  return client;
};

describe.skipIf(server === null)('PostgreSQL', () => {
  it('has tables, views and comments however many prepare them at once', async () => {
    const url = (await server?.database('prepared')) ?? '';
    const clients = await Promise.all([1, 2, 3].map(() => connect(url)));
    await Promise.all(clients.map((client) => prepareSchema(client, '0.1.0')));
    const [client] = clients;
    const versions = await client?.query('SELECT version FROM schema_versions');
    expect(versions?.rows).toEqual([{ version: 1 }]);
    const comment = await client?.query("SELECT obj_description('facts'::regclass) AS said");
    expect(comment?.rows).toEqual([{ said: '数字：公布的每个数字一行 · The published figures, one row each' }]);
    for (const { name, columns } of views) {
      const { fields } = (await client?.query(`SELECT * FROM ${name} LIMIT 0`)) ?? { fields: [] };
      expect(fields.map((field) => field.name)).toEqual(columns.map((column) => column.name));
    }
    await Promise.all(clients.map((one) => one.end()));
  });

  it('takes one reading of a source once, however often and by however many it is delivered', async () => {
    const url = (await server?.database('once')) ?? '';
    const clients = await Promise.all([1, 2, 3, 4].map(() => connect(url)));
    await Promise.all(clients.map((client) => prepareSchema(client, '0.1.0')));
    const rows = rowsRead('a.html', await outcomesOfSample('ogi-2021/balance-broken/source.html'));
    const results = await Promise.all(clients.map((client) => inTransaction(client, () => insertOnce(client, rows))));
    expect(results.toSorted()).toEqual(['already-there', 'already-there', 'already-there', 'written']);
    const later = await connect(url);
    await useSchema(later);
    const { rows: counts } = await later.query(
      'SELECT (SELECT count(*)::int FROM facts) AS facts, (SELECT count(*)::int FROM findings) AS findings',
    );
    expect(counts).toEqual([{ facts: 200, findings: 2 }]);
    await Promise.all([...clients, later].map((one) => one.end()));
  });
});
