import type { ClientBase } from 'pg';
import type { Rows } from '../../../dataset/index.ts';
import { inTransaction } from '../transaction.ts';
import { copyRows, type Moved } from './staging.ts';

/** An outcome that the server did not take, and why. */
export interface LeftOut {
  readonly outcome: string;
  readonly uri: string;
  /** The server's words, with the row and column where it names them. */
  readonly message: string;
}

export interface Loaded {
  readonly moved: Moved;
  readonly leftOut: readonly LeftOut[];
}

export const NOTHING: Loaded = { moved: {}, leftOut: [] };

export const together = (one: Loaded, other: Loaded): Loaded => {
  const moved: Record<string, number> = { ...one.moved };
  for (const [table, rows] of Object.entries(other.moved)) moved[table] = (moved[table] ?? 0) + rows;
  return { moved, leftOut: [...one.leftOut, ...other.leftOut] };
};

/** Classes of SQLSTATE that are about the data: 22 data exception, 23 integrity; 54 and 0A are beyond a limit. */
const ABOUT_DATA = /^(?:22|23|54|0A)/;

interface ServerError extends Error {
  readonly code: string;
  readonly where?: string;
  readonly detail?: string;
}

const isAboutData = (error: unknown): error is ServerError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && ABOUT_DATA.test(error.code);

const told = ({ message, where, detail }: ServerError): string =>
  [message, detail, where].filter((part) => part !== undefined && part !== '').join(' · ');

const only = (rows: Rows, outcomes: ReadonlySet<string>): Rows =>
  Object.fromEntries(
    Object.entries(rows).map(([table, all = []]) => [table, all.filter(({ outcome }) => outcomes.has(`${outcome}`))]),
  );

/**
 * Outcomes with everything below them in one transaction. Where the server refuses a row, the outcomes are halved until
 * the one it belongs to stands alone: that one is told, and the others are in.
 * @param outcomes whose rows these are, in their order
 * @throws anything that is not about the data: a connection that is gone, a full disk
 */
export const loadBatch = async (client: ClientBase, rows: Rows, outcomes: readonly string[]): Promise<Loaded> => {
  try {
    return { moved: await inTransaction(client, () => copyRows(client, rows)), leftOut: [] };
  } catch (error) {
    if (!isAboutData(error)) throw error;
    const [first] = rows.outcomes ?? [];
    if (outcomes.length === 1 && first) {
      return { moved: {}, leftOut: [{ outcome: `${first.outcome}`, uri: `${first.uri}`, message: told(error) }] };
    }
    let loaded = NOTHING;
    const middle = Math.ceil(outcomes.length / 2);
    for (const half of [outcomes.slice(0, middle), outcomes.slice(middle)]) {
      loaded = together(loaded, await loadBatch(client, only(rows, new Set(half)), half));
    }
    return loaded;
  }
};
