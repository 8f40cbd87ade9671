import { resolve } from 'node:path';
import type { Limits } from '#model';
import { type Enqueued, enqueue } from '../../bulk/queue/enqueue.ts';
import { queuedInputs } from '../../bulk/queue/queued-inputs.ts';
import type { Input } from '../../ingestors/index.ts';
import { version } from '../../version.ts';
import { UsageError } from '../exit.ts';
import { json } from '../output/json.ts';
import { print } from '../output/print.ts';
import { inputsOfAll } from '../reading/inputs.ts';
import { listed } from '../reading/listed.ts';
import { withQueue } from './with-queue.ts';

export interface EnqueueSettings {
  /** A file that lists inputs. */
  readonly from: string | null;
  readonly limits: Limits;
  readonly as: 'json' | 'line';
}

const line = ({ inputs, added, waiting, done, revived }: Enqueued): string => {
  const again = revived > 0 ? `; ${revived} batches that were given up are tried again` : '';
  return `${inputs} inputs: ${added} added, ${waiting} waiting already, ${done} with an outcome${again}\n`;
};

/** Where the path leads on every machine, whatever folder a worker was started in. */
const absolute = (path: string): string => {
  if (path === '-')
    throw new UsageError('workers cannot read standard input: enqueue files (--from - takes a list of them)');
  return resolve(path);
};

async function* inputs(paths: readonly string[], { from, limits }: EnqueueSettings): AsyncGenerator<Input> {
  yield* inputsOfAll(paths.map(absolute), limits);
  if (from !== null) for await (const path of listed(from)) yield* inputsOfAll([absolute(path)], limits);
}

export const enqueueInputs = (address: string, paths: readonly string[], settings: EnqueueSettings): Promise<void> => {
  if (paths.length === 0 && settings.from === null)
    throw new UsageError('nothing to enqueue: name inputs, or a list with --from');
  return withQueue(address, async () => {
    const enqueued = await enqueue(address, version, queuedInputs(inputs(paths, settings)));
    await print(settings.as === 'json' ? json(enqueued, 'line') : line(enqueued));
  });
};
