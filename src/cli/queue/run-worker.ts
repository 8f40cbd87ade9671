import type { Limits } from '#model';
import { STANDARD_SETTINGS } from '../../audit/settings.ts';
import { shownAddress } from '../../bulk/queue/address.ts';
import { again, type Patience } from '../../bulk/queue/again.ts';
import { awayWord, isAway } from '../../bulk/queue/away.ts';
import { compareReports } from '../../bulk/queue/compare.ts';
import { FETCH, READ } from '../../bulk/queue/kinds.ts';
import { openPool } from '../../bulk/queue/pool.ts';
import { prepareQueue } from '../../bulk/queue/prepare.ts';
import { readBatch } from '../../bulk/queue/read-batch.ts';
import { statusOf } from '../../bulk/queue/status.ts';
import { type Work, work } from '../../bulk/queue/work.ts';
import { openWorkerSpool } from '../../bulk/queue/worker-spool.ts';
import type { Isolation } from '../../bulk/readers/isolation.ts';
import { openReaders } from '../../bulk/readers/open-readers.ts';
import { DiskFull } from '../../bulk/reading/disk.ts';
import { version } from '../../version.ts';
import { EXIT } from '../exit.ts';
import type { Guest } from '../fetching/guest.ts';
import { notify } from '../output/print.ts';
import { onStopSignals } from '../stop-on-signals.ts';
import { visible } from '../text/visible.ts';
import { openFetching } from './open-fetching.ts';
import { withQueue } from './with-queue.ts';

export interface WorkerSettings extends Pick<Work, 'jobs' | 'lease' | 'until'> {
  readonly isolation: Isolation;
  readonly limits: Limits;
  /** Where and how addresses are fetched; null where they are left to other workers. */
  readonly fetching: { readonly archives: string; readonly guest: Guest } | null;
}

/** A document at hand when the worker is told to stop has so long; then its child is ended, and nobody is blamed. */
const GRACE_MS = 20_000;

const tell = (what: string): void => notify(`${new Date().toISOString()} ${visible(what)}`);

const run = async (address: string, { isolation, limits, fetching, ...how }: WorkerSettings, signal: AbortSignal) => {
  const patience: Patience = { atMost: Number.POSITIVE_INFINITY, signal };
  await again(() => prepareQueue(address, version), {
    ...patience,
    onAway: (error) => tell(awayWord(error)),
  });
  const pool = openPool(address, how.jobs);
  const readers = openReaders({ jobs: how.jobs, limits, settings: STANDARD_SETTINGS, isolation });
  const spool = await openWorkerSpool();
  const fetch = fetching && openFetching({ address, pool, gouji: version, patience, limits }, fetching);
  const grace = (): void => {
    setTimeout(() => readers.close(), GRACE_MS).unref();
  };
  signal.addEventListener('abort', grace, { once: true });
  try {
    const room = { pool, readers, spool, gouji: version, patience, limits };
    tell(`working for ${shownAddress(address)}, ${how.jobs} at a time`);
    const whenEmpty = async (): Promise<void> => {
      const reports = await compareReports(pool, version, patience);
      if (reports !== null) tell(`nothing is left; ${reports} reports held against each other`);
    };
    const handlers = { [READ]: readBatch(room), ...(fetch && { [FETCH]: fetch.handler }) };
    await work({ address, pool, handlers, signal, tell, whenEmpty, ...how });
  } finally {
    await Promise.allSettled([readers.close(), spool.close(), pool.end(), fetch?.close()]);
  }
};

/** Works until it is told to stop, or until nothing is left. */
export const runWorker = (address: string, settings: WorkerSettings): Promise<number> =>
  withQueue(address, async () => {
    const stop = new AbortController();
    const { signal } = stop;
    onStopSignals(() => {
      tell('stopping after the documents at hand; once more stops at once');
      stop.abort();
    });
    try {
      await run(address, settings, signal);
    } catch (error) {
      // Told to stop while it waited for the database.
      if (signal.aborted && isAway(error)) return EXIT.clean;
      if (!(error instanceof DiskFull)) throw error;
      tell(`${error.message}: make room and start again; what was taken goes to other workers`);
      return EXIT.diskFull;
    }
    tell('stopped');
    if (settings.until === 'stopped' || signal.aborted) return EXIT.clean;
    const { batches, fetches } = await statusOf(address, { atMost: Number.POSITIVE_INFINITY });
    if (settings.fetching === null && fetches.waiting > 0) {
      tell(`${fetches.waiting} addresses wait for a worker with --archives`);
      return EXIT.notRead;
    }
    return batches.dead > 0 ? EXIT.notRead : EXIT.clean;
  });
