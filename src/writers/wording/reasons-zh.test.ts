import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../../index.ts';
import { reasonInChinese } from './reasons-zh.ts';

const samples = new URL('../../../samples/other/', import.meta.url);

describe('why there is no report, in Chinese', () => {
  test.each([
    ['314572800 bytes; the limit is 268435456', '314572800 字节，限额为 268435456 字节'],
    ['page 3 has text in a font that is missing', '第 3 页的文字缺少字体'],
    ["ENOENT: no such file or directory, open '年报.pdf'", '文件不存在'],
    ['it is about reports: 关于$1的通知', '是关于年度报告的其他文件：关于$1的通知'],
    ['it is a form that nobody has filled in; it offers ./a.pdf', '是一份没有填写的空白表格；页面附有 ./a.pdf'],
  ])('%s', (message, chinese) => {
    expect(reasonInChinese(message)).toBe(chinese);
  });

  test('is not made up where it is not known', () => {
    expect(reasonInChinese('The part word/document.xml has a DOCTYPE.')).toBeNull();
  });

  test('is known of every sample that is no report', async () => {
    const unknown: string[] = [];
    for (const name of readdirSync(samples)) {
      for (const file of readdirSync(new URL(`${name}/`, samples)).filter((one) => one.startsWith('source.'))) {
        for (const outcome of await extract(new URL(`${name}/${file}`, samples))) {
          if (outcome.state !== 'record' && reasonInChinese(outcome.message) === null) unknown.push(outcome.message);
        }
      }
    }
    expect(unknown).toEqual([]);
  });
});
