import type { Attachment, Outcome, Report } from '#model';
import { bodyOf } from './body.ts';
import { outcomeId } from './ids.ts';
import type { Row, Rows } from './rows.ts';
import { storableRows } from './storable-rows.ts';
import { attachments, facts, findings, outcomes, reports, sections } from './tables/index.ts';
import { rowMaker } from './values.ts';

/** One reading of one source: an outcome, or one for each part of a compilation. */
export interface SourceReading {
  readonly source: string;
  /** From 1; a retry or a newer gouji counts on. */
  readonly version: number;
  readonly parts: readonly { readonly outcome: Outcome; readonly digest: string | null }[];
  /** The version of gouji that read it. */
  readonly gouji: string;
  readonly decided: Date;
  readonly elapsedMs: number | null;
}

const MAKERS = {
  outcome: rowMaker(outcomes),
  report: rowMaker(reports),
  section: rowMaker(sections),
  fact: rowMaker(facts),
  finding: rowMaker(findings),
  attachment: rowMaker(attachments),
} as const;

const fragmentOf = ({ id }: Report): string => id.split('#')[1] ?? '';

/** A part of a compilation that is no record is told by the fragment that the pipeline set behind the source's name. */
const partOf = (outcome: Outcome, isOnlyOne: boolean): string => {
  if (outcome.state === 'record') return fragmentOf(outcome.report);
  return isOnlyOne ? '' : outcome.uri.slice(outcome.uri.lastIndexOf('#') + 1);
};

const attachmentsOf = (outcome: Outcome): readonly Attachment[] => {
  if (outcome.state === 'record') return outcome.report.source.attachments;
  return outcome.state === 'rejected' ? (outcome.attachments ?? []) : [];
};

const rowsOfPart = (reading: SourceReading, { outcome, digest }: SourceReading['parts'][number]): Rows => {
  const { source, version, gouji, decided, elapsedMs } = reading;
  const part = partOf(outcome, reading.parts.length === 1);
  const key = outcomeId(source, version, part);
  const each = (make: (typeof MAKERS)[keyof typeof MAKERS], models: readonly object[]): readonly Row[] =>
    models.map((model, position) => make(model, { outcome: key, position }));
  const own = { outcome: key, source, version, part, gouji, decided: decided.toISOString(), elapsed_ms: elapsedMs };
  const always = {
    outcomes: [MAKERS.outcome(outcome, own)],
    attachments: each(MAKERS.attachment, attachmentsOf(outcome)),
  };
  if (outcome.state !== 'record') return storableRows(always);
  const { report } = outcome;
  return storableRows({
    ...always,
    reports: [MAKERS.report(report, { outcome: key, body: bodyOf(report) })],
    sections: each(MAKERS.section, report.sections),
    facts: each(MAKERS.fact, report.facts),
    findings: each(MAKERS.finding, report.findings),
    digests: digest === null ? [] : [{ outcome: key, digest }],
  });
};

/** One array a table, whatever the number of parts. */
const joined = (all: readonly Rows[]): Rows => {
  const [only] = all;
  if (all.length === 1 && only) return only;
  const names = new Set(all.flatMap((rows) => Object.keys(rows)));
  return Object.fromEntries([...names].map((name) => [name, all.flatMap((rows) => rows[name] ?? [])]));
};

/** Everything that is stored of one reading of a source: written in one transaction, or not at all. */
export const rowsOf = (reading: SourceReading): Rows => joined(reading.parts.map((part) => rowsOfPart(reading, part)));
