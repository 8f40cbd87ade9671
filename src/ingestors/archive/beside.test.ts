import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STANDARD_LIMITS } from '#model';
import { inputsOf } from '../index.ts';
import { type Files, tarOf, zipOf } from './archives.fixture.ts';
import { besideMember, shelfOf } from './beside.ts';

const FILES: Files = {
  '2023/page.html': '<img src="img/table.png">',
  '2023/img/table.png': 'table',
  '2023/表 一.png': 'first',
  'seal.png': 'seal',
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-beside-'));
  writeFileSync(join(folder, 'a.zip'), zipOf(FILES));
  writeFileSync(join(folder, 'a.tar'), tarOf(FILES));
  writeFileSync(join(folder, 'outer.zip'), zipOf({ 'inner/a.zip': zipOf(FILES) }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const text = (bytes: Uint8Array | null | undefined): string | null => (bytes ? Buffer.from(bytes).toString() : null);

/** As the page of an archive asks that is walked. */
const walked = async (archive: string, path: string): Promise<string | null> => {
  for await (const input of await inputsOf(join(folder, archive))) {
    if (!input.uri.endsWith('page.html')) continue;
    const { beside } = await input.read();
    return text(await beside?.(path));
  }
  return 'no page';
};

/** As it asks in a process that knows but its name. */
const named = async (container: string, uri: string, path: string): Promise<string | null> => {
  const [outer, page] = [join(folder, container), join(folder, uri)];
  return text(await besideMember(page, () => shelfOf(outer, page, STANDARD_LIMITS))(path));
};

describe('beside a page in a zip lies what its folder holds', () => {
  it.each([
    ['img/table.png', 'table'],
    ['./img/../img/table.png', 'table'],
    ['%E8%A1%A8%20%E4%B8%80.png', 'first'],
    ['none.png', null],
    ['../seal.png', null],
    ['/seal.png', null],
  ])('%s', async (path, found) => {
    expect(await walked('a.zip', path)).toBe(found);
    expect(await named('a.zip', 'a.zip!/2023/page.html', path)).toBe(found);
  });

  it('in a zip inside a zip as well', async () => {
    expect(await walked('outer.zip', 'img/table.png')).toBe('table');
    expect(await named('outer.zip', 'outer.zip!/inner/a.zip!/2023/page.html', 'img/table.png')).toBe('table');
  });
});

it('a tar has no directory, and nothing lies beside its pages', async () => {
  expect(await walked('a.tar', 'img/table.png')).toBe(null);
  expect(await named('a.tar', 'a.tar!/2023/page.html', 'img/table.png')).toBe(null);
});
