import type { System } from './system.ts';

/** The rows or columns of a system by path, each the indexes of its figures; all in the order of the report. */
export const linesOf = ({ figures }: System, axis: 'row' | 'column'): ReadonlyMap<string, readonly number[]> => {
  const lines = new Map<string, number[]>();
  figures.forEach(({ fact }, index) => {
    const line = lines.get(fact[axis]);
    if (line) line.push(index);
    else lines.set(fact[axis], [index]);
  });
  return lines;
};
