import { Entry } from './entry.ts';
import { journalLines } from './journal.ts';
import { manifestPath } from './layout.ts';

/** One state of what is at an address. */
export interface Version {
  /** From 1. */
  readonly number: number;
  readonly entry: Entry;
}

/** What a manifest says, by address. */
export interface Holdings {
  add(entry: Entry): void;
  /** The last fetch of an address. */
  latest(uri: string): Entry | null;
  /** The different bytes it has brought, oldest first. */
  versions(uri: string): readonly Version[];
  /** All addresses, in the order they were first asked for. */
  uris(): Iterable<string>;
}

interface Address {
  latest: Entry;
  readonly versions: Version[];
}

export const holdings = (): Holdings => {
  const addresses = new Map<string, Address>();
  return {
    add: (entry) => {
      const known = addresses.get(entry.uri);
      const address: Address = known ?? { latest: entry, versions: [] };
      if (!known) addresses.set(entry.uri, address);
      address.latest = entry;
      if (entry.outcome === 'fetched') address.versions.push({ number: address.versions.length + 1, entry });
    },
    latest: (uri) => addresses.get(uri)?.latest ?? null,
    versions: (uri) => addresses.get(uri)?.versions ?? [],
    uris: () => addresses.keys(),
  };
};

/** @throws ZodError for a manifest that is none of ours */
export const readHoldings = async (archive: string): Promise<Holdings> => {
  const held = holdings();
  for await (const line of journalLines(manifestPath(archive))) held.add(Entry.parse(line));
  return held;
};
