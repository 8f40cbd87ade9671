import type { Mend } from './cause.ts';
import { linesOf } from './lines.ts';
import { type Change, mends, residualAfter, type System } from './system.ts';

/** The one value of a figure that mends a relation it is in, the others changed so. */
const lostValue = (system: System, lost: number, changes: readonly Change[]): bigint | null => {
  const relation = system.relations.find(({ coefficients }) => coefficients[lost] !== 0);
  const printed = system.figures[lost]?.value;
  if (!relation || printed === undefined) return null;
  return printed - residualAfter(system, relation, changes) * BigInt(relation.coefficients[lost] ?? 0);
};

/** The row with every figure moved back by one cell: what was pushed out at the end is worked out from a relation. */
const movedBack = (system: System, row: readonly number[], to: 'left' | 'right'): readonly Change[] | null => {
  const cells = to === 'right' ? row : row.toReversed();
  const lost = cells.at(-1);
  const pushedIn = system.figures[cells[0] ?? -1];
  // What a shift leaves behind is nothing: a figure there means that something else happened.
  if (lost === undefined || pushedIn?.value !== 0n) return null;
  const moved = cells.slice(0, -1).map((figure, index) => ({
    figure,
    value: system.figures[cells[index + 1] ?? -1]?.value ?? 0n,
  }));
  const value = lostValue(system, lost, moved);
  return value === null ? null : [...moved, { figure: lost, value }];
};

/** Rows whose figures stand one cell too far to one side, where moving them back mends every relation. */
export const shiftedRows = (system: System): readonly Mend[] => {
  const rows = [...linesOf(system, 'row').values()];
  const width = Math.max(...rows.map((row) => row.length));
  return rows
    .filter((row) => row.length === width && width > 2)
    .flatMap((row) =>
      (['left', 'right'] as const).flatMap((to): readonly Mend[] => {
        const moved = movedBack(system, row, to);
        if (!moved || !mends(system, moved)) return [];
        const changes = moved.filter(({ figure, value }) => system.figures[figure]?.value !== value);
        return [{ changes, cause: { kind: 'shifted', to } }];
      }),
    );
};
