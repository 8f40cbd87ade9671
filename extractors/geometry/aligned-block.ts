import type { Box, Token } from '#model';

/** One cell of a table without rules, and the tokens it was made of, in reading order. */
export interface AlignedCell<T extends Token = Token> {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  /** Empty for a cell in which nothing is printed. */
  readonly tokens: readonly T[];
  readonly box: Box;
}

/** A table without rules: the header lines, then one row a line of figures; label columns first. */
export interface AlignedGrid<T extends Token = Token> {
  readonly kind: 'grid';
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly AlignedCell<T>[];
  readonly box: Box;
}

/** A printed line that belongs to no table. */
export interface AlignedLine<T extends Token = Token> {
  readonly kind: 'line';
  readonly text: string;
  readonly tokens: readonly T[];
  readonly box: Box;
}

export type AlignedBlock<T extends Token = Token> = AlignedGrid<T> | AlignedLine<T>;
