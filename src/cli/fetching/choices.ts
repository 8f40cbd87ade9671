import type { Guest } from './guest.ts';

/** What a caller of `gouji fetch` chose; times in ms. */
export interface FetchChoices {
  readonly starts: readonly URL[];
  /** Null for a dry run without an archive. */
  readonly archive: string | null;
  readonly mode: 'fetch' | 'plan' | 'refresh';
  readonly depth: number;
  readonly match: string | null;
  readonly max: number | null;
  readonly guest: Guest;
  /** The database that holds the rests of the hosts; null where this process is alone. */
  readonly queue: string | null;
  readonly limits: { readonly idle: number; readonly total: number; readonly raw: number; readonly decoded: number };
  readonly warc: string | null;
  readonly output: 'person' | 'json';
  readonly failures: 'counted' | 'ignored';
}
