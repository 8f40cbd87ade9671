import type { Entry } from '../fetched/entry.ts';

/** What an address is asked for: the start of it all, a list, a report, or what belongs to one. */
export type Errand = 'start' | 'list' | 'report' | 'file' | 'picture' | 'known';

/** Why an address is asked for, for a person. */
export type Why =
  | 'asked for'
  | 'its link reads like a report'
  | 'a column of reports'
  | 'the reports of a year'
  | 'the reports of a body'
  | 'another page of the list'
  | 'a page points to it'
  | 'a file that belongs to a page'
  | 'a picture that a page shows'
  | 'known from before';

export interface Task {
  readonly uri: URL;
  readonly errand: Errand;
  readonly why: Why;
  /** Lists between the start and here; the pages of one list count once. */
  readonly depth: number;
  /** Pages that only pointed on, in a row. */
  readonly hops: number;
  readonly referrer: string | null;
  /** What the link says. */
  readonly text: string | null;
  /** The page that it belongs to. */
  readonly page: Entry | null;
  /** Redirects stay in it; null where the caller named the address and may be led anywhere. */
  readonly site: string | null;
}

export const startAt = (uri: URL): Task => ({
  uri,
  errand: 'start',
  why: 'asked for',
  depth: 0,
  hops: 0,
  referrer: null,
  text: null,
  page: null,
  site: null,
});
