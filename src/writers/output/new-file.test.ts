import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newFile } from './new-file.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-new-file-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The number of a process that has ended. */
const ended = (): number => spawnSync(process.execPath, ['--version']).pid;

describe('a new file', () => {
  it('has its name only when it is whole', async () => {
    const file = await newFile(join(folder, '年报.csv'));
    await file.write('甲,1\n');
    expect(readdirSync(folder)).toEqual([`年报.csv.${process.pid}.partial`]);
    await file.close();
    expect(readdirSync(folder)).toEqual(['年报.csv']);
  });

  it('clears what a killed process has left of it, and nothing of one that lives, of another file or of a person', async () => {
    const theirs = [`a.csv.${process.ppid}.partial`, 'a.csv.old.partial', `b.csv.${ended()}.partial`];
    for (const name of [...theirs, `a.csv.${ended()}.partial`]) writeFileSync(join(folder, name), '');
    await (await newFile(join(folder, 'a.csv'))).close();
    expect(readdirSync(folder).sort()).toEqual(['a.csv', ...theirs].sort());
  });

  // Root may write everywhere.
  it.skipIf(process.getuid?.() === 0)('is refused where the folder cannot be written to', async () => {
    mkdirSync(join(folder, 'theirs'), { mode: 0o500 });
    await expect(newFile(join(folder, 'theirs', 'a.csv'))).rejects.toMatchObject({ code: 'EACCES' });
  });

  it('is refused where there is no folder, by the system', async () => {
    await expect(newFile(join(folder, 'none', 'a.csv'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('is refused before anything is written where a folder has its name', async () => {
    mkdirSync(join(folder, 'a.csv'));
    await expect(newFile(join(folder, 'a.csv'))).rejects.toMatchObject({ code: 'EISDIR', syscall: 'open' });
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });
});
