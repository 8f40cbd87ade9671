import type { Place } from '#model';
import type { Words } from '../wording/words.ts';

const distinct = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** Consecutive numbers as `[first, last]`. */
const runs = (numbers: readonly number[]): readonly (readonly [number, number])[] => {
  const found: [number, number][] = [];
  for (const number of distinct(numbers)) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
};

const only = (numbers: readonly number[]): number | null => {
  const [first, ...others] = distinct(numbers);
  return first === undefined || others.length > 0 ? null : first + 1;
};

/** Where a person finds the figures again, as short as it can be said: `page 4`, `table 2, row 5`, `lines 41–43`. */
export const placesText = (places: readonly Place[], words: Words): string => {
  const pages = places.flatMap((place) => ('page' in place ? [place.page] : []));
  const lines = places.flatMap((place) => ('line' in place ? [place.line] : []));
  const paragraphs = places.flatMap((place) => ('paragraph' in place ? [place.paragraph] : []));
  const cells = places.flatMap((place) => ('table' in place ? [place] : []));
  const tables = distinct(cells.map(({ table }) => table)).map((table) => {
    const own = cells.filter((cell) => cell.table === table);
    return words.cell(table + 1, only(own.map(({ row }) => row)), only(own.map(({ column }) => column)));
  });
  return [
    ...runs(pages).map(([first, last]) => words.pages(first, last)),
    ...tables,
    ...distinct(paragraphs).map((paragraph) => words.paragraph(paragraph + 1)),
    ...runs(lines).map(([first, last]) => words.lines(first, last)),
  ].join(words.and);
};
