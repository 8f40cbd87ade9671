import { openPool } from '../../bulk/queue/pool.ts';
import { prepareQueue } from '../../bulk/queue/prepare.ts';
import { holdFor, webTurns } from '../../bulk/queue/web-turns.ts';
import type { WebLimits } from '../../ingestors/web/limits.ts';
import type { Turns } from '../../ingestors/web/politeness/turns.ts';
import { version } from '../../version.ts';
import { withQueue } from './with-queue.ts';

/** Longer than a server takes to start again, in ms. */
const PATIENCE = { atMost: 300_000 } as const;

/** The turns that all share who name this database. @throws UsageError where it cannot be reached */
export const sharedTurns = (
  address: string,
  limits: WebLimits,
): Promise<{ readonly turns: Turns; readonly close: () => Promise<void> }> =>
  withQueue(address, async () => {
    await prepareQueue(address, version);
    const pool = openPool(address, 2);
    return { turns: webTurns(pool, { hold: holdFor(limits), patience: PATIENCE }), close: () => pool.end() };
  });
