import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SCHEMA, SchemaTooNew, statementsTo } from './schema.ts';

const tables = (engine: 'duckdb' | 'postgres'): string =>
  createHash('sha256')
    .update(
      statementsTo(null, engine, '0.1.0')
        .filter((statement) => /^CREATE (?:TABLE|INDEX)/.test(statement))
        .join(';\n'),
    )
    .digest('hex')
    .slice(0, 16);

describe('the schema', () => {
  // Whoever changes a table adds a migration to src/dataset/schema.ts, or databases that are out there stay behind;
  // until the first release it is enough to put the new hashes here.
  it('of version 1 is the one that was released', () => {
    expect(SCHEMA.migrations).toEqual([]);
    expect({ duckdb: tables('duckdb'), postgres: tables('postgres') }).toEqual({
      duckdb: 'e0df31f18088bda8',
      postgres: '9b9749063a534598',
    });
  });

  it('needs nothing done where tables and views are as they should be', () => {
    const made = statementsTo(null, 'duckdb', '0.1.0').at(-1) ?? '';
    const views = /'([\da-f]{16})'/.exec(made)?.[1] ?? '';
    expect(statementsTo({ version: 1, views }, 'duckdb', '0.1.0')).toEqual([]);
  });

  it('makes its views anew where only they have changed', () => {
    const statements = statementsTo({ version: 1, views: 'others' }, 'postgres', '0.1.0');
    expect(statements.filter((statement) => statement.startsWith('CREATE TABLE'))).toEqual([]);
    expect(statements).toContain('DROP VIEW IF EXISTS wide');
    expect(statements.filter((statement) => statement.startsWith('CREATE VIEW'))).toHaveLength(13);
  });

  it('of a newer gouji is refused, with the versions in words', () => {
    expect(() => statementsTo({ version: 7, views: '' }, 'duckdb', '0.1.0')).toThrow(SchemaTooNew);
    expect(() => statementsTo({ version: 7, views: '' }, 'duckdb', '0.1.0')).toThrow(
      'the database has schema version 7, and this gouji knows versions up to 1: a newer gouji wrote it; use that one',
    );
  });
});
