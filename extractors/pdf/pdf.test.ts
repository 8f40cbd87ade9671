import { PDFArray, PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Document, DocumentError, STANDARD_LIMITS } from '#model';
import { pdf } from './index.ts';

interface Sheet {
  readonly content: string;
  readonly size?: readonly [number, number];
  readonly rotate?: number;
}

/** STSong-Light as office software names it without embedding it: ISO 32000-1, 9.7.5.2. */
const songFont = (file: PDFDocument): PDFRef => {
  const { context } = file;
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType0',
    BaseFont: 'STSong-Light',
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('GB1'), Supplement: 2 },
    DW: 1000,
    W: [1, 95, 500],
    FontDescriptor: {
      Type: 'FontDescriptor',
      FontName: 'STSong-Light',
      Flags: 4,
      FontBBox: [-25, -254, 1000, 880],
      ItalicAngle: 0,
      Ascent: 880,
      Descent: -120,
      CapHeight: 880,
      StemV: 93,
    },
  });
  const font = { Type: 'Font', Subtype: 'Type0', BaseFont: 'STSong-Light', Encoding: 'UniGB-UCS2-H' };
  return context.register(context.obj({ ...font, DescendantFonts: [context.register(descendant)] }));
};

const write = async (...sheets: readonly Sheet[]): Promise<Uint8Array> => {
  const file = await PDFDocument.create();
  const font = songFont(file);
  for (const { content, size, rotate } of sheets) {
    const page = file.addPage([...(size ?? [300, 400])] as [number, number]);
    const { context } = file;
    page.node.set(PDFName.of('Resources'), context.obj({ Font: { F1: font } }));
    page.node.set(PDFName.of('Contents'), context.register(context.stream(content)));
    if (rotate) page.node.set(PDFName.of('Rotate'), context.obj(rotate));
  }
  return file.save({ useObjectStreams: false });
};

