import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { tarOf, zipOf } from '../../src/ingestors/archive/archives.fixture.ts';

/** A sound file that is to be damaged. */
export interface SoundFile {
  readonly uri: string;
  readonly bytes: Uint8Array;
}

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));

const read = (path: string): Uint8Array => readFileSync(`${samples}${path}`);

/** The same three reports in every kind of archive, and archives in an archive. */
const archives = (): readonly SoundFile[] => {
  const files = {
    '2023/plain.html': read('ogi-2021/plain-page/source.html'),
    '2023/word.docx': read('ogi-2021/leaf-mistyped/source.docx'),
    '2022/page.ofd': read('ogi-2021/ofd-strokes/source.ofd'),
  };
  const tar = tarOf(files);
  return [
    { uri: 'reports.zip', bytes: zipOf(files) },
    { uri: 'reports.tar', bytes: tar },
    { uri: 'reports.tar.gz', bytes: gzipSync(tar) },
    { uri: 'report.html.gz', bytes: gzipSync(files['2023/plain.html']) },
    { uri: 'nested.zip', bytes: zipOf({ 'inner.zip': zipOf(files), 'all.tgz': gzipSync(tar) }) },
  ];
};

/** Three pages to recognise: damaged twenty times it would take most of the time, and other scans are there. */
const SLOW = 'scanned-print';

/** Every sample and the archives made of them. */
export const soundFiles = (): readonly SoundFile[] => [
  ...readdirSync(samples, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?:ogi|mixed|other)[^/\\]*[/\\][^/\\]+[/\\]source\./.test(path))
    .filter((path) => !path.includes(SLOW))
    .sort()
    .map((path) => ({ uri: basename(path), bytes: read(path) }))
    .filter(({ bytes }) => bytes.length > 0),
  ...archives(),
];
