import type { Grid } from '#model';
import { kindOf } from './kind.ts';
import { rowLabels } from './vocabulary.ts';

/** One row that is cut by a page is printed on both. */
const FEWEST_ROWS = 2;

const figuresOf = (grids: readonly Grid[]): readonly string[] =>
  grids.flatMap(({ cells }) => cells.filter((cell) => kindOf(cell) === 'figure').map(({ text }) => text));

const labelsOf = (grids: readonly Grid[], table: string): ReadonlySet<string> =>
  rowLabels(
    grids.flatMap(({ cells }) => cells.map(({ text }) => text)),
    table,
  );

/**
 * Whether a grid prints rows, with figures, that the table has had: it begins a second printing.
 * @param fewest rows that must be printed again; one will do once a second printing has begun
 */
export const printsAgain = (before: readonly Grid[], grid: Grid, table: string, fewest = FEWEST_ROWS): boolean => {
  const own = [...labelsOf([grid], table)];
  const had = labelsOf(
    before.filter((other) => figuresOf([other]).length > 0),
    table,
  );
  const again = own.filter((label) => had.has(label));
  return again.length >= fewest && 2 * again.length > own.length && figuresOf([grid]).length > 0;
};

/** Whether a second printing says nothing else than the first. */
export const saysTheSame = (first: readonly Grid[], again: readonly Grid[]): boolean =>
  figuresOf(first).join() === figuresOf(again).join();
