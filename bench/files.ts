import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extensions, type Format } from './formats.ts';

const samples = fileURLToPath(new URL('../samples/', import.meta.url));

/** Samples whose tables are pictures: reading pixels is measured apart (`bench:scans`), and no library below would do it. */
const PICTURED = /[/\\](?:fax-pages|half-scanned|scanned-print|picture-[^/\\]+)[/\\]/;

/** The samples of a format that are reports with text: what is rejected early would flatter the figures. */
export const sampleFiles = (format: Format): readonly string[] =>
  readdirSync(samples, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?:ogi|mixed)[^/\\]*[/\\][^/\\]+[/\\]source\./.test(path))
    .filter((path) => !PICTURED.test(path))
    .filter((path) => extensions[format].includes(extname(path)))
    .sort()
    .map((path) => join(samples, path));

/** Files of the operator's own, of one format: `npm run bench -- FOLDER`. */
export const ownFiles = (folder: string, format: Format): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => extensions[format].includes(extname(path).toLowerCase()))
    .sort()
    .map((path) => join(folder, path));
