import { PDFDocument } from 'pdf-lib';

const A4 = [595, 842] as const;
const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff;
const isPdf = (bytes: Uint8Array): boolean => bytes[0] === 0x25;

/** Scans, and pages that are PDF already, bound into one PDF: a sheet of A4 each. */
export const bound = async (sheets: readonly Uint8Array[]): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  for (const sheet of sheets) {
    if (isPdf(sheet)) {
      const [page] = await pdf.copyPages(await PDFDocument.load(sheet), [0]);
      if (page) pdf.addPage(page);
      continue;
    }
    const picture = isJpeg(sheet) ? await pdf.embedJpg(sheet) : await pdf.embedPng(sheet);
    pdf.addPage([...A4]).drawImage(picture, { x: 0, y: 0, width: A4[0], height: A4[1] });
  }
  return pdf.save();
};
