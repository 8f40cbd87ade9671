import type { Mend } from './cause.ts';
import { linesOf } from './lines.ts';
import { type Change, mends, residualAfter, type System } from './system.ts';

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

interface Exchange {
  /** The two rows, by their place among the rows. */
  readonly rows: readonly [number, number];
  readonly changes: readonly Change[];
  /** What it adds to the residual of each relation. */
  readonly effect: readonly bigint[];
}

/** Every exchange of two rows that changes a relation; two outcomes in each other's place change none, and leave no trace. */
const tellingExchanges = (system: System): readonly Exchange[] => {
  const rows = [...linesOf(system, 'row').values()];
  return rows.flatMap((one, first) =>
    rows.slice(first + 1).flatMap((other, beyond): readonly Exchange[] => {
      const changes = exchanged(system, 'row', [one, other]);
      if (!changes || changes.length === 0) return [];
      const effect = system.relations.map((relation) => residualAfter(system, relation, changes) - relation.residual);
      return effect.some((each) => each !== 0n) ? [{ rows: [first, first + 1 + beyond], changes, effect }] : [];
    }),
  );
};

const areApart = (a: Exchange, b: Exchange): boolean => a.rows.every((row) => !b.rows.includes(row));

/**
 * Two exchanges of two rows each that mend every relation together. What each does to the relations adds up, so the
 * second is looked up by what the first one leaves.
 */
export const misplacedTwice = (system: System): readonly Mend[] => {
  if (system.evaluations.some(({ verdict, each }) => verdict === 'broken' && each === 'row')) return [];
  const exchanges = tellingExchanges(system);
  const byEffect = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    const key = exchange.effect.join();
    byEffect.set(key, [...(byEffect.get(key) ?? []), exchange]);
  }
  return exchanges.flatMap((one, index) => {
    const left = system.relations.map(({ residual }, place) => -residual - (one.effect[place] ?? 0n)).join();
    return (byEffect.get(left) ?? [])
      .filter((other) => exchanges.indexOf(other) > index && areApart(one, other))
      .map((other): Mend => {
        const changes = [...one.changes, ...other.changes].sort((a, b) => a.figure - b.figure);
        return { changes, cause: { kind: 'misplaced', axis: 'row', apart: 'twice' } };
      });
  });
};
