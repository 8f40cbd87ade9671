import { type Block, type Document, DocumentError, type Grid, type Source } from '#model';
import { decodeText } from '../encoding/decode.ts';
import { tabTable } from './delimited.ts';
import { layOut } from './layout.ts';
import { metricOf } from './metric.ts';
import { paragraphOf } from './paragraphs.ts';
import { pipeTable } from './pipes.ts';
import { goesOn, settingOf } from './setting.ts';
import { isBlank, type TextLine, textLines } from './text-line.ts';

const STAGE = 'extractors/text';
/** Ten megabytes of running text have half as many lines; no report has. */
const MOST_LINES = 200_000;

/** A row of a table, on a digit, with no line end after it: the file may be cut off, and the next digit lost. */
const ENDS_IN_FIGURE = /(?:\t|\| *| {2,}|\u3000)\p{Nd}+$/u;
/** The sign for what is lost. */
const LOST = '\ufffd';

/** The last figure of the last table, with the sign that it may go on. */
const withCut = (blocks: readonly Block[]): readonly Block[] => {
  const last = blocks.at(-1);
  if (last?.kind !== 'grid') return blocks;
  const figure = last.cells.findLast(({ text }) => text !== '');
  const cells = last.cells.map((cell) => (cell === figure ? { ...cell, text: cell.text + LOST } : cell));
  return [...blocks.slice(0, -1), { ...last, cells }];
};

/**
 * Reads a plain text; its tables may be parted by tabs, by pipes or by blanks.
 * @throws DocumentError `empty` when nothing is printed in it, `limit-exceeded` beyond 200 000 printed lines
 */
export const extractText = ({ bytes }: Source): Document => {
  const { text, encoding } = decodeText(bytes);
  const lines = textLines(text);
  const printed = lines.filter((line) => !isBlank(line)).length;
  if (printed === 0) throw new DocumentError('empty', STAGE, 'The text file holds nothing but blanks.');
  if (printed > MOST_LINES)
    throw new DocumentError('limit-exceeded', STAGE, `The text has ${printed} lines, more than ${MOST_LINES}.`);
  return {
    reader: 'text',
    mediaType: 'text/plain',
    encoding,
    pages: null,
    recognition: 'text',
    meta: {},
    blocks: ENDS_IN_FIGURE.test(text) ? withCut(blocksOf(partsOf(lines))) : blocksOf(partsOf(lines)),
    signals: [],
  };
};

type Part = { readonly kind: 'line'; readonly line: TextLine } | Omit<Grid, 'continues'>;

/** Tables that say so themselves first; what lies between them is laid out by its blanks, page by page. */
const partsOf = (lines: readonly TextLine[]): readonly Part[] => {
  const metric = metricOf(lines);
  const parts: Part[] = [];
  let waiting: TextLine[] = [];
  const layOutWaiting = (): void => {
    for (const part of layOut(waiting, metric)) parts.push(part);
    waiting = [];
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    const table = tabTable(lines, at) ?? pipeTable(lines, at);
    if (table) {
      layOutWaiting();
      parts.push(table.grid);
    } else if (line) {
      if (line.page !== waiting.at(-1)?.page) layOutWaiting();
      if (!isPageNumber(lines, at)) waiting.push(line);
    }
    at += table?.lines ?? 1;
  }
  layOutWaiting();
  return parts;
};

/** A bare number is the page's only where it counts the form feeds and is the last on its page. */
const isPageNumber = (lines: readonly TextLine[], at: number): boolean => {
  const line = lines[at];
  if (!line || line.text.trim() !== String(line.page)) return false;
  const next = lines.slice(at + 1, at + 10).find((below) => !isBlank(below) || below.page !== line.page);
  return next !== undefined && next.page !== line.page;
};

const blocksOf = (parts: readonly Part[]): readonly Block[] => {
  const setting = settingOf(parts.flatMap((part) => (part.kind === 'line' ? [part.line] : [])));
  const blocks: Block[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part?.kind === 'grid') {
      const above = blocks.at(-1);
      blocks.push({ ...part, continues: above?.kind === 'grid' && above.evidence === part.evidence });
    }
    if (part?.kind !== 'line') continue;
    const lines = [part.line];
    for (let below = parts[at + 1]; setting && below?.kind === 'line'; below = parts[at + 1]) {
      const last = lines.at(-1) ?? part.line;
      if (!follows(last, below.line) || !goesOn(last, below.line, setting)) break;
      lines.push(below.line);
      at += 1;
    }
    const block = paragraphOf(lines);
    if (block) blocks.push(block);
  }
  return blocks;
};

/** Lines follow each other without a blank line, or over a page break. */
const follows = (line: TextLine, below: TextLine): boolean =>
  below.line - line.line <= 1 || below.page === line.page + 1;
