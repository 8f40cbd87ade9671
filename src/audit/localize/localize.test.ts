import { describe, expect, it } from 'vitest';
import { type ExampleFigure, type Given, readingOf } from '../example.ts';
import { evaluate } from '../relations.ts';
import { brokenComponents } from './components.ts';
import { localize } from './localize.ts';
import { systemOf } from './system.ts';

/** Balanced, and with no two figures alike that matter. */
const SOUND: Readonly<Record<string, ExampleFigure>> = {
  'requests.received.naturalPerson': 128,
  'requests.received.business': 31,
  'requests.received.total': 159,
  'requests.carriedIn.naturalPerson': 12,
  'requests.carriedIn.business': 2,
  'requests.carriedIn.total': 14,
  'requests.disclosed.naturalPerson': 97,
  'requests.disclosed.business': 26,
  'requests.disclosed.total': 123,
  'requests.unavailable.notHeld.naturalPerson': 38,
  'requests.unavailable.notHeld.business': 3,
  'requests.unavailable.notHeld.total': 41,
  'requests.concluded.naturalPerson': 135,
  'requests.concluded.business': 29,
  'requests.concluded.total': 164,
  'requests.carriedOut.naturalPerson': 5,
  'requests.carriedOut.business': 4,
  'requests.carriedOut.total': 9,
  'review.reconsideration.upheld': 6,
  'review.reconsideration.total': 6,
};

const located = (given: Given) => {
  const reading = readingOf({ ...given, figures: { ...SOUND, ...given.figures } });
  return brokenComponents(evaluate(reading)).map((component) => {
    const system = systemOf(component, reading.report.facts);
    const { kind, mends } = localize(system);
    return {
      kind,
      mends: mends.map(({ changes, cause }) => ({
        cause: cause.kind === 'slips' ? cause.slips.map((slip) => slip?.kind) : cause,
        changes: changes.map(({ figure, value }) => `${system.figures[figure]?.fact.id} = ${value}`),
      })),
    };
  });
};

describe('the figures that must be wrong', () => {
  it('are none in a sound report', () => {
    expect(located({})).toEqual([]);
  });

  it('are the one where a broken row and a broken column cross', () => {
    expect(located({ figures: { 'requests.disclosed.naturalPerson': 79 } })).toEqual([
      { kind: 'unique', mends: [{ cause: ['swapped'], changes: ['requests.disclosed.naturalPerson = 97'] }] },
    ]);
  });

  it('are three at once, each with its own slip', () => {
    const figures = {
      'requests.received.naturalPerson': 1280000,
      'requests.unavailable.notHeld.business': 33,
      'requests.carriedOut.total': 0,
    };
    expect(located({ figures })).toEqual([
      {
        kind: 'unique',
        mends: [
          {
            cause: ['unit', 'doubled', 'zero'],
            changes: [
              'requests.received.naturalPerson = 128',
              'requests.unavailable.notHeld.business = 3',
              'requests.carriedOut.total = 9',
            ],
          },
        ],
      },
    ]);
  });

  it('are found among values near 10⁸ as among small ones', () => {
    const figures = { 'requests.received.business': 312345678, 'requests.carriedIn.naturalPerson': 298765432 };
    expect(located({ figures })).toMatchObject([
      {
        kind: 'unique',
        mends: [{ changes: ['requests.received.business = 31', 'requests.carriedIn.naturalPerson = 12'] }],
      },
    ]);
  });

  it('are told one way as well as another where nothing decides, the likeliest first', () => {
    expect(located({ figures: { 'review.reconsideration.total': 26 } })).toEqual([
      {
        kind: 'ambiguous',
        mends: [
          { cause: ['dropped'], changes: ['review.reconsideration.upheld = 26'] },
          { cause: ['added'], changes: ['review.reconsideration.total = 6'] },
          { cause: [undefined], changes: ['review.reconsideration.corrected = 20'] },
          { cause: [undefined], changes: ['review.reconsideration.other = 20'] },
          { cause: [undefined], changes: ['review.reconsideration.pending = 20'] },
        ],
      },
    ]);
  });

  it('never fall below zero', () => {
    expect(located({ figures: { 'review.reconsideration.total': 0 } })).toMatchObject([
      {
        mends: [{ changes: ['review.reconsideration.total = 6'] }, { changes: ['review.reconsideration.upheld = 0'] }],
      },
    ]);
  });

  it('may be a blank', () => {
    expect(located({ figures: { 'requests.carriedIn.total': 'blank' } })).toMatchObject([
      { kind: 'unique', mends: [{ cause: ['unfilled'], changes: ['requests.carriedIn.total = 14'] }] },
    ]);
  });

  it('are found by the relations that no cell blocks', () => {
    const figures = { 'requests.carriedOut.business': 7, 'requests.carriedOut.naturalPerson': 'unreadable' } as const;
    expect(located({ figures })).toMatchObject([
      { kind: 'unique', mends: [{ changes: ['requests.carriedOut.business = 4'] }] },
    ]);
  });

  it('are not named where too many would have to be', () => {
    const figures = Object.fromEntries(
      [
        'disclosed',
        'unavailable.notHeld',
        'concluded',
        'carriedOut',
        'received',
        'carriedIn',
        'rejected.complaint',
      ].map((row) => [`requests.${row}.total`, 777]),
    );
    expect(located({ figures })).toEqual([{ kind: 'none', mends: [] }]);
  });
});

