import { describe, expect, it } from 'vitest';
import { slipOf } from './slip.ts';

describe('a slip of a clerk', () => {
  it.each([
    [0n, 7n, 'mistyped'],
    [0n, 12n, undefined],
    [41n, 47n, 'mistyped'],
    [4n, 47n, 'dropped'],
    [447n, 47n, 'doubled'],
    [417n, 47n, 'added'],
    [74n, 47n, 'swapped'],
    [1204n, 1240n, 'swapped'],
    [18n, -18n, 'minus'],
    [3n, 30000n, 'unit'],
    [125000n, 12n, undefined],
    [125n, 521n, undefined],
    [38n, 41n, undefined],
  ] as const)('prints %s for %s: %s', (printed, meant, kind) => {
    expect(slipOf(printed, meant)?.kind).toBe(kind);
  });
});
