import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { blocks, docx, p, read, tbl, tc, tr } from './docx.fixture.ts';
import { word } from './index.ts';

const report = docx({ body: p('云溪区年度报告') });

function encrypted(): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write('EncryptedPackage', 1024, 'utf16le');
  return bytes;
}

test('Word packages are accepted, other archives and texts are not', () => {
  expect(word.accepts(report)).toBe(true);
  expect(word.accepts(zipSync({ '[Content_Types].xml': strToU8(''), 'xl/workbook.xml': strToU8('') }))).toBe(false);
  expect(word.accepts(zipSync({ 'word/a.txt': strToU8('a') }))).toBe(false);
  expect(word.accepts(strToU8('<p>PK</p>'))).toBe(false);
  expect(word.accepts(new Uint8Array())).toBe(false);
  expect(word.accepts(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))).toBe(false);
});

test('a document behind a password is accepted and rejected as encrypted', async () => {
  expect(word.accepts(encrypted())).toBe(true);
  await expect(read(encrypted())).rejects.toMatchObject({ code: 'encrypted', stage: 'extractors/word' });
});

test('a cut archive is accepted and rejected as damaged', async () => {
  const cut = report.subarray(0, report.length - 200);
  expect(word.accepts(cut)).toBe(true);
  await expect(read(cut)).rejects.toMatchObject({ code: 'damaged' });
});

test('a part whose bytes have changed fails its checksum', async () => {
  const stored = zipSync({ '_rels/.rels': strToU8('<Relationships/>') }, { level: 0 });
  stored.set(strToU8('?'), 45);
  await expect(read(stored)).rejects.toMatchObject({ code: 'damaged' });
});

test.each([
  ['cut short', '<w:document><w:body>'],
  ['closed wrongly', '<w:document><w:body></w:document></w:body>'],
  ['with a DOCTYPE', '<!DOCTYPE w [<!ENTITY a "b">]><w:document/>'],
  ['of another kind', '<html/>'],
  ['empty', ''],
])('a main part %s is damaged', async (_, main) => {
  await expect(blocks({ parts: { 'word/document.xml': main } })).rejects.toMatchObject({ code: 'damaged' });
});

test('nothing printed is empty, an empty table is not', async () => {
  await expect(blocks({ body: p('') })).rejects.toMatchObject({ code: 'empty' });
  expect(await blocks({ body: tbl(tr([tc('')])) })).toHaveLength(1);
});

test('a part that inflates out of all proportion is beyond the limit', async () => {
  const parts = { 'word/document.xml': `<a>${' '.repeat(40 * 2 ** 20)}</a>` };
  await expect(blocks({ parts })).rejects.toMatchObject({ code: 'limit-exceeded' });
});

test('elements nested beyond reason, and spans beyond any page, are beyond the limit', async () => {
  const parts = { 'word/document.xml': `${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}` };
  await expect(blocks({ parts })).rejects.toMatchObject({ code: 'limit-exceeded' });
  const body = tbl(tr([tc('1', '<w:gridSpan w:val="99999999"/>')]));
  await expect(blocks({ body })).rejects.toMatchObject({ code: 'limit-exceeded' });
});

test('text stored in another format is unsupported, not lost', async () => {
  const body = `${p('正文')}<w:altChunk/>`;
  await expect(blocks({ body })).rejects.toMatchObject({ code: 'unsupported' });
});
