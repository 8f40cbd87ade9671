import type { Cell } from '#model';
import { isBlank, kindOf } from './kind.ts';
import { cellsOf, type Piece } from './piece.ts';

type Spots = readonly (Cell | null)[];

/** A row that holds figures, or the blanks in their place. */
export interface BodyRow {
  readonly spots: Spots;
  /** The texts left of the figures, outermost first; blanks left out. */
  readonly labels: readonly Cell[];
  /** The first column that may hold a figure of this row. */
  readonly from: number;
}

/** Rows of figures under one run of header rows; a header may be missing where a table goes on. */
export interface Band {
  readonly piece: Piece;
  readonly header: readonly Spots[];
  readonly rows: readonly BodyRow[];
  /** The first column that holds figures in most rows. */
  readonly from: number;
}

/** What the form says of a text: needed where a row is blank or a heading stands between rows. */
export interface Vocabulary {
  isRow(text: string): boolean;
  isHeader(text: string): boolean;
}

const isPrinted = (cell: Cell): boolean => !isBlank(cell.text);

/** One past the last label of a row. */
const endOfLabels = (spots: Spots): number => {
  const last = spots.findLastIndex((cell) => cell !== null && kindOf(cell) === 'label');
  return last + 1;
};

/** The last label of a row whose labels stand side by side with nothing but blanks after them. */
const labelBeforeBlanks = (spots: Spots): Cell | undefined => {
  const cells = cellsOf(spots, 0);
  const first = cells.findIndex(isPrinted);
  const end = cells.findLastIndex(isPrinted) + 1;
  return cells.slice(first, end).every(isPrinted) && end < cells.length ? cells[end - 1] : undefined;
};

const isBody = (spots: Spots, vocabulary: Vocabulary): boolean => {
  const cells = cellsOf(spots, 0);
  if (cells.some((cell) => kindOf(cell) === 'figure')) return true;
  // 行政强制 | (blank): no figure at all, yet a row of the form.
  const label = labelBeforeBlanks(spots);
  return label !== undefined && vocabulary.isRow(label.text) && !cells.some((cell) => vocabulary.isHeader(cell.text));
};

const mostFrequent = (numbers: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0] ?? 0;
};

/** How many cells stand from `from` on, or null where a label lies across it. */
const cellsFrom = (spots: Spots, from: number): number | null => {
  const [first, ...others] = cellsOf(spots, from);
  return first && first.column < from ? null : others.length + (first ? 1 : 0);
};

/**
 * Where this row's figures begin: where most rows' do, unless its own labels end elsewhere and as many cells follow.
 * Row spans that a split table cut move a row to the left; 若干 in a figure's cell only looks like a label.
 */
const bodyRow = (spots: Spots, usual: number, count: number): BodyRow => {
  const own = endOfLabels(spots);
  // Blanks between may be the label's or figures left empty: then the row is short, and not to be moved.
  const moved = own > usual || spots.slice(own, usual).some((cell) => cell && isPrinted(cell));
  const fitting = [usual, ...(moved ? [own] : [])].find((from) => cellsFrom(spots, from) === count);
  const from = fitting ?? (cellsFrom(spots, usual) === null ? own : usual);
  return { spots, from, labels: cellsOf(spots.slice(0, from), 0).filter(isPrinted) };
};

const bandOf = (piece: Piece, header: readonly Spots[], body: readonly Spots[]): Band => {
  const from = mostFrequent(body.map(endOfLabels));
  const count = mostFrequent(body.map((spots) => cellsFrom(spots, endOfLabels(spots)) ?? 0));
  return { piece, header, from, rows: body.map((spots) => bodyRow(spots, from, count)) };
};

/** A row of one text: the heading of a part, a caption or a note. */
const isCaption = (spots: Spots): boolean => cellsOf(spots, 0).filter(isPrinted).length <= 1;

/** Cuts a piece into its bands: a header again after a page break, or in the middle of section two, begins a new one. */
export const bandsOf = (piece: Piece, vocabulary: Vocabulary): readonly Band[] => {
  const bands: Band[] = [];
  let header: Spots[] = [];
  let body: Spots[] = [];
  const close = (): void => {
    if (body.length > 0) bands.push(bandOf(piece, header, body));
    header = [];
    body = [];
  };
  for (const spots of piece.spots) {
    if (isBody(spots, vocabulary)) {
      body.push(spots);
      continue;
    }
    const isHeader = cellsOf(spots, 0).some((cell) => isPrinted(cell) && vocabulary.isHeader(cell.text));
    if (body.length > 0 && isHeader) close();
    if (body.length === 0 && (isHeader || !isCaption(spots))) header.push(spots);
  }
  close();
  return bands.length > 0 ? bands : blankBand(piece);
};

/** Section four with its one line of figures left empty. */
const blankBand = (piece: Piece): readonly Band[] => {
  const last = piece.spots.at(-1);
  if (!last || last.some((cell) => !cell || isPrinted(cell))) return [];
  return [
    bandOf(
      piece,
      piece.spots.slice(0, -1).filter((spots) => !isCaption(spots)),
      [last],
    ),
  ];
};
