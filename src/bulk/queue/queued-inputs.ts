import { inputId } from '../../dataset/index.ts';
import type { Input } from '../../ingestors/index.ts';
import { containerOf, stampOf } from '../reading/container.ts';
import type { QueuedInput } from './place-inputs.ts';

/** What the queue holds of each input: its key, and the file that a worker opens for it. Nothing is read here. */
export async function* queuedInputs(inputs: AsyncIterable<Input>): AsyncGenerator<QueuedInput> {
  let last = { container: '', stamp: '' };
  for await (const { uri, path } of inputs) {
    // The members of an archive come one after another: its state is asked for once.
    if (!uri.startsWith(`${last.container}!/`)) {
      const container = path === uri ? uri : ((await containerOf(uri)) ?? uri);
      last = { container, stamp: await stampOf(path ?? container) };
    }
    yield { input: inputId(uri, last.stamp), uri, ...last };
  }
}
