import type { Wording } from '#model';
import type { Column } from './table.ts';

/** Which reports are handed out: the newest version of each, or every version. */
export type Versions = 'current' | 'all';

/** A table as it is handed out: the same columns and rows in every format. */
export interface Resource {
  readonly name: string;
  readonly about: Wording;
  readonly columns: readonly Column[];
  /** Columns that name a row; empty where none do. */
  readonly key: readonly string[];
  /** Whether `outcome` is one of the resource `reports`. */
  readonly isOfReports: boolean;
  readonly sql: (versions: Versions) => string;
}
