import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STANDARD_LIMITS } from '#model';
import { inputsOfAll } from './inputs.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-inputs-'));
  await writeFile(join(folder, 'b.html'), '');
  await writeFile(join(folder, 'a.html'), '');
});

afterAll(() => rm(folder, { recursive: true }));

test('folders and files come in the order they are given, a folder in the order of its names', async () => {
  const uris: string[] = [];
  for await (const { uri } of inputsOfAll([folder, join(folder, 'b.html')], STANDARD_LIMITS)) uris.push(uri);
  expect(uris).toEqual([join(folder, 'a.html'), join(folder, 'b.html'), join(folder, 'b.html')]);
});

test('a path that does not exist is a usage error before the first input', async () => {
  const inputs = inputsOfAll([folder, join(folder, 'c.html')], STANDARD_LIMITS);
  await expect(inputs.next()).rejects.toThrow(`no such path: ${join(folder, 'c.html')}`);
});
