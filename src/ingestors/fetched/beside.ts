import { readFile } from 'node:fs/promises';
import type { Source, WebIdentity } from '#model';
import { webUri } from '../web/uri.ts';
import type { Entry } from './entry.ts';
import { type Holdings, readHoldings } from './holdings.ts';
import { objectPath } from './layout.ts';
import { archiveIn } from './name.ts';

/**
 * The pictures and files that were fetched with a page, by their addresses as the page gives them. Of several versions
 * the one that was there with this version of the page.
 */
export const besideEntry = (
  archive: string,
  held: Holdings,
  { final, base, at }: Entry,
): NonNullable<Source['beside']> => {
  const from = webUri(base ?? final);
  return async (path) => {
    const uri = from && webUri(path, from);
    const versions = uri ? held.versions(uri.href) : [];
    const then = versions.find((version) => version.entry.at >= at) ?? versions.at(-1);
    return then?.entry.sha256 ? readFile(objectPath(archive, then.entry.sha256)) : null;
  };
};

const known = new Map<string, Promise<Holdings>>();

/**
 * The same by the name of an input, for a process that is given one document at a time: the manifest is read once. Null
 * for a document that lies in no archive.
 */
export const besideFetched = (uri: string, { finalUri }: WebIdentity): NonNullable<Source['beside']> | null => {
  const archive = archiveIn(uri);
  if (archive === null) return null;
  const held = known.get(archive) ?? readHoldings(archive);
  known.set(archive, held);
  return async (path) => {
    const holdings = await held;
    const entry = holdings.versions(finalUri).at(-1)?.entry;
    return entry ? besideEntry(archive, holdings, entry)(path) : null;
  };
};
