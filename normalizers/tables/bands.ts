import type { Cell } from '#model';
import { isBlank, isUnit, kindOf } from './kind.ts';
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
  /** A row, a column, a group of either or the heading of a part. */
  isKnown(text: string): boolean;
}

const isPrinted = (cell: Cell): boolean => !isBlank(cell.text);

/** One past the last label of a row: the form's own where it is there, for 若干 in a figure's cell looks like one too. */
const endOfLabels = (spots: Spots, { isRow }: Vocabulary): number => {
  const known = spots.findLastIndex((cell) => cell !== null && isPrinted(cell) && isRow(cell.text));
  const last = known >= 0 ? known : spots.findLastIndex((cell) => cell !== null && kindOf(cell) === 'label');
  const units = spots.slice(last + 1).findIndex((cell) => cell === null || !isUnit(cell.text));
  return last + 1 + Math.max(units, 0);
};

/** A row of the form without a figure in it: 行政强制 | (blank), 行政许可 | 若干. */
const isRowWithoutFigures = (cells: readonly Cell[], { isRow, isHeader, isKnown }: Vocabulary): boolean => {
  const label = cells.findLastIndex((cell) => isRow(cell.text));
  const before = cells.slice(0, label).filter(isPrinted);
  const after = cells.slice(label + 1);
  if (label < 0 || after.length === 0) return false;
  // 其他 is a column as well, 行政复议 stands beside 行政诉讼: among such neighbours it is a header.
  return (
    !before.some(({ text }) => isRow(text) || isHeader(text)) &&
    !after.filter(isPrinted).some(({ text }) => isKnown(text))
  );
};

const isBody = (spots: Spots, vocabulary: Vocabulary): boolean => {
  const cells = cellsOf(spots, 0);
  return cells.some((cell) => kindOf(cell) === 'figure') || isRowWithoutFigures(cells, vocabulary);
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
 * Where a row's figures begin: where most rows' do, unless its own labels end elsewhere and as many cells follow.
 * Row spans that a split table cut move a row to the left.
 */
const bodyRow = (spots: Spots, own: number, usual: number, count: number): BodyRow => {
  // Blanks between may be the label's or figures left empty: then the row is short, and not to be moved.
  const moved = own > usual || spots.slice(own, usual).some((cell) => cell && isPrinted(cell));
  const from = cellsFrom(spots, usual) === count || !moved ? usual : own;
  return { spots, from, labels: inwards(cellsOf(spots.slice(0, from), 0).filter(isPrinted)) };
};

/** The groups that began in a row above come first: a span too long pushes the next group to the right of its own rows. */
const inwards = (labels: readonly Cell[]): readonly Cell[] => {
  const own = Math.max(...labels.map(({ row }) => row));
  return [...labels.filter(({ row }) => row < own), ...labels.filter(({ row }) => row === own)];
};

const bandOf = (piece: Piece, header: readonly Spots[], body: readonly Spots[], vocabulary: Vocabulary): Band => {
  const ends = body.map((spots) => endOfLabels(spots, vocabulary));
  const usual = mostFrequent(ends);
  const count = mostFrequent(body.map((spots, i) => cellsFrom(spots, ends[i] ?? usual) ?? 0));
  const rows = body.map((spots, i) => bodyRow(spots, ends[i] ?? usual, usual, count));
  return { piece, header, from: usual, rows };
};

/** A row of one text: the heading of a part, a caption or a note. */
const isCaption = (spots: Spots): boolean => cellsOf(spots, 0).filter(isPrinted).length <= 1;

/** Cuts a piece into its bands: a header again after a page break, or in the middle of section two, begins a new one. */
export const bandsOf = (piece: Piece, vocabulary: Vocabulary): readonly Band[] => {
  const bands: Band[] = [];
  let header: Spots[] = [];
  let body: Spots[] = [];
  const close = (): void => {
    if (body.length > 0) bands.push(bandOf(piece, header, body, vocabulary));
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
  return bands.length > 0 ? bands : blankBand(piece, vocabulary);
};

/** Section four with its one line of figures left empty. */
const blankBand = (piece: Piece, vocabulary: Vocabulary): readonly Band[] => {
  const last = piece.spots.at(-1);
  if (!last || last.some((cell) => !cell || isPrinted(cell))) return [];
  const header = piece.spots.slice(0, -1).filter((spots) => !isCaption(spots));
  return [bandOf(piece, header, [last], vocabulary)];
};
