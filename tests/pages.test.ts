import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { hasChineseFont } from '#extractors/pdf/chinese-font';

const BIN = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url));
const sample = (path: string): string => fileURLToPath(new URL(`../samples/ogi-2021/${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gouji-pages-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** The pictures of pages that a page of findings holds, by their hashes. */
const picturesIn = (name: string, reports: readonly string[]): readonly string[] => {
  const page = join(folder, name);
  spawnSync(process.execPath, [BIN, 'audit', ...reports, '--html', page]);
  const pictures = readFileSync(page, 'utf8').match(/data:image\/webp;base64,[^"]+/g) ?? [];
  return pictures.map((picture) => createHash('sha256').update(picture).digest('hex'));
};

describe.skipIf(!hasChineseFont())('the picture of a page (skipped without a Chinese font)', () => {
  test('is the same whatever was drawn before it: a scan, say, whose page has fonts of this machine', () => {
    const pdf = sample('item-sums-broken/source.pdf');
    const alone = picturesIn('alone.html', [pdf]);
    expect(alone).toHaveLength(2);
    expect(picturesIn('after.html', [sample('half-scanned/source.pdf'), pdf])).toEqual(alone);
  });
});
