import type { Told } from '../../ingestors/crawl/crawl.ts';
import { EXIT } from '../exit.ts';

/** How often each outcome came; what was there already is `held`, what a dry run would do `planned`. */
export type Count = ReadonlyMap<string, number>;

const nameOf = (told: Told): string => {
  if (told.state === 'planned') return 'planned';
  return told.by === 'held' && brings(told) ? 'held' : told.entry.outcome;
};

const brings = (told: Told): boolean =>
  told.state === 'planned' || told.entry.outcome === 'fetched' || told.entry.outcome === 'unchanged';

export const counted = (count: Count, told: Told): Count =>
  new Map(count).set(nameOf(told), (count.get(nameOf(told)) ?? 0) + 1);

const GOOD = new Set(['planned', 'held', 'fetched', 'unchanged']);

/** `3 addresses: fetched 2, gone 1` */
export const closingLine = (count: Count): string => {
  const total = [...count.values()].reduce((sum, times) => sum + times, 0);
  const parts = [...count].map(([name, times]) => `${name} ${times}`).join(', ');
  return `${total} ${total === 1 ? 'address' : 'addresses'}${parts ? `: ${parts}` : ''}`;
};

export const exitCodeOf = (count: Count, failures: 'counted' | 'ignored'): number =>
  failures === 'counted' && [...count.keys()].some((name) => !GOOD.has(name)) ? EXIT.notRead : EXIT.clean;
