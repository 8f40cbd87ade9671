import type { Fact, Finding } from '#model';
import type { AuditedReport, AuditSink, BesideOthers, Unread } from '../audited.ts';
import { gravityOf, sumOf } from '../ledger/gravity.ts';
import { newFile } from '../output/new-file.ts';
import type { Language } from '../wording/words.ts';
import { wordsOf } from '../wording/words-of.ts';
import { type Column, LEDGER, type LedgerEntry } from './ledger-columns.ts';
import { REPORTS, type ReportRow } from './report-columns.ts';
import { type XlsxWord, xlsxWord } from './words.ts';
import { newWorkbook, type Workbook } from './workbook.ts';

const rowOf = ({ uri, report, relations }: AuditedReport): ReportRow => ({
  state: 'record',
  of: { uri, agency: report.agency.name, year: report.year, published: report.published },
  form: report.form,
  gravity: gravityOf(report.findings),
  relations,
});

const sheetIn =
  (workbook: Workbook, language: Language) =>
  <T>(name: XlsxWord, columns: readonly Column<T>[]): ((row: T) => Promise<void>) => {
    const headings = columns.map(({ word, width, print }) => ({
      title: xlsxWord(word, language),
      width,
      ...(print && { print }),
    }));
    const sheet = workbook.sheet(xlsxWord(name, language), headings);
    return (row) => sheet.add(columns.map(({ cell }) => cell(row)));
  };

/**
 * The ledger of an audit as a workbook: what the reports themselves say, a row a document, and what is to be checked
 * against the originals. Findings go to the file as they come; of a document its row waits, some 200 bytes.
 * @throws the operating system's error where the file cannot be written
 */
export const openXlsx = async (path: string, language: Language): Promise<AuditSink> => {
  const words = wordsOf(language);
  const file = await newFile(path);
  const workbook = newWorkbook(file);
  const sheet = sheetIn(workbook, language);
  // In the order in which they stand in the workbook.
  const published = sheet('ledger', LEDGER);
  const addDocument = sheet('reports', REPORTS);
  const addFinding = { published, reading: sheet('toCheck', LEDGER) };
  const numbers = { published: 0, reading: 0 };
  const rows: (ReportRow | Unread)[] = [];
  const places = new Map<string, number>();
  const addFindings = async (
    of: LedgerEntry['of'],
    findings: readonly Finding[],
    facts: readonly Fact[],
  ): Promise<void> => {
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    for (const finding of findings) {
      numbers[finding.certainty] += 1;
      await addFinding[finding.certainty]({ number: numbers[finding.certainty], of, finding, facts: byId, words });
    }
  };
  return {
    add: async (audited) => {
      places.set(audited.uri, rows.length);
      if (audited.state !== 'record') {
        rows.push(audited);
        return;
      }
      const row = rowOf(audited);
      rows.push(row);
      await addFindings(row.of, audited.report.findings, audited.report.facts);
    },
    addBeside: async ({ uri, agency, year, findings }: BesideOthers) => {
      const place = places.get(uri) ?? -1;
      const row = rows[place];
      if (row?.state === 'record') rows[place] = { ...row, gravity: sumOf(row.gravity, gravityOf(findings)) };
      const published = row?.state === 'record' ? row.of.published : null;
      // Its figures stand in the message; the report itself is no longer at hand.
      await addFindings({ uri, agency, year, published }, findings, []);
    },
    close: async () => {
      for (const [index, row] of rows.entries()) await addDocument({ number: index + 1, row, words });
      await workbook.end();
      await file.close();
    },
    abandon: () => file.abandon(),
  };
};
