import type { PageWords } from './words.ts';

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const en: PageWords = {
  lang: 'en',
  title: 'Audit of annual reports on open government information',
  lead: ({ documents, reports, agencies }) =>
    agencies === 0
      ? `${counted(documents, 'document')} read, ${counted(reports, 'annual report')} among them; no finding that the reports themselves prove.`
      : `${counted(documents, 'document')} read, ${counted(reports, 'annual report')} among them. The reports of ${counted(agencies, 'agency', 'agencies')} have findings that they themselves prove; the gravest come first.`,
  made: (date) => `Date of the audit: ${date}`,
  tiles: {
    documents: 'documents',
    reports: 'annual reports',
    error: 'errors',
    warning: 'warnings',
    notice: 'notices',
    reading: 'to be checked',
    unread: 'not read',
  },
  relations: ({ holds, broken, notAssessed, notApplicable }) =>
    `Relations between figures: ${holds} hold, ${broken} are broken, ${notAssessed} could not be assessed (a figure cannot be read or is not there), ${notApplicable} do not apply (the table has no such row or column).`,
  severities: 'Error: cannot be true. Warning: unlikely. Notice: worth a look.',
  contents: 'Contents',
  columns: {
    agency: 'Agency',
    year: 'Year',
    error: 'Errors',
    warning: 'Warnings',
    notice: 'Notices',
    reading: 'To be checked',
    file: 'File',
    reason: 'Reason',
    state: 'Outcome',
  },
  published: '1. What the reports themselves prove',
  publishedNote:
    'Every figure below was taken from printed text in a cell that is beyond doubt: the fault is in the report itself.',
  nothingPublished: 'There is none.',
  reading: '2. To be checked against the originals',
  readingNote:
    'What follows stands on figures recognised from a scan, on a table whose headings did not match well, or on one whose figures look out of place by whole rows or columns. We may have misread it: look at the original before you judge.',
  unread: (part) => `${part}. Documents that could not be read`,
  unreadNote: 'These gave no annual report. That does not mean that nothing is wrong with them.',
  clean: (count) => `Reports without findings (${count})`,
  rules: 'Appendix: the rules and what they rest on',
  trialNote:
    'A rule on trial: not yet measured on enough sound reports. What it finds is a warning at most; judge for yourself.',
  basis: 'Basis',
  rule: 'the rule and its basis',
  left: 'Added up',
  right: 'Should equal',
  differs: (left, right, difference) => `${left} ≠ ${right} (they differ by ${difference})`,
  suspects: 'Suspected cells',
  key: {
    left: 'what is added up',
    right: 'what it should equal',
    figure: 'the figures in question',
    suspect: 'suspected to be wrong (?)',
    at: 'the place in question',
  },
  page: (page) => `Page ${page} of the original`,
  picture: (page, figures) => `Picture of page ${page} of the original with ${counted(figures, 'cell')} marked`,
  asRead: 'The table as read',
  rowsBetween: '⋯',
  rowAbsent: 'the table does not have this row',
  moreFigures: (count) => `and ${counted(count, 'figure')} more`,
  moreFindings: (count) =>
    `${counted(count, 'more finding')} of this report are not shown on this page; the ledger (--xlsx) has them all.`,
  moreAgencies: (count) =>
    `${counted(count, 'more agency', 'more agencies')} not listed here; the ledger (--xlsx) has them all.`,
  moreReports: (count) =>
    `So that this page can be opened, ${counted(count, 'report')} with lesser findings are not shown; the ledger (--xlsx) has them all.`,
  moreFiles: (count) => `${counted(count, 'more file')} not listed here; the ledger (--xlsx) has them all.`,
  footer: 'Made by gouji. This page runs no script and asks no network; quotations and figures stand as published.',
};
