import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const BIN = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url));

const gouji = (args: readonly string[], input = '', locale = 'C.UTF-8'): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [BIN, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: locale },
  });

/** Two upheld and one pending make three; the total says four. */
const REPORT = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>青禾市云溪区农业局2024年政府信息公开工作年度报告</title></head><body>
<h1>青禾市云溪区农业局2024年政府信息公开工作年度报告</h1>
<h2>一、总体情况</h2><p>本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。</p>
<h2>四、政府信息公开行政复议、行政诉讼情况</h2>
<table border="1">
<tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr>
<tr><td rowspan="2">结果维持</td><td rowspan="2">结果纠正</td><td rowspan="2">其他结果</td><td rowspan="2">尚未审结</td><td rowspan="2">总计</td><td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
<tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>
<tr><td>2</td><td>0</td><td>0</td><td>1</td><td>4</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td></tr>
</table></body></html>
`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-cli-'));
  mkdirSync(join(folder, 'reports'));
  writeFileSync(join(folder, 'reports', 'a-empty.pdf'), '');
  writeFileSync(join(folder, 'reports', 'b-yunxi.html'), REPORT);
  writeFileSync(join(folder, 'reports', 'c-\u001b[2J.bin'), Buffer.from([0, 1, 2, 3]));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('a path that stands in the way', () => {
  const REPORTS = join('reports', 'b-yunxi.html');
  test.each([
    [
      'a folder where a page is due',
      ['audit', REPORTS, '--html', 'reports'],
      'cannot write reports: illegal operation on a directory',
    ],
    [
      'a folder where a ledger is due',
      ['audit', REPORTS, '--xlsx', 'reports'],
      'cannot write reports: illegal operation on a directory',
    ],
    [
      'no folder for a page',
      ['audit', REPORTS, '--html', 'no/x.html'],
      'cannot write no/x.html: no such file or directory',
    ],
    [
      'a folder where corrections are due',
      ['audit', REPORTS, '--corrections', 'reports'],
      'cannot read reports: illegal operation on a directory',
    ],
    ['a file where a run is due', ['run', 'reports', '-o', REPORTS], `cannot write ${REPORTS}: file already exists`],
    [
      'a file where an archive is due',
      ['fetch', 'https://example.org/', '-o', REPORTS],
      `cannot write ${REPORTS}: file already exists`,
    ],
    ['a file that is no dataset', ['export', REPORTS, '--to', 'csv', '-o', 'out'], `${REPORTS} is no dataset`],
    [
      'a database of another kind',
      ['load', 'reports', '--to', 'mysql://me:s3cret@host/db'],
      'no dataset at reports/gouji.duckdb',
    ],
  ])('%s is told in a line', (_, args, message) => {
    const { status, stdout, stderr } = gouji(args);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `error: ${message}\n` });
  });

  test('an option that takes something else is named, with what it takes', () => {
    expect(gouji(['run', 'reports', '--jobs', '0'])).toMatchObject({
      status: 2,
      stderr:
        "error: option '--jobs <count>' argument '0' is invalid. It takes a whole number of 1 or more, such as 4.\n",
    });
    expect(gouji(['run', 'reports', '--since', 'yesterday']).stderr).toContain('It takes a day such as 2024-03-31.');
    expect(gouji(['fetch', '--limit-bytes', '4 MB']).stderr).toContain(
      'It takes a size of 1 or more, such as 500, 64M or 1G.',
    );
  });
});

describe('where the locale is Chinese', () => {
  const chinese = (...args: readonly string[]) => gouji(args, '', 'zh_CN.UTF-8');

  test('help, wrong options and paths that are not there are told in Chinese', () => {
    expect(chinese('run', '--help').stdout).toContain('\n选项：\n');
    expect(chinese('run', 'nowhere')).toMatchObject({ status: 2, stderr: '错误：路径不存在：nowhere\n' });
    expect(chinese('audit', '--hmtl', 'x', 'reports')).toMatchObject({
      status: 2,
      stderr: '错误：没有“--hmtl”这个选项（是否指 --html？）\n',
    });
    expect(chinese('extract')).toMatchObject({ status: 2, stderr: '错误：缺少参数 path\n' });
  });

  test('and in English where that is asked for', () => {
    expect(chinese('run', 'nowhere', '--lang', 'en').stderr).toBe('error: no such path: nowhere\n');
  });
});

describe('usage', () => {
  test('--version prints the version of the package', () => {
    expect(gouji(['--version'])).toMatchObject({ status: 0, stdout: '0.1.0\n', stderr: '' });
  });

  test('--help names every command', () => {
    const { status, stdout } = gouji(['--help']);
    expect(status).toBe(0);
    for (const command of ['extract', 'audit', 'forms', 'rules']) expect(stdout).toContain(`\n  ${command} `);
  });

  test('the exit codes are in the help of the commands that read documents', () => {
    expect(gouji(['audit', '--help']).stdout).toContain('Exit codes');
    expect(gouji(['extract', '--help']).stdout).toContain('Exit codes');
  });

  test('no command, an unknown one, a missing path and an unknown language are wrong usage', () => {
    expect(gouji([]).status).toBe(2);
    expect(gouji(['bogus']).status).toBe(2);
    expect(gouji(['extract']).status).toBe(2);
    expect(gouji(['audit', '--lang', 'fr', '-']).status).toBe(2);
  });

  test('a path that does not exist is told before anything is read', () => {
    expect(gouji(['extract', 'reports', 'nowhere.pdf'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'error: no such path: nowhere.pdf\n',
    });
  });
});

describe('forms and rules', () => {
  test('are listed', () => {
    expect(gouji(['forms']).stdout).toMatch(/^ogi-2021 .* 200 figures /m);
    expect(gouji(['rules']).stdout).toMatch(/^unbalanced-equation +error /m);
  });

  test('are shown by id, in the language asked for', () => {
    expect(gouji(['forms', 'ogi-2021']).stdout).toContain('refused.stateSecret');
    expect(gouji(['rules', 'unbalanced-equation', '--lang', 'zh']).stdout).toMatch(/^unbalanced-equation {2}错误\n/);
  });

  test('an unknown id is wrong usage and names the known ones', () => {
    expect(gouji(['forms', 'nope'])).toMatchObject({ status: 2, stdout: '' });
    expect(gouji(['forms', 'nope']).stderr).toContain('ogi-2021');
    expect(gouji(['rules', 'nope']).stderr).toContain('unbalanced-equation');
  });
});

describe('extract', () => {
  test('prints the record of one report on one line', () => {
    const { status, stdout, stderr } = gouji(['extract', 'reports/b-yunxi.html']);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'gouji/report@1',
      agency: { name: '青禾市云溪区农业局' },
      year: 2024,
      form: 'ogi-2021',
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  test('reads standard input', () => {
    expect(JSON.parse(gouji(['extract', '-'], REPORT).stdout)).toMatchObject({ source: { uri: '-' }, year: 2024 });
  });

  test('goes on past bad documents, tells each in a line and closes with the count', () => {
    const { status, stdout, stderr } = gouji(['extract', 'reports']);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    const [first, second, last] = stderr.split('\n');
    expect(first).toMatch(/^reports\/a-empty\.pdf: rejected \(empty\): /);
    expect(second).toMatch(/^reports\/c-\\u001b\[2J\.bin: rejected \(unsupported\): /);
    expect(last).toBe('3 documents: 1 record, 2 rejected');
    expect(status).toBe(1);
  });

  test('exits with 3 when documents were rejected and nothing else is wrong', () => {
    expect(gouji(['extract', 'reports/a-empty.pdf']).status).toBe(3);
  });

  test('exits with 0 whatever the documents say when asked to', () => {
    expect(gouji(['extract', '--exit-zero', 'reports']).status).toBe(0);
  });

  test('ends quietly when its reader goes away, with what was found so far', () => {
    const paths = 'reports/b-yunxi.html '.repeat(20);
    const command = `{ "${process.execPath}" "${BIN}" extract ${paths}; echo "exit $?" >&2; } | head -c 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(stdout).toBe('{');
    expect(stderr).toMatch(/^\d+ documents?: \d+ records?\nexit 1\n$/);
  });

  test('--pretty indents', () => {
    expect(gouji(['extract', '--pretty', 'reports/b-yunxi.html']).stdout).toMatch(/^\{\n {2}"schema": /);
  });
});

