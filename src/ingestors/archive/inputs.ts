import { bytesInMemory, chunksOf } from '../bytes.ts';
import type { Input } from '../input.ts';
import type { Item } from '../item.ts';
import { LIMITS } from '../limits.ts';
import { refused } from '../refused.ts';
import { type Budget, budgetFor } from './budget.ts';
import { gzipMembers } from './gzip.ts';
import { type ArchiveKind, archiveKind, foreignArchive } from './kind.ts';
import type { Member } from './member.ts';
import { isLeftOut, memberUris } from './member-uri.ts';
import { rejection } from './rejection.ts';
import { tarMembers } from './tar.ts';
import { isDocumentPackage, openZip, zipMembers } from './zip.ts';

/** How deep in archives one is, and what they may still give; null outside of all of them. */
interface Nesting {
  readonly depth: number;
  readonly budget: Budget;
}

const inputOf = (item: Item): Input => ({
  uri: item.uri,
  read: async () => ({ uri: item.uri, bytes: await item.read(), ...(item.beside ? { beside: item.beside } : {}) }),
});

/**
 * The documents that an item stands for: itself, or the members of the archive that it is, in the archive's order.
 * Each member ends in an input. What stops an archive half way is one more input, under the archive's own URI.
 */
export async function* archiveInputs(item: Item, nesting: Nesting | null = null): AsyncGenerator<Input> {
  const head = await headOf(item);
  const kind = head === null ? null : archiveKind(head);
  const foreign = head === null ? null : foreignArchive(head);
  if (foreign !== null) {
    yield refused(item.uri, rejection('unsupported', `a ${foreign} archive: unpack it first`));
  } else if (kind === null) {
    yield inputOf(item);
  } else {
    try {
      yield* opened(item, kind, nesting);
    } catch (error) {
      yield refused(item.uri, error);
    }
  }
}

/** Null for what cannot be opened: it fails again, and is told, when it is read. */
const headOf = (item: Item): Promise<Uint8Array | null> => item.head().catch(() => null);

async function* opened(item: Item, kind: ArchiveKind, nesting: Nesting | null): AsyncGenerator<Input> {
  const bytes = await item.open();
  const budget = nesting?.budget ?? budgetFor(bytes.size);
  const depth = (nesting?.depth ?? 0) + 1;
  if (kind === 'zip') {
    const zip = await openZip(bytes);
    if (isDocumentPackage(zip.entries)) yield inputOf(item);
    else yield* membersInputs(item.uri, zipMembers(bytes, zip, budget), { depth, budget });
  } else {
    const members = kind === 'tar' ? tarMembers(chunksOf(bytes)) : gzipMembers(item.uri, chunksOf(bytes), budget);
    yield* membersInputs(item.uri, members, { depth, budget });
  }
}

async function* membersInputs(uri: string, members: AsyncGenerator<Member>, nesting: Nesting): AsyncGenerator<Input> {
  if (nesting.depth > LIMITS.depth)
    throw rejection('limit-exceeded', `archives in archives, over ${LIMITS.depth} deep`);
  const uriOf = memberUris(uri);
  let count = 0;
  for await (const member of members) {
    if (isLeftOut(member.name)) continue;
    nesting.budget.takeMember();
    count += 1;
    yield* archiveInputs(itemOf(uriOf(member.name), member), nesting);
  }
  if (count === 0) throw rejection('empty', 'the archive holds no files');
}

const itemOf = (uri: string, member: Member): Item => ({
  uri,
  head: () => member.head(),
  read: () => member.read(),
  open: async () => bytesInMemory(await member.read()),
});
