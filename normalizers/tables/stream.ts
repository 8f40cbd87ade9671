import type { Leaf, Part, Table } from '#forms';
import type { Cell } from '#model';
import { labelOf } from '#normalizers/labels/label';
import { isBlank, kindOf } from './kind.ts';
import type { Piece } from './piece.ts';

/** What one row prints, read as a run of words and numbers with no regard to where they stand. */
export interface StreamRow {
  readonly row: Leaf;
  readonly part: Part;
  /** The texts of its figures, in the form's order of columns. */
  readonly figures: readonly string[];
}

interface Word {
  readonly cell: Cell;
  readonly bare: string;
}

const wordsOf = (pieces: readonly Piece[]): readonly Word[] =>
  pieces.flatMap(({ grid }) =>
    grid.cells.filter((cell) => !isBlank(cell.text)).map((cell) => ({ cell, bare: labelOf(cell.text).bare })),
  );

const baresOf = ({ wordings }: Leaf): readonly string[] => wordings.map((wording) => labelOf(wording).bare);

/** Whether the headings named in each printed row stand in the form's order: then the n-th figure is the n-th column's. */
const keepsOrder = (words: readonly Word[], columns: readonly Leaf[]): boolean => {
  const indexes = new Map(columns.flatMap((column, index) => baresOf(column).map((bare) => [bare, index] as const)));
  const named = words.flatMap(({ cell, bare }) => {
    const index = indexes.get(bare);
    return index === undefined ? [] : [{ row: cell.row, index }];
  });
  return named.every(
    ({ row, index }, i) => i === 0 || named[i - 1]?.row !== row || index > (named[i - 1]?.index ?? -1),
  );
};

/** Where each wording stands; what stands twice could be either and is left out. */
const onlyPlaces = (words: readonly Word[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  words.forEach(({ bare }, index) => {
    if (places.has(bare)) twice.add(bare);
    places.set(bare, index);
  });
  for (const bare of twice) places.delete(bare);
  return places;
};

const figuresFrom = (words: readonly Word[], start: number): readonly string[] => {
  const end = words.findIndex(({ cell }, index) => index >= start && kindOf(cell) !== 'figure');
  return words.slice(start, end < 0 ? undefined : end).map(({ cell }) => cell.text);
};

/**
 * The second reading of a table with rows down its side: after each row's label, the numbers up to the next label.
 * It says nothing of a row that does not print exactly one figure a column.
 */
export const streamRows = (table: Table, pieces: readonly Piece[]): readonly StreamRow[] => {
  const words = wordsOf(pieces);
  const places = onlyPlaces(words);
  return table.parts
    .filter((part) => keepsOrder(words, part.columns))
    .flatMap((part) =>
      part.rows.flatMap((row): StreamRow[] => {
        const label = baresOf(row).flatMap((bare) => places.get(bare) ?? [])[0];
        const figures = label === undefined ? [] : figuresFrom(words, label + 1);
        return figures.length === part.columns.length ? [{ row, part, figures }] : [];
      }),
    );
};