describe('audit', () => {
  test('writes the broken relation out with its figures and marks the row', () => {
    const { status, stdout } = gouji(['audit', '--lang', 'zh', 'reports/b-yunxi.html']);
    expect(status).toBe(1);
    expect(stdout).toContain('结果维持 2 + 结果纠正 0 + 其他结果 0 + 尚未审结 1 = 3 ≠ 总计 4\n');
    expect(stdout).toContain('\n    ▸          2         0         0         1     4\n');
  });

  test('--json prints one object a document, rejections too', () => {
    const { stdout } = gouji(['audit', '--json', 'reports']);
    const [empty, report, binary] = stdout.split('\n').map((line) => (line ? JSON.parse(line) : null));
    expect(empty).toMatchObject({ uri: 'reports/a-empty.pdf', state: 'rejected', code: 'empty' });
    expect(report).toMatchObject({ uri: 'reports/b-yunxi.html', state: 'record', relations: { broken: 1 } });
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: 'unbalanced-equation', equation: 'review/results' }),
    );
    expect(binary).toMatchObject({ state: 'rejected', code: 'unsupported' });
  });

  test('neither colours a pipe nor lets an escape sequence of a file name through', () => {
    const { stdout } = gouji(['audit', 'reports']);
    expect(stdout).toContain('✗ reports/c-\\u001b[2J.bin: rejected (unsupported): ');
    expect(stdout).not.toContain('\u001b');
  });
});
