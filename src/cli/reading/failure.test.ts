import { expect, test } from 'vitest';
import { failureLine } from './failure.ts';

test('a rejected document is one plain line', () => {
  expect(
    failureLine({
      state: 'rejected',
      uri: '通知.html',
      code: 'not-a-report',
      stage: 'normalizers',
      message: 'no\ntable \u001b[1mhere',
    }),
  ).toBe('通知.html: rejected (not-a-report): no table \\u001b[1mhere');
});

test('a document that met a defect is quarantined as our crash', () => {
  expect(failureLine({ state: 'defective', uri: 'a.pdf', error: new TypeError('x') })).toBe(
    'a.pdf: quarantined (crash): a defect of gouji',
  );
});
