import type { Cell } from '#model';
import type { Found } from './found.ts';
import { placeIn, type TextLine } from './text-line.ts';

/** `| --- | :--: |` under the heading; a row of single dashes may be a row of figures left blank. */
const DASHES = String.raw`\s*(?::-+:?|-+:|-{2,})\s*`;
const SEPARATOR = new RegExp(`^\\s*\\|?(?:${DASHES}\\|)+(?:${DASHES})?$`);

/** The pipe table that begins at a line: all its lines begin with a pipe, or a separator row is the second. */
export const pipeTable = (lines: readonly TextLine[], at: number): Found | null => {
  const first = lines[at];
  const count = pipeLines(lines, at);
  if (!first || count === 0) return null;
  const rows = lines.slice(at, at + count).filter(({ text }, index) => index !== 1 || !SEPARATOR.test(text));
  const cells = rows.flatMap(rowCells);
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  return {
    grid: { kind: 'grid', rows: rows.length, columns, cells, evidence: 'markup', at: placeIn(first) },
    lines: count,
  };
};

const pipeLines = (lines: readonly TextLine[], at: number): number => {
  const count = countWhile(lines, at, ({ text }) => /^\s*\|.*\|/.test(text));
  if (count > 0 || !SEPARATOR.test(lines[at + 1]?.text ?? '')) return count;
  return countWhile(lines, at, ({ text }) => text.includes('|'));
};

const countWhile = (lines: readonly TextLine[], at: number, test: (line: TextLine) => boolean): number => {
  let end = at;
  for (let line = lines[end]; line && test(line); line = lines[end]) end += 1;
  return end - at;
};

const rowCells = (line: TextLine, row: number): readonly Cell[] => {
  const { text } = line;
  const start = text.length - text.trimStart().length + (/^\s*\|/.test(text) ? 1 : 0);
  const end = /\|\s*$/.test(text) ? text.lastIndexOf('|') : text.length;
  const cells: Cell[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && (text[at] !== '|' || text[at - 1] === '\\')) continue;
    const printed = text
      .slice(from, at)
      .replaceAll('\\|', '|')
      .replace(/\s*<br\s*\/?>\s*/gi, '\n');
    cells.push({
      row,
      column: cells.length,
      rowSpan: 1,
      colSpan: 1,
      text: printed.trim(),
      at: placeIn(line, from, at),
    });
    from = at + 1;
  }
  return cells;
};
