import { type Form, formOf, type Leaf, type Table, unitOf } from '#forms';
import type {
  Claim,
  Coverage,
  Fact,
  Finding,
  FormId,
  Mention,
  Place,
  Reading,
  Recognition,
  Report,
  Section,
  SectionKind,
  Signal,
  TableReading,
  Wording,
} from '#model';

/** What is printed in a cell of an example. */
export type ExampleFigure = number | 'blank' | 'dash' | 'absent' | 'unreadable';

/** A report in a few words: a whole one of the form with every figure zero, except for what is said here. */
export interface Given {
  /** `ogi-2021` unless said; null for a report in which no table was found. */
  readonly form?: FormId | null;
  /** The first year of the form unless said. */
  readonly year?: number;
  readonly recognition?: Recognition;
  /** Of every figure; 1 unless said. */
  readonly confidence?: number;
  /** Of every table; 1 unless said. */
  readonly score?: number;
  /** Tables of another form, or not there. */
  readonly tables?: Readonly<Record<string, FormId | 'absent'>>;
  /** Tables that another year's form fits as well. */
  readonly undecided?: readonly string[];
  /** `requests.otherwise.feeNotPaid`. */
  readonly absentRows?: readonly string[];
  /** `requests.otherOrganization`. */
  readonly absentColumns?: readonly string[];
  /** By fact id. */
  readonly figures?: Readonly<Record<string, ExampleFigure>>;
  /** The form's own unless said. */
  readonly sections?: readonly SectionKind[];
  /** What a section says; 略 unless said. */
  readonly texts?: Readonly<Partial<Record<SectionKind, string>>>;
  /** Headings that are not the form's own. */
  readonly headings?: Readonly<Partial<Record<SectionKind, string>>>;
  readonly agency?: string;
  /** The whole year unless said. */
  readonly period?: Report['period'];
  readonly published?: string;
  readonly coverage?: Coverage;
  readonly signals?: readonly Signal[];
  readonly claims?: readonly Claim[];
  readonly years?: readonly Mention<number>[];
  readonly agencies?: readonly Mention<string>[];
}

/** A report of which the rule says nothing. */
export interface ValidExample {
  readonly name: Wording;
  readonly given: Given;
}

/** The message in both languages, and what else of a finding the example is about. */
export type ExpectedFinding = Pick<Finding, 'message'> & Partial<Omit<Finding, 'rule' | 'message'>>;

/** A report of which the rule says exactly this, in this order. */
export interface InvalidExample extends ValidExample {
  readonly finds: readonly [ExpectedFinding, ...ExpectedFinding[]];
}

const PRINTS = { blank: '', dash: '—', absent: '', unreadable: '1 2?' } as const;
const FREE_FORM_YEAR = 2012;
const SHA256 = '0'.repeat(64);

const placeOf = (page: number, row: number, column: number): Place => ({
  page,
  box: [100 + 40 * column, 100 + 20 * row, 140 + 40 * column, 120 + 20 * row],
});

const withinTable = (table: string, paths: readonly string[] = []): readonly string[] =>
  paths.filter((path) => path.startsWith(`${table}.`)).map((path) => path.slice(table.length + 1));

const tableReading = (form: FormId, table: string, page: number, given: Given): TableReading => ({
  table,
  form,
  score: given.score ?? 1,
  decisive: !given.undecided?.includes(table),
  absentRows: withinTable(table, given.absentRows),
  absentColumns: withinTable(table, given.absentColumns),
  at: placeOf(page, 0, 0),
});

const fact = (reading: TableReading, leaves: { row: Leaf; column: Leaf }, at: Place, given: Given): Fact => {
  const [row, column] = [leaves.row.path, leaves.column.path];
  const id = `${reading.table}.${row}.${column}`;
  const isAbsent = reading.absentRows.includes(row) || reading.absentColumns.includes(column);
  const figure = isAbsent ? 'absent' : (given.figures?.[id] ?? 0);
  const isNumber = typeof figure === 'number';
  return {
    id,
    table: reading.table,
    row,
    column,
    form: reading.form,
    value: isNumber ? figure : null,
    raw: isNumber ? `${figure}` : PRINTS[figure],
    state: isNumber ? 'reported' : figure,
    unit: unitOf(leaves.row, leaves.column),
    confidence: given.confidence ?? 1,
    at: figure === 'absent' ? null : at,
  };
};

const tableFacts = (reading: TableReading, table: Table, page: number, given: Given): readonly Fact[] =>
  table.parts.flatMap(({ rows, columns }, part) =>
    rows.flatMap((row, down) =>
      columns.map((column, along) =>
        fact(reading, { row, column }, placeOf(page, 1 + part * 3 + down, along + 1), given),
      ),
    ),
  );

const assertKnown = (ids: readonly string[], facts: readonly Fact[]): void => {
  const unknown = ids.find((id) => !facts.some((known) => known.id === id));
  if (unknown) throw new Error(`an example gives ${unknown}, which its report does not have`);
};

const sectionsOf = (form: Form | null, given: Given): readonly Section[] =>
  (given.sections ?? form?.sections.map(({ kind }) => kind) ?? []).map((kind, index) => ({
    kind,
    heading: given.headings?.[kind] ?? form?.sections.find((section) => section.kind === kind)?.wordings[0] ?? '',
    text: given.texts?.[kind] ?? '（略）',
    at: placeOf(1 + index, 0, 0),
  }));

/** The report that an example describes. Page 1 holds the overview; the tables follow, one a page. */
export const readingOf = (given: Given): Reading => {
  const form = given.form === null ? null : formOf(given.form ?? 'ogi-2021');
  const found = (form?.tables ?? []).flatMap(({ id }, index) => {
    const own = given.tables?.[id] ?? form?.id;
    const table = own && own !== 'absent' ? formOf(own).tables.find((candidate) => candidate.id === id) : undefined;
    if (!own || own === 'absent' || !table) return [];
    const reading = tableReading(own, id, index + 2, given);
    return { reading, facts: tableFacts(reading, table, index + 2, given) };
  });
  const facts = found.flatMap((table) => table.facts);
  const year = given.year ?? form?.years.from ?? FREE_FORM_YEAR;
  assertKnown(Object.keys(given.figures ?? {}), facts);
  return {
    report: {
      schema: 'gouji/report@1',
      id: `sha256:${SHA256}`,
      source: {
        uri: 'example',
        sha256: SHA256,
        bytes: 0,
        mediaType: 'application/pdf',
        encoding: null,
        pages: 6,
        reader: 'pdf',
        recognition: given.recognition ?? 'text',
        attachments: [],
      },
      title: null,
      agency: { name: given.agency ?? null },
      year,
      period: given.period === undefined ? { from: `${year}-01-01`, to: `${year}-12-31` } : given.period,
      published: given.published ?? null,
      coverage: given.coverage ?? null,
      form: form?.id ?? null,
      sections: sectionsOf(form, given),
      facts,
      findings: [],
    },
    tables: found.map((table) => table.reading),
    years: given.years ?? [],
    agencies: given.agencies ?? [],
    claims: given.claims ?? [],
    signals: given.signals ?? [],
  };
};
