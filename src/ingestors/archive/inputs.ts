import type { Limits } from '#model';
import type { Input } from '../input.ts';
import type { Item } from '../item.ts';
import { refused } from '../refused.ts';
import { archiveKind, foreignArchive } from './kind.ts';
import type { Nesting } from './members.ts';
import { rejection } from './rejection.ts';

const inputOf = ({ uri, path, beside, web, read }: Item): Input => ({
  uri,
  ...(path && { path }),
  read: async () => ({ uri, bytes: await read(), ...(beside && { beside }), ...(web && { web }) }),
});

/**
 * The documents that an item stands for: itself, or the members of the archive that it is, in the archive's order.
 * Each member ends in an input. What stops an archive half way is one more input, under the archive's own URI.
 */
export async function* archiveInputs(
  item: Item,
  limits: Limits,
  nesting: Nesting | null = null,
): AsyncGenerator<Input> {
  const head = await headOf(item);
  const kind = head === null ? null : archiveKind(head);
  const foreign = head === null ? null : foreignArchive(head);
  if (foreign !== null) {
    yield refused(item.uri, rejection('unsupported', `a ${foreign} archive: unpack it first`));
  } else if (kind === null) {
    yield inputOf(item);
  } else {
    try {
      // Most items are no archives: what reads them is loaded with the first that is.
      const { membersOf } = await import('./members.ts');
      yield* membersOf(item, kind, limits, nesting, inputOf(item), archiveInputs);
    } catch (error) {
      yield refused(item.uri, error);
    }
  }
}

/** Null for what cannot be opened: it fails again, and is told, when it is read. */
const headOf = (item: Item): Promise<Uint8Array | null> => item.head().catch(() => null);
