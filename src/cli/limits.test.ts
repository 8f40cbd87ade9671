import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { STANDARD_LIMITS } from '#model';
import { addLimitOptions, type LimitOptions, limitsFrom } from './limits.ts';

const limitsOf = (...args: readonly string[]) => {
  const silent = new Command('read').exitOverride().configureOutput({ writeErr: () => {} });
  const command = addLimitOptions(silent).parse(args, { from: 'user' });
  return limitsFrom(command.opts<LimitOptions>());
};

describe('limits on the command line', () => {
  test('are the standard ones where none is named', () => {
    expect(limitsOf()).toEqual(STANDARD_LIMITS);
  });

  test('are named one by one, sizes in multiples of 1024 where a letter says so', () => {
    const limits = limitsOf('--limit-pages', '40', '--limit-bytes', '64M', '--limit-unpacked', '2g');
    expect(limits).toEqual({ ...STANDARD_LIMITS, pages: 40, bytes: 67_108_864, unpacked: 2_147_483_648 });
  });

  test.each(['0', '-1', '1.5', 'many', '64MB', ''])('are whole numbers above 0, not "%s"', (text) => {
    expect(() => limitsOf('--limit-pages', text)).toThrow(
      `error: option '--limit-pages <count>' argument '${text}' is invalid. It takes a whole number of 1 or more`,
    );
    expect(() => limitsOf('--limit-bytes', text)).toThrow(
      `error: option '--limit-bytes <size>' argument '${text}' is invalid. It takes a size of 1 or more`,
    );
  });
});
