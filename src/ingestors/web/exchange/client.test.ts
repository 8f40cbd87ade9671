import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FetchFailure } from '../failure.ts';
import { WEB_LIMITS } from '../limits.ts';
import { type Listener, listen } from '../listener.fixture.ts';
import { type WebClient, webClient } from './client.ts';

const KiB = 1024;
let site: Listener;
let client: WebClient;
let asked: Readonly<Record<string, string | string[] | undefined>> = {};

beforeAll(async () => {
  site = await listen((request, response) => {
    const endless = (piece: Buffer, headers: Record<string, string>) => {
      response.writeHead(200, headers);
      const send = (): void => {
        while (!response.destroyed && response.write(piece));
        if (!response.destroyed) response.once('drain', send);
      };
      send();
    };
    asked = request.headers;
    switch (request.url) {
      case '/plain':
        response.end('年报');
        return;
      case '/gzip':
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('年报'));
        return;
      case '/endless':
        endless(Buffer.alloc(16 * KiB), {});
        return;
      case '/bomb':
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(8 * KiB * KiB)));
        return;
      case '/cut':
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('年报'.repeat(99)).subarray(0, -12));
        return;
      case '/brotli':
        response.writeHead(200, { 'content-encoding': 'br' }).end('x');
        return;
      case '/twice':
        response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end('x');
        return;
      case '/silent':
        return;
      case '/stalls':
        response.writeHead(200);
        response.write('x');
        return;
      case '/drips':
        response.writeHead(200);
        setInterval(() => response.write('x'), 20).unref();
        return;
      case '/short':
        response.writeHead(200, { 'content-length': '10' }).write('x');
        setTimeout(() => response.destroy(), 20);
        return;
      case '/cookie':
        response.writeHead(200, { 'set-cookie': 'session=1' }).end('x');
        return;
      default:
        response.writeHead(500).end('gone wrong'.repeat(99));
    }
  });
  client = webClient({
    userAgent: 'gouji/test (zhang@example.org)',
    allowed: new Set(['127.0.0.1']),
    limits: { ...WEB_LIMITS, headers: 150, idle: 150, total: 400, raw: 100 * KiB, decoded: 200 * KiB },
  });
});
afterAll(async () => {
  await client.close();
  await site.close();
});

const get = (path: string) => client.get(new URL(path, site.origin));
const codeOf = async (path: string): Promise<unknown> => {
  try {
    return await get(path);
  } catch (error) {
    return error instanceof FetchFailure ? error.code : error;
  }
};

describe('one request', () => {
  it('says who asks, and takes gzip only', async () => {
    expect(Buffer.from((await get('/plain')).bytes ?? []).toString()).toBe('年报');
    expect(asked).toMatchObject({ 'user-agent': 'gouji/test (zhang@example.org)', 'accept-encoding': 'gzip' });
  });

  it('unpacks gzip', async () => {
    expect(Buffer.from((await get('/gzip')).bytes ?? []).toString()).toBe('年报');
  });

  it('sends no cookie back', async () => {
    await get('/cookie');
    await get('/plain');
    expect(asked.cookie).toBe(undefined);
  });

  it.each([
    ['/endless', 'limit-exceeded'],
    ['/bomb', 'limit-exceeded'],
    ['/cut', 'undecodable'],
    ['/brotli', 'undecodable'],
    ['/twice', 'undecodable'],
    ['/silent', 'timeout'],
    ['/stalls', 'timeout'],
    ['/drips', 'timeout'],
    ['/short', 'unreachable'],
  ])('%s ends as %s', async (path, code) => {
    expect(await codeOf(path)).toBe(code);
  });

  it('reads no body of an error, and goes on over the same connection', async () => {
    await get('/plain');
    const before = site.connections();
    expect(await get('/error')).toMatchObject({ status: 500, bytes: null });
    await get('/plain');
    expect(site.connections()).toBe(before);
  });

  it('says of a closed port that it is unreachable', async () => {
    const closed = await listen(() => {});
    await closed.close();
    await expect(client.get(new URL(closed.origin))).rejects.toMatchObject({ code: 'unreachable' });
  });
});
