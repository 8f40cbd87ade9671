/**
 * Calls `run` for one job at a time or for several: what is asked for while a call is under way, or within `waitMs`
 * before it, goes into one call. Results must stand in the order of the jobs.
 */
export function together<Job, Result>(
  run: (jobs: readonly Job[]) => Promise<readonly Result[]>,
  { most, waitMs }: { readonly most: number; readonly waitMs: number },
): (job: Job) => Promise<Result> {
  interface Waiting {
    readonly job: Job;
    readonly resolve: (result: Result) => void;
    readonly reject: (error: unknown) => void;
  }
  const waiting: Waiting[] = [];
  let running = false;

  const next = async (): Promise<void> => {
    const batch = waiting.splice(0, most);
    try {
      const results = await run(batch.map(({ job }) => job));
      if (results.length !== batch.length) throw new Error(`${results.length} results for ${batch.length} jobs`);
      for (const [at, result] of results.entries()) batch[at]?.resolve(result);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
    if (waiting.length > 0) await next();
    else running = false;
  };

  return (job) =>
    new Promise((resolve, reject) => {
      waiting.push({ job, resolve, reject });
      if (running) return;
      running = true;
      setTimeout(next, waitMs);
    });
}
