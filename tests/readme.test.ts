import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

const node = (args: readonly string[]): string =>
  spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' }).stdout;

/** Without the blanks at the ends of lines, which an editor takes away. */
const trimmed = (text: string): string => text.replace(/ +$/gm, '').trimEnd();

const blocks = (text: string, language: string): readonly string[] =>
  [...text.matchAll(/^```(\w+)\n(.*?)\n```$/gms)].flatMap(([, name, body = '']) => (name === language ? [body] : []));

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  const text = readFileSync(`${root}${name}`, 'utf8');
  const [shown = ''] = blocks(text, 'console');
  const [command = ''] = shown.split('\n');
  const args = command.replace(/^\$ node /, '').split(' ');

  it('shows what its command prints', () => {
    expect(trimmed(node(args))).toBe(shown.slice(command.length + 1));
  });

  it('shows a fact and a finding of that report', () => {
    const [main = '', , , , file = ''] = args;
    const report = JSON.parse(node([main, 'extract', file]));
    const [fact = '', finding = ''] = blocks(text, 'json');
    expect(report.facts).toContainEqual(JSON.parse(fact));
    expect(report.findings).toContainEqual(JSON.parse(finding));
  });
});
