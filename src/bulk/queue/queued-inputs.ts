import { stat } from 'node:fs/promises';
import { inputId } from '../../dataset/index.ts';
import type { Input } from '../../ingestors/index.ts';
import type { QueuedInput } from './place-inputs.ts';

interface Container {
  readonly path: string;
  readonly stamp: string;
}

/** Bytes and time of change: a file that was changed is another input. A folder of stored pages never changes them. */
const stampAt = async (path: string): Promise<string | null> => {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  return found.isFile() ? `${found.size}-${Math.trunc(found.mtimeMs)}` : '';
};

/** `a.zip!/2023/b.pdf` is read from the first of `a.zip` and itself that is there; names may have `!/` in them too. */
const containerOf = async (uri: string): Promise<Container> => {
  for (let at = uri.indexOf('!/'); at >= 0; at = uri.indexOf('!/', at + 1)) {
    const path = uri.slice(0, at);
    const stamp = await stampAt(path);
    if (stamp !== null) return { path, stamp };
  }
  return { path: uri, stamp: (await stampAt(uri)) ?? '' };
};

/** What the queue holds of each input: its key, and the file that a worker opens for it. Nothing is read here. */
export async function* queuedInputs(inputs: AsyncIterable<Input>): AsyncGenerator<QueuedInput> {
  let last: Container | null = null;
  for await (const { uri } of inputs) {
    // The members of an archive come one after another: its state is asked for once.
    const container: Container = last && uri.startsWith(`${last.path}!/`) ? last : await containerOf(uri);
    last = container;
    yield { input: inputId(uri, container.stamp), uri, stamp: container.stamp, container: container.path };
  }
}
