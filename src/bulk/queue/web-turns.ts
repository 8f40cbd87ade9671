import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { FetchFailure } from '../../ingestors/web/failure.ts';
import type { WebLimits } from '../../ingestors/web/limits.ts';
import type { Turn, Turns } from '../../ingestors/web/politeness/turns.ts';
import { again, type Patience } from './again.ts';

const KNOWN = `
  INSERT INTO web_hosts (host, free_at, held_until) VALUES ($1, 'epoch', 'epoch') ON CONFLICT DO NOTHING`;

/** Asked twice by the same holder it is the same turn: an answer may be lost after the turn was given. */
const TAKE = `
  UPDATE web_hosts SET holder = $2, held_until = clock_timestamp() + $3 * interval '1 millisecond'
  WHERE host = $1 AND free_at <= clock_timestamp() AND (held_until <= clock_timestamp() OR holder = $2)
  RETURNING host`;

const REST = `
  SELECT greatest(0, extract(epoch FROM free_at - clock_timestamp()) * 1000)::float AS rest FROM web_hosts WHERE host = $1`;

/** Twice by the same holder it rests from the second time on, which is never too short. */
const END = `
  UPDATE web_hosts SET free_at = clock_timestamp() + $3 * interval '1 millisecond', held_until = 'epoch'
  WHERE host = $1 AND holder = $2`;

const LOOK_MS = 50;

/** Longer than the longest request and what this process may need to notice its end. */
export const holdFor = ({ total }: WebLimits): number => total + 10_000;

export interface WebTurnsOptions {
  /**
   * Longer than any request takes, in ms: whoever holds a host and dies, holds it so long. A shorter time that is
   * renewed would let another in while a holder that cannot reach the database is still at it.
   */
  readonly hold: number;
  readonly patience: Patience;
}

/**
 * The turns of all processes that share a database, by its clock: one row a host, which says who holds it and when it may
 * be asked again.
 */
export const webTurns = (pool: pg.Pool, { hold, patience: away }: WebTurnsOptions): Turns => {
  const query = (sql: string, values: readonly unknown[]) => again(() => pool.query(sql, [...values]), away);

  const restOf = async (host: string): Promise<number> => {
    const { rows } = await query(REST, [host]);
    return rows[0]?.rest ?? 0;
  };

  const take = async (host: string, patience: number): Promise<Turn> => {
    const holder = randomUUID();
    await query(KNOWN, [host]);
    for (;;) {
      const { rowCount } = await query(TAKE, [host, holder, hold]);
      if (rowCount === 1) {
        return {
          end: async (rest) => {
            await query(END, [host, holder, rest]);
          },
        };
      }
      const rest = await restOf(host);
      if (rest > patience) {
        throw new FetchFailure('host-resting', `${host} rests for another ${Math.ceil(rest / 1000)} s`, {
          after: rest,
        });
      }
      // While another holds it nobody knows for how long; by chance, so that many do not come back at once.
      await pause(Math.max(rest, LOOK_MS * (0.5 + Math.random())));
    }
  };
  return { take };
};
