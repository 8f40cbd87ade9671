import type { DuckDBConnection } from '@duckdb/node-api';

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

/** Inputs, as the account counts them: the same bytes under two names are two. */
const CODES = `SELECT i.state, o.code, count(DISTINCT i.input) FROM input_states i
JOIN current_outcomes o ON o.source = i.source AND o.state = i.state
WHERE i.state <> 'record' GROUP BY ALL ORDER BY i.state DESC, count(DISTINCT i.input) DESC, o.code`;

const FINDINGS = `SELECT count(*), count(*) FILTER (WHERE severity = 'error' AND certainty = 'published')
FROM current_findings`;

const ACCOUNT = 'SELECT inputs, records, rejected, quarantined, waiting, sources, reports FROM account';

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
