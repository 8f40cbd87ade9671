import type { Token } from '#model';
import type { AlignedCell, AlignedGrid } from './aligned-block.ts';
import { type BodyLine, bodyLine, bodyLines } from './aligned-body.ts';
import { figureColumns, placed } from './aligned-columns.ts';
import { headerSpans } from './aligned-header.ts';
import { type LabelColumns, labelColumns } from './aligned-label-columns.ts';
import { boxOf, type Line, type Segment } from './aligned-line.ts';
import type { Region } from './aligned-region.ts';
import { type BodyRow, bodyRows } from './aligned-rows.ts';
import type { Column, Span } from './column.ts';
import { isShifted } from './shifted.ts';

/** Puts the grid of one region together: the header lines, then the rows; label columns first. */
export const gridOf = (lines: readonly Line[], region: Region, em: number): AlignedGrid => {
  const header = lines.slice(region.from, region.body).map((line) => bodyLine(line, region.edge, em));
  const body = bodyLines(lines, region, em);
  const labels = labelColumns(body, em);
  const { rows, groups } = bodyRows(body, labels, em);
  const figures = body.filter(({ kind }) => kind === 'figures').map(({ cells }) => cells);
  const names = [...body.filter(({ kind }) => kind !== 'figures'), ...header].map(({ cells }) => cells);
  const columns = figureColumns(figures, names, em);
  const width = Math.max(labels.starts.length, hasLabels(header) ? 1 : 0);
  const layout: Layout = { labels, columns, width, rows: isShifted(body, em) ? 'shifted' : 'aligned' };
  const spans = headerSpans(header, columns);
  const cells = [
    ...header.flatMap((line, row) => [...labelCells(line, row, layout), ...textCells(line, row, layout, spans[row])]),
    ...groups.map(({ label, first, end }) =>
      cellOf(label.pieces, { row: header.length + first, column: label.column, rowSpan: end - first, colSpan: 1 }),
    ),
    ...rows.flatMap((row, index) => rowCells(row, header.length + index, layout)),
  ].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    kind: 'grid',
    rows: header.length + rows.length,
    columns: layout.width + columns.length,
    cells,
    box: boxOf(lines.slice(region.from, region.to).flatMap(tokensOf)),
  };
};

interface Layout {
  readonly labels: LabelColumns;
  readonly columns: readonly Column[];
  /** The number of label columns. */
  readonly width: number;
  /** In shifted rows a figure stands in no column: only a full row tells whose it is. */
  readonly rows: 'aligned' | 'shifted';
}

interface Position extends Omit<AlignedCell, 'text' | 'tokens' | 'box'> {}

const hasLabels = (header: readonly BodyLine[]): boolean => header.some(({ labels }) => labels.length > 0);

const tokensOf = ({ segments }: { readonly segments: readonly Segment[] }): readonly Token[] =>
  segments.flatMap(({ tokens }) => tokens);

const rowCells = (row: BodyRow, at: number, layout: Layout): readonly AlignedCell[] => {
  if (row.kind === 'header') return [...labelCells(row.line, at, layout), ...textCells(row.line, at, layout)];
  const label = row.label
    ? [
        cellOf(row.label.pieces, {
          row: at,
          column: row.label.column,
          rowSpan: 1,
          colSpan: layout.width - row.label.column,
        }),
      ]
    : [];
  return [...label, ...figureCells(row, at, layout)];
};

/** The pieces of a line on the label side: each reaches to the next, and those of one label column are one cell. */
const labelCells = ({ labels }: BodyLine, row: number, { labels: columns, width }: Layout): readonly AlignedCell[] => {
  const parts = new Map<number, Segment[]>();
  for (const piece of labels) {
    const column = parts.size === 0 ? 0 : columns.columnOf(piece);
    const part = parts.get(column);
    if (part) part.push(piece);
    else parts.set(column, [piece]);
  }
  const starts = [...parts.keys(), width];
  return [...parts].map(([column, pieces], index) => {
    const cell = cellOf(pieces, {
      row,
      column,
      rowSpan: 1,
      colSpan: Math.max(1, (starts[index + 1] ?? width) - column),
    });
    return { ...cell, text: pieces.map(({ text }) => text).join(' ') };
  });
};

const textCells = (
  { cells }: BodyLine,
  row: number,
  { columns, width }: Layout,
  spans: readonly Span[] = placed(columns, cells),
): readonly AlignedCell[] =>
  cells.map((piece, index) => {
    const { column, span } = spans[index] ?? { column: index, span: 1 };
    return cellOf([piece], { row, column: width + column, rowSpan: 1, colSpan: span });
  });

/**
 * The figures of a row, and an empty cell wherever a column has none; one cell of them all where nobody could say which
 * columns they stand in.
 */
const figureCells = (row: BodyRow, at: number, { columns, width, rows }: Layout): readonly AlignedCell[] => {
  const printed = row.kind === 'figures' ? row.line.cells : [];
  if (rows === 'shifted' && printed.length > 0 && printed.length < columns.length)
    return [cellOf(printed, { row: at, column: width, rowSpan: 1, colSpan: columns.length })];
  const [, top, , bottom] = boxOf([...(row.label?.pieces ?? []), ...printed].flatMap((piece) => piece.tokens));
  const spans = placed(columns, printed);
  return columns.flatMap((column, index): AlignedCell[] => {
    const found = spans.findIndex((span) => index >= span.column && index < span.column + span.span);
    const span = spans[found];
    const piece = printed[found];
    const position = { row: at, column: width + index, rowSpan: 1 };
    if (!span || !piece)
      return [{ ...position, colSpan: 1, text: '', tokens: [], box: [column.x0, top, column.x1, bottom] }];
    return span.column === index ? [cellOf([piece], { ...position, colSpan: span.span })] : [];
  });
};

const cellOf = (pieces: readonly Segment[], position: Position): AlignedCell => {
  const tokens = pieces.flatMap((piece) => piece.tokens);
  return { ...position, text: pieces.map(({ text }) => text).join('\n'), tokens, box: boxOf(tokens) };
};
