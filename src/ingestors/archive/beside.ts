import { posix } from 'node:path';
import type { Limits, Source } from '#model';
import { decodedPath } from '../beside.ts';
import { type Bytes, bytesInMemory, bytesOfFile } from '../bytes.ts';
import { type Budget, budgetFor } from './budget.ts';
import { archiveKind } from './kind.ts';
import type { Member } from './member.ts';
import { memberUris } from './member-uri.ts';
import { openZip, type Zip, zipMembers } from './zip.ts';

type Beside = NonNullable<Source['beside']>;

/** An opened archive: its URI, and its files by theirs. */
export interface Shelf {
  readonly archive: string;
  readonly members: ReadonlyMap<string, Member>;
}

/** Only a zip has a directory: in a tar each picture would be a walk to its end. */
export const zipShelf = async (
  archive: string,
  bytes: Bytes,
  zip: Zip,
  budget: Budget,
  limits: Limits,
): Promise<Shelf> => {
  const uriOf = memberUris(archive);
  const members = new Map<string, Member>();
  for await (const member of zipMembers(bytes, zip, budget, limits)) members.set(uriOf(member.name), member);
  return { archive, members };
};

/** Files beside a member of an archive: as beside a file, never above its folder, whatever a page says. */
export const besideMember =
  (uri: string, shelf: () => Promise<Shelf | null>): Beside =>
  async (path) => {
    const found = await shelf().catch(() => null);
    if (found === null) return null;
    const folder = posix.join('/', posix.dirname(uri.slice(found.archive.length + 2)), '/');
    const target = posix.resolve(folder, decodedPath(path));
    if (!target.startsWith(folder)) return null;
    const member = found.members.get(`${found.archive}!${target}`);
    return member ? member.read().catch(() => null) : null;
  };

const HEAD = 512;

const shelfIn = async (archive: string, bytes: Bytes, uri: string, limits: Limits): Promise<Shelf | null> => {
  if (archiveKind(await bytes.range(0, HEAD)) !== 'zip') return null;
  const shelf = await zipShelf(archive, bytes, await openZip(bytes), budgetFor(bytes.size, limits), limits);
  if (shelf.members.has(uri)) return shelf;
  for (const [inner, member] of shelf.members) {
    if (uri.startsWith(`${inner}!/`)) return shelfIn(inner, bytesInMemory(await member.read()), uri, limits);
  }
  return null;
};

let last: Shelf | null = null;

/**
 * The shelf on which a member lies, for a process that is given one document at a time; the members of one archive come
 * one after the other. Null where it lies in none that can be opened by a directory.
 * @param container the file that holds the outermost archive
 */
export const shelfOf = async (container: string, uri: string, limits: Limits): Promise<Shelf | null> => {
  if (last?.members.has(uri)) return last;
  last = await shelfIn(container, await bytesOfFile(container), uri, limits);
  return last;
};
