import { describe, expect, it } from 'vitest';
import { earned } from '../docs/generate/earned.ts';
import { measured } from '../docs/generate/measured.ts';
import { rules } from '../src/audit/rules/index.ts';

/** Just enough to be final. */
const enough = {
  version: 1,
  judged: 2000,
  falseAlarms: 0,
  injected: 10,
  caught: 9,
  real: { judged: 5, falseAlarms: 0 },
};

const inUse = rules.filter(({ state }) => state !== 'draft');

describe('the state of a rule', () => {
  it.each(inUse)('$id is what its figures in bench/rules.json have earned', ({ id, version, state }) => {
    expect(state).toBe(earned(measured(id), version).state);
  });

  it.each(inUse)('$id accuses no sound report', ({ id }) => {
    expect(measured(id)).toMatchObject({ falseAlarms: 0, real: { falseAlarms: 0 } });
  });

  it('is on trial until measured, and again once the rule has changed', () => {
    expect(earned(enough, 1).state).toBe('final');
    expect(earned(enough, 2).state).toBe('trial');
    expect(earned(null, 1).state).toBe('trial');
  });

  it.each([
    ['a false alarm on an invented report', { falseAlarms: 1 }],
    ['a false alarm on a published report', { real: { judged: 5, falseAlarms: 1 } }],
    ['too few reports that it had something to judge in', { judged: 1999 }],
    ['injected errors that it misses', { caught: 8 }],
    ['no error that was injected', { injected: 0, caught: 0 }],
  ])('stays trial for %s', (_, less) => {
    expect(earned({ ...enough, ...less }, 1).state).toBe('trial');
  });
});
