import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webClient } from '../exchange/client.ts';
import { FetchFailure } from '../failure.ts';
import { type Listener, listen } from '../listener.fixture.ts';
import { webUri } from '../uri.ts';
import { connectorFor } from './connector.ts';
import { FORBIDDEN_ADDRESSES, FORBIDDEN_SPELLINGS, FORBIDDEN_URIS } from './forbidden.fixture.ts';
import { systemResolve } from './resolve.ts';

// Listens on every address that this machine has.
let here: Listener;
beforeAll(async () => {
  here = await listen((_, response) => response.end('reached'), '::');
});
afterAll(() => here.close());

const failureOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    return await work;
  } catch (error) {
    return error instanceof FetchFailure ? error.code : error;
  }
};

const NOBODY: ReadonlySet<string> = new Set();
const PUBLIC = '2400:3200::1';

describe('what is not public', () => {
  it('is some two hundred and forty addresses and spellings', () => {
    expect(new Set([...FORBIDDEN_ADDRESSES, ...FORBIDDEN_SPELLINGS, ...FORBIDDEN_URIS]).size).toBeGreaterThan(240);
  });

  it.each(FORBIDDEN_ADDRESSES)('a name that is %s is refused before anything is connected', async (address) => {
    const client = webClient({ userAgent: 'test', allowed: NOBODY, resolve: async () => [address] });
    const uri = new URL(`http://report.example:${here.port}/`);
    expect(await failureOf(client.get(uri))).toBe('forbidden-address');
    await client.close();
    expect(here.connections()).toBe(0);
  });

  it.each(FORBIDDEN_ADDRESSES)('%s beside a public address forbids both', async (address) => {
    const client = webClient({ userAgent: 'test', allowed: NOBODY, resolve: async () => [PUBLIC, address] });
    expect(await failureOf(client.get(new URL(`http://report.example:${here.port}/`)))).toBe('forbidden-address');
    await client.close();
    expect(here.connections()).toBe(0);
  });

  it.each(FORBIDDEN_SPELLINGS)('http://%s is refused, or no address', async (host) => {
    const uri = webUri(`http://${host}:${here.port}/`);
    if (uri !== null) {
      const client = webClient({ userAgent: 'test', allowed: NOBODY, resolve: systemResolve });
      expect(await failureOf(client.get(uri))).toBe('forbidden-address');
      await client.close();
    }
    expect(here.connections()).toBe(0);
  });

  it.each(FORBIDDEN_URIS)('"%s" is no address to fetch', (text) => {
    expect(webUri(text)).toBe(null);
  });
});

describe('a name that changes its mind', () => {
  const connected = (answers: readonly string[]) => {
    let asked = 0;
    const connect = connectorFor({
      allowed: NOBODY,
      timeout: 1000,
      resolve: async () => [answers[asked++] ?? 'none'],
    });
    // From loopback nothing can be sent to a public address: the attempt ends in this machine.
    const target = {
      hostname: 'report.example',
      host: 'report.example',
      protocol: 'http:',
      port: `${here.port}`,
      localAddress: '::1',
    };
    const once = (): Promise<Error | null> => new Promise((done) => connect(target, (...[error]) => done(error)));
    return { once, asked: () => asked };
  };

  it('is asked once for one connection, so that the address connected is the address checked', async () => {
    const { once, asked } = connected([PUBLIC, '127.0.0.1', '::1']);
    expect(await once()).toBeInstanceOf(Error);
    expect(asked()).toBe(1);
    expect(here.connections()).toBe(0);
  });

  it('is checked anew for the next connection, and refused when it has turned inwards', async () => {
    const { once } = connected([PUBLIC, '::1']);
    await once();
    expect(await once()).toMatchObject({ code: 'forbidden-address' });
    expect(here.connections()).toBe(0);
  });
});

describe('a host that a person allowed', () => {
  const get = async (host: string, allowed: string, address: string) => {
    const client = webClient({ userAgent: 'test', allowed: new Set([allowed]), resolve: async () => [address] });
    try {
      return await failureOf(client.get(new URL(`http://${host}:${here.port}/`)).then(({ status }) => status));
    } finally {
      await client.close();
    }
  };

  it('is reached inside, by its address and by its name', async () => {
    expect(await get('127.0.0.1', '127.0.0.1', 'never asked')).toBe(200);
    expect(await get('[::1]', '[::1]', 'never asked')).toBe(200);
    expect(await get('oa.qinghe.example', 'oa.qinghe.example', '127.0.0.1')).toBe(200);
  });

  it('allows no other host, and not its address under another name', async () => {
    expect(await get('other.example', 'oa.qinghe.example', '127.0.0.1')).toBe('forbidden-address');
    expect(await get('other.example', '127.0.0.1', '127.0.0.1')).toBe('forbidden-address');
  });

  it.each([
    '169.254.169.254',
    '100.100.100.200',
    '168.63.129.16',
    'fd00:ec2::254',
    '0.0.0.0',
    '::ffff:127.0.0.1',
    '224.0.0.1',
  ])('never leads to %s', async (address) => {
    expect(await get('oa.qinghe.example', 'oa.qinghe.example', address)).toBe('forbidden-address');
  });
});
