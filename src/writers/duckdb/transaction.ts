import type { DuckDBConnection } from '@duckdb/node-api';

/** All of it, or nothing. */
export const inTransaction = async <T>(connection: DuckDBConnection, work: () => Promise<T>): Promise<T> => {
  await connection.run('BEGIN TRANSACTION');
  try {
    const result = await work();
    await connection.run('COMMIT');
    return result;
  } catch (error) {
    // After a failed commit there is nothing to roll back any more.
    await connection.run('ROLLBACK').catch(() => {});
    throw error;
  }
};
