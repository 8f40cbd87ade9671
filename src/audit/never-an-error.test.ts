import { describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { type Given, readingOf } from './example.ts';

/** What looks like an error and is none, by the practice of those who write and those who assess the reports. */
const LEGAL: readonly (readonly [string, Given])[] = [
  [
    'reviews and suits of earlier years in a year without a request',
    {
      figures: {
        'review.reconsideration.upheld': 3,
        'review.reconsideration.total': 3,
        'review.directLitigation.pending': 2,
        'review.directLitigation.total': 2,
      },
    },
  ],
  [
    'fees in table two beside no information-processing fee',
    { figures: { 'proactive.fees.amount': 431.2 }, texts: { other: '本年度未收取信息处理费。' } },
  ],
  [
    'requests concluded without a fee that was asked for, from 2021',
    {
      figures: {
        'requests.received.naturalPerson': 1,
        'requests.received.total': 1,
        'requests.otherwise.feeNotPaid.naturalPerson': 1,
        'requests.otherwise.feeNotPaid.total': 1,
        'requests.concluded.naturalPerson': 1,
        'requests.concluded.total': 1,
      },
      texts: { other: '收取信息处理费0元。' },
    },
  ],
  [
    'documents in force fewer than those issued',
    { figures: { 'proactive.normativeDocuments.issued': 9, 'proactive.normativeDocuments.inForce': 4 } },
  ],
  [
    'a decrease of items',
    { form: 'ogi-2019', figures: { 'proactive.licensing.itemsLastYear': 40, 'proactive.licensing.itemsChange': -12 } },
  ],
  ['a page posted in time', { form: 'ogi-2019', year: 2019, agency: '青禾市云溪区教育局', published: '2020-01-20' }],
];

describe('no finding of certainty', () => {
  it.each(LEGAL)('%s', (_, given) => {
    const { findings } = audit(readingOf(given));
    expect(findings.filter(({ severity }) => severity !== 'notice').map(({ message }) => message.en)).toEqual([]);
  });

  it('a blank in a relation that fails is an unfilled cell and no wrong sum', () => {
    const { findings } = audit(
      readingOf({
        figures: {
          'requests.carriedOut.total': 'blank',
          'requests.received.total': 1,
          'requests.received.naturalPerson': 1,
          'requests.carriedOut.naturalPerson': 1,
        },
      }),
    );
    expect(findings.map(({ rule, severity }) => [rule, severity])).not.toContainEqual(['unbalanced-equation', 'error']);
    expect(findings.map(({ rule }) => rule)).toContain('blank-figure');
  });
});
