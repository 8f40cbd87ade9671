import { describe, expect, test } from 'vitest';
import { looksLikeFigure, readFigure } from './figure.ts';

const count = { unit: 'item', isSigned: false } as const;
const money = { unit: '10k CNY', isSigned: false } as const;
const change = { unit: 'project', isSigned: true } as const;

describe('a figure cell', () => {
  test.each([
    ['3', 3],
    ['３', 3],
    ['3,985,758', 3985758],
    ['３，９８５', 3985],
    [' 12 件', 12],
    ['22（其中修订 16 件）', 22],
    ['-3', -3],
    ['－３', -3],
    ['0', 0],
  ])('%s is %d', (raw, value) => {
    expect(readFigure(raw, count)).toMatchObject({ state: 'reported', value, unit: 'item' });
  });

  test.each(['', ' ', '\u00a0', '\u3000'])('blank %j', (raw) => {
    expect(readFigure(raw, count)).toMatchObject({ state: 'blank', value: null });
  });

  test.each(['/', '-', '—', '——', '－', '无'])('dash %s', (raw) => {
    expect(readFigure(raw, count)).toMatchObject({ state: 'dash', value: null });
  });

  test.each([
    '0000000',
    '21 710 0002',
    '3\n5',
    '21\n710',
    '若干',
    '约20',
    '3.5',
    '1,23',
    '12%',
    'O',
    '增5',
    '2648-18538',
    '1234567890123456',
  ])('%s is not guessed', (raw) => {
    expect(readFigure(raw, count)).toMatchObject({ state: 'unreadable', value: null });
  });

  test('a stated unit is kept', () => {
    expect(readFigure('251000元', money)).toMatchObject({ value: 251000, unit: 'CNY' });
    expect(readFigure('24252.311082', money)).toMatchObject({ value: 24252.311082, unit: '10k CNY' });
    expect(readFigure('9116.36万元', money)).toMatchObject({ value: 9116.36, unit: '10k CNY' });
    expect(readFigure('3元', count)).toMatchObject({ state: 'unreadable' });
  });

  test('a change may go up and down', () => {
    expect(readFigure('+5', change).value).toBe(5);
    expect(readFigure('减3', change).value).toBe(-3);
    expect(readFigure('-18', change).value).toBe(-18);
  });

  test('digits that stand apart are less sure', () => {
    expect(readFigure('3 1 1 9', count)).toMatchObject({ value: 3119, confidence: 0.8 });
    expect(readFigure('44722\n8', count)).toMatchObject({ value: 447228, confidence: 0.8 });
  });

  test('labels are no figures', () => {
    expect(looksLikeFigure('自然人')).toBe(false);
    expect(looksLikeFigure('2023年')).toBe(false);
    expect(looksLikeFigure('（一）予以公开')).toBe(false);
    expect(looksLikeFigure('22（其中修订 16 件）')).toBe(true);
    expect(looksLikeFigure('/')).toBe(true);
    expect(looksLikeFigure('')).toBe(false);
  });
});
