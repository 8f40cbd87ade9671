import { type PDFDocument, type PDFRef, PDFString } from 'pdf-lib';

/**
 * A Chinese font that every reader is expected to bring itself: named, not embedded.
 * Text in it is UCS-2 and reaches nobody whose reader has no character maps.
 */
export const songti = (pdf: PDFDocument): PDFRef => {
  const { context } = pdf;
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: 'STSong-Light',
      Flags: 6,
      FontBBox: [-25, -254, 1000, 880],
      ItalicAngle: 0,
      Ascent: 880,
      Descent: -120,
      CapHeight: 880,
      StemV: 93,
    }),
  );
  const system = context.obj({ Registry: PDFString.of('Adobe'), Ordering: PDFString.of('GB1'), Supplement: 4 });
  const font = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType0',
      BaseFont: 'STSong-Light',
      FontDescriptor: descriptor,
      CIDSystemInfo: system,
      DW: 1000,
      W: [1, 95, 500],
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: 'STSong-Light',
      Encoding: 'UniGB-UCS2-H',
      DescendantFonts: [font],
    }),
  );
};
