/** A cell by rows and columns, 0-based. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Which borders are printed: `above[border][column]`, `left[border][row]`; border 0 is the table's top or left. */
export interface Walls {
  readonly rows: number;
  readonly columns: number;
  readonly above: readonly (readonly boolean[])[];
  readonly left: readonly (readonly boolean[])[];
}

type Taken = readonly boolean[][];

const colSpanAt = ({ columns, left }: Walls, taken: Taken, row: number, column: number): number => {
  let end = column + 1;
  while (end < columns && !left[end]?.[row] && !taken[row]?.[end]) end += 1;
  return end - column;
};

/** Whether the cell above, `colSpan` wide, goes on into this row: nothing is printed between or across it. */
const goesOnInto = ({ above, left }: Walls, taken: Taken, row: number, column: number, colSpan: number): boolean => {
  for (let x = column; x < column + colSpan; x += 1) {
    if (above[row]?.[x] || taken[row]?.[x] || (x > column && left[x]?.[row])) return false;
  }
  return true;
};

/** The rectangles between printed walls, in row-major order: as wide as their first row is open, then as high. */
export const mergedCells = (walls: Walls): readonly Span[] => {
  const { rows, columns } = walls;
  const taken = Array.from({ length: rows }, () => Array<boolean>(columns).fill(false));
  const spans: Span[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken[row]?.[column]) continue;
      const colSpan = colSpanAt(walls, taken, row, column);
      let rowSpan = 1;
      while (row + rowSpan < rows && goesOnInto(walls, taken, row + rowSpan, column, colSpan)) rowSpan += 1;
      for (let y = row; y < row + rowSpan; y += 1) taken[y]?.fill(true, column, column + colSpan);
      spans.push({ row, column, rowSpan, colSpan });
    }
  }
  return spans;
};
