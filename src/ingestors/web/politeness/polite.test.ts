import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { webClient } from '../exchange/client.ts';
import { FetchFailure } from '../failure.ts';
import { WEB_LIMITS } from '../limits.ts';
import { type Listener, listen } from '../listener.fixture.ts';
import { memoryTurns } from './memory-turns.ts';
import { type Polite, politely } from './polite.ts';
import { MANNERS, type Manners } from './rest.ts';
import { retryAfter } from './retry-after.ts';

interface Visit {
  readonly path: string;
  readonly from: number;
  to: number;
}

type Answers = (path: string, response: ServerResponse, request: IncomingMessage) => void;

const left: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of left.splice(0)) await close();
});

/** A site with a log of when each request came and when its answer was sent. */
const site = async (answers: Answers): Promise<Listener & { readonly visits: readonly Visit[] }> => {
  const visits: Visit[] = [];
  const listener = await listen((request, response) => {
    const visit = { path: request.url ?? '', from: performance.now(), to: Number.POSITIVE_INFINITY };
    visits.push(visit);
    response.on('close', () => {
      visit.to = performance.now();
    });
    answers(visit.path, response, request);
  });
  left.push(listener.close);
  return { ...listener, visits };
};

const guest = (manners: Partial<Manners> = {}): Polite => {
  const client = webClient({ userAgent: 'gouji/test', allowed: new Set(['127.0.0.1']), limits: WEB_LIMITS });
  left.unshift(client.close);
  return politely({ client, turns: memoryTurns(), manners: { ...MANNERS, delay: 40, ...manners } });
};

const codeOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    return await work;
  } catch (error) {
    return error instanceof FetchFailure ? error.code : error;
  }
};

const gaps = (visits: readonly Visit[]): readonly number[] =>
  visits.slice(1).map(({ from }, index) => from - (visits[index]?.to ?? 0));

const open: Answers = (path, response) => response.writeHead(path === '/robots.txt' ? 404 : 200).end('x');

