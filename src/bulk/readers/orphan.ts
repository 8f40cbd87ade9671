import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** In a thread, because a document may hang the process, and then nothing else of it would notice. */
const watch = (parent: number): string => `
setInterval(() => {
  if (process.ppid === ${parent}) return;
  try { process.kill(-process.pid, 'SIGKILL'); } catch { process.kill(process.pid, 'SIGKILL'); }
}, 1000);
`;

/** This process and what it has started: a reader is the leader of a group of its own. */
const endGroup = (): void => {
  try {
    process.kill(-process.pid, 'SIGKILL');
  } catch {
    process.exit();
  }
};

/**
 * Ends this process when the one that started it is gone: at once by the closed channel, within a second where a
 * document hangs. Windows keeps the number of a dead parent; there the channel has to do.
 * Watched over when the promise is kept.
 */
export const endWithParent = async (parent: number): Promise<void> => {
  process.once('disconnect', endGroup);
  // Without the loaders of this process, which a hung document would hang as well.
  const worker = new Worker(watch(parent), { eval: true, execArgv: [], env: {} });
  await once(worker, 'online');
  worker.unref();
};
