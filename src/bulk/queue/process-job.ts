import { DelayedError, type Processor, WaitingError } from 'bullmq';
import { DiskFull } from '../reading/disk.ts';
import type { Delivery } from './engine.ts';
import { type Delivered, type Handlers, Interrupted, Postponed } from './handler.ts';

/** A worker of an older gouji leaves what it does not know to the others. */
const UNKNOWN_KIND_MS = 60_000;

const attemptOf = ({ attemptsMade, opts }: Delivery): Delivered['attempt'] =>
  attemptsMade + 1 >= (opts.attempts ?? 1) ? 'last' : 'early';

/**
 * Gives each job to the handler of its kind, and tells the engine what became of it.
 * @param stop told where this machine can do no more: the job goes back, to be done by another
 */
export const processJob =
  (handlers: Handlers, signal: AbortSignal, stop: (why: DiskFull) => void): Processor<Delivery['data'], void> =>
  async (delivery, token) => {
    const { id = '', name: kind } = delivery;
    try {
      // A worker that is being closed may take one more: very often the one that it has just given back.
      if (signal.aborted) throw new Interrupted();
      const handler = handlers[kind];
      if (!handler) throw new Postponed(UNKNOWN_KIND_MS);
      await handler({ id, kind, attempt: attemptOf(delivery) }, signal);
    } catch (error) {
      if (error instanceof DiskFull) stop(error);
      if (error instanceof Interrupted || error instanceof DiskFull) {
        await delivery.moveToWait(token);
        throw new WaitingError();
      }
      if (error instanceof Postponed) {
        await delivery.moveToDelayed(Date.now() + error.ms, token);
        throw new DelayedError();
      }
      throw error;
    }
  };
