import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './site.ts';

/** One request as the server saw it, in ms of its own clock. */
export interface Visit {
  readonly path: string;
  readonly from: number;
  /** When the last byte was handed over; infinite while more is to come. */
  to: number;
}

export interface SiteServer {
  readonly origin: string;
  readonly visits: Visit[];
  /** The most requests that were open at a time. */
  atOnce(): number;
  routes: ReadonlyMap<string, Answer>;
  close(): Promise<void>;
}

/** Serves a site on loopback and keeps a log of its own. */
export const serveSite = async (): Promise<SiteServer> => {
  const visits: Visit[] = [];
  let open = 0;
  let most = 0;
  const site: { routes: ReadonlyMap<string, Answer> } = { routes: new Map() };
  const server = createServer((request, response) => {
    const visit: Visit = { path: request.url ?? '', from: performance.now(), to: Number.POSITIVE_INFINITY };
    visits.push(visit);
    open += 1;
    most = Math.max(most, open);
    let last = visit.from;
    const ended = (): void => {
      if (visit.to !== Number.POSITIVE_INFINITY) return;
      visit.to = last;
      open -= 1;
    };
    // `finish` and `close` come when the guest has had the answer, or has left, for a while: on a busy machine for
    // milliseconds. What counts is when the last byte was written.
    const { write, end } = response;
    response.write = ((...rest: Parameters<typeof write>) => {
      last = performance.now();
      return write.apply(response, rest);
    }) as typeof write;
    response.end = ((...rest: Parameters<typeof end>) => {
      last = performance.now();
      ended();
      return end.apply(response, rest);
    }) as typeof end;
    response.on('close', ended);
    const answer = site.routes.get(visit.path);
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return Object.assign(site, {
    origin: `http://127.0.0.1:${port}`,
    visits,
    atOnce: () => most,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
};

/** The pairs of requests, one after the other, that came sooner than `rest` ms after the answer before. */
export const tooSoon = (visits: readonly Visit[], rest: number): readonly string[] =>
  visits.slice(1).flatMap(({ from, path }, index) => {
    const before = visits[index];
    const gap = from - (before?.to ?? 0);
    return gap < rest ? [`${before?.path} → ${path}: ${gap.toFixed(2)} ms`] : [];
  });
