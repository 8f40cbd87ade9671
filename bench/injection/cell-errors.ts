import { below, type Numbers } from './sound.ts';

/** Numbers with an error, and the rule that should tell. */
export type CellError = (numbers: Numbers, draw: () => number) => Numbers;

const ADDED = ['requests.', 'review.'];

const cells = (numbers: Numbers, isFit: (value: number) => boolean): readonly (readonly [string, number])[] =>
  [...numbers].filter(([id, value]) => ADDED.some((table) => id.startsWith(table)) && isFit(value));

const one = (from: readonly (readonly [string, number])[], draw: () => number) => from[below(draw, from.length)];

const changed = (numbers: Numbers, changes: readonly (readonly [string, number])[]): Numbers =>
  new Map([...numbers, ...changes]);

const slip =
  (wrong: (digits: string, at: number, draw: () => number) => string, least = 1): CellError =>
  (numbers, draw) => {
    const cell = one(
      cells(numbers, (value) => value >= least),
      draw,
    );
    if (!cell) return numbers;
    const [id, value] = cell;
    const digits = `${value}`;
    return changed(numbers, [[id, Number(wrong(digits, below(draw, digits.length), draw))]]);
  };

const mistyped = slip((digits, at, draw) => `${digits.slice(0, at)}${below(draw, 10)}${digits.slice(at + 1)}`);
const dropped = slip((digits, at) => `${digits.slice(0, at)}${digits.slice(at + 1)}`);
const doubled = slip((digits, at) => `${digits.slice(0, at)}${digits[at]}${digits.slice(at)}`);
const neighboursSwapped = slip(
  (digits, at) => `${digits.slice(0, at)}${digits[at + 1] ?? ''}${digits[at]}${digits.slice(at + 2)}`,
  10,
);

const zeroFilled: CellError = (numbers, draw) => {
  const cell = one(
    cells(numbers, (value) => value === 0),
    draw,
  );
  return cell ? changed(numbers, [[cell[0], 1 + below(draw, 9)]]) : numbers;
};

const rowOf = (id: string): string => id.slice(0, id.lastIndexOf('.'));

const lineOf = (numbers: Numbers, draw: () => number): readonly (readonly [string, number])[] => {
  const cell = one(
    cells(numbers, (value) => value > 0),
    draw,
  );
  return cell ? [...numbers].filter(([id]) => rowOf(id) === rowOf(cell[0])) : [];
};

/** The figures of a row stand one column to the right: nothing stands in the first, and the last one is lost. */
const rowShifted: CellError = (numbers, draw) => {
  const line = lineOf(numbers, draw);
  return changed(
    numbers,
    line.map(([id], index) => [id, index === 0 ? 0 : (line[index - 1]?.[1] ?? 0)]),
  );
};

const cellsSwapped: CellError = (numbers, draw) => {
  const line = lineOf(numbers, draw);
  const [first, second] = [one(line, draw), one(line, draw)];
  return first && second
    ? changed(numbers, [
        [first[0], second[1]],
        [second[0], first[1]],
      ])
    : numbers;
};

/** The figures of two rows have changed places. */
const rowsSwapped: CellError = (numbers, draw) => {
  const [first, second] = [lineOf(numbers, draw), lineOf(numbers, draw)];
  if (first.length !== second.length) return numbers;
  return changed(
    numbers,
    first.flatMap(([id, value], index) => {
      const [otherId, other] = second[index] ?? [id, value];
      return [
        [id, other],
        [otherId, value],
      ] as const;
    }),
  );
};

/** Errors of one kind, by what a clerk does. */
export const cellErrors: Readonly<Record<string, CellError>> = {
  mistyped,
  dropped,
  doubled,
  neighboursSwapped,
  zeroFilled,
  rowShifted,
  cellsSwapped,
  rowsSwapped,
};