describe('a host', () => {
  it('is asked one thing at a time, and never sooner than the delay after its last answer', async () => {
    const host = await site((path, response) => setTimeout(() => open(path, response, response.req), 15));
    const polite = guest();
    await Promise.all(['/a', '/b', '/c', '/d'].map((path) => polite.fetch(new URL(path, host.origin))));
    expect(host.visits.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/b', '/c', '/d']);
    expect(Math.min(...gaps(host.visits))).toBeGreaterThanOrEqual(40);
  });

  it('is given a second of its own by default', async () => {
    const host = await site(open);
    await guest({ delay: MANNERS.delay }).fetch(new URL('/a', host.origin));
    expect(gaps(host.visits)[0]).toBeGreaterThanOrEqual(1000);
  });

  it('is given the delay that its robots.txt asks for', async () => {
    const host = await site((path, response) =>
      response.end(path === '/robots.txt' ? 'User-agent: *\nCrawl-delay: 0.2' : 'x'),
    );
    const polite = guest();
    await polite.fetch(new URL('/a', host.origin));
    await polite.fetch(new URL('/b', host.origin));
    expect(gaps(host.visits)[1]).toBeGreaterThanOrEqual(200);
  });

  it('is given the time that it asks for with 503, and asked again', async () => {
    let tries = 0;
    const host = await site((path, response) => {
      tries += path === '/a' ? 1 : 0;
      if (path === '/a' && tries === 1) response.writeHead(503, { 'retry-after': '1' }).end();
      else open(path, response, response.req);
    });
    expect((await guest().fetch(new URL('/a', host.origin))).answer.status).toBe(200);
    expect(gaps(host.visits)[1]).toBeGreaterThanOrEqual(1000);
  });

  it('that asks for an hour is not asked again, for nothing', async () => {
    const host = await site((path, response) => {
      if (path === '/robots.txt') open(path, response, response.req);
      else response.writeHead(429, { 'retry-after': '3600' }).end();
    });
    const polite = guest();
    expect(await codeOf(polite.fetch(new URL('/a', host.origin)))).toBe('unavailable');
    expect(await codeOf(polite.fetch(new URL('/b', host.origin)))).toBe('host-resting');
    expect(host.visits.length).toBe(2);
  });

  it('that fails is asked three times with growing rests, then for another address', async () => {
    const host = await site((path, response) => {
      if (path === '/bad') response.writeHead(500).end();
      else open(path, response, response.req);
    });
    const polite = guest();
    expect(await codeOf(polite.fetch(new URL('/bad', host.origin)))).toBe('unavailable');
    await polite.fetch(new URL('/good', host.origin));
    expect(host.visits.map(({ path }) => path)).toEqual(['/robots.txt', '/bad', '/bad', '/bad', '/good']);
    const [, first = 0, second = 0, third = 0] = gaps(host.visits);
    expect([first >= 80, second >= 160, third >= 320]).toEqual([true, true, true]);
  });

  it('that fails for five addresses in a row is left alone', async () => {
    const host = await site((path, response) => response.writeHead(path === '/robots.txt' ? 404 : 500).end());
    const polite = guest({ attempts: 1, delay: 5 });
    const codes = [];
    for (const path of '12345678') codes.push(await codeOf(polite.fetch(new URL(path, host.origin))));
    expect(codes).toEqual([...Array(5).fill('unavailable'), ...Array(3).fill('host-resting')]);
    expect(host.visits.length).toBe(6);
  });
});

describe('robots.txt', () => {
  const rules = 'User-agent: *\nDisallow: /secret/\n\nUser-agent: gouji\nDisallow: /not-for-gouji/';

  it('is obeyed, by name before anybody', async () => {
    const host = await site((path, response) => response.end(path === '/robots.txt' ? rules : 'x'));
    const polite = guest({ delay: 1 });
    expect(await codeOf(polite.fetch(new URL('/not-for-gouji/a', host.origin)))).toBe('forbidden-by-robots');
    expect(await codeOf(polite.fetch(new URL('/open', host.origin)))).toMatchObject({ final: { pathname: '/open' } });
    expect(host.visits.map(({ path }) => path)).toEqual(['/robots.txt', '/open']);
  });

  it('that fails closes the host for now', async () => {
    const host = await site((_, response) => response.writeHead(500).end());
    const polite = guest({ delay: 1, attempts: 2 });
    expect(await codeOf(polite.fetch(new URL('/a', host.origin)))).toBe('robots-unavailable');
    expect(await codeOf(polite.fetch(new URL('/b', host.origin)))).toBe('robots-unavailable');
    expect(host.visits.map(({ path }) => path)).toEqual(['/robots.txt', '/robots.txt']);
  });

  it('is asked at each host that a redirect leads to', async () => {
    const closed = await site((path, response) =>
      response.end(path === '/robots.txt' ? 'User-agent: *\nDisallow: /' : 'x'),
    );
    const host = await site((path, response) => {
      if (path === '/robots.txt') open(path, response, response.req);
      else response.writeHead(302, { location: `${closed.origin}/b` }).end();
    });
    expect(await codeOf(guest({ delay: 1 }).fetch(new URL('/a', host.origin)))).toBe('forbidden-by-robots');
    expect(closed.visits.map(({ path }) => path)).toEqual(['/robots.txt']);
  });
});

describe('a redirect', () => {
  const chain: Answers = (path, response) => {
    const step = Number(/^\/step(\d)$/.exec(path)?.[1] ?? 0);
    if (step > 0) response.writeHead(302, { location: `step${step - 1}` }).end();
    else if (path === '/loop') response.writeHead(301, { location: '/loop' }).end();
    else if (path === '/in') response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end();
    else if (path === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else if (path === '/user') response.writeHead(302, { location: 'http://a:b@127.0.0.1/' }).end();
    else if (path === '/chinese') response.writeHead(302, { location: Buffer.from('/年报').toString('latin1') }).end();
    else open(path, response, response.req);
  };

  it('is followed five times, each hop with the rest that is due to the host', async () => {
    const host = await site(chain);
    const brought = await guest().fetch(new URL('/step5', host.origin));
    expect(brought.final.pathname).toBe('/step0');
    expect(brought.way.length).toBe(5);
    expect(Math.min(...gaps(host.visits))).toBeGreaterThanOrEqual(40);
  });

  it.each([
    ['/step6', 'too-many-redirects'],
    ['/loop', 'too-many-redirects'],
    ['/in', 'forbidden-address'],
    ['/file', 'forbidden-uri'],
    ['/user', 'forbidden-uri'],
  ])('%s ends as %s', async (path, code) => {
    const host = await site(chain);
    expect(await codeOf(guest({ delay: 1 }).fetch(new URL(path, host.origin)))).toBe(code);
  });

  it('may be written in bytes', async () => {
    const host = await site(chain);
    const { final } = await guest({ delay: 1 }).fetch(new URL('/chinese', host.origin));
    expect(decodeURI(final.pathname)).toBe('/年报');
  });

  it('to another site is not followed where nobody asked for it', async () => {
    const other = await site(open);
    const host = await site((path, response) => {
      if (path === '/robots.txt') open(path, response, response.req);
      else response.writeHead(302, { location: other.origin }).end();
    });
    const stays = (uri: URL): boolean => uri.origin === host.origin;
    const fetched = guest({ delay: 1 }).fetch(new URL('/a', host.origin), { mayLeadTo: stays });
    expect(await codeOf(fetched)).toBe('off-site');
    expect(other.visits).toEqual([]);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2025-01-20T08:00:00Z');
  it('is seconds, a date, or nothing', () => {
    expect(retryAfter('120', now)).toBe(120_000);
    expect(retryAfter('Mon, 20 Jan 2025 08:00:30 GMT', now)).toBe(30_000);
    expect(retryAfter('Mon, 20 Jan 2025 07:00:00 GMT', now)).toBe(0);
    expect(retryAfter('soon', now)).toBe(null);
    expect(retryAfter(undefined, now)).toBe(null);
  });
});
