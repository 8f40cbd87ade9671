import { describe, expect, test } from 'vitest';
import type { Finding, Outcome } from '#model';
import { closingLine, counted, exitCodeOf, NOTHING } from './tally.ts';

const RECORDS = { ...NOTHING, documents: 10, records: 10 };

describe('the exit code', () => {
  test('is 0 when every document is a record without error findings', () => {
    expect(exitCodeOf({ ...RECORDS, findings: 4 }, 'counted')).toBe(0);
  });
  test('is 3 when a document is no record', () => {
    expect(exitCodeOf({ ...RECORDS, documents: 11, rejected: 1 }, 'counted')).toBe(3);
  });
  test('is 1 when there are error findings, even where documents were rejected', () => {
    expect(exitCodeOf({ ...RECORDS, documents: 11, rejected: 1, findings: 1, errorFindings: 1 }, 'counted')).toBe(1);
  });
  test('is 0 whatever the documents say when they are ignored', () => {
    expect(exitCodeOf({ ...RECORDS, documents: 11, rejected: 1, errorFindings: 1 }, 'ignored')).toBe(0);
  });
  test('is 70 for a defect, ignored or not', () => {
    expect(exitCodeOf({ ...RECORDS, defects: 1, errorFindings: 1 }, 'counted')).toBe(70);
    expect(exitCodeOf({ ...RECORDS, defects: 1 }, 'ignored')).toBe(70);
  });
});

const finding = (certainty: Finding['certainty']): Finding => ({
  rule: 'unbalanced-equation',
  severity: 'error',
  facts: [],
  certainty,
  suspects: [],
  message: { zh: '合计不符', en: 'The sum is wrong' },
});

const recordWith = (findings: readonly Finding[]): Outcome => ({
  state: 'record',
  uri: 'yunxi.pdf',
  relations: { holds: 0, broken: 1, notAssessed: 0, notApplicable: 0, unassessed: [] },
  report: {
    schema: 'gouji/report@1',
    id: `sha256:${'0'.repeat(64)}`,
    source: {
      uri: 'yunxi.pdf',
      sha256: '0'.repeat(64),
      bytes: 1,
      mediaType: 'application/pdf',
      encoding: null,
      pages: 1,
      reader: 'pdf',
      recognition: 'ocr',
      attachments: [],
    },
    title: null,
    agency: { name: null },
    year: null,
    period: null,
    published: null,
    coverage: null,
    form: null,
    sections: [],
    facts: [],
    findings,
  },
});

describe('the tally', () => {
  test('counts an error that may be our misreading among what is to be checked, and exits with 0', () => {
    const tally = counted(NOTHING, recordWith([finding('reading')]));
    expect(tally).toMatchObject({ records: 1, findings: 1, errorFindings: 0, toCheck: 1 });
    expect(exitCodeOf(tally, 'counted')).toBe(0);
  });
  test('counts an error that the report itself proves, and exits with 1', () => {
    const tally = counted(NOTHING, recordWith([finding('published'), finding('reading')]));
    expect(tally).toMatchObject({ findings: 2, errorFindings: 1, toCheck: 1 });
    expect(exitCodeOf(tally, 'counted')).toBe(1);
  });
  test('counts a document that met a defect among the quarantined', () => {
    expect(counted(NOTHING, { state: 'defective', uri: 'a.pdf', error: 'x' })).toEqual({
      ...NOTHING,
      documents: 1,
      quarantined: 1,
      defects: 1,
    });
  });
  test('counts a file that could not be opened apart', () => {
    expect(counted(NOTHING, { state: 'unopened', uri: 'a.pdf', code: 'EACCES', message: 'x' })).toEqual({
      ...NOTHING,
      documents: 1,
      unopened: 1,
    });
  });
});

describe('the closing line', () => {
  test('names only what there is', () => {
    expect(closingLine({ ...NOTHING, documents: 12, records: 10, rejected: 2 })).toBe(
      '12 documents: 10 records, 2 rejected',
    );
  });
  test('adds up to the number of documents', () => {
    expect(closingLine({ ...NOTHING, documents: 4, records: 1, rejected: 1, quarantined: 1, unopened: 1 })).toBe(
      '4 documents: 1 record, 1 rejected, 1 quarantined, 1 not opened',
    );
  });
});
