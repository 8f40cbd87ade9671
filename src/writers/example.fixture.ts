import { readFile } from 'node:fs/promises';
import type { Fact, Finding, Outcome } from '#model';
import { outcomesOf } from '../pipeline.ts';
import type { Audited, AuditedReport } from './audited.ts';

// What the tests of the writers write: a sample as it is read, and an invented report with any text in any field.

/** The report of one sample, such as `ogi-2021/item-sums-broken/source.pdf`. */
export const sampleReport = async (name: string): Promise<AuditedReport> => {
  const path = new URL(`../../samples/${name}`, import.meta.url);
  const read = async () => ({ uri: name, bytes: await readFile(path) });
  const [outcome] = await outcomesOf({ uri: name, read });
  if (outcome?.state !== 'record') throw new Error(`${name} is no record`);
  return { ...outcome, read };
};

const COLUMNS = ['naturalPerson', 'business', 'otherOrganization', 'total'];

const factsWith = (text: string): readonly Fact[] =>
  COLUMNS.map((column, index) => ({
    id: `requests.received.${column}`,
    table: 'requests',
    row: 'received',
    column,
    form: 'ogi-2021',
    value: index,
    raw: text,
    state: 'reported',
    unit: 'item',
    confidence: 1,
    at: { table: 1, row: 3, column: 2 + index },
  }));

const findingsWith = (text: string): readonly Finding[] => {
  const facts = COLUMNS.map((column) => `requests.received.${column}`);
  const message = { zh: text, en: text };
  const suspects = [{ fact: 'requests.received.total', value: 3, why: message }];
  return [
    {
      rule: 'unbalanced-equation',
      severity: 'error',
      equation: 'requests/applicants',
      scope: { row: 'received' },
      facts,
      expected: 4,
      actual: 3,
      certainty: 'published',
      suspects,
      message,
    },
    { rule: 'not-a-number', severity: 'warning', facts, certainty: 'reading', suspects: [], message },
    { rule: 'unheard-of', severity: 'notice', facts: [], certainty: 'published', suspects: [], message },
  ];
};

const recordWith = (text: string): Extract<Outcome, { readonly state: 'record' }> => ({
  state: 'record',
  uri: text,
  relations: { holds: 3, broken: 1, notAssessed: 0, notApplicable: 0, unassessed: [] },
  report: {
    schema: 'gouji/report@1',
    id: `sha256:${'0'.repeat(64)}`,
    source: {
      uri: text,
      sha256: '0'.repeat(64),
      bytes: 1,
      mediaType: 'text/html',
      encoding: text,
      pages: null,
      reader: 'html',
      recognition: 'text',
      attachments: [],
    },
    title: text,
    agency: { name: text },
    year: 2024,
    period: null,
    published: '2025-01-20',
    coverage: null,
    form: 'ogi-2021',
    sections: [{ kind: 'overview', heading: text, text, at: null }],
    facts: factsWith(text),
    findings: findingsWith(text),
  },
});

/** A report that holds one text wherever a report holds text of its source. */
export const reportWith = (text: string): AuditedReport => ({
  ...recordWith(text),
  read: async () => ({ uri: text, bytes: new Uint8Array(0) }),
});

/** A document that gave no report, with one text in every field. */
export const unreadWith = (text: string): Audited => ({ state: 'rejected', uri: text, code: text, message: text });
