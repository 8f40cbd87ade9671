import type { Box, Sheet } from '../../tests/printed/sheet.ts';
import { below } from './sound.ts';

/** A table of a sound report as a reader might get it wrong: nothing in it is the fault of whoever published it. */
type Misread = (sheet: Sheet, draw: () => number) => Sheet;

export interface Misreading {
  readonly section: 'requests' | 'review';
  readonly misread: Misread;
}

const COLUMNS = 7;

const EMPTY: Box = { text: '', rowSpan: 1, colSpan: 1 };
const ZERO: Box = { text: '0', rowSpan: 1, colSpan: 1 };

const isFigure = ({ text }: Box): boolean => /^\d+$/u.test(text);

const hasFigures = (row: readonly Box[]): boolean => row.slice(-COLUMNS).every(isFigure) && row.length > COLUMNS;

const isFilled = (row: readonly Box[]): boolean =>
  hasFigures(row) && row.slice(-COLUMNS).some(({ text }) => text !== '0');

const labelsOf = (row: readonly Box[]): readonly Box[] => row.slice(0, -COLUMNS);
const figuresOf = (row: readonly Box[]): readonly Box[] => row.slice(-COLUMNS);

/** The figures of every row, changed; labels stay. */
const eachRow =
  (change: (figures: readonly Box[]) => readonly Box[]): Misread =>
  (sheet) =>
    sheet.map((row) => (hasFigures(row) ? [...labelsOf(row), ...change(figuresOf(row))] : row));

/** The figures of some rows that are not all zero, changed. */
const someRows =
  (count: number, change: (figures: readonly Box[], draw: () => number) => readonly Box[]): Misread =>
  (sheet, draw) => {
    const filled = sheet.flatMap((row, index) => (isFilled(row) ? index : []));
    const chosen = new Set(Array.from({ length: count }, () => filled[below(draw, filled.length)]));
    return sheet.map((row, index) => (chosen.has(index) ? [...labelsOf(row), ...change(figuresOf(row), draw)] : row));
  };

const without = <T>(items: readonly T[], index: number): readonly T[] => items.filter((_, place) => place !== index);

const narrower = (box: Box): Box => (box.colSpan > 3 ? { ...box, colSpan: box.colSpan - 1 } : box);

/** One of the organisations' columns is gone with its heading, as where two rulings were taken for one. */
const columnLost: Misread = (sheet, draw) => {
  const lost = below(draw, COLUMNS - 2);
  return sheet.map((row, index) => {
    if (index < 2) return row.map(narrower);
    if (index === 2) return without(row, lost);
    return hasFigures(row) ? [...labelsOf(row), ...without(figuresOf(row), 1 + lost)] : row;
  });
};

const toTheLeft = (figures: readonly Box[]): readonly Box[] => [...figures.slice(1), EMPTY];
const toTheLeftZero = (figures: readonly Box[]): readonly Box[] => [...figures.slice(1), ZERO];
const toTheRight = (figures: readonly Box[]): readonly Box[] => [ZERO, ...figures.slice(0, -1)];

/** Two neighbours in one cell that is as wide as both: the first one's figure stands for both. */
const merged = (figures: readonly Box[], draw: () => number): readonly Box[] => {
  const at = below(draw, COLUMNS - 1);
  return figures.flatMap((box, index) => (index === at ? { ...box, colSpan: 2 } : index === at + 1 ? [] : box));
};

/** Two neighbours' digits run together in one of them. */
const glued = (figures: readonly Box[], draw: () => number): readonly Box[] => {
  const at = below(draw, COLUMNS - 1);
  const both = `${figures[at]?.text}${figures[at + 1]?.text}`;
  return figures.map((box, index) => (index === at ? { ...box, text: both } : index === at + 1 ? EMPTY : box));
};

/** From some row on, every row of figures stands under the next label, or under the one before. */
const slipped =
  (by: 1 | -1): Misread =>
  (sheet, draw) => {
    const rows = sheet.flatMap((row, index) => (hasFigures(row) ? index : []));
    const from = 1 + below(draw, rows.length - 2);
    const moved = new Map(
      rows.map((row, place) => {
        const source = place < from ? row : rows[place - by];
        return [row, source === undefined ? null : figuresOf(sheet[source] ?? [])] as const;
      }),
    );
    return sheet.map((row, index) => {
      if (!moved.has(index)) return row;
      return [...labelsOf(row), ...(moved.get(index) ?? Array.from({ length: COLUMNS }, () => ZERO))];
    });
  };

const columnsSwapped: Misread = (sheet, draw) => {
  const [a, b] = [below(draw, COLUMNS - 1), COLUMNS - 1];
  return eachRow((figures) =>
    figures.map((box, index) => (index === a ? (figures[b] ?? box) : index === b ? (figures[a] ?? box) : box)),
  )(sheet, draw);
};

/** The same rows' figures in each other's place. */
const rowsSwapped: Misread = (sheet, draw) => {
  const rows = sheet.flatMap((row, index) => (isFilled(row) ? index : []));
  const [a, b] = [rows[below(draw, rows.length)], rows[below(draw, rows.length)]];
  if (a === undefined || b === undefined) return sheet;
  const [one, other] = [sheet[a] ?? [], sheet[b] ?? []];
  return sheet.map((row, index) =>
    index === a ? [...labelsOf(row), ...figuresOf(other)] : index === b ? [...labelsOf(row), ...figuresOf(one)] : row,
  );
};

const rowLost: Misread = (sheet, draw) => {
  const rows = sheet.flatMap((row, index) => (isFilled(row) && labelsOf(row).length === 1 ? index : []));
  const lost = rows[below(draw, rows.length)];
  return sheet.filter((_, index) => index !== lost);
};

/** Section four in one line of figures, all of them moved by one. */
const lineMoved =
  (change: (line: readonly Box[]) => readonly Box[]): Misread =>
  (sheet) =>
    sheet.map((row, index) => (index === sheet.length - 1 ? change(row) : row));

const requests = (misread: Misread): Misreading => ({ section: 'requests', misread });
const review = (misread: Misread): Misreading => ({ section: 'review', misread });

export const misreadings: Readonly<Record<string, Misreading>> = {
  'a column lost with its heading': requests(columnLost),
  'the first column of figures lost': requests(eachRow(toTheLeft)),
  'all figures a column to the left': requests(eachRow(toTheLeftZero)),
  'all figures a column to the right': requests(eachRow(toTheRight)),
  'a row a cell to the left, the last blank': requests(someRows(1, toTheLeft)),
  'a row a cell to the left': requests(someRows(1, toTheLeftZero)),
  'a row a cell to the right': requests(someRows(1, toTheRight)),
  'three rows a cell to the right': requests(someRows(3, toTheRight)),
  'two cells read as one wide cell': requests(someRows(1, merged)),
  'two figures run together': requests(someRows(1, glued)),
  'figures a row down from some row on': requests(slipped(1)),
  'figures a row up from some row on': requests(slipped(-1)),
  'a column in the place of the total': requests(columnsSwapped),
  "two rows in each other's place": requests(rowsSwapped),
  'a row lost': requests(rowLost),
  'section four a cell to the right': review(lineMoved(toTheRight)),
  'section four a cell to the left': review(lineMoved(toTheLeftZero)),
  'section four a cell to the left, the last blank': review(lineMoved(toTheLeft)),
};
