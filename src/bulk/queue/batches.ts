/** An input and the file it is read from: the archive, where it is a member of one, else itself. */
export interface Member {
  readonly input: string;
  readonly container: string;
}

/** Files that one worker takes at a time: a few seconds of work, and little to do again when it dies. */
const FILES = 16;

/**
 * Members of one archive that one worker takes at a time. Together, since an archive is walked from its start; but not
 * all of them, or a large archive would be read by one worker while the others look on.
 */
const MEMBERS = 200;

/** Puts inputs into batches, in their order; an archive is cut only where it has more members than a batch may have. */
export async function* batchesOf<M extends Member>(
  members: AsyncIterable<M> | Iterable<M>,
): AsyncGenerator<readonly M[]> {
  let batch: M[] = [];
  for await (const member of members) {
    const another = batch.at(-1)?.container !== member.container;
    if (batch.length >= MEMBERS || (another && batch.length >= FILES)) {
      yield batch;
      batch = [];
    }
    batch.push(member);
  }
  if (batch.length > 0) yield batch;
}
