import type { ClientBase } from 'pg';
import { SCHEMA, SCHEMA_STATE_SQL, type Schema, type SchemaState, statementsTo } from '../../dataset/index.ts';
import { inTransaction } from './transaction.ts';

/** Where the tables stand, so that nobody's own of the same name are in the way. */
export const SCHEMA_NAME = 'gouji';

/** Any number, the same for everybody who prepares a schema. */
const PREPARING = 0x676f_756a;

const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** From here on the names of this connection's statements are those of the schema. */
export const useSchema = async (client: ClientBase, name: string = SCHEMA_NAME): Promise<void> => {
  await client.query(`SET search_path TO ${identifier(name)}`);
};

const stateOf = async (client: ClientBase, name: string): Promise<SchemaState | null> => {
  const { rows: tables } = await client.query<{ readonly there: boolean }>(
    'SELECT to_regclass($1) IS NOT NULL AS there',
    [`${identifier(name)}.schema_versions`],
  );
  if (!tables[0]?.there) return null;
  const { rows } = await client.query<SchemaState>(SCHEMA_STATE_SQL);
  return rows[0] ?? null;
};

/**
 * Makes schema, tables, indexes, comments and views, or brings those of an older gouji up to date; several may do so at
 * once. The connection uses the schema afterwards.
 * @param gouji the version of this program
 * @throws SchemaTooNew
 */
export const prepareSchema = (
  client: ClientBase,
  gouji: string,
  name: string = SCHEMA_NAME,
  schema: Schema = SCHEMA,
): Promise<void> =>
  inTransaction(client, async () => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [PREPARING]);
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${identifier(name)}`);
    await useSchema(client, name);
    const statements = statementsTo(await stateOf(client, name), 'postgres', gouji, schema);
    for (const statement of statements) await client.query(statement);
  });
