/** What a caller of `gouji fetch` chose; times in ms. */
export interface FetchChoices {
  readonly starts: readonly URL[];
  /** Null for a dry run without an archive. */
  readonly archive: string | null;
  readonly mode: 'fetch' | 'plan' | 'refresh';
  readonly depth: number;
  readonly match: string | null;
  readonly max: number | null;
  readonly contact: string | null;
  readonly delay: number;
  readonly allowed: ReadonlySet<string>;
  readonly limits: { readonly idle: number; readonly total: number; readonly raw: number; readonly decoded: number };
  readonly warc: string | null;
  readonly output: 'person' | 'json';
  readonly failures: 'counted' | 'ignored';
}
