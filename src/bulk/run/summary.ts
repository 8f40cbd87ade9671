import type { DuckDBConnection } from '@duckdb/node-api';
import { SOURCE_KEY } from './source-key.ts';

/** How the inputs of a run came out: `inputs` is the sum of the four states. */
export interface Account {
  readonly inputs: number;
  readonly records: number;
  readonly rejected: number;
  readonly quarantined: number;
  readonly waiting: number;
}

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
 * Inputs by why they are no record, as the account counts them: the same bytes under two names are two. Few sources are
 * none, and only of one with parts can another part be a record, so that no million of sources is held for this.
 */
const CODES = `WITH records AS (
  SELECT ${SOURCE_KEY} AS source FROM current_outcomes WHERE state = 'record' AND part <> ''
), failed AS (
  SELECT source, min(state) AS state, arg_min(code, state) AS code
  FROM (SELECT ${SOURCE_KEY} AS source, state, code FROM current_outcomes WHERE state <> 'record')
  WHERE source NOT IN (SELECT source FROM records) GROUP BY source
)
SELECT state, code, count(*) AS inputs
FROM (SELECT ${SOURCE_KEY} AS source FROM input_sources) JOIN failed USING (source)
GROUP BY ALL ORDER BY state DESC, inputs DESC, code`;

const FINDINGS = `SELECT count(*), count(*) FILTER (WHERE severity = 'error' AND certainty = 'published')
FROM current_findings`;

/**
 * The view `account`, by narrow keys: with a million inputs that one takes five seconds and more memory than the engine
 * has here. An input has one source at most, and it has an outcome.
 */
const ACCOUNT = `WITH read AS (
  SELECT ${SOURCE_KEY} AS source, max(CASE state WHEN 'record' THEN 2 WHEN 'quarantined' THEN 1 ELSE 0 END) AS state,
    count(*) FILTER (WHERE state = 'record') AS reports
  FROM current_outcomes GROUP BY ALL
), found AS (
  SELECT source, count(*) AS names FROM (SELECT ${SOURCE_KEY} AS source FROM input_sources) GROUP BY source
), account AS (
  SELECT (SELECT count(*) FROM inputs) AS inputs,
    coalesce(sum(names) FILTER (WHERE state = 2), 0) AS records,
    coalesce(sum(names) FILTER (WHERE state = 0), 0) AS rejected,
    coalesce(sum(names) FILTER (WHERE state = 1), 0) AS quarantined,
    count(*) AS sources, coalesce(sum(reports), 0) AS reports
  FROM found JOIN read USING (source)
)
SELECT inputs, records, rejected, quarantined, inputs - records - rejected - quarantined, sources, reports FROM account`;

const numbers = async (connection: DuckDBConnection, sql: string): Promise<readonly number[]> => {
  const [row = []] = (await connection.runAndReadAll(sql)).getRows();
  return row.map(Number);
};

export const accountOf = async (connection: DuckDBConnection): Promise<Account> => {
  const [inputs = 0, records = 0, rejected = 0, quarantined = 0, waiting = 0] = await numbers(connection, ACCOUNT);
  return { inputs, records, rejected, quarantined, waiting };
};

export const summaryOf = async (connection: DuckDBConnection): Promise<Summary> => {
  const [inputs = 0, records = 0, rejected = 0, quarantined = 0, waiting = 0, sources = 0, reports = 0] = await numbers(
    connection,
    ACCOUNT,
  );
  const [findings = 0, errorFindings = 0] = await numbers(connection, FINDINGS);
  const codes = (await connection.runAndReadAll(CODES)).getRows();
  return {
    ...{ inputs, records, rejected, quarantined, waiting, sources, reports, findings, errorFindings },
    codes: codes.map(([state, code, count]) => ({ state: `${state}`, code: `${code}`, count: Number(count) })),
  };
};
