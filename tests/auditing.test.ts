import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gouji-auditing-'));

const audit = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'dist/src/cli/main.js'), 'audit', 'report.html', '--lang', 'en', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const keep = (name: string, value: unknown): void => writeFileSync(join(folder, name), JSON.stringify(value));

beforeAll(() => copyFileSync(join(root, 'samples/ogi-2021/balance-broken/source.html'), join(folder, 'report.html')));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what a person has decided', () => {
  it('begins with an entry for each finding, which changes nothing as long as it is undecided', () => {
    expect(audit('--undecided', 'decisions.json').status).toBe(1);
    const { schema, entries } = JSON.parse(read('decisions.json'));
    expect(schema).toBe('gouji/corrections@1');
    expect(entries).toHaveLength(2);
    expect(entries[0]).toEqual({
      decision: 'undecided',
      reason: '',
      message: {
        zh: expect.stringContaining('应等于 44 + 4 = 48'),
        en: expect.stringContaining('should equal 44 + 4 = 48'),
      },
      report: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      uri: 'report.html',
      rule: 'unbalanced-equation',
      equation: 'requests/balance',
      scope: { column: 'total' },
      expect: {
        'requests.received.total': 45,
        'requests.carriedIn.total': 2,
        'requests.concluded.total': 44,
        'requests.carriedOut.total': 4,
      },
    });
    expect(audit('--corrections', 'decisions.json').stdout).toContain('2 findings');
  });

  it('is never written over', () => {
    expect(audit('--undecided', 'decisions.json')).toMatchObject({
      status: 2,
      stderr: 'error: --undecided: there is a file already: decisions.json\n',
    });
  });

  it('is applied where it is filled in: one dismissed, one misread, and none is left that is certain', () => {
    const { schema, entries } = JSON.parse(read('decisions.json'));
    const [balance, applicants] = entries;
    const reason = 'the agency has shown the signed original';
    const decided = [
      { ...balance, decision: 'dismiss', reason },
      { ...applicants, decision: 'misread', reason, fact: 'requests.carriedOut.total' },
    ];
    keep('decided.json', { schema, entries: decided });
    const { status, stdout } = audit('--corrections', 'decided.json', '--undecided', 'rest.json');
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout:
        '1 document: 1 record, 1 finding, of these 0 errors, 1 to be checked against the originals, 1 dismissed\n',
    });
    expect(JSON.parse(read('rest.json')).entries).toEqual([]);
  });

  it('a decision without a reason is told, with its place in the file', () => {
    const { schema, entries } = JSON.parse(read('decisions.json'));
    keep('hasty.json', { schema, entries: [{ ...entries[0], decision: 'dismiss' }] });
    const { status, stderr } = audit('--corrections', 'hasty.json');
    expect(status).toBe(2);
    expect(stderr).toContain('entries[0].reason');
  });
});

describe.each(['auditing.md', 'auditing.zh-CN.md'])('docs/%s', (name) => {
  const text = readFileSync(join(root, 'docs', name), 'utf8');
  const [corrections = '', jurisdictions = ''] = [...text.matchAll(/^```json\n(.*?)\n```$/gms)].map(([, body]) => body);

  it('shows files that are read as they stand', () => {
    writeFileSync(join(folder, 'shown.json'), corrections);
    writeFileSync(join(folder, 'complete.json'), jurisdictions);
    const { status, stderr } = audit('--corrections', 'shown.json', '--jurisdictions', 'complete.json', '--exit-zero');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
