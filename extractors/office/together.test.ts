import { expect, it } from 'vitest';
import { together } from './together.ts';

const recorded = () => {
  const calls: string[][] = [];
  const ask = together<string, string>(
    async (jobs) => {
      calls.push([...jobs]);
      if (jobs.includes('bad')) throw new Error('broken');
      return jobs.map((job) => job.toUpperCase());
    },
    { most: 2, waitMs: 1 },
  );
  return { calls, ask };
};

it('puts what is asked for at once into one call, up to the most', async () => {
  const { calls, ask } = recorded();
  expect(await Promise.all([ask('a'), ask('b'), ask('c')])).toEqual(['A', 'B', 'C']);
  expect(calls).toEqual([['a', 'b'], ['c']]);
});

it('starts again after a rest, and after a call that failed', async () => {
  const { calls, ask } = recorded();
  await expect(ask('bad')).rejects.toThrow('broken');
  expect(await ask('a')).toBe('A');
  expect(calls).toEqual([['bad'], ['a']]);
});
