import { createHash } from 'node:crypto';
import type { Archive } from '../fetched/archive.ts';
import type { Entry } from '../fetched/entry.ts';
import { isPassing } from '../web/failure.ts';

/** What has been fetched, and a place for what comes. */
export interface Shelf {
  /** What need not be asked for again. */
  held(uri: string): Entry | null;
  /** The last bytes of an address, against which it is asked whether there are others. */
  before(uri: string): Entry | null;
  bytes(sha256: string): Promise<Uint8Array>;
  /** @returns the hash */
  keep(bytes: Uint8Array): Promise<string>;
  add(entry: Entry): Promise<void>;
}

const isDone = ({ outcome }: Entry): boolean => outcome === 'fetched' || outcome === 'unchanged' || !isPassing(outcome);

/** @param since what was fetched before that is asked for again (a refresh); null: nothing is */
export const archiveShelf = (archive: Archive, since: string | null): Shelf => ({
  held: (uri) => {
    const entry = archive.holdings.latest(uri);
    return entry && isDone(entry) && (since === null || entry.at >= since) ? entry : null;
  },
  before: (uri) => archive.holdings.versions(uri).at(-1)?.entry ?? null,
  bytes: archive.bytes,
  keep: archive.keep,
  add: archive.add,
});

/** For a dry run: holds what it has to read, and forgets it in the end. */
export const memoryShelf = (): Shelf => {
  const objects = new Map<string, Uint8Array>();
  return {
    held: () => null,
    before: () => null,
    bytes: async (sha256) => objects.get(sha256) ?? new Uint8Array(),
    keep: async (bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      objects.set(sha256, bytes);
      return sha256;
    },
    add: async () => {},
  };
};
