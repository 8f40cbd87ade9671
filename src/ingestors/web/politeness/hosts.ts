import PQueue from 'p-queue';
import type { Answer, WebClient } from '../exchange/client.ts';
import { assertBrings, movedTo } from '../exchange/status.ts';
import { FetchFailure, isPassing } from '../failure.ts';
import { webUri } from '../uri.ts';
import { backoff, type Manners } from './rest.ts';
import type { Turns } from './turns.ts';

/** What one address said: where it leads, or what it brings. */
export type Said = { readonly to: URL } | { readonly answer: Answer };

export interface Asking {
  readonly headers: Readonly<Record<string, string>>;
  /** What the host's robots.txt asks for between two requests, in ms. */
  readonly delay: number;
  /** A request that another waits for goes first. */
  readonly urgency: number;
}

interface Standing {
  readonly queue: PQueue;
  /** Addresses that failed one after the other. */
  failing: number;
}

/** Hosts, each asked one thing at a time, with a rest in between that grows while it fails. */
export const politeHosts = (client: WebClient, turns: Turns, manners: Manners) => {
  const standings = new Map<string, Standing>();

  const standingOf = (host: string): Standing => {
    const known = standings.get(host);
    if (known) return known;
    const standing: Standing = { queue: new PQueue({ concurrency: 1 }), failing: 0 };
    standings.set(host, standing);
    return standing;
  };

  const restAfter = (failure: FetchFailure, attempt: number, delay: number, { failing }: Standing): number => {
    if (!isPassing(failure.code)) return delay;
    const given = attempt === manners.attempts && failing + 1 >= manners.breakAfter ? manners.recovery : 0;
    return Math.max(backoff(delay, attempt, Math.random()), failure.after ?? 0, given);
  };

  const attempt = async (uri: URL, asking: Asking, count: number): Promise<Said> => {
    const standing = standingOf(uri.hostname);
    const delay = Math.max(manners.delay, asking.delay);
    let rest = delay;
    const turn = await turns.take(uri.hostname, manners.patience);
    try {
      const answer = await client.get(uri, asking.headers);
      const to = movedTo(answer, uri, webUri);
      if (to) return { to };
      assertBrings(answer, uri);
      return { answer };
    } catch (error) {
      if (error instanceof FetchFailure) rest = restAfter(error, count, delay, standing);
      throw error;
    } finally {
      await turn.end(rest);
    }
  };

  const mayGoBetter = (error: unknown, count: number): boolean =>
    error instanceof FetchFailure &&
    isPassing(error.code) &&
    error.code !== 'host-resting' &&
    count < manners.attempts &&
    (error.after ?? 0) <= manners.patience;

  /** Asks one address, several times where it fails for the moment. @throws FetchFailure */
  const ask = async (uri: URL, asking: Asking): Promise<Said> => {
    const standing = standingOf(uri.hostname);
    for (let count = 1; ; count += 1) {
      const priority = count > 1 ? asking.urgency + 1 : asking.urgency;
      try {
        const said = await standing.queue.add(() => attempt(uri, asking, count), { priority });
        standing.failing = 0;
        return said;
      } catch (error) {
        if (mayGoBetter(error, count)) continue;
        if (error instanceof FetchFailure && error.code !== 'host-resting') {
          standing.failing = isPassing(error.code) ? standing.failing + 1 : 0;
        }
        throw error;
      }
    }
  };
  return { ask };
};
