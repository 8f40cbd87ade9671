import { DelayedError, type Processor, UnrecoverableError, WaitingError } from 'bullmq';
import { DiskFull } from '../reading/disk.ts';
import { isRefused } from './away.ts';
import type { Delivery } from './engine.ts';
import { type Delivered, type Handlers, Hopeless, Interrupted, Postponed } from './handler.ts';

/** A worker of an older gouji leaves what it does not know to the others. */
const UNKNOWN_KIND_MS = 60_000;

const attemptOf = ({ attemptsMade, opts }: Delivery): Delivered['attempt'] =>
  attemptsMade + 1 >= (opts.attempts ?? 1) ? 'last' : 'early';

export interface Processing {
  readonly handlers: Handlers;
  readonly signal: AbortSignal;
  readonly tell: (what: string) => void;
  /** This worker can do no more: the job goes back, to be done by another. */
  readonly stop: (why: Error) => void;
}

/** Gives each job to the handler of its kind, and tells the engine what became of it. */
export const processJob =
  ({ handlers, signal, tell, stop }: Processing): Processor<Delivery['data'], void> =>
  async (delivery, token, lost) => {
    const over = lost ? AbortSignal.any([signal, lost]) : signal;
    const { id = '', name: kind } = delivery;
    lost?.addEventListener('abort', () => tell(`batch ${id}: its lease has ended; it is left to other workers`));
    try {
      // A worker that is being closed may take one more: very often the one that it has just given back.
      if (over.aborted) throw new Interrupted();
      const handler = handlers[kind];
      if (!handler) throw new Postponed(UNKNOWN_KIND_MS);
      await handler({ id, kind, attempt: attemptOf(delivery) }, over);
    } catch (error) {
      const isUnfit = error instanceof DiskFull || isRefused(error);
      if (isUnfit) stop(error);
      if (isUnfit || error instanceof Interrupted) {
        await delivery.moveToWait(token);
        throw new WaitingError();
      }
      if (error instanceof Postponed) {
        await delivery.moveToDelayed(Date.now() + error.ms, token);
        throw new DelayedError();
      }
      throw error instanceof Hopeless ? new UnrecoverableError(error.message) : error;
    }
  };
