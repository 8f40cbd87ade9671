import { inputId } from '../../dataset/index.ts';
import { containerOf, stampOf } from '../../ingestors/container.ts';
import type { Input } from '../../ingestors/index.ts';
import type { Named } from './identify.ts';

/** An input that was met on the way, not opened yet. */
export interface Met extends Named {
  /** Its key. */
  readonly input: string;
  /** The file or folder that is opened for it: its outermost archive, or itself. */
  readonly container: string;
}

/** What is kept of inputs. Nothing is read here. */
export async function* metOf(inputs: AsyncIterable<Input>): AsyncGenerator<Met> {
  let last = { container: '', stamp: '' };
  for await (const { uri, path } of inputs) {
    // The members of an archive come one after another: its state is asked for once.
    if (path !== undefined || !uri.startsWith(`${last.container}!/`)) {
      const container = path ?? (await containerOf(uri)) ?? uri;
      last = { container, stamp: await stampOf(container) };
    }
    yield { input: inputId(uri, last.stamp), uri, ...last };
  }
}
