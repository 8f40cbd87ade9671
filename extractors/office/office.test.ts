import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Extractor, STANDARD_LIMITS } from '#model';
import { zipNames } from '../zip/names.ts';
import { convert } from './convert.ts';
import { findSoffice } from './find-soffice.ts';
import { DOC } from './format.ts';
import { office } from './index.ts';

/** What becomes of the .docx is tested where it is read, with `samples/ogi-2021/office-*`. */
const docxReader: Extractor = {
  reader: 'word',
  accepts: () => false,
  extract: async ({ bytes }) => ({
    reader: 'word',
    mediaType: 'application/zip',
    encoding: null,
    pages: null,
    recognition: 'text',
    meta: { title: zipNames(bytes).includes('word/document.xml') ? 'a .docx' : 'something else' },
    blocks: [],
    signals: [],
  }),
};
const extractor = office(docxReader);

const sample = (name: string): Buffer => readFileSync(new URL(`../../samples/ogi-2021/${name}`, import.meta.url));
const doc = (): Buffer => sample('office-doc/source.doc');
const rtf = (text: string): Buffer => Buffer.from(`{\\rtf1\\ansi ${text}}`, 'latin1');

const extract = (bytes: Uint8Array) => extractor.extract({ uri: 'report', bytes }, STANDARD_LIMITS);

/** A .doc whose main stream has another name, as if another program had written it. */
const renamed = (name: string): Buffer => {
  const bytes = doc();
  const at = bytes.indexOf(Buffer.from('WordDocument', 'utf16le'));
  bytes.fill(0, at, at + 64);
  bytes.write(name, at, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, at + 64);
  return bytes;
};

/** [MS-DOC] 2.5.2: the first block starts with 0xA5EC; the flags stand ten bytes in. */
const withPassword = (): Buffer => {
  const bytes = doc();
  const block = bytes.indexOf(Buffer.from([0xec, 0xa5]));
  bytes.writeUInt16LE(bytes.readUInt16LE(block + 10) | 0x0100, block + 10);
  return bytes;
};

afterEach(() => vi.unstubAllEnvs());

describe('what is accepted, by content', () => {
  it.each(['office-doc/source.doc', 'office-wps/source.wps', 'office-rtf/source.doc', 'office-odt/source.odt'])(
    'takes %s',
    (name) => expect(extractor.accepts(sample(name))).toBe(true),
  );

  it('takes the XML of Word 2003', () => {
    const xml = '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>';
    expect(extractor.accepts(Buffer.from(xml))).toBe(true);
  });

  it('leaves .docx, pages and text to others', () => {
    expect(extractor.accepts(sample('leaf-mistyped/source.docx'))).toBe(false);
    expect(extractor.accepts(Buffer.from('<html><body>报告</body></html>'))).toBe(false);
    expect(extractor.accepts(Buffer.from('一、总体情况'))).toBe(false);
    expect(extractor.accepts(new Uint8Array())).toBe(false);
  });
});

describe('what is rejected without LibreOffice', () => {
  it('is a document with a password', async () => {
    await expect(extract(withPassword())).rejects.toMatchObject({ code: 'encrypted' });
  });

  it('is a workbook, which it names', async () => {
    await expect(extract(renamed('Workbook'))).rejects.toMatchObject({
      code: 'unsupported',
      message: 'the file is an Excel workbook (.xls), not a text document',
    });
  });

  it('is a .doc whose sectors are of a size at which no chain would end', async () => {
    const bytes = doc();
    bytes.writeUInt16LE(2, 30);
    await expect(extract(bytes)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('is a .doc or .odt that is cut off', async () => {
    await expect(extract(doc().subarray(0, 9000))).rejects.toMatchObject({ code: 'damaged' });
    await expect(extract(sample('office-odt/source.odt').subarray(0, 9000))).rejects.toMatchObject({ code: 'damaged' });
  });

  it('is everything where LibreOffice is missing, with a word on what to install', async () => {
    vi.stubEnv('GOUJI_SOFFICE', '/nowhere/soffice');
    await expect(extract(rtf('2024'))).rejects.toMatchObject({
      code: 'unsupported',
      message: expect.stringContaining('install libreoffice-writer'),
    });
  });
});

describe.skipIf(process.platform === 'win32')('a LibreOffice that hangs', () => {
  it('is killed, and the document may be tried again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gouji-test-'));
    const program = join(folder, 'soffice');
    writeFileSync(program, '#!/bin/sh\nexec sleep 60\n');
    chmodSync(program, 0o755);
    const [made] = await convert({ program, stallMs: 200 }, [{ bytes: doc(), format: DOC }]);
    rmSync(folder, { recursive: true });
    expect(made).toMatchObject({ code: 'timeout' });
  });
});

describe.skipIf(findSoffice() === null)('with LibreOffice', { timeout: 120_000 }, () => {
  it('hands a .docx on, and says what it was made from', async () => {
    expect(await extract(doc())).toMatchObject({
      reader: 'office',
      mediaType: 'application/msword',
      meta: { title: 'a .docx' },
    });
  });

  it('reads several formats asked for at once, and a broken one harms no other', async () => {
    const results = await Promise.allSettled([
      extract(doc()),
      extract(sample('office-wps/source.wps')),
      extract(sample('office-rtf/source.doc').subarray(0, 60_000)),
      extract(sample('office-rtf/source.doc')),
      extract(sample('office-odt/source.odt')),
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    expect(results[2]).toMatchObject({ reason: { code: 'damaged' } });
  });
});
