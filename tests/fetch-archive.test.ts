import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { WARCParser } from 'warcio';
import { extract } from '../src/index.ts';
import { marked } from './site/marked.ts';
import { listPage, offerPage } from './site/markup.ts';
import { files, pages } from './site/reports.ts';
import { serveSite } from './site/server.ts';
import type { Answer } from './site/site.ts';
import { type Run, visitOnce } from './site/visit.ts';

const root = mkdtempSync(join(tmpdir(), 'gouji-archive-'));
const server = await serveSite();
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

let archive = '';
beforeEach(() => {
  archive = join(mkdtempSync(join(root, 'a-')), 'archive');
  server.visits.length = 0;
});

const [page] = pages;
const [file] = files;
if (!page || !file) throw new Error('no samples');

const LIST = '/nb/index.html';
const TITLE = '青禾市统计局2023年政府信息公开工作年度报告';

/** Answers 304 to whoever has this state already. */
const tagged =
  (etag: string, body: Buffer | string): Answer =>
  (response) => {
    if (response.req.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag }).end(body);
  };

const serve = (routes: Readonly<Record<string, Answer>>): void => {
  server.routes = new Map(Object.entries(routes));
};

const list = (...anchors: readonly { readonly href: string; readonly text: string }[]): string =>
  listPage('政府信息公开年报', anchors, '');

const fetch = (...args: readonly string[]): Promise<Run> => visitOnce({ server, archive, delay: 0.005 }, args);
const paths = (): readonly string[] => server.visits.map(({ path }) => path);

