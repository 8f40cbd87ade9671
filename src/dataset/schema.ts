import { createHash } from 'node:crypto';
import { literal, statementsFor } from './ddl.ts';
import type { Engine } from './engine.ts';
import { schemaVersions, tables } from './tables/index.ts';
import type { View } from './view.ts';
import { views } from './views/index.ts';

/** What takes a database from the version before to this one. */
export interface Migration {
  readonly to: number;
  readonly statements: (engine: Engine) => readonly string[];
}

/** From version 1 on; a new database is made as the tables stand, without them. */
export const MIGRATIONS: readonly Migration[] = [];

/** What a database says of itself. */
export interface SchemaState {
  readonly version: number;
  readonly views: string;
}

/** A database of a later gouji: this one does not know what is in it. */
export class SchemaTooNew extends Error {
  override readonly name = 'SchemaTooNew';

  constructor(found: number, known: number) {
    super(
      `the database has schema version ${found}, and this gouji knows versions up to ${known}: a newer gouji wrote it; use that one`,
    );
  }
}

const viewStatements = (all: readonly View[], engine: Engine): readonly string[] => [
  ...all.toReversed().map(({ name }) => `DROP VIEW IF EXISTS ${name}`),
  ...all.flatMap(({ name, sql, inPostgres, about }) => [
    `CREATE VIEW ${name} AS\n${engine === 'postgres' ? (inPostgres ?? sql) : sql}`,
    `COMMENT ON VIEW ${name} IS ${literal(`${about.zh} · ${about.en}`)}`,
  ]),
];

const fingerprint = (all: readonly View[], engine: Engine): string =>
  createHash('sha256')
    .update(JSON.stringify(viewStatements(all, engine)))
    .digest('hex')
    .slice(0, 16);

const tableStatements = (engine: Engine): readonly string[] =>
  [schemaVersions, ...tables].flatMap((table) => statementsFor(table, engine));

/** A schema: how to make it, and the way to it from each older one. */
export interface Schema {
  readonly migrations: readonly Migration[];
  readonly views: readonly View[];
}

export const SCHEMA: Schema = { migrations: MIGRATIONS, views };

/**
 * The statements that bring a database to this schema, none where it is there already; run them in one transaction.
 * @param found what the last row of `schema_versions` says, or null for a database without our tables
 * @throws SchemaTooNew
 */
export const statementsTo = (
  found: SchemaState | null,
  engine: Engine,
  gouji: string,
  { migrations, views: wanted }: Schema = SCHEMA,
): readonly string[] => {
  const version = Math.max(1, ...migrations.map(({ to }) => to));
  const print = fingerprint(wanted, engine);
  if (found && found.version > version) throw new SchemaTooNew(found.version, version);
  if (found && found.version === version && found.views === print) return [];
  const steps = found
    ? migrations.filter(({ to }) => to > found.version).flatMap(({ statements }) => statements(engine))
    : tableStatements(engine);
  // A view of a column that a step changes stands in its way.
  const dropped = found ? wanted.toReversed().map(({ name }) => `DROP VIEW IF EXISTS ${name}`) : [];
  return [
    ...dropped,
    ...steps,
    ...viewStatements(wanted, engine),
    `INSERT INTO schema_versions (version, views, gouji, applied) VALUES (${version}, '${print}', ${literal(gouji)}, now())`,
  ];
};

/** How `SchemaState` is asked for, where the table is there. */
export const SCHEMA_STATE_SQL =
  'SELECT version, views FROM schema_versions ORDER BY version DESC, applied DESC LIMIT 1';
