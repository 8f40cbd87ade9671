import type { Mend } from './cause.ts';
import { linesOf } from './lines.ts';
import { type Change, mends, residualAfter, type System } from './system.ts';

/** The one value of a figure that mends its row, or else a column it is in, the others changed so. */
const lostValue = (system: System, lost: number, changes: readonly Change[]): bigint | null => {
  const own = system.relations.filter(({ coefficients }) => coefficients[lost] !== 0);
  const relation =
    own.find((candidate) => system.evaluations[system.relations.indexOf(candidate)]?.each === 'row') ?? own[0];
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

const changed = ({ figures }: System, moved: readonly Change[]): readonly Change[] =>
  moved.filter(({ figure, value }) => figures[figure]?.value !== value);

/** More rows than these are past telling. */
const MOST_ROWS = 3;

/** Several rows that were shifted: those whose own sum is broken, all of them, each to one side or the other. */
const together = (system: System, rows: ReadonlyMap<string, readonly number[]>): readonly Mend[] => {
  const broken = system.evaluations.flatMap(({ verdict, each, leaf }) =>
    verdict === 'broken' && each === 'row' ? (rows.get(leaf.path) ?? []) : [],
  );
  const paths = new Set(broken.map((figure) => system.figures[figure]?.fact.row));
  if (paths.size < 2 || paths.size > MOST_ROWS) return [];
  let ways: readonly (readonly Change[])[] = [[]];
  for (const path of paths) {
    const row = rows.get(path ?? '') ?? [];
    const moves = (['left', 'right'] as const).flatMap((to) => {
      const moved = movedBack(system, row, to);
      return moved ? [moved] : [];
    });
    ways = ways.flatMap((way) => moves.map((move) => [...way, ...move]));
  }
  return ways
    .filter((way) => mends(system, way))
    .map((way) => ({ changes: changed(system, way), cause: { kind: 'shifted', to: 'either' } }));
};

/** Rows whose figures stand one cell too far to one side, where moving them back mends every relation. */
export const shiftedRows = (system: System): readonly Mend[] => {
  const lines = linesOf(system, 'row');
  const rows = [...lines.values()];
  const width = Math.max(...rows.map((row) => row.length));
  const alone = rows
    .filter((row) => row.length === width && width > 2)
    .flatMap((row) =>
      (['left', 'right'] as const).flatMap((to): readonly Mend[] => {
        const moved = movedBack(system, row, to);
        if (!moved || !mends(system, moved)) return [];
        return [{ changes: changed(system, moved), cause: { kind: 'shifted', to } }];
      }),
    );
  return alone.length > 0 ? alone : together(system, lines);
};
