import type { FormId, Relations } from '#model';
import type { Unread } from '../audited.ts';
import type { Gravity } from '../ledger/gravity.ts';
import type { Words } from '../wording/words.ts';
import { type Cell, date, EMPTY, number, text } from './cell.ts';
import type { Column, LedgerEntry } from './ledger-columns.ts';
import { xlsxWord } from './words.ts';

/** One report, by what its row says. */
export interface ReportRow {
  readonly state: 'record';
  readonly of: LedgerEntry['of'];
  readonly form: FormId | null;
  readonly gravity: Gravity;
  readonly relations: Relations;
}

/** One document, whatever became of it. */
export interface ReportEntry {
  readonly number: number;
  readonly row: ReportRow | Unread;
  readonly words: Words;
}

const ofReport =
  (cell: (row: ReportRow, words: Words) => Cell) =>
  ({ row, words }: ReportEntry): Cell =>
    row.state === 'record' ? cell(row, words) : EMPTY;

const ofUnread =
  (cell: (row: Unread, words: Words) => Cell) =>
  ({ row, words }: ReportEntry): Cell =>
    row.state === 'record' ? EMPTY : cell(row, words);

/** One row a document: how it came out, and how many findings of each kind. */
export const REPORTS: readonly Column<ReportEntry>[] = [
  { word: 'number', width: 6, cell: (entry) => number(entry.number) },
  { word: 'agency', width: 30, cell: ofReport(({ of }, words) => text(of.agency ?? words.unknownAgency)) },
  { word: 'year', width: 8, cell: ofReport(({ of }) => number(of.year)) },
  { word: 'published', width: 12, cell: ofReport(({ of }) => date(of.published)) },
  { word: 'form', width: 12, cell: ofReport(({ form }, { language }) => text(form ?? xlsxWord('freeForm', language))) },
  {
    word: 'state',
    width: 10,
    cell: ({ row, words }) =>
      text(row.state === 'record' ? xlsxWord('record', words.language) : words.state[row.state]),
  },
  { word: 'errors', width: 8, cell: ofReport(({ gravity }) => number(gravity.error)) },
  { word: 'warnings', width: 8, cell: ofReport(({ gravity }) => number(gravity.warning)) },
  { word: 'notices', width: 8, cell: ofReport(({ gravity }) => number(gravity.notice)) },
  { word: 'reading', width: 8, cell: ofReport(({ gravity }) => number(gravity.reading)) },
  { word: 'holds', width: 10, cell: ofReport(({ relations }) => number(relations.holds)) },
  { word: 'broken', width: 10, cell: ofReport(({ relations }) => number(relations.broken)) },
  { word: 'notAssessed', width: 10, cell: ofReport(({ relations }) => number(relations.notAssessed)) },
  { word: 'notApplicable', width: 10, cell: ofReport(({ relations }) => number(relations.notApplicable)) },
  {
    word: 'reason',
    width: 36,
    cell: ofUnread(({ code, message }, words) => text(`${words.code(code)}${words.colon}${words.reason(message)}`)),
  },
  { word: 'file', width: 60, cell: ({ row }) => text(row.state === 'record' ? row.of.uri : row.uri) },
];
