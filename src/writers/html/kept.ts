import type { Relations } from '#model';
import type { AuditedReport, Unread } from '../audited.ts';
import { type Gravity, gravityOf, NO_GRAVITY, sumOf } from '../ledger/gravity.ts';
import type { Spooled } from './spool.ts';

/** What is kept in memory of one report with findings: enough to sort it and to find it again. */
export interface KeptReport {
  readonly uri: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly gravity: Gravity;
  readonly relations: Relations;
  readonly spooled: Spooled;
  readonly read: AuditedReport['read'];
}

export type CleanReport = Pick<KeptReport, 'uri' | 'agency' | 'year'>;

/** What the page knows of all documents before it is written. */
export interface Kept {
  readonly reports: KeptReport[];
  /** The first ones of each; all are counted. */
  readonly clean: CleanReport[];
  readonly unread: Unread[];
  documents: number;
  cleanCount: number;
  unreadCount: number;
  gravity: Gravity;
  relations: Relations;
}

/** Names that a list of the page holds at most. */
export const MOST_LISTED = 2000;

export const nothingKept = (): Kept => ({
  reports: [],
  clean: [],
  unread: [],
  documents: 0,
  cleanCount: 0,
  unreadCount: 0,
  gravity: NO_GRAVITY,
  relations: { holds: 0, broken: 0, notAssessed: 0 },
});

export const keepUnread = (kept: Kept, unread: Unread): void => {
  kept.documents += 1;
  kept.unreadCount += 1;
  if (kept.unread.length < MOST_LISTED) kept.unread.push(unread);
};

const count = (kept: Kept, { relations }: AuditedReport): void => {
  kept.documents += 1;
  kept.relations = {
    holds: kept.relations.holds + relations.holds,
    broken: kept.relations.broken + relations.broken,
    notAssessed: kept.relations.notAssessed + relations.notAssessed,
  };
};

export const keepClean = (kept: Kept, audited: AuditedReport): void => {
  count(kept, audited);
  kept.cleanCount += 1;
  const { agency, year } = audited.report;
  if (kept.clean.length < MOST_LISTED) kept.clean.push({ uri: audited.uri, agency: agency.name, year });
};

export const keepReport = (kept: Kept, audited: AuditedReport, spooled: Spooled): void => {
  count(kept, audited);
  const { uri, report, relations, read } = audited;
  const gravity = gravityOf(report.findings);
  kept.gravity = sumOf(kept.gravity, gravity);
  kept.reports.push({ uri, agency: report.agency.name, year: report.year, gravity, relations, spooled, read });
};
