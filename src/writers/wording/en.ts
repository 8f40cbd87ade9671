import type { Words } from './words.ts';

const CODES: ReadonlyMap<string, string> = new Map([
  ['encrypted', 'the file is encrypted'],
  ['damaged', 'the file is damaged'],
  ['empty', 'the file is empty'],
  ['unsupported', 'unsupported format'],
  ['not-a-report', 'not an annual report'],
  ['limit-exceeded', 'beyond a limit'],
  ['timeout', 'reading took too long'],
  ['memory', 'reading took too much memory'],
  ['crash', 'reading failed'],
]);

export const en: Words = {
  language: 'en',
  severity: { error: 'Error', warning: 'Warning', notice: 'Notice' },
  certainty: { published: 'as published', reading: 'to be checked against the original' },
  trial: 'rule on trial',
  state: { rejected: 'rejected', quarantined: 'quarantined', unopened: 'not opened' },
  code: (code) => CODES.get(code) ?? code,
  reason: (message) => message,
  decision: { accepted: 'confirmed', misread: 'misread by gouji' },
  unknownAgency: '(agency unknown)',
  unknownYear: '(year unknown)',
  year: (year) => `${year}`,
  unprinted: { blank: '(blank)', absent: '(absent)' },
  line: (each, label) => `${each} ${label}`,
  suspect: (figure, printed, value) => `${figure}: printed ${printed}, perhaps ${value}`,
  seen: (agree, unclear) =>
    `picture of the page: ${agree} ${agree === 1 ? 'figure' : 'figures'} as in the text layer${unclear > 0 ? `, ${unclear} unclear` : ''}`,
  seenOtherwise: (figure, printed, shown) =>
    `the picture differs: ${figure} is ${printed} in the text layer, ${shown || 'blank'} in the picture`,
  colon: ': ',
  comma: ', ',
};
