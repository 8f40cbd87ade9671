import type { Finding, Outcome, Source } from '#model';

type Recorded = Extract<Outcome, { readonly state: 'record' }>;

/** A report with its findings, and its bytes once more for who wants to show it. */
export interface AuditedReport extends Pick<Recorded, 'state' | 'uri' | 'report' | 'relations'> {
  /** @throws whatever reading throws; bytes may have changed since */
  read(): Promise<Source>;
}

/** A document that gave no report. */
export interface Unread {
  readonly state: 'rejected' | 'quarantined' | 'unopened';
  readonly uri: string;
  /** A code of the model or, for a file that could not be opened, of the operating system. */
  readonly code: string;
  readonly message: string;
}

/** One document as a writer of audits gets it. */
export type Audited = AuditedReport | Unread;

/** What other years and other reports say of one report that was added before. */
export interface BesideOthers {
  readonly uri: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly findings: readonly Finding[];
}

/** A file that audits are written into, one document after the other: it never holds all of them. */
export interface AuditSink {
  add(audited: Audited): Promise<void>;
  /** After all documents. */
  addBeside(beside: BesideOthers): Promise<void>;
  /** Puts the file in its place, whole. */
  close(): Promise<void>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}
