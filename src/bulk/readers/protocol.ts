import type { Limits, Outcome, QuarantineCode, WebIdentity } from '#model';
import type { Settings } from '../../audit/settings.ts';

/** A document whose bytes lie in a file of this machine, and are known by their hash. */
export interface ReadableDocument {
  /** The name it is told by. */
  readonly uri: string;
  /** The file that holds exactly its bytes. */
  readonly path: string;
  readonly sha256: string;
  /** A file on disk has others beside it; a copy of an archive's member has what lies in the archive. */
  readonly origin: 'file' | 'spool';
  /** Where on the web it comes from, for what was fetched. */
  readonly web?: WebIdentity;
}

/** What a report of the document became, and what later reports need of it (`digestText`). */
export interface ReadPart {
  readonly outcome: Outcome;
  readonly digest: string | null;
}

/** How the reading of a document ended in the process that read it. */
export type Result =
  | { readonly kind: 'read'; readonly parts: readonly ReadPart[] }
  /** The operating system would not give the file. */
  | { readonly kind: 'unopened'; readonly code: string; readonly message: string }
  /** The file holds other bytes than those it was known by. */
  | { readonly kind: 'changed' };

/** How it ended for the one who asked. */
export type Reading =
  | (Result & { readonly elapsedMs: number })
  /** It killed the process that read it. */
  | Died
  /** Its process ended for a reason outside of it: nothing is said of the document. */
  | { readonly kind: 'interrupted' };

export interface Died {
  readonly kind: 'died';
  readonly code: QuarantineCode;
  readonly message: string;
  readonly elapsedMs: number;
}

/** What a reader is told once, before the first document. */
export interface Setup {
  readonly limits: Limits;
  readonly settings: Settings;
  /** Milliseconds between two signs of life. */
  readonly beat: number;
}

export type ToReader =
  | ({ readonly kind: 'setup' } & Setup)
  | { readonly kind: 'read'; readonly document: ReadableDocument };

export type FromReader =
  | { readonly kind: 'ready' }
  /** Still at work, and whether pictures are being recognised. */
  | { readonly kind: 'beat'; readonly recognises: boolean }
  | { readonly kind: 'done'; readonly result: Result; readonly resident: number };
