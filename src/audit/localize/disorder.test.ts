import { describe, expect, it } from 'vitest';
import { audit } from '../audit.ts';
import { type Given, readingOf } from '../example.ts';

/** Ten requests of natural persons and two of businesses: disclosed, partly disclosed, or carried out. */
const SOUND = {
  'requests.received.naturalPerson': 10,
  'requests.received.business': 2,
  'requests.received.total': 12,
  'requests.disclosed.naturalPerson': 6,
  'requests.disclosed.business': 1,
  'requests.disclosed.total': 7,
  'requests.partlyDisclosed.naturalPerson': 3,
  'requests.partlyDisclosed.total': 3,
  'requests.concluded.naturalPerson': 9,
  'requests.concluded.business': 1,
  'requests.concluded.total': 10,
  'requests.carriedOut.naturalPerson': 1,
  'requests.carriedOut.business': 1,
  'requests.carriedOut.total': 2,
};

const REVIEW = {
  'review.reconsideration.upheld': 10,
  'review.reconsideration.corrected': 1,
  'review.reconsideration.total': 11,
  'review.directLitigation.upheld': 5,
  'review.directLitigation.total': 5,
};

const certainties = (figures: Given['figures'] = {}, given: Given = {}) => {
  const { findings } = audit(readingOf({ ...given, figures }));
  return new Set(
    findings.filter(({ severity }) => severity !== 'notice').map(({ rule, certainty }) => `${rule} ${certainty}`),
  );
};

describe('a table that does not add up', () => {
  it('is the fault of the report where one figure is wrong', () => {
    expect(certainties({ ...SOUND, 'requests.disclosed.total': 17 })).toEqual(
      new Set(['unbalanced-equation published']),
    );
  });

  it('is the fault of the report where two totals were left at 0', () => {
    const figures = { ...REVIEW, 'review.reconsideration.total': 0, 'review.directLitigation.total': 0 };
    expect(certainties(figures)).toEqual(new Set(['unbalanced-equation published']));
  });

  it('may be misread where a row stands a cell too far to the right', () => {
    const figures = {
      ...SOUND,
      'requests.disclosed.naturalPerson': 0,
      'requests.disclosed.business': 6,
      'requests.disclosed.researchInstitution': 1,
      'requests.disclosed.total': 0,
    };
    expect(certainties(figures)).toEqual(new Set(['unbalanced-equation reading']));
  });

  it("may be misread where two rows stand in each other's place", () => {
    const figures = {
      ...SOUND,
      'requests.received.naturalPerson': 9,
      'requests.received.business': 1,
      'requests.received.total': 10,
      'requests.concluded.naturalPerson': 10,
      'requests.concluded.business': 2,
      'requests.concluded.total': 12,
    };
    expect(certainties(figures)).toEqual(new Set(['unbalanced-equation reading']));
  });

  it('may be misread where section four, printed in one line, stands a cell too far to the right', () => {
    const figures = {
      'review.reconsideration.corrected': 10,
      'review.reconsideration.other': 1,
      'review.directLitigation.upheld': 11,
      'review.directLitigation.corrected': 5,
      'review.litigationAfterReconsideration.upheld': 5,
    };
    expect(certainties(figures)).toEqual(new Set(['unbalanced-equation reading']));
  });

  it('may be misread where two figures may have run together beside an empty cell', () => {
    const figures = {
      ...SOUND,
      'requests.received.naturalPerson': 102,
      'requests.received.business': 'blank',
    } as const;
    expect(certainties(figures)).toEqual(new Set(['unbalanced-equation reading', 'blank-figure reading']));
  });

  it('may be misread where nothing that a clerk does explains it', () => {
    const figures = Object.fromEntries(
      Object.entries(SOUND).map(([id, value], index) => [id, value + 3 + ((index * 7) % 5)]),
    );
    expect(certainties(figures)).toEqual(new Set(['unbalanced-equation reading']));
  });

  it('may be misread where a column is not there and the sums lack something', () => {
    const figures = Object.fromEntries(Object.entries(SOUND).filter(([id]) => !id.endsWith('business')));
    const given = { absentColumns: ['requests.business'] };
    expect(certainties(figures, given)).toEqual(new Set(['column-absent published', 'unbalanced-equation reading']));
  });

  it('is the fault of the report where a column is not there and the sums have too much', () => {
    const figures = {
      'requests.received.naturalPerson': 3,
      'requests.received.total': 2,
      'requests.carriedOut.naturalPerson': 3,
      'requests.carriedOut.total': 2,
    };
    const given = { absentColumns: ['requests.business'] };
    expect(certainties(figures, given)).toContain('unbalanced-equation published');
  });

  it('makes what the text says against it no more certain', () => {
    const figures = Object.fromEntries(
      Object.entries(SOUND).map(([id, value], index) => [id, value + 3 + ((index * 7) % 5)]),
    );
    const clause = '全年新收政府信息公开申请12件';
    const claim = {
      kind: 'figure',
      clause,
      sentence: `${clause}。`,
      section: 'overview',
      at: null,
      label: '新收政府信息公开申请',
      value: 12,
      subject: 'received',
      unit: 'item',
      step: 1,
      coverage: null,
      year: null,
      readings: [['requests.received.total']],
      doubts: [],
    } as const;
    expect(certainties(figures, { claims: [claim] })).toContain('narrative-mismatch reading');
  });
});
