import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ofd } from './index.ts';
import { cells, labels, lines, ofdOf, read, readContents, text, texts } from './ofd.fixture.ts';

const page = `<Content><Layer>${(lines + labels).replaceAll('ofd:', '')}</Layer></Content>`;

const unusual = (paths: { root: string; page: string }): Uint8Array =>
  zipSync({
    'ofd.XML': strToU8(
      `<o:OFD xmlns:o="http://www.ofdspec.org"><o:DocBody><o:DocRoot>${paths.root}</o:DocRoot></o:DocBody></o:OFD>`,
    ),
    'Doc_0\\Document.xml': strToU8(
      `<Document xmlns="http://www.ofdspec.org"><Pages><Page ID="1" BaseLoc="${paths.page}"/></Pages></Document>`,
    ),
    'Doc_0/Pages/Page_0/Content.xml': strToU8(`\ufeff<Page xmlns="http://www.ofdspec.org">${page}</Page>`),
  });

const texting = async (bytes: Uint8Array) =>
  (await read(bytes)).blocks.flatMap((block) =>
    block.kind === 'grid' ? block.cells.map(({ row, column, text: own }) => `${row},${column} ${own}`) : [],
  );

describe('the OFD extractor', () => {
  it('accepts a zip with OFD.xml at its root, in any case', () => {
    expect(ofd.accepts(ofdOf({}))).toBe(true);
    expect(ofd.accepts(unusual({ root: '', page: '' }))).toBe(true);
    expect(ofd.accepts(zipSync({ 'a/OFD.xml': strToU8('') }))).toBe(false);
    expect(ofd.accepts(strToU8('OFD.xml'))).toBe(false);
    expect(ofd.accepts(new Uint8Array())).toBe(false);
  });

  it('says what was read', async () => {
    expect(await readContents({ pages: [labels, labels] })).toMatchObject({
      reader: 'ofd',
      mediaType: 'application/ofd',
      pages: 2,
      recognition: 'text',
    });
  });

  it.each([
    { root: '/Doc_0/Document.xml', page: '/Doc_0/Pages/Page_0/Content.xml' },
    { root: 'Doc_0\\Document.xml', page: 'Pages\\Page_0\\Content.xml' },
    { root: 'doc_0/document.xml', page: './PAGES/Page_0/Content.xml' },
    { root: '/Document.xml', page: '/Pages/Page_0/Content.xml' },
    { root: 'Doc_0/Document.xml', page: 'Doc_0/Pages/Page_0/Content.xml' },
    { root: 'Doc_0/Document.xml', page: '../Doc_0/Pages/Page_0/Content.xml' },
    { root: 'Doc_0/Document.xml', page: 'Page_0/Content.xml' },
  ])('finds a page at $page, whatever the namespace', async (paths) => {
    expect(await texting(unusual(paths))).toEqual(cells);
  });

  it('marks a table that goes on over the page and drops the running title of the template', async () => {
    const template = text('云溪区年度报告', 30, 6) + text('云溪区公报', 30, 78);
    const { blocks } = await readContents({ template, pages: [lines + labels, lines + labels, lines + labels] });
    expect(blocks.map((block) => block.kind === 'grid' && block.continues)).toEqual([false, true, true]);
  });

  it('reads the first of several documents, in its current version', async () => {
    const bodies =
      '<ofd:DocBody><ofd:DocRoot>Old/Document.xml</ofd:DocRoot><ofd:Versions><ofd:Version Current="false" BaseLoc="A.xml"/>' +
      '<ofd:Version Current="true" BaseLoc="V/B.xml"/></ofd:Versions></ofd:DocBody><ofd:DocBody/>';
    const files = {
      'OFD.xml': `<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016">${bodies}</ofd:OFD>`,
      'V/B.xml': '<DocVersion><DocRoot>../Doc_0/Document.xml</DocRoot></DocVersion>',
    };
    expect(await texts({ pages: [lines + labels], files })).toEqual(cells);
  });
});

describe('an OFD that cannot be read', () => {
  it.each([
    ['names its encrypted files', { 'OFD.xml': '<OFD><Encryptions>Encryptions.xml</Encryptions></OFD>' }],
    ['holds the seed of its key', { 'DecryptSeed.dat': 'seed' }],
  ])('is encrypted where it %s', async (_, files) => {
    await expect(readContents({ files })).rejects.toMatchObject({ code: 'encrypted', stage: 'extractors/ofd' });
  });

  it.each([
    ['has a DOCTYPE', { 'Doc_0/Pages/0.xml': '<!DOCTYPE p [<!ENTITY a "b">]><Page/>' }],
    ['has XML that is cut short', { 'Doc_0/Pages/0.xml': '<Page><Content>' }],
    ['names no document', { 'OFD.xml': '<OFD/>' }],
    [
      'lacks a template',
      {
        'Doc_0/Document.xml':
          '<D><CommonData><TemplatePage ID="7" BaseLoc="gone.xml"/></CommonData><Pages><Page BaseLoc="Pages/0.xml"/></Pages></D>',
      },
    ],
    ['lacks a page', { 'Doc_0/Document.xml': '<Document><Pages><Page ID="1" BaseLoc="gone.xml"/></Pages></Document>' }],
  ])('is damaged where it %s', async (_, files) => {
    await expect(readContents({ files })).rejects.toMatchObject({ code: 'damaged' });
  });

  it('is damaged where the archive is cut short', async () => {
    const whole = ofdOf({ pages: [labels] });
    const cut = whole.subarray(0, whole.length - 100);
    expect(ofd.accepts(cut)).toBe(true);
    await expect(read(cut)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('is empty without a page, and with pages on which nothing is printed', async () => {
    await expect(readContents({ pages: [] })).rejects.toMatchObject({ code: 'empty' });
    await expect(readContents({ pages: ['', ''] })).rejects.toMatchObject({ code: 'empty' });
  });

  it('is beyond the limit where a part inflates out of all proportion', async () => {
    const files = { 'Doc_0/Pages/0.xml': `<Page>${' '.repeat(40 * 2 ** 20)}</Page>` };
    await expect(readContents({ files })).rejects.toMatchObject({ code: 'limit-exceeded' });
  });

  it('is beyond the limit where a drawing holds itself', async () => {
    const own = '<ofd:CompositeObject ID="12" ResourceID="8" Boundary="0 0 9 9"/>';
    const resources = `<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="8"><ofd:Content>${own}${own}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`;
    await expect(readContents({ pages: [own], resources })).rejects.toMatchObject({ code: 'limit-exceeded' });
  });
});
