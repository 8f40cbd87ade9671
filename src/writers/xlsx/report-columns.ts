import type { Audited, AuditedReport } from '../audited.ts';
import { gravityOf, NO_GRAVITY } from '../ledger/gravity.ts';
import type { Words } from '../wording/words.ts';
import { type Cell, date, EMPTY, number, text } from './cell.ts';
import type { Column } from './ledger-columns.ts';
import { xlsxWord } from './words.ts';

/** One document, whatever became of it. */
export interface ReportEntry {
  readonly number: number;
  readonly audited: Audited;
  readonly words: Words;
}

const ofReport =
  (cell: (audited: AuditedReport, words: Words) => Cell) =>
  ({ audited, words }: ReportEntry): Cell =>
    audited.state === 'record' ? cell(audited, words) : EMPTY;

const gravity = ({ audited }: ReportEntry) =>
  audited.state === 'record' ? gravityOf(audited.report.findings) : NO_GRAVITY;

const count = (key: keyof typeof NO_GRAVITY) => (entry: ReportEntry) =>
  entry.audited.state === 'record' ? number(gravity(entry)[key]) : EMPTY;

/** One row a document: how it came out, and how many findings of each kind. */
export const REPORTS: readonly Column<ReportEntry>[] = [
  { word: 'number', width: 6, cell: (entry) => number(entry.number) },
  {
    word: 'agency',
    width: 30,
    cell: ofReport(({ report }, words) => text(report.agency.name ?? words.unknownAgency)),
  },
  { word: 'year', width: 8, cell: ofReport(({ report }) => number(report.year)) },
  { word: 'published', width: 12, cell: ofReport(({ report }) => date(report.published)) },
  {
    word: 'form',
    width: 12,
    cell: ofReport(({ report }, { language }) => text(report.form ?? xlsxWord('freeForm', language))),
  },
  {
    word: 'state',
    width: 10,
    cell: ({ audited, words }) =>
      text(audited.state === 'record' ? xlsxWord('record', words.language) : words.state[audited.state]),
  },
  { word: 'errors', width: 8, cell: count('error') },
  { word: 'warnings', width: 8, cell: count('warning') },
  { word: 'notices', width: 8, cell: count('notice') },
  { word: 'reading', width: 8, cell: count('reading') },
  { word: 'holds', width: 10, cell: ofReport(({ relations }) => number(relations.holds)) },
  { word: 'broken', width: 10, cell: ofReport(({ relations }) => number(relations.broken)) },
  { word: 'notAssessed', width: 10, cell: ofReport(({ relations }) => number(relations.notAssessed)) },
  {
    word: 'reason',
    width: 36,
    cell: ({ audited, words }) =>
      audited.state === 'record' ? EMPTY : text(`${words.code(audited.code)}${words.colon}${audited.message}`),
  },
  { word: 'file', width: 60, cell: ({ audited }) => text(audited.uri) },
];
