import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { extract, type Limits } from '../src/index.ts';
import { zipOf } from '../src/ingestors/archive/archives.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-limits-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sample = (path: string): Uint8Array => readFileSync(new URL(`../samples/${path}`, import.meta.url));
const page = sample('ogi-2021/plain-page/source.html');
const print = sample('ogi-2021/paged-print/source.pdf');
const word = sample('ogi-2021/leaf-mistyped/source.docx');
const ofd = sample('ogi-2021/ofd-strokes/source.ofd');

/** `record`, or the code of the rejection, of each document in a file of these bytes. */
const ends = async (bytes: Uint8Array, limits: Partial<Limits>): Promise<readonly string[]> => {
  const path = join(folder, 'source');
  writeFileSync(path, bytes);
  const outcomes = await extract(path, { limits });
  return outcomes.map((outcome) => (outcome.state === 'record' ? 'record' : outcome.code));
};

const refused = ['limit-exceeded'];

describe('what a caller bounds', () => {
  test('the bytes of a file, of a member, and of what the caller holds itself', async () => {
    expect(await ends(page, { bytes: page.length })).toEqual(['record']);
    expect(await ends(page, { bytes: page.length - 1 })).toEqual(refused);
    expect(await ends(zipOf({ 'a.html': page }), { bytes: page.length - 1 })).toEqual(refused);
    expect(await ends(gzipSync(page), { bytes: page.length - 1 })).toEqual(refused);
    const [held] = await extract({ uri: 'page.html', bytes: page }, { limits: { bytes: 10 } });
    expect(held).toMatchObject({ state: 'rejected', code: 'limit-exceeded', uri: 'page.html' });
  });

  test('the pages of a PDF and of an OFD', async () => {
    expect(await ends(print, { pages: 1 })).toEqual(refused);
    expect(await ends(ofd, { pages: 1 })).toEqual(refused);
  });

  test('what the parts of a Word document and of an OFD unpack to, and how often their own size', async () => {
    expect(await ends(word, { parts: 1000 })).toEqual(refused);
    expect(await ends(ofd, { parts: 1000 })).toEqual(refused);
  });

  test('the files of an archive, its depth, and all that comes out of it', async () => {
    const two = { 'a.html': page, 'b.html': page };
    expect(await ends(zipOf(two), { members: 1 })).toEqual(['record', 'limit-exceeded']);
    expect(await ends(zipOf({ 'a.zip': zipOf(two) }), { depth: 1 })).toEqual(refused);
    // Two pages and the two heads they are known by.
    const one = { unpacked: page.length * 2, ratio: 1 };
    expect(await ends(zipOf(two), one)).toEqual(['record', 'limit-exceeded']);
  });
});

test('what is bounded wider than usual is read', async () => {
  const zeros = zipOf({ 'a.html': Buffer.concat([page, Buffer.alloc(5 * 2 ** 20, ' ')]) });
  expect(await ends(zeros, {})).toEqual(refused);
  expect(await ends(zeros, { ratio: 1000 })).toEqual(['record']);
});
