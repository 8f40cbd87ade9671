import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { findSoffice } from '#extractors/office/find-soffice';
import { extract, type Outcome } from '../src/index.ts';
import { tarOf, zipOf } from '../src/ingestors/archive/archives.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-archives-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sample = (path: string): URL => new URL(`../samples/ogi-2021/${path}`, import.meta.url);

const figures = (outcome: Outcome | undefined): readonly string[] =>
  outcome?.state === 'record' ? outcome.report.facts.map(({ id, value, raw }) => `${id} ${value} ${raw}`) : [];

const members = (paths: readonly string[]): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(paths.map((path) => [`2023/${path.replace('/', '-')}`, readFileSync(sample(path))]));

/** The figures of each member of an archive, and of each file read on its own. */
const inAndAlone = async (name: string, archive: Uint8Array, paths: readonly string[]) => {
  const path = join(folder, name);
  writeFileSync(path, archive);
  const inside = await extract(path);
  const alone: (readonly string[])[] = [];
  for (const each of paths) alone.push(figures((await extract(sample(each)))[0]));
  return { uris: inside.map(({ uri }) => uri), inside: inside.map(figures), alone };
};

describe('reports in an archive have the figures that they have alone', () => {
  const paths = ['plain-page/source.html', 'leaf-mistyped/source.docx', 'ofd-strokes/source.ofd'];

  it.each([
    ['reports.zip', zipOf],
    ['reports.tar', tarOf],
    ['reports.tar.gz', (files: Parameters<typeof tarOf>[0]) => gzipSync(tarOf(files))],
  ])('in %s', async (name, pack) => {
    const { uris, inside, alone } = await inAndAlone(name, pack(members(paths)), paths);
    expect(uris).toEqual([
      join(folder, `${name}!/2023/plain-page-source.html`),
      join(folder, `${name}!/2023/leaf-mistyped-source.docx`),
      join(folder, `${name}!/2023/ofd-strokes-source.ofd`),
    ]);
    expect(inside.map(({ length }) => length)).toEqual([200, 200, 200]);
    expect(inside).toEqual(alone);
  });
});

describe.skipIf(findSoffice() === null)('a report in an old format, through LibreOffice', () => {
  it('has the figures of the Word document it was made from', { timeout: 60_000 }, async () => {
    const path = join(folder, 'old.zip');
    writeFileSync(path, zipOf(members(['office-wps/source.wps'])));
    const [inside] = await extract(path);
    const [word] = await extract(sample('leaf-mistyped/source.docx'));
    expect(inside?.uri).toBe(`${path}!/2023/office-wps-source.wps`);
    expect(figures(inside)).toEqual(figures(word));
    expect(figures(inside)).toHaveLength(200);
  });
});
