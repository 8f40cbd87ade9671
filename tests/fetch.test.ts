import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { files } from './site/reports.ts';
import { runFacts } from './site/run-facts.ts';
import { type SiteServer, serveSite, tooSoon } from './site/server.ts';
import { buildSite, type Site } from './site/site.ts';
import { type Killed, surplus, visitKilled, visitOnce } from './site/visit.ts';

const DELAY = 0.01;
const folder = mkdtempSync(join(tmpdir(), 'gouji-fetch-'));
const archive = join(folder, 'archive');
let server: SiteServer;
let elsewhere: SiteServer;
let site: Site;

beforeAll(async () => {
  [server, elsewhere] = await Promise.all([serveSite(), serveSite()]);
});
afterAll(async () => {
  await Promise.all([server.close(), elsewhere.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const manifest = () =>
  readFileSync(join(archive, 'manifest.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('a site of five columns, its fetcher killed twice', () => {
  let killed: Killed;
  beforeAll(async () => {
    site = buildSite({
      sizes: [5, 5, 5, 8, 2],
      offered: files,
      listed: files,
      sheet: 3,
      tries: 3,
      elsewhere: elsewhere.origin,
    });
    server.routes = site.routes;
    killed = await visitKilled({ server, archive, delay: DELAY }, site, [
      { requests: 12, beyond: 0 },
      { requests: 20, beyond: 5 },
    ]);
  }, 120_000);

  it('has every report fetched, and says of each address that it could not fetch', () => {
    expect(killed.last.stderr).toContain('addresses');
    expect(killed.last.exitCode).toBe(3);
    expect(
      surplus(
        site.wanted,
        server.visits.map(({ path }) => path),
      ),
    ).toEqual([]);
  });

  it('is asked for nothing else, and for nothing twice but what a kill has cut', () => {
    const asked = server.visits.map(({ path }) => path);
    const cut = killed.cut.flatMap((path) => [path, ...(site.ways.has(path) ? [site.ways.get(path) ?? ''] : [])]);
    expect(surplus(surplus(asked, site.wanted), cut)).toEqual([]);
    expect(elsewhere.visits).toEqual([]);
  });

  it('is asked one thing at a time, never sooner than the delay after the last answer', () => {
    expect(server.atOnce()).toBe(1);
    expect(tooSoon(server.visits, DELAY * 1000)).toEqual([]);
  });

  it('is archived with every byte under its hash, once, and an entry for each fetch', () => {
    const brought = new Map(manifest().map(({ final, sha256 }) => [final, sha256]));
    for (const [path, bytes] of site.reports) {
      const sha256: string = brought.get(server.origin + path) ?? '';
      expect(readFileSync(join(archive, 'objects', sha256.slice(0, 2), sha256)).equals(bytes)).toBe(true);
    }
    const names = readdirSync(archive, { recursive: true, encoding: 'utf8' });
    expect(
      names.filter(
        (name) => !/^(?:manifest\.jsonl|runs\.jsonl|objects(?:[/\\][0-9a-f]{2}(?:[/\\][0-9a-f]{64})?)?)$/.test(name),
      ),
    ).toEqual([]);
  });

  it('says of each trap what it was', () => {
    const outcomes = Object.fromEntries(
      manifest().map(({ uri, outcome }) => [uri.replace(server.origin, ''), outcome]),
    );
    expect(outcomes).toMatchObject({
      '/closed/secret.html': 'forbidden-by-robots',
      '/trap/missing.html': 'gone',
      '/trap/broken.html': 'unavailable',
      '/trap/drips.html': 'timeout',
      '/trap/endless.html': 'limit-exceeded',
      '/trap/bomb.html': 'limit-exceeded',
      '/trap/brotli.html': 'undecodable',
      '/trap/loop.html': 'too-many-redirects',
      '/trap/inside.html': 'off-site',
      '/trap/file.html': 'forbidden-uri',
      '/trap/away.html': 'off-site',
      '/trap/moved.html': 'fetched',
    });
  });

  it('is read by gouji run with the figures of the same reports as files, and the addresses they come from', async () => {
    const loose = join(folder, 'files');
    mkdirSync(loose);
    for (const [index, bytes] of [...site.reports.values()].entries()) writeFileSync(join(loose, `${index}`), bytes);
    const [fetched, plain] = await Promise.all([
      runFacts(archive, join(folder, 'run-of-archive')),
      runFacts(loose, join(folder, 'run-of-files')),
    ]);
    expect(plain.facts.size).toBe(site.reports.size);
    expect(fetched.facts).toEqual(plain.facts);
    expect(fetched.addresses).toEqual([...site.reports.keys()].map((path) => server.origin + path).sort());
    expect(plain.addresses).toEqual([]);
  }, 120_000);

  it('gives its servers no work when the same command is given again, but for what failed for the moment', async () => {
    const before = server.visits.length;
    const again = await visitOnce(
      { server, archive, delay: DELAY },
      site.columns.map((path) => server.origin + path),
    );
    expect(again.exitCode).toBe(3);
    const asked = new Set(server.visits.slice(before).map(({ path }) => path));
    expect(asked).toEqual(new Set(['/trap/broken.html', '/trap/drips.html']));
  }, 60_000);
});
