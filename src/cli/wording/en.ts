import type { Words } from './words.ts';

const span = (unit: string, first: number, last: number): string =>
  first === last ? `${unit} ${first}` : `${unit}s ${first}–${last}`;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const en: Words = {
  language: 'en',
  severity: { error: 'error', warning: 'warning', notice: 'notice' },
  certainty: { published: '', reading: 'possibly misread by us: check the original' },
  trial: 'on trial',
  decision: { accepted: 'confirmed', misread: 'known to be misread' },
  compared: 'beside other reports',
  failure: { rejected: 'rejected', quarantined: 'quarantined', unopened: 'not opened' },
  code: (code) => code,
  reason: (message) => message,
  unknownAgency: '(agency unknown)',
  year: (year) => (year === null ? '(year unknown)' : `${year}`),
  form: (form) => form ?? 'free form',
  pages: (first, last) => span('page', first, last),
  lines: (first, last) => span('line', first, last),
  paragraph: (paragraph) => `paragraph ${paragraph}`,
  cell: (table, row, column) =>
    [`table ${table}`, ...(row === null ? [] : [`row ${row}`]), ...(column === null ? [] : [`column ${column}`])].join(
      ', ',
    ),
  and: '; ',
  blank: 'blank',
  absent: 'absent',
  zeros: (count, filled) => `${count} × 0${filled === 'all' ? '' : ' or blank'}`,
  zeroRows: (count) => `(${counted(count, 'row')} of 0 or absent)`,
  moreFigures: (count) => `(and ${counted(count, 'figure')} more)`,
  suspected: (value) => `← should be ${value}?`,
  suspect: (path, printed, value) => `suspected: ${path} ${printed}, should be ${value}`,
  seen: (agree, unclear) =>
    `picture of the page: ${counted(agree, 'figure')} as in the text layer${unclear > 0 ? `, ${unclear} unclear` : ''}`,
  seenOtherwise: (path, printed, shown) =>
    `the picture differs: ${path} is ${printed} in the text layer, ${shown || 'blank'} in the picture`,
  because: (why) => ` (${why})`,
  noFindings: 'no findings',
  findings: (count) => counted(count, 'finding'),
  relations: ({ holds, broken, notAssessed, notApplicable }) =>
    `relations: ${holds} hold, ${broken} broken, ${notAssessed} could not be assessed${notApplicable > 0 ? `, ${notApplicable} do not apply` : ''}`,
  blocked: ({ name, each, line, by, count }) =>
    `not assessed: ${name}, ${each} ${line}: ${by}${count > 1 ? ` and ${count - 1} more` : ''} cannot be read or not found`,
  moreBlocked: (count) => `(and ${count} more not assessed)`,
  summary: ({
    documents,
    records,
    rejected,
    quarantined,
    unopened,
    findings,
    errorFindings,
    toCheck,
    dismissed,
    outOfDate,
  }) =>
    [
      `${counted(documents, 'document')}: ${counted(records, 'record')}`,
      ...(rejected > 0 ? [`${rejected} rejected`] : []),
      ...(quarantined > 0 ? [`${quarantined} quarantined`] : []),
      ...(unopened > 0 ? [`${unopened} not opened`] : []),
      `${counted(findings, 'finding')}, of these ${counted(errorFindings, 'error')}`,
      ...(toCheck > 0 ? [`${toCheck} to be checked against the originals`] : []),
      ...(dismissed > 0 ? [`${dismissed} dismissed`] : []),
      ...(outOfDate > 0 ? [`${counted(outOfDate, 'correction')} out of date`] : []),
    ].join(', '),
};
