import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STANDARD_LIMITS } from '#model';
import { zipOf } from './archive/archives.fixture.ts';
import { directoryInputs } from './directory.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-folder-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** `path: text`, or `path: code` for what cannot be read; paths are relative to the folder. */
const told = async (start = folder): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const input of directoryInputs(start, STANDARD_LIMITS)) {
    const text = await input.read().then(
      ({ bytes }) => Buffer.from(bytes).toString(),
      (error) => error.code,
    );
    lines.push(`${relative(folder, input.uri)}: ${text}`);
  }
  return lines;
};

describe('a folder stands for', () => {
  it('its files, those of its folders and those of its archives, without names that begin with a dot', async () => {
    await mkdir(join(folder, '2023/市'), { recursive: true });
    await writeFile(join(folder, '2023/市/a.txt'), '甲');
    await writeFile(join(folder, '2023/b.zip'), zipOf({ 'x/c.txt': '丙' }));
    await writeFile(join(folder, '.hidden'), '');
    await writeFile(join(folder, 'z.txt'), '末');
    expect(await told()).toEqual(['2023/b.zip!/x/c.txt: 丙', '2023/市/a.txt: 甲', 'z.txt: 末']);
  });

  it('a folder that is not there, as an input that fails', async () => {
    expect(await told(join(folder, 'gone'))).toEqual(['gone: ENOENT']);
  });
});

describe.skipIf(process.platform === 'win32')('links and devices', () => {
  it('are followed, and a folder is entered once, whatever circles there are', async () => {
    await mkdir(join(folder, 'a'));
    await writeFile(join(folder, 'a/r.txt'), '甲');
    await symlink('..', join(folder, 'a/up'));
    await symlink('a', join(folder, 'b'));
    await symlink('a/r.txt', join(folder, 'c'));
    await symlink('d', join(folder, 'd'));
    expect(await told()).toEqual(['a/r.txt: 甲', 'c: 甲', 'd: ELOOP']);
  });

  it('a pipe is not waited for', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await writeFile(join(folder, 'r.txt'), '甲');
    expect(await told()).toEqual(['pipe: unsupported', 'r.txt: 甲']);
  });
});
