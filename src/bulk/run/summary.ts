import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import type { Account } from '../reading/account.ts';
import { SOURCE_KEY } from './source-key.ts';

export interface Summary extends Account {
  readonly sources: number;
  readonly reports: number;
  /** Inputs by what became of them, most frequent first. */
  readonly codes: readonly { readonly state: string; readonly code: string; readonly count: number }[];
  readonly findings: number;
  /** Only those that the reports themselves prove. */
  readonly errorFindings: number;
}

/**
 * Sources are hashes, so that their first digit makes slices of about the same size. What is counted of sources is counted
 * a slice at a time: with a million of them all at once do not fit in what the engine has here.
 */
const SLICES = 4;
const IN_SLICE = `ascii(substr(source, -64, 1)) % ${SLICES} = $slice`;

/** Inputs by why they are no record, as the account counts them: the same bytes under two names are two. */
const CODES = `WITH records AS (
  SELECT ${SOURCE_KEY} AS source FROM current_outcomes WHERE state = 'record' AND part <> '' AND ${IN_SLICE}
), failed AS (
  SELECT source, min(state) AS state, arg_min(code, state) AS code
  FROM (SELECT ${SOURCE_KEY} AS source, state, code FROM current_outcomes WHERE state <> 'record' AND ${IN_SLICE})
  WHERE source NOT IN (SELECT source FROM records) GROUP BY source
)
SELECT state, code, count(*) AS inputs
FROM (SELECT ${SOURCE_KEY} AS source FROM input_sources WHERE ${IN_SLICE}) JOIN failed USING (source) GROUP BY ALL`;

const FINDINGS = `SELECT count(*), count(*) FILTER (WHERE severity = 'error' AND certainty = 'published')
FROM current_findings`;

/** The view `account`, but for what waits. An input has one source at most, and that has an outcome. */
const SETTLED_INPUTS = `WITH read AS (
  SELECT ${SOURCE_KEY} AS source, max(CASE state WHEN 'record' THEN 2 WHEN 'quarantined' THEN 1 ELSE 0 END) AS state,
    count(*) FILTER (WHERE state = 'record') AS reports
  FROM current_outcomes WHERE ${IN_SLICE} GROUP BY ALL
), found AS (
  SELECT source, count(*) AS names
  FROM (SELECT ${SOURCE_KEY} AS source FROM input_sources WHERE ${IN_SLICE}) GROUP BY source
)
SELECT coalesce(sum(names) FILTER (WHERE state = 2), 0), coalesce(sum(names) FILTER (WHERE state = 0), 0),
  coalesce(sum(names) FILTER (WHERE state = 1), 0), count(*), coalesce(sum(reports), 0)
FROM found JOIN read USING (source)`;

type Values = readonly DuckDBValue[];

const firstRow = (rows: readonly Values[]): readonly number[] => (rows[0] ?? []).map(Number);

const rowsOf = async (connection: DuckDBConnection, sql: string): Promise<readonly Values[]> =>
  (await connection.runAndReadAll(sql)).getRows();

const inSlices = async (connection: DuckDBConnection, sql: string): Promise<readonly (readonly Values[])[]> => {
  const slices: Values[][] = [];
  for (let slice = 0; slice < SLICES; slice++) slices.push((await connection.runAndReadAll(sql, { slice })).getRows());
  return slices;
};

interface Counted extends Account {
  readonly sources: number;
  readonly reports: number;
}

const countedIn = async (connection: DuckDBConnection): Promise<Counted> => {
  const [inputs = 0] = firstRow(await rowsOf(connection, 'SELECT count(*) FROM inputs'));
  const [records = 0, rejected = 0, quarantined = 0, sources = 0, reports = 0] = (
    await inSlices(connection, SETTLED_INPUTS)
  )
    .map(firstRow)
    .reduce((sums, slice) => slice.map((count, index) => count + (sums[index] ?? 0)), []);
  const waiting = inputs - records - rejected - quarantined;
  return { inputs, records, rejected, quarantined, waiting, sources, reports };
};

const codesOf = async (connection: DuckDBConnection): Promise<Summary['codes']> => {
  const counts = new Map<string, { readonly state: string; readonly code: string; readonly count: number }>();
  for (const [state, code, count] of (await inSlices(connection, CODES)).flat()) {
    const key = `${state} ${code}`;
    counts.set(key, { state: `${state}`, code: `${code}`, count: Number(count) + (counts.get(key)?.count ?? 0) });
  }
  // Those that are tried again come last.
  return [...counts.values()].sort(
    (a, b) => b.state.localeCompare(a.state) || b.count - a.count || a.code.localeCompare(b.code),
  );
};

export const accountOf = async (connection: DuckDBConnection): Promise<Account> => {
  const { inputs, records, rejected, quarantined, waiting } = await countedIn(connection);
  return { inputs, records, rejected, quarantined, waiting };
};

export const summaryOf = async (connection: DuckDBConnection): Promise<Summary> => {
  const counted = await countedIn(connection);
  const [findings = 0, errorFindings = 0] = firstRow(await rowsOf(connection, FINDINGS));
  return { ...counted, findings, errorFindings, codes: await codesOf(connection) };
};
