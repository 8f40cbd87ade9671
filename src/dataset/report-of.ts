import type { Attachment, Coverage, Fact, Finding, FormId, Place, Report, Section, WebIdentity } from '#model';
import type { Row, Value } from './rows.ts';

/** The rows of one report, as its tables hold them, in their order. */
export interface ReportRows {
  readonly report: Row;
  readonly sections: readonly Row[];
  readonly facts: readonly Row[];
  readonly findings: readonly Row[];
  readonly attachments: readonly Row[];
}

/** Values are what `rowsOf` made of the model, so they are taken for what they were. */
const as = <T>(value: Value | undefined): T => (value ?? null) as T;

const json = <T>(value: Value | undefined): T | null => (typeof value === 'string' ? (JSON.parse(value) as T) : null);

/** What the model leaves out where there is nothing. */
const optional = <N extends string, T>(name: N, value: T | null): { readonly [K in N]?: T } =>
  value === null ? {} : ({ [name]: value } as { readonly [K in N]?: T });

const sectionOf = ({ kind, heading, text, place }: Row): Section => ({
  kind: as(kind),
  heading: as(heading),
  text: as(text),
  at: json<Place>(place),
});

const factOf = (row: Row): Fact => ({
  id: as(row.fact),
  table: as(row.table_id),
  row: as(row.row_id),
  column: as(row.column_id),
  form: as(row.form),
  value: as(row.value),
  raw: as(row.raw),
  state: as(row.state),
  unit: as(row.unit),
  confidence: as(row.confidence),
  at: json<Place>(row.place),
});

const scopeOf = ({ scope_row: row, scope_column: column }: Row): Finding['scope'] | null => {
  if (typeof row === 'string') return { row };
  return typeof column === 'string' ? { column } : null;
};

const findingOf = (row: Row): Finding => ({
  rule: as(row.rule),
  severity: as(row.severity),
  ...optional('equation', as<string | null>(row.equation)),
  ...optional('scope', scopeOf(row) ?? null),
  facts: json<readonly string[]>(row.facts) ?? [],
  ...optional('expected', as<number | null>(row.expected)),
  ...optional('actual', as<number | null>(row.actual)),
  certainty: as(row.certainty),
  suspects: json<Finding['suspects']>(row.suspects) ?? [],
  ...optional('at', json<Place>(row.place)),
  ...optional('against', json<NonNullable<Finding['against']>>(row.against)),
  ...optional('seen', json<NonNullable<Finding['seen']>>(row.seen)),
  ...optional(
    'decision',
    row.decision === null
      ? null
      : { state: as<NonNullable<Finding['decision']>['state']>(row.decision), reason: as<string>(row.reason) },
  ),
  message: { zh: as(row.message_zh), en: as(row.message_en) },
});

const attachmentOf = ({ kind, uri, title }: Row): Attachment => ({ kind: as(kind), uri: as(uri), title: as(title) });

const webOf = (row: Row): WebIdentity | null =>
  row.web_uri === null
    ? null
    : {
        uri: as(row.web_uri),
        finalUri: as(row.web_final_uri),
        fetched: as(row.web_fetched),
        published: as(row.web_published),
        site: as(row.web_site),
        title: as(row.web_title),
        linkText: as(row.web_link_text),
        page: as(row.web_page),
      };

/** The report that the rows were made of: `rowsOf`, the other way round. */
export const reportOf = ({ report: row, sections, facts, findings, attachments }: ReportRows): Report => ({
  schema: as(row.schema),
  id: as(row.id),
  source: {
    uri: as(row.uri),
    sha256: as(row.sha256),
    bytes: as(row.bytes),
    mediaType: as(row.media_type),
    encoding: as(row.encoding),
    pages: as(row.pages),
    reader: as(row.reader),
    recognition: as(row.recognition),
    attachments: attachments.map(attachmentOf),
    ...optional('web', webOf(row)),
  },
  title: as(row.title),
  agency: { name: as(row.agency) },
  year: as(row.year),
  period: row.period_from === null ? null : { from: as(row.period_from), to: as(row.period_to) },
  published: as(row.published),
  coverage: as<Coverage | null>(row.coverage),
  form: as<FormId | null>(row.form),
  sections: sections.map(sectionOf),
  facts: facts.map(factOf),
  findings: findings.map(findingOf),
});
