import { readFile } from 'node:fs/promises';
import { DocumentError, type Limits } from '#model';
import { archiveInputs } from '../archive/inputs.ts';
import { bytesOfFile } from '../bytes.ts';
import type { Input } from '../input.ts';
import type { Item } from '../item.ts';
import { besideEntry } from './beside.ts';
import type { Entry, EntryKind } from './entry.ts';
import { type Holdings, readHoldings, type Version } from './holdings.ts';
import { objectPath } from './layout.ts';
import { nameOf } from './name.ts';
import { webIdentity } from './web-identity.ts';

/** What is read. Lists and pages that only point on are the way there; a page that offers files is read in its files. */
const READ: ReadonlySet<EntryKind | null> = new Set(['report', 'file', 'scripted', 'other'] as const);

const HEAD = 512;

const read = async (path: string, { bytes }: Entry, limits: Limits): Promise<Uint8Array> => {
  if ((bytes ?? 0) > limits.bytes) {
    throw new DocumentError('limit-exceeded', 'ingestors/fetched', `${bytes} bytes; the limit is ${limits.bytes}`);
  }
  return readFile(path);
};

const itemOf = (archive: string, held: Holdings, version: Version, limits: Limits): Item => {
  const { entry } = version;
  const path = objectPath(archive, entry.sha256 ?? '');
  return {
    uri: nameOf(archive, version),
    head: async () => (await bytesOfFile(path)).range(0, HEAD),
    read: () => read(path, entry, limits),
    open: () => bytesOfFile(path),
    beside: besideEntry(archive, held, entry),
    web: webIdentity(entry),
  };
};

/**
 * Every report page and file that was fetched, in the order of the first fetch, each version of it; an archive among
 * the files stands for its members.
 */
export async function* fetchedInputs(archive: string, limits: Limits): AsyncGenerator<Input> {
  const held = await readHoldings(archive);
  for (const uri of held.uris()) {
    for (const version of held.versions(uri)) {
      if (READ.has(version.entry.kind)) yield* archiveInputs(itemOf(archive, held, version, limits), limits);
    }
  }
}
