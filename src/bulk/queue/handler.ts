import type { Job } from './engine.ts';

/** A job that a worker has. */
export interface Delivered extends Job {
  /** Whether it comes back when this attempt fails. */
  readonly attempt: 'early' | 'last';
}

/**
 * Does one kind of work. It may be called again for what it has done already, here or on another machine, so it writes
 * whatever it writes once. What it throws is tried again after a while, and at last the job is a dead letter.
 */
export type Handler = (job: Delivered, signal: AbortSignal) => Promise<void>;

/** A new kind of work is a file with its handler and a line in this table. */
export type Handlers = Readonly<Record<string, Handler>>;

/** Thrown by a handler that was told to stop: the rest of the job goes back at once, and no attempt is counted. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** Thrown by a handler for what will never go better: the job is a dead letter at once. */
export class Hopeless extends Error {
  override readonly name = 'Hopeless';
}

/** Thrown by a handler that can do nothing now: the job comes back after so many milliseconds, and no attempt is counted. */
export class Postponed extends Error {
  override readonly name = 'Postponed';
  readonly ms: number;

  constructor(ms: number) {
    super(`postponed by ${ms} ms`);
    this.ms = ms;
  }
}
