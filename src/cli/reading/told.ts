import type { Outcome } from '#model';

/** A file that the operating system would not give: no word about its content. */
export interface Unopened {
  readonly state: 'unopened';
  readonly uri: string;
  /** The operating system's code, such as `EACCES`. */
  readonly code: string;
  readonly message: string;
}

/** A document that met a defect of ours; the others go on, and the process says so in the end. */
export interface Defective {
  readonly state: 'defective';
  readonly uri: string;
  readonly error: unknown;
}

/** What became of one input, as the command line tells it. */
export type Told = Outcome | Unopened | Defective;

export type Failed = Exclude<Told, { readonly state: 'record' }>;
