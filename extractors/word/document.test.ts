import { expect, test } from 'vitest';
import { blocks, docx, p, read, relationships, run, tbl, tc, texts, tr } from './docx.fixture.ts';

test('headings and paragraphs have their places, empty paragraphs none', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style>';
  const body = [
    p('青禾市云溪区年度报告', '<w:pStyle w:val="a3"/>'),
    p(''),
    p('总体情况', '<w:pStyle w:val="1"/>'),
    p('（一）受理', '<w:outlineLvl w:val="1"/>'),
    p('全年无收费。'),
  ].join('');
  expect(await blocks({ styles, body })).toEqual([
    { kind: 'heading', level: 1, text: '青禾市云溪区年度报告', at: { paragraph: 0 } },
    { kind: 'heading', level: 1, text: '总体情况', at: { paragraph: 1 } },
    { kind: 'heading', level: 2, text: '（一）受理', at: { paragraph: 2 } },
    { kind: 'paragraph', text: '全年无收费。', at: { paragraph: 3 } },
  ]);
});

test('outline level 9 makes body text of a heading style', async () => {
  const body =
    p('说明', '<w:pStyle w:val="Heading2"/><w:outlineLvl w:val="9"/>') + p('节', '<w:pStyle w:val="Heading2"/>');
  expect(await blocks({ body })).toMatchObject([{ kind: 'paragraph' }, { kind: 'heading', level: 2 }]);
});

test('revisions are read as accepted', async () => {
  const body =
    p(`${run('受理')}<w:del><w:r><w:delText>99</w:delText></w:r></w:del><w:ins>${run('100')}</w:ins>${run('件')}`) +
    p(`<w:moveFrom>${run('移走')}</w:moveFrom>${run('留下')}`) +
    p(`<w:moveTo>${run('移来')}</w:moveTo>`);
  expect(await texts({ body })).toEqual(['受理100件', '留下', '移来']);
});

test('a paragraph whose mark was deleted runs on into the next', async () => {
  expect(await texts({ body: p('上半句，', '<w:rPr><w:del/></w:rPr>') + p('下半句。') })).toEqual(['上半句，下半句。']);
});

test('a deleted mark at the end of a cell leaves the next cell alone', async () => {
  expect(await texts({ body: tbl(tr([tc(p('甲', '<w:rPr><w:del/></w:rPr>')), tc('1')])) })).toEqual([
    '0,0 甲',
    '0,1 1',
  ]);
});

test('hidden text is not printed, by its run or by its style', async () => {
  const styles = '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>';
  const body = p(
    run('办结') +
      run('内部', '<w:vanish/>') +
      run('备注', '<w:rStyle w:val="h"/>') +
      run('5件', '<w:vanish w:val="0"/>'),
  );
  expect(await texts({ styles, body })).toEqual(['办结5件']);
});

test('fields print their results', async () => {
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r>' +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const simple = `<w:fldSimple w:instr="DATE">${run('2025年')}</w:fldSimple>`;
  expect(await texts({ body: p(run('共') + field + run('件')) + p(simple) })).toEqual(['共7件', '2025年']);
});

test('a form’s check box is printed', async () => {
  const box =
    '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>' +
    '<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  expect(await texts({ body: p(box + run('公开')) })).toEqual(['☑公开']);
});

test('what is struck out is left out, however it was struck', async () => {
  const struck = run('19', '<w:strike/>') + run('18', '<w:dstrike/>') + run('29', '<w:strike w:val="0"/>');
  expect(await texts({ body: p(struck) })).toEqual(['29']);
});

test('outer blanks of a text count where they are to be preserved', async () => {
  const body = p('<w:r><w:t>\n  共 </w:t></w:r><w:r><w:t xml:space="preserve"> 5 </w:t></w:r><w:r><w:t>件</w:t></w:r>');
  expect(await texts({ body })).toEqual(['共 5 件']);
});

test('signs, breaks and hyphens are printed as such', async () => {
  const marks =
    '<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t><w:cr/><w:t>2024</w:t><w:noBreakHyphen/><w:t>1</w:t>' +
    '<w:softHyphen/><w:sym w:font="Wingdings" w:char="f0fe"/><w:sym w:font="宋体" w:char="2460"/><w:br w:type="page"/></w:r>';
  expect(await texts({ body: p(marks) })).toEqual(['A\tB\nC\n2024-1🗹①']);
});

test('footnote and comment marks add nothing, links and formulas keep their text', async () => {
  const body = p(
    `${run('见')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>` +
      `<w:hyperlink r:id="r9">${run('附件')}</w:hyperlink><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`,
  );
  expect(await texts({ body })).toEqual(['见附件x']);
});

test('a text box is read once, after the paragraph it is anchored in', async () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}${tbl(tr([tc('1')]))}</w:txbxContent>`;
  const both =
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框')}</wps:txbx></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape><v:textbox>${box('框')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  expect(await texts({ body: p(run('锚') + both) + p('后') })).toEqual(['锚', '框', '0,0 1', '后']);
});

test('a text box without a fallback, of the older kind, or of WordArt is read', async () => {
  const drawing = `<w:r><w:drawing><wps:txbx><w:txbxContent>${p('新')}</w:txbxContent></wps:txbx></w:drawing></w:r>`;
  const vml = `<w:r><w:pict><v:oval><v:textbox><w:txbxContent>${p('旧')}</w:txbxContent></v:textbox></v:oval></w:pict></w:r>`;
  const art = '<w:r><w:pict><v:shape><v:textpath string="云溪区文件"/></v:shape></w:pict></w:r>';
  expect(await texts({ body: p(drawing) + p(vml) + p(art) })).toEqual(['新', '旧', '云溪区文件']);
});

test('pictures are blocks, in a cell too', async () => {
  const picture = p('<w:r><w:drawing><a:blip r:embed="r5"/></w:drawing></w:r>');
  expect(await blocks({ body: p('图') + picture + tbl(tr([tc(picture)])) })).toMatchObject([
    { kind: 'paragraph' },
    { kind: 'picture', at: { paragraph: 1 } },
    { kind: 'grid' },
    { kind: 'picture', at: { table: 0, row: 0, column: 0 } },
  ]);
});

test('headers and footers stay apart', async () => {
  const parts = { 'word/header1.xml': '<hdr/>' };
  expect(await texts({ body: p('正文'), parts })).toEqual(['正文']);
});

test('the main part has the name the package says, in any namespace prefix and in Strict', async () => {
  const parts = {
    '_rels/.rels': relationships(['officeDocument', '/word/main.xml']),
    'word/main.xml':
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>严格&#x683C;式</x:t></x:r></x:p></x:body></x:document>',
  };
  expect(await texts({ body: p('另一份'), parts })).toEqual(['严格格式']);
});

test('it says what it is', async () => {
  expect(await read(docx({ body: p('正文') }))).toMatchObject({
    reader: 'word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    encoding: null,
    pages: null,
    recognition: 'text',
    signals: [],
  });
});
