import type { EngineQueue } from './engine.ts';

const PAGE = 100;

/** Gives dead letters another chance, with all their attempts: whoever enqueues their inputs again asks for it. */
export const reviveJobs = async (queue: EngineQueue, ids: ReadonlySet<string>): Promise<number> => {
  const dead: Awaited<ReturnType<EngineQueue['getFailed']>>[number][] = [];
  for (let from = 0; ; from += PAGE) {
    const page = await queue.getFailed(from, from + PAGE - 1);
    dead.push(...page.filter(({ id = '' }) => ids.has(id)));
    if (page.length < PAGE) break;
  }
  for (const job of dead) await job.retry('failed', { resetAttemptsMade: true });
  return dead.length;
};
