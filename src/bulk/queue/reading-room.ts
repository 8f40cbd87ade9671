import type pg from 'pg';
import type { Limits } from '#model';
import type { Readers } from '../readers/open-readers.ts';
import type { Spool } from '../reading/spool.ts';
import type { Patience } from './again.ts';

/** What a worker reads with. */
export interface ReadingRoom {
  readonly pool: pg.Pool;
  readonly readers: Readers;
  readonly spool: Spool;
  /** The version of gouji that reads. */
  readonly gouji: string;
  readonly patience: Patience;
  /** What is refused of archives; the readers have their own. */
  readonly limits: Limits;
}

/** The document could not be had here and now; it has no outcome, and is tried again later. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}
