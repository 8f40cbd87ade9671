import type { DuckDBConnection } from '@duckdb/node-api';
import { SCHEMA, SCHEMA_STATE_SQL, type Schema, type SchemaState, statementsTo } from '../../dataset/index.ts';
import { inTransaction } from './transaction.ts';

const stateOf = async (connection: DuckDBConnection): Promise<SchemaState | null> => {
  const tables = await connection.runAndReadAll(
    "SELECT 1 FROM duckdb_tables() WHERE table_name = 'schema_versions' AND schema_name = 'main' AND database_name = current_database()",
  );
  if (tables.currentRowCount === 0) return null;
  const [row] = (await connection.runAndReadAll(SCHEMA_STATE_SQL)).getRowObjectsJson();
  return row ? { version: Number(row.version), views: `${row.views}` } : null;
};

/**
 * Makes the tables and views, or brings those of an older gouji up to date.
 * @throws SchemaTooNew
 */
export const prepareDuckDb = async (
  connection: DuckDBConnection,
  gouji: string,
  schema: Schema = SCHEMA,
): Promise<void> => {
  const statements = statementsTo(await stateOf(connection), 'duckdb', gouji, schema);
  if (statements.length === 0) return;
  await inTransaction(connection, async () => {
    for (const statement of statements) await connection.run(statement);
  });
};

/**
 * Whether tables and views are those of this gouji.
 * @throws SchemaTooNew
 */
export const isUpToDate = async (connection: DuckDBConnection, gouji: string): Promise<boolean> =>
  statementsTo(await stateOf(connection), 'duckdb', gouji).length === 0;
