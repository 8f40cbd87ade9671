import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { FACTS } from '../storm/build-reader.ts';
import type { StormInputs } from '../storm/inputs.ts';

/** What a storm has left: what must be there, and how much of it is wrong. */
export interface Judgement {
  readonly figures: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

const IS_POISON = "uri LIKE '%-poison.txt'";

/** Each must count nothing. */
const FAULTS: Readonly<Record<string, string>> = {
  'lost: inputs without an outcome': "SELECT count(*) FROM input_states WHERE state = 'waiting'",
  'doubled: inputs entered twice': 'SELECT count(*) - count(DISTINCT input) FROM inputs',
  'doubled: inputs with several sources': 'SELECT count(*) - count(DISTINCT input) FROM input_sources',
  'doubled: sources with several outcomes': 'SELECT count(*) - count(DISTINCT source) FROM outcomes',
  'innocent quarantined': `SELECT count(*) FROM outcomes WHERE state = 'quarantined' AND NOT ${IS_POISON}`,
  'poison not quarantined': `SELECT count(*) FROM outcomes WHERE state <> 'quarantined' AND ${IS_POISON}`,
  'records without a report':
    "SELECT count(*) FROM outcomes o ANTI JOIN reports r ON r.outcome = o.outcome WHERE o.state = 'record'",
  [`reports without ${FACTS} facts`]: `SELECT count(*) FROM (
    SELECT r.outcome FROM reports r LEFT JOIN facts f ON f.outcome = r.outcome GROUP BY r.outcome HAVING count(f.outcome) <> ${FACTS})`,
  'rows of no outcome': `SELECT (SELECT count(*) FROM reports ANTI JOIN outcomes USING (outcome))
    + (SELECT count(*) FROM facts ANTI JOIN outcomes USING (outcome))`,
};

const FIGURES: Readonly<Record<string, string>> = {
  records: "SELECT count(*) FROM outcomes WHERE state = 'record'",
  quarantined: "SELECT count(*) FROM outcomes WHERE state = 'quarantined'",
  strikes: 'SELECT count(*) FROM run.strikes',
  'strikes on innocents, one each at most': `SELECT count(*) FROM run.strikes s JOIN outcomes o USING (source) WHERE o.state = 'record'`,
};

const counted = async (connection: DuckDBConnection, sql: string): Promise<number> =>
  Number((await connection.runAndReadAll(sql)).getRows()[0]?.[0]);

/** Opens the run's database as anybody would and holds it against what was generated. */
export const judgeRun = async (run: string, { inputs, poison }: StormInputs): Promise<Judgement> => {
  const instance = await DuckDBInstance.create(join(run, 'gouji.duckdb'), { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const all = async (queries: Readonly<Record<string, string>>): Promise<readonly (readonly [string, number])[]> => {
    const found: (readonly [string, number])[] = [];
    for (const [name, sql] of Object.entries(queries)) found.push([name, await counted(connection, sql)]);
    return found;
  };
  const faults = [
    ...(await all(FAULTS)),
    [
      'inputs entered, beside those generated',
      Math.abs((await counted(connection, 'SELECT count(*) FROM inputs')) - inputs),
    ] as const,
    [
      'quarantined, beside the poison',
      Math.abs((await counted(connection, FIGURES.quarantined ?? '')) - poison),
    ] as const,
  ];
  const figures = [...(await all(FIGURES)), ...faults];
  connection.closeSync();
  instance.closeSync();
  return {
    figures: Object.fromEntries(figures),
    faults: faults.flatMap(([name, count]) => (count === 0 ? [] : [`${name}: ${count}`])),
  };
};
