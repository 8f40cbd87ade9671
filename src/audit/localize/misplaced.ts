import type { Mend } from './cause.ts';
import { linesOf } from './lines.ts';
import { type Change, mends, type System } from './system.ts';

const across = { row: 'column', column: 'row' } as const;

/** Two lines with each other's figures; null where they do not have the same cells. */
const exchanged = (
  { figures }: System,
  axis: 'row' | 'column',
  [one, other]: readonly [readonly number[], readonly number[]],
): readonly Change[] | null => {
  const pathOf = (figure: number | undefined): string | undefined => figures[figure ?? -1]?.fact[across[axis]];
  if (one.length !== other.length || one.some((figure, index) => pathOf(figure) !== pathOf(other[index]))) return null;
  const printedOf = (figure: number | undefined): bigint => figures[figure ?? -1]?.value ?? 0n;
  return [
    ...one.map((figure, index) => ({ figure, value: printedOf(other[index]) })),
    ...other.map((figure, index) => ({ figure, value: printedOf(one[index]) })),
  ].filter(({ figure, value }) => printedOf(figure) !== value);
};

/** Pairs of lines, by how far apart they stand. */
const pairsOf = <T>(lines: readonly T[], apart: 'next' | 'further'): readonly (readonly [T, T])[] =>
  lines.flatMap((line, index) =>
    lines
      .slice(index + (apart === 'next' ? 1 : 2), apart === 'next' ? index + 2 : undefined)
      .map((other) => [line, other] as const),
  );

/** Two rows or two columns that mend every relation when their figures change places. */
export const misplacedLines = (system: System, apart: 'next' | 'further'): readonly Mend[] =>
  (['row', 'column'] as const).flatMap((axis) => {
    // The line's own relation goes along with its figures: broken, it stays so.
    if (system.evaluations.some(({ verdict, each }) => verdict === 'broken' && each === axis)) return [];
    const lines = [...linesOf(system, axis).values()];
    return pairsOf(lines, apart).flatMap((pair): readonly Mend[] => {
      const changes = exchanged(system, axis, pair);
      const isOne = changes !== null && changes.length > 0 && mends(system, changes);
      return isOne ? [{ changes, cause: { kind: 'misplaced', axis, apart } }] : [];
    });
  });
