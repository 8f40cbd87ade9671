import type { Cell } from '#model';
import type { Vocabulary } from './bands.ts';
import { isBlank, kindOf } from './kind.ts';
import { cellsOf, type Piece } from './piece.ts';

type Spots = readonly (Cell | null)[];

const merged = (upper: Cell | null, lower: Cell | null): Cell | null => {
  if (!upper || !lower || isBlank(lower.text)) return upper ?? lower;
  return isBlank(upper.text) ? { ...lower, row: upper.row } : { ...upper, text: upper.text + lower.text };
};

const hasFigure = (spots: Spots): boolean => cellsOf(spots, 0).some((cell) => kindOf(cell) === 'figure');

const lastLabel = (spots: Spots): string => cellsOf(spots, 0).findLast((cell) => kindOf(cell) === 'label')?.text ?? '';

/**
 * Joins a row that a page break cut: its label begins at the foot of one page and ends at the head of the next.
 * Only where the halves make a row of the table and neither half is one.
 */
const joinedRow = (upper: Spots, lower: Spots, { isRow }: Vocabulary): Spots | null => {
  if (upper.length !== lower.length || (hasFigure(upper) && hasFigure(lower))) return null;
  const row = upper.map((cell, column) => merged(cell, lower[column] ?? null));
  const halves = [lastLabel(upper), lastLabel(lower)];
  return isRow(lastLabel(row)) && !halves.some(isRow) ? row : null;
};

/** The pieces of one table with every row that a page break cut made whole again, in the upper piece. */
export const joinCutRows = (pieces: readonly Piece[], vocabulary: Vocabulary): readonly Piece[] => {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const above = joined.at(-1);
    const [upper, lower] = [above?.spots.at(-1), piece.spots[0]];
    const row = piece.grid.continues && upper && lower ? joinedRow(upper, lower, vocabulary) : null;
    if (!above || !row) {
      joined.push(piece);
      continue;
    }
    joined[joined.length - 1] = { ...above, spots: [...above.spots.slice(0, -1), row] };
    joined.push({ ...piece, spots: piece.spots.slice(1) });
  }
  return joined;
};
