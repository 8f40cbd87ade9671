import { Agent } from 'undici';
import type { AllowedHosts } from '../address/allowed.ts';
import { connectorFor } from '../address/connector.ts';
import { type Resolve, systemResolve } from '../address/resolve.ts';
import { WEB_LIMITS, type WebLimits } from '../limits.ts';
import { bodyOf } from './body.ts';
import { failureOf } from './failure-of.ts';

/** What a server said to one request. */
export interface Answer {
  readonly status: number;
  /** By lower-case name; the bytes of a value stand for characters one to one (latin1), as they came. */
  readonly headers: ReadonlyMap<string, string>;
  /** Unpacked; only of a 200. */
  readonly bytes: Uint8Array | null;
}

export interface WebClient {
  readonly limits: WebLimits;
  /** One request: no redirect is followed. @throws FetchFailure */
  get(uri: URL, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  close(): Promise<void>;
}

export interface ClientOptions {
  readonly userAgent: string;
  readonly allowed: AllowedHosts;
  readonly limits?: WebLimits;
  readonly resolve?: Resolve;
}

const headersOf = (raw: Readonly<Record<string, string | string[] | undefined>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(raw).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? (value[0] ?? '') : value] as const],
    ),
  );

/**
 * One connection a host, no proxy, no cookie, no credential: every request stands for itself.
 * Names are resolved and their addresses checked where the connection is made (address/connector.ts).
 */
export const webClient = ({
  userAgent,
  allowed,
  limits = WEB_LIMITS,
  resolve = systemResolve,
}: ClientOptions): WebClient => {
  const agent = new Agent({
    connect: connectorFor({ resolve, allowed, timeout: limits.connect }),
    connections: 1,
    pipelining: 1,
    headersTimeout: limits.headers,
    bodyTimeout: limits.idle,
  });

  const answer = async (uri: URL, headers: Readonly<Record<string, string>>): Promise<Answer> => {
    const response = await agent.request({
      origin: uri.origin,
      path: `${uri.pathname}${uri.search}`,
      method: 'GET',
      signal: AbortSignal.timeout(limits.total),
      headers: {
        'user-agent': userAgent,
        accept: '*/*',
        'accept-encoding': 'gzip',
        'accept-language': 'zh-CN, zh;q=0.9, en;q=0.5',
        ...headers,
      },
    });
    const { statusCode: status, body } = response;
    const told = headersOf(response.headers);
    if (status === 200) {
      return { status, headers: told, bytes: await bodyOf(body, told.get('content-encoding') ?? '', limits) };
    }
    // What an error page says is nobody's report; a short one leaves the connection open.
    await body.dump({ limit: 65_536 });
    return { status, headers: told, bytes: null };
  };

  return {
    limits,
    get: async (uri, headers = {}) => {
      try {
        return await answer(uri, headers);
      } catch (error) {
        throw failureOf(error, uri);
      }
    },
    close: () => agent.destroy(),
  };
};
