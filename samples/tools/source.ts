import { type PrintedBlock, blocksOf } from './blocks.ts';
import { pipeText, tabText } from './delimited-text.ts';
import { docx } from './docx.ts';
import { html } from './html.ts';
import { layoutText } from './layout-text.ts';
import { readFileSync } from 'node:fs';
import { ofd } from './ofd.ts';
import { drawnPdf } from './pdf-drawn.ts';
import { printedPdf } from './pdf-print.ts';
import type { Format, Rendered } from './case-file.ts';
import type { Sample } from './sample.ts';
import { scannedPdf, scannedTiff } from './scan.ts';

interface Printer {
  readonly extension: string;
  print(blocks: readonly PrintedBlock[], file: Rendered): Uint8Array | Promise<Uint8Array>;
}

const PRINTERS: Readonly<Record<Format, Printer>> = {
  'html-plain': { extension: 'html', print: html },
  'html-word': { extension: 'html', print: html },
  'html-site': { extension: 'html', print: html },
  'text-tabs': { extension: 'txt', print: tabText },
  'text-pipes': { extension: 'md', print: pipeText },
  'text-layout': { extension: 'txt', print: layoutText },
  docx: { extension: 'docx', print: docx },
  'pdf-print': { extension: 'pdf', print: printedPdf },
  'pdf-strokes': { extension: 'pdf', print: drawnPdf },
  'pdf-rectangles': { extension: 'pdf', print: drawnPdf },
  'pdf-bare': { extension: 'pdf', print: drawnPdf },
  'ofd-strokes': { extension: 'ofd', print: ofd },
  'ofd-rectangles': { extension: 'ofd', print: ofd },
  'scan-pdf': { extension: 'pdf', print: scannedPdf },
  'scan-tiff': { extension: 'tif', print: scannedTiff },
};

/** What is to be printed, as a file of the format that the case asks for. */
export const printBlocks = async (
  blocks: readonly PrintedBlock[],
  file: Rendered,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => {
  const { extension, print } = PRINTERS[file.format];
  return { name: `source.${extension}`, bytes: await print(blocks, file) };
};

/** The file a case is printed to, or null for one typed by hand. */
export const printSource = async ({
  file,
  truth,
  name,
  folder,
}: Sample): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> => {
  if ('rendered' in file) return null;
  if (!('report' in truth)) throw new Error(`${name}: a rejected case is made by hand`);
  const pictureOf = (picture: string): Uint8Array => readFileSync(new URL(picture, folder));
  return printBlocks(blocksOf(file, truth, pictureOf), file);
};
