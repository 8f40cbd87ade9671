import { join } from 'node:path';

/** What each line of a manifest begins with. */
export const SCHEMA = 'gouji/fetch@1';

/** Where things lie in an archive. No name from the net is among them. */
export const manifestPath = (archive: string): string => join(archive, 'manifest.jsonl');
export const runsPath = (archive: string): string => join(archive, 'runs.jsonl');
export const lockPath = (archive: string): string => join(archive, 'lock');
export const objectPath = (archive: string, sha256: string): string =>
  join(archive, 'objects', sha256.slice(0, 2), sha256);
/** What is being written, until it is whole. */
export const partialFolder = (archive: string): string => join(archive, 'partial');
