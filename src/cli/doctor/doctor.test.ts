import { afterEach, describe, expect, test, vi } from 'vitest';
import { printed, uncoloured } from '../text/line.ts';
import { examined } from './examined.ts';
import type { Health } from './health.ts';
import { healthLines } from './health-lines.ts';

afterEach(() => vi.unstubAllEnvs());

test('without LibreOffice every core format is read, and the office formats name what to install', async () => {
  vi.stubEnv('GOUJI_SOFFICE', '/nowhere/soffice');
  const { ready, readers } = await examined();
  expect(ready).toBe(true);
  const office = readers.find(({ reader }) => reader === 'office');
  expect(office).toMatchObject({ ready: false, weight: 'extra' });
  expect(office?.parts.find(({ found }) => found === null)?.remedy.en).toContain('libreoffice-writer');
});

test('loads what reading loads, and leaves Node as it was', async () => {
  await examined();
  const builtIns = [Array.prototype.push, JSON.parse, JSON.stringify, Function.prototype.toString];
  const printed = builtIns.map((builtIn) => Function.prototype.toString.call(builtIn));
  expect(printed.filter((source) => !source.includes('[native code]'))).toEqual([]);
});

describe('for a person', () => {
  const health: Health = {
    ready: false,
    node: 'v20.20.2',
    platform: 'linux x64',
    readers: [
      {
        reader: 'pdf',
        reads: { zh: 'PDF', en: 'PDF' },
        weight: 'core',
        ready: false,
        parts: [
          { name: 'pdfjs-dist', found: '5.6.205', remedy: { zh: '重新安装', en: 'install it again' } },
          { name: 'canvas', found: null, remedy: { zh: '重新安装', en: 'install it again' } },
        ],
      },
      { reader: 'text', reads: { zh: '纯文本', en: 'plain text' }, weight: 'core', ready: true, parts: [] },
    ],
  };

  test('each reader has a line, and what is missing one below it', () => {
    expect(printed(healthLines(health, 'en'), uncoloured)).toBe(`Node.js v20.20.2  linux x64
✗ PDF         pdfjs-dist 5.6.205
    canvas is missing or does not work: install it again
✓ plain text  needs nothing else
1 of 2 kinds of files can be read.
A core format cannot be read.
`);
  });

  test('the same in Chinese', () => {
    expect(printed(healthLines(health, 'zh'), uncoloured)).toBe(`Node.js v20.20.2  linux x64
✗ PDF     pdfjs-dist 5.6.205
    缺少 canvas，或无法运行：重新安装
✓ 纯文本  无需其他组件
可读取 2 类文件中的 1 类。
有核心格式无法读取。
`);
  });
});
