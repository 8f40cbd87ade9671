import { expect, test } from 'vitest';
import { inList, list, num, p, tbl, tc, texts, tr } from './docx.fixture.ts';

test('an automatic number that stands in no run is part of the paragraph', async () => {
  const numbering = list(0, ['chineseCounting %1、']) + num(1, 0);
  expect(await texts({ numbering, body: p('总体情况', inList(1)) + p('说明') + p('主动公开情况', inList(1)) })).toEqual(
    ['一、总体情况', '说明', '二、主动公开情况'],
  );
});

test('a number comes through the style, also a style based on it', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="列项"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="列项二"/><w:basedOn w:val="a"/></w:style>';
  const numbering = list(0, ['chineseCountingThousand （%1）']) + num(1, 0);
  const body = p('甲', '<w:pStyle w:val="a"/>') + p('乙', '<w:pStyle w:val="b"/>');
  expect(await texts({ styles, numbering, body })).toEqual(['（一）甲', '（二）乙']);
});

test('a style without a level has the level that names it', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="h2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>' +
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:pStyle w:val="h2"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum>' +
    num(1, 0);
  expect(await texts({ styles, numbering, body: p('受理', '<w:pStyle w:val="h2"/>') })).toEqual(['（一）受理']);
});

test('numId 0 takes a paragraph out of its style’s list', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const numbering = list(0, ['decimal %1.']) + num(1, 0);
  const body = p('无号', '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="0"/></w:numPr>') + p('有号', inList(1));
  expect(await texts({ styles, numbering, body })).toEqual(['无号', '1.有号']);
});

test('two numIds of one list count on together, one that starts anew does not', async () => {
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const numbering = list(0, ['chineseCounting %1、']) + num(1, 0) + num(2, 0) + num(3, 0, restart);
  const body = p('甲', inList(1)) + p('乙', inList(2)) + p('丙', inList(3)) + p('丁', inList(3));
  expect(await texts({ numbering, body })).toEqual(['一、甲', '二、乙', '一、丙', '二、丁']);
});

test('two definitions with one nsid are one list', async () => {
  const nsid = '<w:nsid w:val="3F6A0001"/>';
  const numbering = list(0, ['decimal %1.'], nsid) + list(1, ['decimal %1.'], nsid) + num(1, 0) + num(2, 1);
  expect(await texts({ numbering, body: p('甲', inList(1)) + p('乙', inList(2)) })).toEqual(['1.甲', '2.乙']);
});

test('a deeper level names the upper one and starts again below the next', async () => {
  const numbering = list(0, ['chineseCounting %1、', 'decimal %1.%2', 'bullet ·']) + num(1, 0);
  const body = [
    p('甲', inList(1)),
    p('甲一', inList(1, 1)),
    p('甲二', inList(1, 1)),
    p('点', inList(1, 2)),
    p('乙', inList(1)),
    p('乙一', inList(1, 1)),
  ].join('');
  expect(await texts({ numbering, body })).toEqual(['一、甲', '一.1甲一', '一.2甲二', '点', '二、乙', '二.1乙一']);
});

test('labels in table cells are numbered, and merged-away cells are not counted', async () => {
  const numbering = list(0, ['decimal %1.']) + num(1, 0);
  const label = (text: string) => p(text, inList(1));
  const body = tbl(
    tr([tc(label('属于国家秘密'), '<w:vMerge w:val="restart"/>'), tc('0')]),
    tr([tc(label(''), '<w:vMerge/>'), tc('1')]),
    tr([tc(label('重复申请')), tc('2')]),
  );
  expect(await texts({ numbering, body })).toEqual(['0,0 1.属于国家秘密', '0,1 0', '1,1 1', '2,0 2.重复申请', '2,1 2']);
});

test('a deleted paragraph is not counted, nor printed before a table', async () => {
  const numbering = list(0, ['decimal %1.']) + num(1, 0);
  const deleted = `<w:p><w:pPr>${inList(1)}<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>`;
  const body = p('甲', inList(1)) + deleted + p('乙', inList(1)) + deleted + tbl(tr([tc(p('丙', inList(1)))]));
  expect(await texts({ numbering, body })).toEqual(['1.甲', '2.乙', '0,0 3.丙']);
});
