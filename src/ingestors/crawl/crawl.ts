import PQueue from 'p-queue';
import type { Polite } from '../web/politeness/polite.ts';
import { follow, type Reach } from './follow.ts';
import { type Obtained, obtain } from './obtain.ts';
import type { Shelf } from './shelf.ts';
import type { Errand, Task } from './task.ts';

/** What is told of a task: what became of it or, in a dry run, that it would be done. */
export type Told = { readonly task: Task } & ({ readonly state: 'planned' } | ({ readonly state: 'done' } & Obtained));

export interface Crawl {
  readonly polite: Polite;
  readonly shelf: Shelf;
  readonly reach: Reach;
  /** The most reports, null for all there are. */
  readonly max: number | null;
  /** `plan`: only what has to be read to know what would be fetched. */
  readonly mode: 'fetch' | 'plan';
  readonly tell: (told: Told) => void;
}

/** What belongs to a page comes before the next page, so that what is cut off is cut between two. */
const priorityOf = ({ errand }: Task): number => (errand === 'file' || errand === 'picture' ? 1 : 0);

const READ_FOR_A_PLAN: ReadonlySet<Errand> = new Set(['start', 'list']);

/**
 * Does the tasks and all that follow from them, each address once. Everything is asked for at once: it is the host that
 * says when (politeness/hosts.ts).
 */
export const crawl = async (
  groups: readonly (readonly Task[])[],
  { polite, shelf, reach, max, mode, tell }: Crawl,
): Promise<void> => {
  const met = new Set<string>();
  const hosts = new Map<string, PQueue>();
  let reports = 0;

  const hostOf = ({ uri }: Task): PQueue => {
    const queue = hosts.get(uri.hostname) ?? new PQueue({ concurrency: 1 });
    hosts.set(uri.hostname, queue);
    return queue;
  };

  const isNew = ({ uri, errand }: Task): boolean => {
    if (met.has(uri.href)) return false;
    if (errand === 'report') {
      if (max !== null && reports >= max) return false;
      reports += 1;
    }
    met.add(uri.href);
    return true;
  };

  const done = async (task: Task): Promise<void> => {
    if (mode === 'plan' && !READ_FOR_A_PLAN.has(task.errand)) {
      tell({ task, state: 'planned' });
      return;
    }
    const obtained = await hostOf(task).add(() => obtain(task, polite, shelf), { priority: priorityOf(task) });
    tell({ task, state: 'done', ...obtained });
    const { entry, page } = obtained;
    met.add(entry.final);
    if (page) await all(follow({ task, entry, page }, reach));
  };

  const all = async (tasks: readonly Task[]): Promise<void> => {
    const ends = await Promise.allSettled(tasks.filter(isNew).map(done));
    // What stops one (a defect, a worker that is told to stop) is thrown when nothing is at work any more.
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  };

  for (const tasks of groups) await all(tasks);
};
