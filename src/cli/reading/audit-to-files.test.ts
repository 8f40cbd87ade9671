import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { STANDARD_LIMITS } from '#model';
import { UsageError } from '../exit.ts';
import { auditToFiles, type FileChoices } from './audit-to-files.ts';
import { plainJudgement } from './judgement.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-files-'));
  await writeFile(join(folder, 'empty.pdf'), '');
});

afterAll(() => rm(folder, { recursive: true }));

const choices = (html: string | null, xlsx: string | null): FileChoices => ({
  documents: 'counted',
  limits: STANDARD_LIMITS,
  language: 'zh',
  judgement: plainJudgement(),
  output: 'summary',
  html,
  xlsx,
  undecided: null,
});

test('both files are there in the end, and nothing else', async () => {
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((_chunk, ...rest: readonly unknown[]) => {
    const done = rest.at(-1);
    if (typeof done === 'function') done(null);
    return true;
  });
  const code = await auditToFiles([join(folder, 'empty.pdf')], choices(join(folder, 'a.html'), join(folder, 'a.xlsx')));
  out.mockRestore();
  expect(code).toBe(3);
  expect((await readdir(folder)).sort()).toEqual(['a.html', 'a.xlsx', 'empty.pdf']);
});

test('one file for both is wrong usage', async () => {
  await expect(auditToFiles([folder], choices('one', 'one'))).rejects.toThrow(UsageError);
});

test('a folder that is not there is wrong usage, told before anything is read', async () => {
  const nowhere = join(folder, 'nowhere', 'a.xlsx');
  await expect(auditToFiles([folder], choices(join(folder, 'b.html'), nowhere))).rejects.toThrow(/^cannot write /);
  expect(await readdir(folder)).not.toContain('b.html');
  expect((await readdir(folder)).filter((name) => name.includes('partial'))).toEqual([]);
});

test('a path that does not exist leaves no file behind', async () => {
  await expect(auditToFiles([join(folder, 'no.pdf')], choices(join(folder, 'c.html'), null))).rejects.toThrow(
    UsageError,
  );
  expect((await readdir(folder)).filter((name) => name.startsWith('c.'))).toEqual([]);
});
