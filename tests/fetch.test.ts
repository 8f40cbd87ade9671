import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '#model';
import { extract } from '../src/index.ts';
import { version } from '../src/version.ts';
import { DATASET_FILE, openToRead } from '../src/writers/duckdb/open.ts';
import { type SiteServer, serveSite, tooSoon } from './site/server.ts';
import { buildSite, type Site } from './site/site.ts';
import { type Killed, surplus, visitKilled, visitOnce } from './site/visit.ts';

const BIN = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url));
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

/** The figures of a run by the hash of their report, and the addresses of the reports that have one. */
const factsOfRun = async (input: string, name: string) => {
  const output = join(folder, `run-${name}`);
  const { status, stderr } = spawnSync(process.execPath, [
    BIN,
    'run',
    input,
    '-o',
    output,
    '--jobs',
    '1',
    '--exit-zero',
  ]);
  if (status !== 0) throw new Error(`${stderr}`);
  const dataset = await openToRead(join(output, DATASET_FILE), version);
  const rowsOf = async (sql: string) => (await dataset.connection.runAndReadAll(sql)).getRowsJson();
  const facts = await rowsOf(
    'SELECT source, fact, value, facts.state, raw FROM outcomes JOIN facts USING (outcome) ORDER BY source, part, position',
  );
  const uris = await rowsOf('SELECT web_uri FROM reports WHERE web_uri IS NOT NULL');
  dataset.close();
  return { facts, uris: uris.map(([uri]) => uri) };
};

const factsOf = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap((outcome) =>
    outcome.state === 'record' ? [[outcome.report.source.sha256, outcome.report.facts] as const] : [],
  );

describe('a site of five columns, its fetcher killed three times', () => {
  let killed: Killed;
  beforeAll(async () => {
    site = buildSite({ sizes: [9, 9, 9, 8, 3], sheet: 4, tries: 3, elsewhere: elsewhere.origin });
    server.routes = site.routes;
    killed = await visitKilled({ server, archive, delay: DELAY }, site, [3, 12, 20]);
  }, 240_000);

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
    const brought = new Map(manifest().flatMap(({ uri, sha256 }) => (sha256 ? [[uri, sha256]] : [])));
    for (const [path, bytes] of site.reports) {
      const sha256 =
        brought.get(server.origin + path) ?? brought.get(`${server.origin}${path.replace('/moved/report', '/moved')}`);
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

  it('is read from the archive with the same facts as from the files, and knows where each comes from', async () => {
    const outcomes = await extract(archive);
    const facts = new Map(factsOf(outcomes));
    for (const bytes of site.reports.values()) {
      for (const [sha256, own] of factsOf(await extract({ uri: 'file', bytes })))
        expect(facts.get(sha256)).toEqual(own);
    }
    const pdf = outcomes.find(({ uri }) => /\/files\/\d+\/P\d+\.pdf$/.test(uri));
    expect(pdf?.uri.startsWith(`${archive}!/${server.origin}/files/`)).toBe(true);
    expect(pdf?.state === 'record' && pdf.report.source.web).toMatchObject({
      finalUri: expect.stringContaining(`${server.origin}/files/`),
      page: expect.stringContaining(`${server.origin}/art/2024/art_`),
      title: expect.stringMatching(/^青禾市.+局2023年政府信息公开工作年度报告$/),
      site: '青禾市人民政府',
      published: '2024-01-22',
    });
    expect(pdf?.state === 'record' && pdf.report.published).toMatch(/^20\d\d-\d\d-\d\d$/);
  }, 240_000);

  it('is one dataset to gouji run, with the figures of the files and the addresses they come from', async () => {
    const loose = join(folder, 'files');
    mkdirSync(loose);
    for (const [index, bytes] of [...site.reports.values()].entries()) writeFileSync(join(loose, `${index}`), bytes);
    const [fetched, plain] = await Promise.all([archive, loose].map((input, index) => factsOfRun(input, `${index}`)));
    expect(fetched?.facts.length).toBeGreaterThan(1000);
    expect(fetched?.facts).toEqual(plain?.facts);
    // Of files with the same bytes one is read; every page differs.
    const web = [...site.reports.keys()].filter((path) => path.endsWith('.html') && !path.startsWith('/trap/'));
    expect(fetched?.uris).toEqual(expect.arrayContaining(web.map((path) => server.origin + path)));
    expect(plain?.uris).toEqual([]);
  }, 240_000);

  it('gives its servers no work when the same command is given again, but for what failed for the moment', async () => {
    const before = server.visits.length;
    const again = await visitOnce(
      { server, archive, delay: DELAY },
      site.columns.map((path) => server.origin + path),
    );
    expect(again.exitCode).toBe(3);
    const asked = new Set(server.visits.slice(before).map(({ path }) => path));
    expect(asked).toEqual(new Set(['/trap/broken.html', '/trap/drips.html']));
  }, 120_000);
});
