import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { addGuestOptions, type GuestOptions } from './fetching/guest-options.ts';
import { addIsolationOptions, type IsolationOptions, isolationFrom } from './isolation.ts';
import { addLimitOptions, type LimitOptions, limitsFrom } from './limits.ts';
import { queueOption } from './queue/option.ts';
import { countOf } from './values.ts';

interface WorkerOptions extends IsolationOptions, LimitOptions, GuestOptions {
  readonly queue: string;
  readonly jobs: number;
  readonly lease: number;
  readonly drain?: true;
  readonly archives?: string;
}

const worker = async ({ queue, jobs, lease, drain, archives, ...limits }: WorkerOptions): Promise<void> => {
  const { runWorker } = await import('./queue/run-worker.ts');
  const { guestFrom } = await import('./fetching/guest.ts');
  process.exitCode = await runWorker(queue, {
    jobs,
    lease: lease * 1000,
    until: drain ? 'drained' : 'stopped',
    isolation: isolationFrom(limits),
    limits: limitsFrom(limits),
    fetching: archives === undefined ? null : { archives: resolve(archives), guest: guestFrom(limits) },
  });
};

export const addWorker = (program: Command): void => {
  const command = program
    .command('worker')
    .summary('read what is in a queue, beside workers on other machines')
    .description(
      'Take batches from a queue, read each document in a child process of its own, and write its outcome into the same database, once however often it is delivered. SIGTERM or Ctrl-C stops after the documents at hand; a second one at once.',
    )
    .addOption(queueOption(program))
    .addOption(
      program
        .createOption('--jobs <count>', 'documents at a time')
        .argParser(countOf)
        .default(availableParallelism(), 'one for each core'),
    )
    .option('--drain', 'end when nothing is left in the queue')
    .addOption(
      program
        .createOption('--lease <seconds>', 'how long a batch stays with a worker that gives no sign of life')
        .argParser(countOf)
        .default(30),
    );
  command.option('--archives <folder>', 'fetch addresses too, into this folder, under the same path on every machine');
  addGuestOptions(command);
  addLimitOptions(addIsolationOptions(command)).action(worker);
};
