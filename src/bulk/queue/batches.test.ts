import { describe, expect, it } from 'vitest';
import { batchesOf, type Member } from './batches.ts';

const files = (count: number): readonly Member[] =>
  Array.from({ length: count }, (_, index) => ({ input: `f${index}`, container: `f${index}.html` }));

const archive = (name: string, count: number): readonly Member[] =>
  Array.from({ length: count }, (_, index) => ({ input: `${name}${index}`, container: name }));

const sizes = async (members: readonly Member[]): Promise<readonly number[]> => {
  const found: number[] = [];
  for await (const batch of batchesOf(members)) found.push(batch.length);
  return found;
};

describe('a batch holds', () => {
  it('16 files', async () => {
    expect(await sizes(files(40))).toEqual([16, 16, 8]);
  });

  it('the members of an archive together', async () => {
    expect(await sizes([...files(15), ...archive('a.zip', 120), ...files(3)])).toEqual([135, 3]);
  });

  it('small archives with others', async () => {
    expect(await sizes([...archive('a.zip', 4), ...archive('b.zip', 4), ...archive('c.zip', 4)])).toEqual([12]);
  });

  it('200 members of a large archive, so that other workers have some too', async () => {
    expect(await sizes(archive('a.zip', 450))).toEqual([200, 200, 50]);
  });

  it('nothing where there is nothing', async () => {
    expect(await sizes([])).toEqual([]);
  });
});
