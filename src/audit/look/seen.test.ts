import { describe, expect, it } from 'vitest';
import { readingOf } from '../example.ts';
import { seenOf } from './seen.ts';

const fact = (raw: string) => {
  const [first] = readingOf({}).report.facts;
  if (!first) throw new Error('the example has figures');
  return { ...first, raw };
};

const cell = (text: string, confidence = 0.97, others: readonly string[] = []) => ({
  text,
  recognised: { confidence, others },
});

describe('a figure and the picture of its cell', () => {
  it.each([
    ['12', '12'],
    ['３件', '3件'],
    ['1,204', '1204'],
    ['9 5', '95'],
    ['—', '-'],
    ['', ''],
  ])('%j agrees with %j', (raw, text) => {
    expect(seenOf(fact(raw), cell(text)).verdict).toBe('agrees');
  });

  it('agree even where the readers of pictures are not sure: the text layer is a witness of its own', () => {
    expect(seenOf(fact('31'), cell('31', 0.5, ['37'])).verdict).toBe('agrees');
  });

  it('differ where both readers are sure', () => {
    expect(seenOf(fact('31'), cell('37'))).toMatchObject({ verdict: 'differs', text: '37' });
    expect(seenOf(fact('0'), cell('')).verdict).toBe('differs');
  });

  it('are unclear where the readers are not', () => {
    expect(seenOf(fact('31'), cell('37', 0.6)).verdict).toBe('unclear');
    expect(seenOf(fact('31'), cell('37', 0.97, ['31'])).verdict).toBe('unclear');
    expect(seenOf(fact('22（其中修订16件）'), cell('22〈其中修订16件)', 0.5)).verdict).toBe('unclear');
  });
});
