import type { Fact } from '#model';

/** Wrong values by fact id. */
export type Damage = ReadonlyMap<string, number>;

/** A whole number from 0 up to but not including `below`. */
export type Chance = (below: number) => number;

/** The same numbers on every run (mulberry32). */
export const chanceFrom = (seed: number): Chance => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};

const valueIn = ({ value }: Fact): number => value ?? 0;

/** Another value, below 1,000 or about as large. */
const anyOther = (value: number, chance: Chance): number => {
  const other = chance(Math.max(1000, 2 * value));
  return other === value ? value + 1 : other;
};

/** The value with one digit mistyped, dropped, doubled or changed for its neighbour. */
const oneSlip = (value: number, chance: Chance): number => {
  const digits = `${value}`;
  const at = chance(digits.length);
  const [before, digit, after] = [digits.slice(0, at), digits[at] ?? '', digits.slice(at + 1)];
  const slips = [
    `${before}${chance(10)}${after}`,
    `${before}${after}`,
    `${before}${digit}${digit}${after}`,
    `${before}${after.slice(0, 1)}${digit}${after.slice(1)}`,
  ];
  const slipped = Number(slips[chance(slips.length)]);
  return slipped === value ? anyOther(value, chance) : slipped;
};

const several = (cells: readonly Fact[], count: number, wrong: (value: number) => number, chance: Chance): Damage => {
  const damage = new Map<string, number>();
  while (damage.size < count) {
    const cell = cells[chance(cells.length)];
    if (cell) damage.set(cell.id, wrong(valueIn(cell)));
  }
  return damage;
};

const TRIES = 300;
const TRIES_A_CELL = 5;

const tries = (count: number, one: () => Damage): readonly Damage[] => Array.from({ length: count }, one);

const rowsOf = (cells: readonly Fact[]): readonly (readonly Fact[])[] =>
  [...new Set(cells.map(({ row }) => row))].map((row) => cells.filter((cell) => cell.row === row));

const replaced = (cells: readonly Fact[], values: readonly number[]): readonly Damage[] => {
  const changed = cells.flatMap((cell, index): [string, number][] => {
    const value = values[index] ?? 0;
    return value === valueIn(cell) ? [] : [[cell.id, value]];
  });
  return changed.length > 0 ? [new Map(changed)] : [];
};

const shifts = (row: readonly Fact[]): readonly Damage[] => {
  const values = row.map(valueIn);
  return [...replaced(row, [0, ...values.slice(0, -1)]), ...replaced(row, [...values.slice(1), 0])];
};

const exchanges = (row: readonly Fact[]): readonly Damage[] =>
  row.slice(1).flatMap((cell, index) => {
    const neighbour = row[index];
    return neighbour ? replaced([neighbour, cell], [valueIn(cell), valueIn(neighbour)]) : [];
  });

/** What is done to the cells of one table, by kind. */
export const damages = (cells: readonly Fact[], chance: Chance): Readonly<Record<string, readonly Damage[]>> => {
  const other = (value: number) => anyOther(value, chance);
  const slip = (value: number) => oneSlip(value, chance);
  return {
    '1 cell': cells.flatMap((cell) => tries(TRIES_A_CELL, () => new Map([[cell.id, other(valueIn(cell))]]))),
    '2 cells': tries(TRIES, () => several(cells, 2, other, chance)),
    '3 cells': tries(TRIES, () => several(cells, 3, other, chance)),
    '1 slip of a digit': tries(TRIES, () => several(cells, 1, slip, chance)),
    '2 slips of a digit': tries(TRIES, () => several(cells, 2, slip, chance)),
    '3 slips of a digit': tries(TRIES, () => several(cells, 3, slip, chance)),
    'a row shifted': rowsOf(cells).flatMap(shifts),
    'two neighbours exchanged': rowsOf(cells).flatMap(exchanges),
  };
};
