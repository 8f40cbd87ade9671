import type { Limits } from '#model';
import { bytesInMemory, chunksOf } from '../bytes.ts';
import type { Input } from '../input.ts';
import type { Item } from '../item.ts';
import { besideMember, type Shelf, zipShelf } from './beside.ts';
import { type Budget, budgetFor } from './budget.ts';
import { gzipMembers } from './gzip.ts';
import type { ArchiveKind } from './kind.ts';
import type { Member } from './member.ts';
import { isLeftOut, memberUris } from './member-uri.ts';
import { rejection } from './rejection.ts';
import { tarMembers } from './tar.ts';
import { isDocumentPackage, openZip, zipMembers } from './zip.ts';

/** How deep in archives one is, and what they may still give; null outside of all of them. */
export interface Nesting {
  readonly depth: number;
  readonly budget: Budget;
}

/** What an item that is found in an archive stands for, in its turn. */
export type Inputs = (item: Item, limits: Limits, nesting: Nesting) => AsyncGenerator<Input>;

/** The inputs of an opened archive's members; `whole` gives the item itself where it is a document after all. */
export async function* membersOf(
  item: Item,
  kind: ArchiveKind,
  limits: Limits,
  nesting: Nesting | null,
  whole: Input,
  inputs: Inputs,
): AsyncGenerator<Input> {
  const bytes = await item.open();
  const budget = nesting?.budget ?? budgetFor(bytes.size, limits);
  const depth = (nesting?.depth ?? 0) + 1;
  if (kind === 'zip') {
    const zip = await openZip(bytes);
    if (isDocumentPackage(zip.entries)) yield whole;
    else {
      let shelf: Promise<Shelf> | null = null;
      const besideOf = (uri: string): Item['beside'] =>
        besideMember(uri, () => {
          shelf ??= zipShelf(item.uri, bytes, zip, budget, limits);
          return shelf;
        });
      const members = zipMembers(bytes, zip, budget, limits);
      yield* membersInputs(item, members, limits, { depth, budget }, inputs, besideOf);
    }
  } else {
    const chunks = chunksOf(bytes);
    const members = kind === 'tar' ? tarMembers(chunks, limits) : gzipMembers(item.uri, chunks, budget, limits);
    yield* membersInputs(item, members, limits, { depth, budget }, inputs, () => undefined);
  }
}

async function* membersInputs(
  { uri: archive, web }: Item,
  members: AsyncGenerator<Member>,
  limits: Limits,
  nesting: Nesting,
  inputs: Inputs,
  besideOf: (uri: string) => Item['beside'],
): AsyncGenerator<Input> {
  if (nesting.depth > limits.depth)
    throw rejection('limit-exceeded', `archives in archives, over ${limits.depth} deep`);
  const uriOf = memberUris(archive);
  let count = 0;
  for await (const member of members) {
    if (isLeftOut(member.name)) continue;
    nesting.budget.takeMember();
    count += 1;
    const uri = uriOf(member.name);
    yield* inputs(itemOf(uri, member, besideOf(uri), web), limits, nesting);
  }
  if (count === 0) throw rejection('empty', 'the archive holds no files');
}

const itemOf = (uri: string, member: Member, beside: Item['beside'], web: Item['web']): Item => ({
  uri,
  head: () => member.head(),
  read: () => member.read(),
  open: async () => bytesInMemory(await member.read()),
  ...(beside && { beside }),
  ...(web && { web }),
});
