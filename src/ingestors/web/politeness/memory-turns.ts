import { FetchFailure } from '../failure.ts';
import type { Turn, Turns } from './turns.ts';
import { until } from './until.ts';

interface Host {
  /** When it may be asked again, by `performance.now()`. */
  freeAt: number;
  /** Settles when whoever holds it has ended. */
  held: Promise<void>;
}

/**
 * The turns of one process.
 * @param first how long each host is left alone before its first turn, in ms: another process that has just been killed
 * may have asked it a moment ago
 */
export const memoryTurns = (first = 0): Turns => {
  const hosts = new Map<string, Host>();
  const start = performance.now();

  const hostOf = (name: string): Host => {
    const known = hosts.get(name);
    if (known) return known;
    const host: Host = { freeAt: start + first, held: Promise.resolve() };
    hosts.set(name, host);
    return host;
  };

  const take = async (name: string, patience: number): Promise<Turn> => {
    const host = hostOf(name);
    const before = host.held;
    let release = (): void => {};
    host.held = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    const wait = host.freeAt - performance.now();
    if (wait > patience) {
      release();
      throw new FetchFailure('host-resting', `${name} rests for another ${Math.ceil(wait / 1000)} s`, { after: wait });
    }
    await until(host.freeAt);
    return {
      end: async (rest) => {
        host.freeAt = performance.now() + rest;
        release();
      },
    };
  };
  return { take };
};
