import type { Finding, RelationCounts } from '#model';
import type { AuditedReport, BesideOthers, Unread } from '../audited.ts';
import { type Gravity, gravityOf, sumOf } from '../ledger/gravity.ts';
import type { Spooled } from './spool.ts';

/** What is kept in memory of one report: enough to sort it and to find it again. */
export interface KeptReport {
  readonly uri: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly gravity: Gravity;
  readonly spooled: Spooled;
  readonly read: AuditedReport['read'];
  /** What other reports say of it; the others of its findings are spooled. */
  readonly beside: readonly Finding[];
}

/** What the page knows of all documents before it is written. */
export interface Kept {
  /** By their URI. */
  readonly reports: Map<string, KeptReport>;
  /** The first ones; all are counted. */
  readonly unread: Unread[];
  readonly rules: Set<string>;
  documents: number;
  relations: RelationCounts;
}

/** Names that a list of the page holds at most. */
export const MOST_LISTED = 2000;

export const nothingKept = (): Kept => ({
  reports: new Map(),
  unread: [],
  rules: new Set(),
  documents: 0,
  relations: { holds: 0, broken: 0, notAssessed: 0, notApplicable: 0 },
});

const keepRules = ({ rules }: Kept, findings: readonly Finding[]): void => {
  for (const { rule } of findings) rules.add(rule);
};

export const keepUnread = (kept: Kept, unread: Unread): void => {
  kept.documents += 1;
  if (kept.unread.length < MOST_LISTED) kept.unread.push(unread);
};

export const keepReport = (kept: Kept, { uri, report, relations, read }: AuditedReport, spooled: Spooled): void => {
  const { agency, year, findings } = report;
  kept.documents += 1;
  kept.relations = {
    holds: kept.relations.holds + relations.holds,
    broken: kept.relations.broken + relations.broken,
    notAssessed: kept.relations.notAssessed + relations.notAssessed,
    notApplicable: kept.relations.notApplicable + relations.notApplicable,
  };
  keepRules(kept, findings);
  // The same file given twice is told twice.
  const key = kept.reports.has(uri) ? `${uri} (${kept.documents})` : uri;
  kept.reports.set(key, { uri, agency: agency.name, year, gravity: gravityOf(findings), spooled, read, beside: [] });
};

export const keepBeside = (kept: Kept, { uri, findings }: BesideOthers): void => {
  const report = kept.reports.get(uri);
  if (!report) return;
  keepRules(kept, findings);
  kept.reports.set(uri, {
    ...report,
    gravity: sumOf(report.gravity, gravityOf(findings)),
    beside: [...report.beside, ...findings],
  });
};
