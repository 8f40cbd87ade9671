import { strToU8, zipSync } from 'fflate';
import type { PrintedBlock } from './blocks.ts';
import type { Rendered } from './case-file.ts';
import { wordParts } from './word-parts.ts';
import { paragraph, picture, run, textBox } from './word-run.ts';
import { wordTable } from './word-table.ts';

const NUMERAL = /^[一二三四五六七八九十]、/;
const NUMBERED = '<w:pStyle w:val="1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

const heading = (text: string, file: Rendered): string =>
  file.numbering === 'automatic' && NUMERAL.test(text)
    ? paragraph(run(text.replace(NUMERAL, '')), NUMBERED)
    : paragraph(run(text), '<w:pStyle w:val="1"/>');

const blockXml = (block: PrintedBlock, file: Rendered): string => {
  if (block.kind === 'break') return paragraph('<w:r><w:br w:type="page"/></w:r>');
  // Word joins two tables that follow each other with no paragraph between them.
  if (block.kind === 'table') return `${wordTable(block.sheet, file)}${paragraph('')}`;
  if (block.kind === 'picture') return picture(block);
  if (block.kind === 'box') return textBox(block.text);
  if (block.kind === 'heading') return heading(block.text, file);
  if (block.kind === 'title') return paragraph(run(block.text), '<w:jc w:val="center"/>');
  return paragraph(run(block.text));
};

// Local time, so that the zip's clock reads the same in every time zone.
const STAMP = new Date(2024, 0, 5, 9);

/** An Office Open XML text document. */
export const docx = (blocks: readonly PrintedBlock[], file: Rendered): Uint8Array => {
  const body = blocks.map((block) => blockXml(block, file)).join('');
  const shots = blocks.filter((block) => block.kind === 'picture');
  const parts = wordParts(body, '政府信息公开工作年度报告（送审稿）', shots);
  const packed = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(packed), {
    mtime: STAMP,
    level: 9,
  });
};
