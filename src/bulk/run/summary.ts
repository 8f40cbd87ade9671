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

const FINDINGS = `SELECT count(*), count(*) FILTER (WHERE severity = 'error' AND certainty = 'published')
FROM current_findings`;

/**
 * Sources by narrow keys, each with the best of its states and the number of its inputs: with a million inputs the views
 * take five seconds and more memory than the engine has here. An input has one source at most, and it has an outcome.
 */
const COUNTED = `WITH outcome AS (
  SELECT ${SOURCE_KEY} AS source, code, CASE state WHEN 'record' THEN 2 WHEN 'quarantined' THEN 1 ELSE 0 END AS rank
  FROM current_outcomes
), read AS (
  SELECT source, max(rank) AS rank, arg_max(code, rank) AS code, count(*) FILTER (WHERE rank = 2) AS reports
  FROM outcome GROUP BY source
), found AS (
  SELECT source, count(*) AS names FROM (SELECT ${SOURCE_KEY} AS source FROM input_sources) GROUP BY source
), counted AS (
  SELECT rank, code, names, reports FROM found JOIN read USING (source)
)`;

/** As the view `account` has it. */
const ACCOUNT = `${COUNTED}, account AS (
  SELECT (SELECT count(*) FROM inputs) AS inputs,
    coalesce(sum(names) FILTER (WHERE rank = 2), 0) AS records,
    coalesce(sum(names) FILTER (WHERE rank = 0), 0) AS rejected,
    coalesce(sum(names) FILTER (WHERE rank = 1), 0) AS quarantined,
    count(*) AS sources, coalesce(sum(reports), 0) AS reports
  FROM counted
)
SELECT inputs, records, rejected, quarantined, inputs - records - rejected - quarantined, sources, reports FROM account`;

/** The sums are those of the account: the same bytes under two names count twice. */
const CODES = `${COUNTED}
SELECT CASE rank WHEN 1 THEN 'quarantined' ELSE 'rejected' END AS state, code, sum(names) AS inputs
FROM counted WHERE rank < 2 GROUP BY ALL ORDER BY state DESC, inputs DESC, code`;

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