const entries = (): readonly {
  uri: string;
  outcome: string;
  kind: string;
  sha256: string | null;
  name: string | null;
}[] =>
  readFileSync(join(archive, 'manifest.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const objects = (): readonly string[] =>
  readdirSync(join(archive, 'objects'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.length > 60)
    .sort();

const COLUMN: Readonly<Record<string, Answer>> = {
  [LIST]: (response) =>
    response.end(
      list(
        { href: '1.html', text: TITLE },
        { href: '2.html', text: TITLE.replace('2023', '2022') },
        { href: '3.html', text: TITLE.replace('2023', '2021') },
      ),
    ),
  '/nb/1.html': tagged('"one"', marked(page, 1)),
  '/nb/2.html': tagged('"two"', marked(page, 2)),
  '/nb/3.html': (response) => response.end(marked(page, 3)),
};

describe('a refresh', { timeout: 60_000 }, () => {
  it('asks with validators, keeps what has changed as a new version, tells what has vanished, and overwrites nothing', async () => {
    serve(COLUMN);
    expect((await fetch(`${server.origin}${LIST}`)).exitCode).toBe(0);
    const before = objects();
    const names = (await extract(archive)).map(({ uri }) => uri);

    serve({
      ...COLUMN,
      '/nb/2.html': tagged('"two, corrected"', marked(page, 22)),
      '/nb/3.html': (r) => r.writeHead(404).end(),
    });
    const seen = entries().length;
    expect((await fetch('--refresh')).exitCode).toBe(3);
    const outcomes = entries()
      .slice(seen)
      .map(({ uri, outcome }) => [uri.slice(server.origin.length), outcome]);
    expect(Object.fromEntries(outcomes)).toEqual({
      [LIST]: 'unchanged',
      '/nb/1.html': 'unchanged',
      '/nb/2.html': 'fetched',
      '/nb/3.html': 'gone',
    });
    expect(objects()).toEqual(expect.arrayContaining([...before]));
    expect(objects().length).toBe(before.length + 1);
    // The first version keeps its name, and what has vanished from the site is still here.
    expect((await extract(archive)).map(({ uri }) => uri)).toEqual([
      names[0],
      names[1],
      `${archive}!/${server.origin}/nb/2.html#version=2`,
      names[2],
    ]);
  });

  it('asks nobody of what it has asked when it was cut off', async () => {
    serve(COLUMN);
    await fetch(`${server.origin}${LIST}`);
    await fetch('--refresh');
    // As a kill leaves it: begun, one page asked again, not ended.
    const runs = readFileSync(join(archive, 'runs.jsonl'), 'utf8').trim().split('\n');
    writeFileSync(join(archive, 'runs.jsonl'), `${runs.slice(0, -1).join('\n')}\n`);
    server.visits.length = 0;
    await fetch('--refresh');
    expect(paths()).toEqual([]);
  });
});

describe('an archive', { timeout: 60_000 }, () => {
  it('goes on behind half a line, as a power cut leaves it', async () => {
    serve(COLUMN);
    await fetch(`${server.origin}${LIST}`);
    const whole = entries();
    appendFileSync(join(archive, 'manifest.jsonl'), '{"schema":"gouji/fetch@1","uri":"http://127.0');
    expect((await extract(archive)).length).toBe(3);
    server.visits.length = 0;
    expect((await fetch(`${server.origin}${LIST}`, `${server.origin}/nb/3.html`)).exitCode).toBe(0);
    expect(paths()).toEqual([]);
    expect(entries()).toEqual(whole);
  });

  it('is written to by one process at a time', async () => {
    serve({ '/slow.txt': (response) => void setTimeout(() => response.end('x'), 500) });
    const both = await Promise.all([fetch(`${server.origin}/slow.txt`), fetch(`${server.origin}/slow.txt`)]);
    expect(both.map(({ exitCode }) => exitCode).sort()).toEqual([0, 2]);
    expect(both.map(({ stderr }) => stderr).join('')).toContain('another gouji fetch writes to');
  });

  it('holds the pictures and files of a page, which reading finds beside it, and where they come from', async () => {
    const picture = Buffer.from('not a picture, but its bytes');
    const shown = `${marked(page, 5).toString().replace('</table>', '</table><p><img src="/img?id=7" width="600" height="400"></p>')}`;
    serve({
      '/r.html': (response) => response.end(shown),
      '/img?id=7': (response) => response.end(picture),
      '/offer.html': (response) => response.end(offerPage(TITLE, '<a href="down?id=1">附件：年报.pdf</a>')),
      '/down?id=1': (response) =>
        response
          .writeHead(200, { 'content-disposition': 'attachment; filename="%E5%B9%B4%E6%8A%A5.pdf"' })
          .end(file.bytes),
    });
    expect((await fetch(`${server.origin}/r.html`, `${server.origin}/offer.html`)).exitCode).toBe(0);
    const { inputsOf } = await import('../src/ingestors/index.ts');
    const sources = [];
    for await (const input of await inputsOf(archive)) sources.push(await input.read());
    expect(sources.map(({ web }) => web?.uri.slice(server.origin.length))).toEqual(['/r.html', '/down?id=1']);
    expect(Buffer.from((await sources[0]?.beside?.('/img?id=7')) ?? [])).toEqual(picture);
    expect(await sources[0]?.beside?.('/img?id=8')).toBe(null);
    expect(await sources[0]?.beside?.('../../../../etc/passwd')).toBe(null);
    expect(entries().find(({ uri }) => uri.endsWith('/down?id=1'))).toMatchObject({ kind: 'file', name: '年报.pdf' });
    const pdf = (await extract(archive)).find(({ uri }) => uri === `${archive}!/${server.origin}/down?id=1`);
    expect(pdf?.state === 'record' && pdf.report.source.web).toMatchObject({
      finalUri: `${server.origin}/down?id=1`,
      page: `${server.origin}/offer.html`,
      title: TITLE,
      site: '青禾市人民政府',
      published: '2024-01-22',
    });
    expect(pdf?.state === 'record' && pdf.report.published).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('is WARC for whoever wants that, every version of it', async () => {
    serve(COLUMN);
    const warc = join(archive, '..', 'all.warc.gz');
    await fetch(`${server.origin}${LIST}`, '--warc', warc);
    const bytes = readFileSync(warc);
    const records: Record<string, string> = {};
    for await (const record of new WARCParser([new Uint8Array(bytes)])) {
      if (record.warcType === 'response') records[record.warcTargetURI ?? ''] = await record.contentText();
    }
    expect(
      Object.keys(records)
        .map((uri) => uri.slice(server.origin.length))
        .sort(),
    ).toEqual(['/nb/1.html', '/nb/2.html', '/nb/3.html', LIST]);
    expect(records[`${server.origin}/nb/1.html`]).toBe(marked(page, 1).toString());
  });
});

describe('what is fetched of a column', { timeout: 60_000 }, () => {
  it('is told by a dry run, with the reason, which reads the lists and keeps nothing', async () => {
    serve(COLUMN);
    const { stdout, exitCode } = await fetch(`${server.origin}${LIST}`, '--dry-run');
    expect(exitCode).toBe(0);
    expect(paths()).toEqual(['/robots.txt', LIST]);
    expect(stdout).toContain(
      `would fetch  report  ${server.origin}/nb/1.html  「${TITLE}」  its link reads like a report`,
    );
    expect(() => readdirSync(archive)).toThrow();
  });

  it('is only what --match says, and no more than --max', async () => {
    serve(COLUMN);
    await fetch(`${server.origin}${LIST}`, '--match', '202[12]');
    expect(paths()).toEqual(['/robots.txt', LIST, '/nb/2.html', '/nb/3.html']);
    server.visits.length = 0;
    archive = `${archive}-2`;
    await fetch(`${server.origin}${LIST}`, '--max', '1');
    expect(paths()).toEqual(['/robots.txt', LIST, '/nb/1.html']);
  });

  it('is asked for slowly unless the site has agreed', async () => {
    const hasty = await visitOnce({ server, archive, delay: 1 }, [`${server.origin}${LIST}`, '--delay', '0.5']);
    expect(hasty).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--permitted') });
    expect(paths()).toEqual([]);
  });

  it('is nothing inside a network that nobody named', async () => {
    serve(COLUMN);
    const args = [`http://localhost:${new URL(server.origin).port}${LIST}`];
    const { stdout, exitCode } = await visitOnce({ server, archive, delay: 1 }, args);
    expect(exitCode).toBe(3);
    expect(stdout).toContain('forbidden-address');
    expect(paths()).toEqual([]);
  });
});
