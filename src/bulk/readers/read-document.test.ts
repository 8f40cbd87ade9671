import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { STANDARD_LIMITS } from '#model';
import { STANDARD_SETTINGS } from '../../audit/settings.ts';
import { zipOf } from '../../ingestors/archive/archives.fixture.ts';
import { readDocument } from './read-document.ts';
import { sha256Of } from './sha256.ts';

const SETUP = { limits: STANDARD_LIMITS, settings: STANDARD_SETTINGS, beat: 1000 };
const sample = new URL('../../../samples/ogi-2021/picture-in-page/', import.meta.url);
const table = readFileSync(new URL('review.png', sample));
/** The page of the sample, with its picture beside it instead of in it. */
const page = Buffer.from(
  readFileSync(new URL('source.html', sample), 'utf8').replace(/src="data:image[^"]*"/u, 'src="review.png"'),
);

it('reads a page the same from a folder and from a zip, with the picture beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-pictures-'));
  const [path, copy, zip] = ['page.html', '1', 'reports.zip'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(path, page);
  writeFileSync(copy, page);
  writeFileSync(join(folder, 'review.png'), table);
  writeFileSync(zip, zipOf({ '2023/page.html': page, '2023/review.png': table }));
  const sha256 = sha256Of(page);
  const figures = async (document: Parameters<typeof readDocument>[0]) => {
    const result = await readDocument(document, SETUP);
    const outcome = result.kind === 'read' ? result.parts[0]?.outcome : undefined;
    return outcome?.state === 'record' ? outcome.report.facts.map(({ id, raw }) => [id, raw]) : outcome;
  };
  const fromFolder = await figures({ uri: path, path, sha256, origin: 'file' });
  const fromZip = await figures({ uri: `${zip}!/2023/page.html`, path: copy, sha256, origin: 'spool' });
  rmSync(folder, { recursive: true });
  expect(fromFolder).toContainEqual(['review.reconsideration.total', '4']);
  expect(fromZip).toEqual(fromFolder);
}, 120_000);
