import type { Answer, WebClient } from '../exchange/client.ts';
import { assertBrings, movedTo } from '../exchange/status.ts';
import { type FailureCode, FetchFailure, isPassing } from '../failure.ts';
import { webUri } from '../uri.ts';
import { backoff, type Manners } from './rest.ts';
import type { Turns } from './turns.ts';

/** What one address said: where it leads, or what it brings. */
export type Said = { readonly to: URL } | { readonly answer: Answer };

export interface Asking {
  readonly headers: Readonly<Record<string, string>>;
  /** What the host's robots.txt asks for between two requests, in ms. */
  readonly delay: number;
}

/** After these the host has said all it had to say; any other answer was cut off, and it takes a moment to notice. */
const WHOLE: ReadonlySet<FailureCode> = new Set(['gone', 'refused', 'forbidden-uri'] as const);

/** Hosts, each asked one thing at a time, with a rest in between that grows while it fails. */
export const politeHosts = (client: WebClient, turns: Turns, manners: Manners) => {
  /** Addresses that failed one after the other, by host. */
  const failing = new Map<string, number>();

  const restAfter = ({ code, after }: FetchFailure, host: string, attempt: number, delay: number): number => {
    if (WHOLE.has(code)) return delay;
    const isLast = !isPassing(code) || attempt === manners.attempts;
    const isBroken = isPassing(code) && isLast && (failing.get(host) ?? 0) + 1 >= manners.breakAfter;
    return Math.max(backoff(delay, attempt, Math.random()), after ?? 0, isBroken ? manners.recovery : 0);
  };

  const attempt = async (uri: URL, asking: Asking, count: number): Promise<Said> => {
    const host = uri.hostname;
    const delay = Math.max(manners.delay, asking.delay);
    let rest = delay;
    const turn = await turns.take(host, manners.patience);
    try {
      const answer = await client.get(uri, asking.headers);
      const to = movedTo(answer, uri, webUri);
      if (to) return { to };
      assertBrings(answer, uri);
      return { answer };
    } catch (error) {
      if (error instanceof FetchFailure) rest = restAfter(error, host, count, delay);
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
    const host = uri.hostname;
    for (let count = 1; ; count += 1) {
      try {
        const said = await attempt(uri, asking, count);
        failing.delete(host);
        return said;
      } catch (error) {
        if (mayGoBetter(error, count)) continue;
        if (error instanceof FetchFailure && error.code !== 'host-resting') {
          failing.set(host, isPassing(error.code) ? (failing.get(host) ?? 0) + 1 : 0);
        }
        throw error;
      }
    }
  };
  return { ask };
};
