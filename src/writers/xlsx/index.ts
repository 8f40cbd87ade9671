import type { Audited, AuditedReport, AuditSink } from '../audited.ts';
import { newFile } from '../output/new-file.ts';
import { type Language, wordsOf } from '../wording/words.ts';
import { type Column, LEDGER } from './ledger-columns.ts';
import { REPORTS } from './report-columns.ts';
import { type XlsxWord, xlsxWord } from './words.ts';
import { newWorkbook } from './workbook.ts';

/**
 * The ledger of an audit as a workbook: what the reports themselves say, a row a document, and what is to be checked
 * against the originals. Rows go to the file as they come.
 * @throws the operating system's error where the file cannot be written
 */
export const openXlsx = async (path: string, language: Language): Promise<AuditSink> => {
  const words = wordsOf(language);
  const file = await newFile(path);
  const workbook = newWorkbook(file);
  const sheet = <T>(name: XlsxWord, columns: readonly Column<T>[]) => {
    const headings = columns.map(({ word, width }) => ({ title: xlsxWord(word, language), width }));
    const { add } = workbook.sheet(xlsxWord(name, language), headings);
    return (row: T) => add(columns.map(({ cell }) => cell(row)));
  };
  // In the order in which they stand in the workbook.
  const published = sheet('ledger', LEDGER);
  const addDocument = sheet('reports', REPORTS);
  const addFinding = { published, reading: sheet('toCheck', LEDGER) };
  const numbers = { published: 0, reading: 0, document: 0 };
  const addFindings = async (audited: AuditedReport): Promise<void> => {
    const facts = new Map(audited.report.facts.map((fact) => [fact.id, fact]));
    for (const finding of audited.report.findings) {
      numbers[finding.certainty] += 1;
      await addFinding[finding.certainty]({ number: numbers[finding.certainty], audited, finding, facts, words });
    }
  };
  return {
    add: async (audited: Audited) => {
      numbers.document += 1;
      await addDocument({ number: numbers.document, audited, words });
      if (audited.state === 'record') await addFindings(audited);
    },
    close: async () => {
      await workbook.end();
      await file.close();
    },
    abandon: () => file.abandon(),
  };
};
