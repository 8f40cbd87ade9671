import type { DuckDBConnection } from '@duckdb/node-api';

/** An input that has to be read. */
export interface Waiting {
  /** Its place in the order of intake. */
  readonly row: number;
  readonly input: string;
  readonly uri: string;
  readonly stamp: string;
  /** Which reading of its source this will be. */
  readonly version: number;
  /** What it is known by; null where it was never read. */
  readonly source: string | null;
}

/** Inputs that were never read, or those that were given up by our limits. */
export type Queue = 'unread' | 'quarantined';

/** Inputs at once: a page is held in memory. */
const PAGE = 1000;

/** A run writes the source of an input together with its outcome, so an input without a source waits. */
const UNREAD = `SELECT i.rowid AS row, CAST(i.input AS VARCHAR) AS input, i.uri, i.stamp, 1 AS version, NULL AS source
FROM inputs i ANTI JOIN input_sources s ON s.input = i.input
WHERE i.rowid > $after ORDER BY i.rowid LIMIT ${PAGE}`;

/** One name of each source, and its next version. */
const QUARANTINED = `SELECT min(i.rowid) AS row, CAST(arg_min(i.input, i.rowid) AS VARCHAR) AS input,
  arg_min(i.uri, i.rowid) AS uri, arg_min(i.stamp, i.rowid) AS stamp, max(o.version) + 1 AS version, o.source
FROM current_outcomes o JOIN input_sources s ON s.source = o.source JOIN inputs i ON i.input = s.input
WHERE o.state = 'quarantined' GROUP BY o.source HAVING min(i.rowid) > $after ORDER BY row LIMIT ${PAGE}`;

const SQL: Readonly<Record<Queue, string>> = { unread: UNREAD, quarantined: QUARANTINED };

/** Whether anything waits, without looking for it: an input has one source at most. */
export const isWaiting = async (connection: DuckDBConnection, queue: Queue): Promise<boolean> => {
  if (queue === 'quarantined') return (await waitingAfter(connection, queue, -1)).length > 0;
  const counts = await connection.runAndReadAll(
    'SELECT (SELECT count(*) FROM inputs) > (SELECT count(*) FROM input_sources)',
  );
  return counts.getRows()[0]?.[0] === true;
};

/** The next inputs of a queue behind a row, in the order of intake; none where nothing is left. */
export const waitingAfter = async (
  connection: DuckDBConnection,
  queue: Queue,
  after: number,
): Promise<readonly Waiting[]> => {
  const found = await connection.runAndReadAll(SQL[queue], { after });
  return found.getRows().map(([row, input, uri, stamp, version, source]) => ({
    row: Number(row),
    input: `${input}`,
    uri: `${uri}`,
    stamp: `${stamp}`,
    version: Number(version),
    source: source === null ? null : `${source}`,
  }));
};
