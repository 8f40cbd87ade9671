import { expect, test } from 'vitest';
import { blocks, p, tbl, tc, texts, tr } from './docx.fixture.ts';

test('merged cells keep their spans and everybody else the column', async () => {
  const body = tbl(
    tr([tc('申请人情况', '<w:gridSpan w:val="2"/>'), tc('总计', '<w:vMerge w:val="restart"/>')]),
    tr([tc('自然人'), tc('其他'), tc('', '<w:vMerge w:val="continue"/>')]),
    tr([tc('3'), tc('1'), tc('4')]),
  );
  expect(await blocks({ body })).toEqual([
    {
      kind: 'grid',
      rows: 3,
      columns: 3,
      cells: [
        { row: 0, column: 0, rowSpan: 1, colSpan: 2, text: '申请人情况', at: { table: 0, row: 0, column: 0 } },
        { row: 0, column: 2, rowSpan: 2, colSpan: 1, text: '总计', at: { table: 0, row: 0, column: 2 } },
        { row: 1, column: 0, rowSpan: 1, colSpan: 1, text: '自然人', at: { table: 0, row: 1, column: 0 } },
        { row: 1, column: 1, rowSpan: 1, colSpan: 1, text: '其他', at: { table: 0, row: 1, column: 1 } },
        { row: 2, column: 0, rowSpan: 1, colSpan: 1, text: '3', at: { table: 0, row: 2, column: 0 } },
        { row: 2, column: 1, rowSpan: 1, colSpan: 1, text: '1', at: { table: 0, row: 2, column: 1 } },
        { row: 2, column: 2, rowSpan: 1, colSpan: 1, text: '4', at: { table: 0, row: 2, column: 2 } },
      ],
      evidence: 'markup',
      continues: false,
      at: { table: 0, row: 0, column: 0 },
    },
  ]);
});

test('a row that begins further right keeps its columns', async () => {
  const body = tbl(tr([tc('甲'), tc('乙'), tc('丙')]), tr([tc('3')], '<w:gridBefore w:val="2"/>'));
  expect(await texts({ body })).toEqual(['0,0 甲', '0,1 乙', '0,2 丙', '1,2 3']);
});

test('a vertical merge goes on under its own cell only', async () => {
  const body = tbl(
    tr([tc('甲'), tc('乙', '<w:vMerge w:val="restart"/>')]),
    tr([tc('丙', '<w:gridSpan w:val="2"/>')]),
    tr([tc('丁'), tc('戊', '<w:vMerge/>')]),
  );
  expect(await texts({ body })).toEqual(['0,0 甲', '0,1 乙', '1,0 丙', '2,0 丁', '2,1 戊']);
});

test('cells merged the older way, by w:hMerge, are one', async () => {
  const body = tbl(
    tr([tc('行政复议', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('总计')]),
    tr([tc('1'), tc('2'), tc('3')]),
  );
  expect(await texts({ body })).toEqual(['0,0 行政复议', '0,2 总计', '1,0 1', '1,1 2', '1,2 3']);
});

test('paragraphs of a cell are its lines, and vertical text is text', async () => {
  const body = tbl(tr([tc(p('本') + p('年度'), '<w:textDirection w:val="tbRlV"/>'), tc('0')]));
  expect(await texts({ body })).toEqual(['0,0 本\n年度', '0,1 0']);
});

test('a table inside a cell is a grid of its own', async () => {
  const body = tbl(tr([tc(p('外') + tbl(tr([tc('内')]))), tc('旁')]));
  expect(await texts({ body })).toEqual(['0,0 外', '0,1 旁', '0,0 内']);
});

test('a one-column table round other tables is a frame: what is in it stands on the page', async () => {
  const body = tbl(tr([tc(p('年度报告') + tbl(tr([tc('甲'), tc('1')])) + p('完'))]));
  expect(await blocks({ body })).toMatchObject([
    { kind: 'paragraph', text: '年度报告', at: { table: 0, row: 0, column: 0 } },
    { kind: 'grid', at: { table: 1, row: 0, column: 0 } },
    { kind: 'paragraph', text: '完' },
  ]);
});

test('a grid continues the one before it when only empty paragraphs part them', async () => {
  const body =
    tbl(tr([tc('甲')])) + p('') + tbl(tr([tc('乙')])) + p('说明') + tbl(tr([tc('丙')])) + p('') + tbl(tr([tc('丁')]));
  expect(await blocks({ body })).toMatchObject([
    { kind: 'grid', continues: false },
    { kind: 'grid', continues: true },
    { kind: 'paragraph' },
    { kind: 'grid', continues: false },
    { kind: 'grid', continues: true },
  ]);
});

test('rows and cells in content controls are rows and cells', async () => {
  const cell = `<w:sdt><w:sdtPr/><w:sdtContent>${tc('1')}</w:sdtContent></w:sdt>`;
  const row = `<w:sdt><w:sdtPr/><w:sdtContent>${tr([tc('乙'), cell])}</w:sdtContent></w:sdt>`;
  expect(await texts({ body: tbl(tr([tc('甲'), tc('0')]), row) })).toEqual(['0,0 甲', '0,1 0', '1,0 乙', '1,1 1']);
});

test('deleted rows and cells are gone', async () => {
  const body = tbl(
    tr([tc('甲'), tc('旧', '<w:cellDel/>'), tc('1')]),
    tr([tc('废'), tc('9')], '<w:del/>'),
    tr([tc('乙'), tc('2')]),
  );
  expect(await texts({ body })).toEqual(['0,0 甲', '0,1 1', '1,0 乙', '1,1 2']);
});

test('hidden rows are not printed', async () => {
  expect(await texts({ body: tbl(tr([tc('甲'), tc('1')]), tr([tc('乙'), tc('2')], '<w:hidden/>')) })).toEqual([
    '0,0 甲',
    '0,1 1',
  ]);
});
