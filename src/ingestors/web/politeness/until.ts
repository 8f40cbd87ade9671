import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until the clock of `performance` has passed a time: a timer of Node may go off a millisecond early. */
export const until = async (time: number): Promise<void> => {
  for (let left = time - performance.now(); left > 0; left = time - performance.now()) await sleep(Math.ceil(left));
};