const hex = (text: string): string =>
  [...text].map((character) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
const show = (text: string, x: number, y: number, size = 10): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET\n`;
const line = (x0: number, y0: number, x1: number, y1: number): string => `${x0} ${y0} m ${x1} ${y1} l S\n`;
const bar = (x: number, y: number, width: number, height: number): string => `${x} ${y} ${width} ${height} re f\n`;

const read = (bytes: Uint8Array): Promise<Document> => pdf.extract({ uri: 'report.pdf', bytes }, STANDARD_LIMITS);
const grids = ({ blocks }: Document) => blocks.filter((block) => block.kind === 'grid');
const cells = (document: Document) =>
  grids(document).map((grid) => grid.cells.map(({ row, column, text }) => `${row},${column} ${text}`));

const labels = show('规章', 55, 335) + show('12', 160, 335) + show('许可', 55, 315) + show('3', 160, 315);
const stroked = [
  ...[350, 330, 310].map((y) => line(50, y, 250, y)),
  ...[50, 150, 250].map((x) => line(x, 310, x, 350)),
].join('');
const filled = [
  ...[349.5, 329.5, 309.5].map((y) => bar(50, y, 200, 0.5)),
  ...[50, 150, 249.5].map((x) => bar(x, 309.5, 0.5, 40.5)),
].join('');
const expected = [['0,0 规章', '0,1 12', '1,0 许可', '1,1 3']];

describe('the PDF extractor', () => {
  let plain: Uint8Array;
  beforeAll(async () => {
    plain = await write({ content: `0.5 w ${stroked}${labels}` });
  });

  it('accepts by content, junk before the header included', () => {
    expect(pdf.accepts(plain)).toBe(true);
    expect(pdf.accepts(new TextEncoder().encode('\ufeff\n%PDF-1.7\n'))).toBe(true);
    expect(pdf.accepts(new TextEncoder().encode('青禾市年度报告'))).toBe(false);
  });

  it('reads stroked tables and fonts that are not embedded', async () => {
    const document = await read(plain);
    expect(cells(document)).toEqual(expected);
    expect(document).toMatchObject({ reader: 'pdf', mediaType: 'application/pdf', pages: 1, recognition: 'text' });
    expect(grids(document)[0]?.cells[1]?.at).toEqual({ page: 1, box: [150, 50, 250, 70] });
  });

  it('leaves the bytes it was given as they were', async () => {
    await read(plain);
    expect(plain.length).toBeGreaterThan(500);
  });

  it('takes no rules from text that is drawn as outlines', async () => {
    const glyph = (x: number): string =>
      `${x} 356 m ${x + 14} 356 l ${x + 14} 370 l ${x} 370 l h ${x + 7} 356 m ${x + 7} 370 l ${x} 363 m ${x + 14} 363 l ${x} 356 m ${x + 2} 357 ${x + 3} 358 ${x + 4} 360 c S `;
    const heading = `${glyph(60)}${glyph(74)}${glyph(88)}${show('二、公开', 60, 360)}`;
    expect(cells(await read(await write({ content: `0.5 w ${heading}${stroked}${labels}` })))).toEqual(expected);
  });

  it('reads borders that are drawn as thin filled rectangles', async () => {
    expect(cells(await read(await write({ content: filled + labels })))).toEqual(expected);
  });

  it('takes neither a clip nor white lines for borders', async () => {
    const clip = '50 310 200 40 re W n\n';
    const document = await read(await write({ content: `${clip}1 1 1 RG ${stroked}${labels}` }));
    expect(document.blocks.some((block) => block.kind === 'grid' && block.evidence === 'ruled')).toBe(false);
  });

  it('gives places on the page as displayed when it is rotated', async () => {
    const turned = await read(await write({ content: stroked + labels, rotate: 90 }));
    expect(cells(turned)).toEqual(expected);
    // The unrotated page is 300 × 400; a quarter turn clockwise puts its bottom left corner at the top left.
    expect(grids(turned)[0]?.at).toEqual({ page: 1, box: [310, 50, 350, 250] });
  });

  it('marks a table that goes on over the page and drops the page numbers', async () => {
    const second = [
      ...[350, 330].map((y) => line(50, y, 250, y)),
      ...[50, 150, 250].map((x) => line(x, 330, x, 350)),
    ].join('');
    const pages = await read(
      await write(
        { content: stroked + labels + show('- 1 -', 140, 20) },
        { content: second + show('处罚', 55, 335) + show('7', 160, 335) + show('- 2 -', 140, 20) },
      ),
    );
    expect(pages.blocks.map((block) => block.kind === 'grid' && block.continues)).toEqual([false, true]);
    expect(grids(pages)[1]?.cells[1]).toMatchObject({ text: '7', at: { page: 2, box: [150, 50, 250, 70] } });
  });

  it('signals a page that is only a picture', async () => {
    const picture = 'q 300 0 0 400 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0080 EI Q\n';
    const document = await read(await write({ content: picture }));
    expect(document.signals).toEqual([{ kind: 'no-text-layer', page: 1 }]);
    expect(document.blocks).toMatchObject([{ kind: 'picture', at: { page: 1, box: [0, 0, 300, 400] } }]);
  });

  it('says when the text is the invisible layer over a scan', async () => {
    expect((await read(await write({ content: `3 Tr ${labels}` }))).recognition).toBe('ocr');
  });

  it('rejects a file that is cut off, one that is no PDF behind its header, and one without bytes', async () => {
    const { length } = plain;
    await expect(read(plain.slice(0, length / 2))).rejects.toMatchObject({ code: 'damaged', stage: 'extractors/pdf' });
    await expect(read(new TextEncoder().encode('%PDF-1.4 nothing %%EOF'))).rejects.toMatchObject({ code: 'damaged' });
    await expect(read(new Uint8Array())).rejects.toMatchObject({ code: 'empty' });
  });

  it('rejects a page whose drawing stops half way rather than read a part of it', async () => {
    await expect(read(await write({ content: `${labels}(1) gs ${stroked}` }))).rejects.toThrow(DocumentError);
  });

  it.each([
    ['is of no kind stops half way', {}, 'damaged'],
    ['has too many pixels', { Subtype: 'Image', Width: 20_000, Height: 20_000 }, 'limit-exceeded'],
  ])('rejects a page with a picture that %s', async (_, entries, code) => {
    const file = await PDFDocument.load(await write({ content: `${labels}q 90 0 0 90 0 0 cm /I Do Q\n${stroked}` }));
    const { context } = file;
    const picture = context.stream('', { Type: 'XObject', BitsPerComponent: 8, ColorSpace: 'DeviceGray', ...entries });
    file
      .getPage(0)
      .node.Resources()
      ?.set(PDFName.of('XObject'), context.obj({ I: context.register(picture) }));
    await expect(read(await file.save({ useObjectStreams: false }))).rejects.toMatchObject({ code });
  });

  it('rejects a page whose font is missing, as its text would be lost', async () => {
    await expect(read(await write({ content: labels.replaceAll('/F1', '/F9') }))).rejects.toMatchObject({
      code: 'damaged',
    });
  });

  it('rejects a file that needs a password', async () => {
    const file = await PDFDocument.load(plain);
    const { context } = file;
    const key = PDFHexString.of('ab'.repeat(32));
    const id = PDFArray.withContext(context);
    id.push(PDFHexString.of('cd'.repeat(16)));
    context.trailerInfo.ID = id;
    context.trailerInfo.Encrypt = context.register(
      context.obj({ Filter: 'Standard', V: 2, R: 3, Length: 128, P: -4, O: key, U: key }),
    );
    await expect(read(await file.save({ useObjectStreams: false }))).rejects.toMatchObject({ code: 'encrypted' });
  });
});
