import { z } from 'zod';
import { journalLines } from './journal.ts';
import { runsPath } from './layout.ts';

/** One start of `gouji fetch` in this archive, or its end. */
export const RunLine = z.discriminatedUnion('event', [
  z
    .strictObject({
      event: z.literal('begun'),
      at: z.iso.datetime(),
      mode: z.enum(['fetch', 'refresh']),
      /** The addresses that were asked for, and how far links were followed. */
      starts: z.array(z.string()).readonly(),
      depth: z.int().nonnegative(),
      match: z.string().nullable(),
      max: z.int().positive().nullable(),
    })
    .readonly(),
  z.strictObject({ event: z.literal('ended'), at: z.iso.datetime() }).readonly(),
]);
export type RunLine = z.infer<typeof RunLine>;
export type Begun = Extract<RunLine, { event: 'begun' }>;

export interface Runs {
  readonly begun: readonly Begun[];
  /** A refresh that was cut off, to be gone on with. */
  readonly unfinished: Begun | null;
}

export const readRuns = async (archive: string): Promise<Runs> => {
  const begun: Begun[] = [];
  let unfinished: Begun | null = null;
  for await (const line of journalLines(runsPath(archive))) {
    const run = RunLine.parse(line);
    if (run.event === 'begun') begun.push(run);
    // A refresh that goes on says so with a line of its own; the first one is when it began.
    if (run.event === 'ended') unfinished = null;
    else if (run.mode === 'refresh') unfinished ??= run;
    else unfinished = null;
  }
  return { begun, unfinished };
};
