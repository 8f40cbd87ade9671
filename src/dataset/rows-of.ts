import type { Attachment, Finding, Outcome, Report } from '#model';
import { bodyOf } from './body.ts';
import { outcomeId } from './ids.ts';
import { replacedFinding } from './replaced-finding.ts';
import type { Row, Rows, TableName } from './rows.ts';
import { storable } from './storable.ts';
import type { Table } from './table.ts';
import { attachments, digests, facts, findings, outcomes, reports, sections } from './tables/index.ts';
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

interface Kind {
  readonly name: TableName;
  readonly make: (model: object, own: Row) => Row;
  readonly json: ReadonlySet<string>;
}

const kindOf = (table: Table & { readonly name: TableName }): Kind => ({
  name: table.name,
  make: rowMaker(table),
  json: new Set(table.columns.flatMap(({ name, type }) => (type === 'json' ? [name] : []))),
});

const KINDS = {
  outcome: kindOf(outcomes),
  report: kindOf(reports),
  section: kindOf(sections),
  fact: kindOf(facts),
  finding: kindOf(findings),
  attachment: kindOf(attachments),
  digest: kindOf(digests),
} as const;

/** The rows of one outcome; what had to be replaced in them is told by findings of their own. */
class OutcomeRows {
  readonly #rows: Record<string, Row[]> = {};
  readonly #told: Finding[] = [];
  readonly #outcome: string;

  constructor(outcome: string) {
    this.#outcome = outcome;
  }

  #put({ name, make, json }: Kind, model: object, own: Row): void {
    const { row, replaced } = storable(make(model, { outcome: this.#outcome, ...own }), json);
    if (replaced.length > 0) this.#told.push(replacedFinding(name, row, replaced));
    this.#rows[name] ??= [];
    this.#rows[name].push(row);
  }

  one(kind: Kind, model: object, own: Row): void {
    this.#put(kind, model, own);
  }

  each(kind: Kind, models: readonly object[]): void {
    for (const [position, model] of models.entries()) this.#put(kind, model, { position });
  }

  all(ofAudit: readonly Finding[]): Rows {
    this.each(KINDS.finding, ofAudit);
    for (const [index, finding] of [...this.#told].entries()) {
      this.#put(KINDS.finding, finding, { position: ofAudit.length + index });
    }
    return this.#rows;
  }
}

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
  const rows = new OutcomeRows(outcomeId(source, version, part));
  rows.one(KINDS.outcome, outcome, {
    source,
    version,
    part,
    gouji,
    decided: decided.toISOString(),
    elapsed_ms: elapsedMs,
  });
  rows.each(KINDS.attachment, attachmentsOf(outcome));
  if (outcome.state !== 'record') return rows.all([]);
  const { report } = outcome;
  rows.one(KINDS.report, report, { body: bodyOf(report) });
  rows.each(KINDS.section, report.sections);
  rows.each(KINDS.fact, report.facts);
  if (digest !== null) rows.one(KINDS.digest, {}, { digest });
  return rows.all(report.findings);
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
