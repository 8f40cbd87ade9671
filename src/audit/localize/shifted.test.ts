import { describe, expect, it } from 'vitest';
import { audit } from '../audit.ts';
import { readingOf } from '../example.ts';

const COLUMNS = [
  'naturalPerson',
  'business',
  'researchInstitution',
  'socialOrganization',
  'legalServiceProvider',
  'otherOrganization',
  'total',
];

const row = (name: string, values: readonly number[]): readonly (readonly [string, number])[] =>
  values.map((value, index) => [`requests.${name}.${COLUMNS[index]}`, value]);

const suspects = (rows: readonly (readonly (readonly [string, number])[])[]): readonly string[] => {
  const { findings } = audit(readingOf({ figures: Object.fromEntries(rows.flat()) }));
  return [
    ...new Set(findings.flatMap((finding) => finding.suspects.map(({ fact, value }) => `${fact} ${value}`))),
  ].sort();
};

const received = row('received', [20, 3, 0, 0, 1, 0, 24]);
const notHeld = row('unavailable.notHeld', [5, 1, 0, 0, 1, 0, 7]);
const complaint = row('rejected.complaint', [3, 0, 0, 0, 0, 0, 3]);
const concluded = row('concluded', [20, 3, 0, 0, 1, 0, 24]);

describe('rows of figures out of place', () => {
  it('two rows, each shifted by one cell to the right', () => {
    const shifted = [row('disclosed', [0, 12, 2, 0, 0, 0, 0]), row('unavailable.notHeld', [0, 5, 1, 0, 0, 1, 0])];
    expect(suspects([received, ...shifted, complaint, concluded])).toEqual([
      'requests.disclosed.business 2',
      'requests.disclosed.naturalPerson 12',
      'requests.disclosed.researchInstitution 0',
      'requests.disclosed.total 14',
      'requests.unavailable.notHeld.business 1',
      'requests.unavailable.notHeld.legalServiceProvider 1',
      'requests.unavailable.notHeld.naturalPerson 5',
      'requests.unavailable.notHeld.otherOrganization 0',
      'requests.unavailable.notHeld.researchInstitution 0',
      'requests.unavailable.notHeld.total 7',
    ]);
  });

  it('two rows, far from one another, that changed places', () => {
    const swapped = [row('received', [12, 2, 0, 0, 0, 0, 14]), row('disclosed', [20, 3, 0, 0, 1, 0, 24])];
    expect(suspects([...swapped, notHeld, complaint, concluded])).toEqual([
      'requests.disclosed.business 2',
      'requests.disclosed.legalServiceProvider 0',
      'requests.disclosed.naturalPerson 12',
      'requests.disclosed.total 14',
      'requests.received.business 3',
      'requests.received.legalServiceProvider 1',
      'requests.received.naturalPerson 20',
      'requests.received.total 24',
    ]);
  });

  it('two pairs of rows at once', () => {
    const one = [row('received', [12, 2, 0, 0, 0, 0, 14]), row('disclosed', [20, 3, 0, 0, 1, 0, 24])];
    const other = [row('concluded', [5, 1, 0, 0, 1, 0, 7]), row('unavailable.notHeld', [20, 3, 0, 0, 1, 0, 24])];
    expect(suspects([...one, ...other, complaint])).toEqual(
      expect.arrayContaining([
        'requests.received.total 24',
        'requests.disclosed.total 14',
        'requests.concluded.total 24',
        'requests.unavailable.notHeld.total 7',
      ]),
    );
  });
});
