import { PDFDocument, PDFName, type PDFRef } from 'pdf-lib';
import type { PrintedBlock } from './blocks.ts';
import type { Rendered } from './case-file.ts';
import { textWidth, wrap } from './lines.ts';
import { songti } from './pdf-font.ts';
import { Pen, type Rules } from './pdf-pen.ts';
import { drawTable } from './pdf-table.ts';

const SIZE = 12;
const LEADING = 20;
const A4 = { short: 595, long: 842 };

const drawLines = (pen: Pen, lines: readonly string[], size: number, isCentred: boolean): void => {
  for (const line of lines) {
    if (pen.y + LEADING > pen.bottom) pen.newPage();
    const indent = isCentred ? (pen.width - (textWidth(line) * size) / 2) / 2 : 0;
    pen.text(line, pen.left + indent, pen.y, size);
    pen.y += LEADING;
  }
};

/** One block on the pen's pages, from where the pen stands. */
export const drawBlock = (block: PrintedBlock, pen: Pen, file: Rendered): void => {
  if (block.kind === 'break') pen.newPage();
  else if (block.kind === 'picture') pen.shot(block);
  else if (block.kind === 'table') drawTable(block.sheet, pen, file);
  else if (block.kind === 'title') drawLines(pen, wrap(block.text, 48), 18, true);
  else drawLines(pen, wrap(`　　${block.text}`, Math.floor(pen.width / (SIZE / 2))), SIZE, false);
};

const rulesOf = (file: Rendered): Rules => {
  if (file.format === 'pdf-strokes') return 'strokes';
  return file.format === 'pdf-rectangles' ? 'rectangles' : 'none';
};

// Turns what is drawn on a lying page so that a standing one, shown rotated by 90°, reads upright.
const TURN = `0 1 -1 0 ${A4.short} 0 cm\n`;

/** A PDF drawn stroke by stroke, in a font that is not embedded. */
export const drawnPdf = async (blocks: readonly PrintedBlock[], file: Rendered): Promise<Uint8Array> => {
  const isLying = file.orientation !== 'portrait';
  const pen = new Pen(isLying ? A4.long : A4.short, isLying ? A4.short : A4.long, rulesOf(file));
  for (const block of blocks) drawBlock(block, pen, file);
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const font = songti(pdf);
  const shots: Record<string, PDFRef> = {};
  for (const block of blocks) {
    if (block.kind === 'picture') shots[block.name.replace('.png', '')] = (await pdf.embedPng(block.bytes)).ref;
  }
  const resources = { Font: { F1: font }, ...(Object.keys(shots).length > 0 ? { XObject: shots } : {}) };
  for (const content of pen.finish()) {
    const turned = file.orientation === 'rotated';
    const page = pdf.addPage(file.orientation === 'landscape' ? [A4.long, A4.short] : [A4.short, A4.long]);
    page.node.set(PDFName.of('Resources'), pdf.context.obj(resources));
    if (turned) page.node.set(PDFName.of('Rotate'), pdf.context.obj(90));
    const stream = pdf.context.flateStream(turned ? TURN + content : content);
    page.node.set(PDFName.of('Contents'), pdf.context.register(stream));
  }
  return pdf.save({ useObjectStreams: false });
};
