import { resolve } from 'node:path';
import type { Limits } from '#model';
import type { Patience } from '../../bulk/queue/again.ts';
import { awayWord } from '../../bulk/queue/away.ts';
import { type Enqueued, enqueue } from '../../bulk/queue/enqueue.ts';
import { enqueueFetches } from '../../bulk/queue/enqueue-fetches.ts';
import { INTAKE_PATIENCE } from '../../bulk/queue/intake.ts';
import { retryQuarantined } from '../../bulk/queue/retry-quarantined.ts';
import { inputsAt } from '../../bulk/reading/inputs-at.ts';
import { metOf } from '../../bulk/reading/met.ts';
import type { Input } from '../../ingestors/index.ts';
import { version } from '../../version.ts';
import { UsageError } from '../exit.ts';
import { json } from '../output/json.ts';
import { notify, print } from '../output/print.ts';
import { needPaths } from '../reading/existing.ts';
import { listed } from '../reading/listed.ts';
import { addressOf, fetchesLine, isAddress } from './addresses.ts';
import { withQueue } from './with-queue.ts';

export interface EnqueueSettings {
  /** A file that lists inputs. */
  readonly from: string | null;
  /** What was given up by our limits, as well. */
  readonly retry: 'nothing' | 'quarantined';
  readonly limits: Limits;
  readonly as: 'json' | 'line';
}

const PATIENCE: Patience = { ...INTAKE_PATIENCE, onAway: (error) => notify(awayWord(error)) };

type Told = Enqueued & { readonly retried: number };

const line = ({ inputs, added, waiting, done, revived, retried }: Told): string => {
  const again = revived > 0 ? `; ${revived} batches that were given up are tried again` : '';
  const once = retried > 0 ? `; ${retried} quarantined are read once more` : '';
  return `${inputs} inputs: ${added} added, ${waiting} waiting already, ${done} with an outcome${again}${once}\n`;
};

/** @throws UsageError before anything is enqueued when a path does not exist */
const checkPaths = (paths: readonly string[]): Promise<void> => {
  if (paths.includes('-'))
    throw new UsageError('workers cannot read standard input: enqueue files (--from - takes a list of them)');
  return needPaths(paths.filter((path) => !isAddress(path)));
};

/** What is read goes on as inputs; what is to be fetched first is put aside. */
async function* inputs(
  paths: readonly string[],
  { from, limits }: EnqueueSettings,
  addresses: string[],
): AsyncGenerator<Input> {
  for await (const text of withListed(paths, from)) {
    if (isAddress(text)) addresses.push(addressOf(text));
    // Where the path leads on every machine, whatever folder a worker was started in.
    else yield* inputsAt(resolve(text), limits);
  }
}

async function* withListed(paths: readonly string[], from: string | null): AsyncGenerator<string> {
  yield* paths;
  if (from !== null) yield* listed(from);
}

export const enqueueInputs = async (
  address: string,
  paths: readonly string[],
  settings: EnqueueSettings,
): Promise<void> => {
  if (paths.length === 0 && settings.from === null && settings.retry === 'nothing')
    throw new UsageError('nothing to enqueue: name inputs, a list with --from, or --retry quarantined');
  await checkPaths(paths);
  return withQueue(address, async () => {
    const addresses: string[] = [];
    const enqueued = await enqueue(address, version, metOf(inputs(paths, settings, addresses)), PATIENCE);
    const retried = settings.retry === 'quarantined' ? await retryQuarantined(address, version, PATIENCE) : 0;
    const fetches = addresses.length > 0 ? await enqueueFetches(address, version, addresses, PATIENCE) : null;
    const told = { ...enqueued, retried };
    if (settings.as === 'json') return print(json({ ...told, ...(fetches && { fetches }) }, 'line'));
    if (told.inputs > 0 || fetches === null) await print(line(told));
    if (fetches) await print(fetchesLine(fetches));
  });
};
