/** A column of figures: the extent of what is printed in it. */
export interface Column {
  readonly x0: number;
  readonly x1: number;
}

/** Where a piece of text stands: its first column and the number of columns it covers. */
export interface Span {
  readonly column: number;
  readonly span: number;
}
