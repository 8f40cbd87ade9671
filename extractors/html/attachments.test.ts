import { expect, test } from 'vitest';
import { attachmentsOf } from './attachments.ts';
import { parseMarkup } from './markup.ts';

test('files that a page links to are listed once, in order, with kind and title', () => {
  const page = parseMarkup(`<div><p>附件：<a href="./P0202401.pdf?v=2"><span>白鹭县统计局</span>2023年年报</a></p>
    <a href="/files/年报.DOC">年报（Word版）</a><a href="./P0202401.pdf?v=2">下载</a>
    <a href="index_2.html">下一页</a><a href="javascript:void(0)">打印</a><a>无地址</a></div>`);
  expect(attachmentsOf(page)).toEqual([
    { kind: 'pdf', uri: './P0202401.pdf?v=2', title: '白鹭县统计局2023年年报' },
    { kind: 'office', uri: '/files/年报.DOC', title: '年报（Word版）' },
  ]);
});
