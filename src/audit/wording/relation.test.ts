import { describe, expect, it } from 'vitest';
import { type Given, readingOf } from '../example.ts';
import { evaluate } from '../relations.ts';
import { relationText } from './relation.ts';

const texts = (given: Given) =>
  evaluate(readingOf(given)).flatMap((evaluation) => (evaluation.verdict === 'broken' ? relationText(evaluation) : []));

describe('a relation in words', () => {
  it('adds up what is printed', () => {
    expect(
      texts({ figures: { 'review.directLitigation.upheld': 5, 'review.directLitigation.other': 'dash' } }),
    ).toEqual([
      {
        zh: '结果合计，未经复议直接起诉行：5 + 0 + — + 0 = 5，应等于 0',
        en: 'Sum of the results, row direct litigation: 5 + 0 + — + 0 = 5, should equal 0',
      },
    ]);
  });

  it('names of a long sum what counts, and says what the others are', () => {
    const given: Given = {
      figures: {
        'requests.disclosed.business': 1,
        'requests.disclosed.total': 1,
        'requests.rejected.repeated.business': 'blank',
      },
    };
    expect(texts(given)[0]).toEqual({
      zh: '办理结果合计，商业企业列：1（其余 20 项为 0 或空），应等于 0',
      en: 'Sum of the outcomes, column business: 1 (the other 20 are 0 or blank), should equal 0',
    });
  });

  it('says so where nothing of a long sum counts', () => {
    expect(texts({ figures: { 'requests.concluded.business': 1, 'requests.concluded.total': 1 } })[0]).toEqual({
      zh: '办理结果合计，商业企业列：0（21 项均为 0），应等于 1',
      en: 'Sum of the outcomes, column business: 0 (all 21 are 0), should equal 1',
    });
  });
});
