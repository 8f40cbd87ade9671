import { expect, test } from 'vitest';
import { printedText } from './printed-text.ts';
import { vote } from './vote.ts';

test('two readers that agree on text and glyphs are believed', () => {
  expect(vote('182', { text: '182', confidence: 0.9, others: ['192'], glyphs: 3 })).toEqual({
    text: '182',
    confidence: 0.97,
    others: [],
  });
});

test('where the ink has more pieces than the text has digits, agreement is in doubt', () => {
  expect(vote('18', { text: '18', confidence: 0.9, others: ['188'], glyphs: 3 })).toEqual({
    text: '18',
    confidence: 0.6,
    others: ['188'],
  });
});

test('where they differ, both readings are given and neither is sure', () => {
  expect(vote('2', { text: '21', confidence: 0.9, others: ['27'], glyphs: 2 })).toEqual({
    text: '21',
    confidence: 0.5,
    others: ['2', '27'],
  });
  expect(vote('28', { text: '26', confidence: 0.3, others: [], glyphs: 2 }).text).toBe('28');
});

test('what neither reads is unreadable', () => {
  expect(vote('', { text: '?', confidence: 0.1, others: [], glyphs: 1 })).toEqual({
    text: '',
    confidence: 0,
    others: [],
  });
});

test('recognised Chinese loses the blanks between its characters and keeps its lines', () => {
  expect(printedText('三 、 本 年 度\n办 理 结 果\n')).toBe('三、本年度\n办理结果');
  expect(printedText('《 一 ) 予以公开')).toBe('（一)予以公开');
  expect(printedText('《条例》第五十条')).toBe('《条例》第五十条');
});
