/** One cell of a table about to be printed; positions are 0-based. */
export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  /** The fact that stands in it, or null for a heading. */
  readonly fact: string | null;
}

/** A table about to be printed. */
export interface Sheet {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly PrintedCell[];
  /** Where a row or a part starts, by name. */
  readonly marks: ReadonlyMap<string, number>;
  /** Relative widths of the columns. */
  readonly widths: readonly number[];
  /** Rows that hold column headings, from the top. */
  readonly headRows: number;
}