describe('what probably happened', () => {
  it('is an addend left out of a total', () => {
    expect(located({ figures: { 'requests.unavailable.notHeld.total': 38 } })).toMatchObject([
      { kind: 'unique', mends: [{ cause: ['omitted'], changes: ['requests.unavailable.notHeld.total = 41'] }] },
    ]);
  });

  it('is two cells of a row in each other’s place', () => {
    const figures = { 'requests.disclosed.naturalPerson': 26, 'requests.disclosed.business': 97 };
    expect(located({ figures })).toEqual([
      {
        kind: 'unique',
        mends: [
          {
            cause: { kind: 'exchanged' },
            changes: ['requests.disclosed.naturalPerson = 97', 'requests.disclosed.business = 26'],
          },
        ],
      },
    ]);
  });

  it('is a row one cell too far to the right, its total pushed out', () => {
    const figures = {
      'requests.disclosed.naturalPerson': 0,
      'requests.disclosed.business': 97,
      'requests.disclosed.researchInstitution': 26,
      'requests.disclosed.total': 0,
    };
    expect(located({ figures })).toEqual([
      {
        kind: 'unique',
        mends: [
          {
            cause: { kind: 'shifted', to: 'right' },
            changes: [
              'requests.disclosed.naturalPerson = 97',
              'requests.disclosed.business = 26',
              'requests.disclosed.researchInstitution = 0',
              'requests.disclosed.total = 123',
            ],
          },
        ],
      },
    ]);
  });

  it('is a row one cell too far to the left, its first figure pushed out', () => {
    const figures = {
      'requests.carriedIn.naturalPerson': 2,
      'requests.carriedIn.business': 0,
      'requests.carriedIn.otherOrganization': 14,
      'requests.carriedIn.total': 0,
    };
    expect(located({ figures })).toMatchObject([
      { kind: 'unique', mends: [{ cause: { kind: 'shifted', to: 'left' } }] },
    ]);
  });

  it('is a row under its neighbour’s label', () => {
    const figures = {
      'requests.concluded.naturalPerson': 5,
      'requests.concluded.business': 4,
      'requests.concluded.total': 9,
      'requests.carriedOut.naturalPerson': 135,
      'requests.carriedOut.business': 29,
      'requests.carriedOut.total': 164,
    };
    expect(located({ figures })).toMatchObject([
      { kind: 'unique', mends: [{ cause: { kind: 'misplaced', axis: 'row' } }] },
    ]);
  });
});
