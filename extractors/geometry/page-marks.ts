import { centreOf } from './box.ts';
import { type Line, linesOf } from './lines.ts';
import type { PrintedPage, PrintedToken } from './printed.ts';

/** Page numbers stand in the outer 14 % of the page: 80 pt from the edge of A4 in the layout of official documents. */
const numberBand = 0.14;
/** Running headers and footers stand in the outer 10 %. */
const headerBand = 0.1;

const dash = '[-–—－―─~·•]';
/** A mark no figure looks like, so it may be taken out of a table as well: `— 4 —`, `-1-`, `第1页 共6页`. */
const decorated = new RegExp(
  `^(?:${dash}{1,2}\\s*\\d{1,4}\\s*${dash}{1,2}|(?:共\\s*\\d{1,4}\\s*页\\W?)?第\\s*\\d{1,4}\\s*页.{0,10}|Page \\d{1,4}(?: of \\d{1,4})?)$`,
);
const fraction = /^\d{1,4}\s*\/\s*\d{1,4}$/;
const plain = /^\d{1,4}$/;

const inBand = (line: Line, height: number, band: number): boolean => {
  const [, y] = centreOf(line.box);
  return y < height * band || y > height * (1 - band);
};

/** The page without the page marks that can be told from a figure anywhere, even over a table. */
export const withoutPageMarks = (page: PrintedPage): PrintedPage => {
  const marks = new Set<PrintedToken>();
  const band = page.tokens.filter(
    ({ box }) => box[3] < page.height * numberBand || box[1] > page.height * (1 - numberBand),
  );
  for (const line of linesOf(band)) {
    if (decorated.test(line.text)) for (const token of line.tokens) marks.add(token);
  }
  // Beside a row of a table the mark is a token of its own.
  for (const token of band) if (decorated.test(token.text.trim())) marks.add(token);
  return marks.size === 0 ? page : { ...page, tokens: page.tokens.filter((token) => !marks.has(token)) };
};

/** One page's lines outside its grids, from top to bottom. */
export interface PageLines {
  readonly page: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

const isNumber = (line: Line, { page, height, lines }: PageLines): boolean => {
  if (!inBand(line, height, numberBand) || (line !== lines[0] && line !== lines.at(-1))) return false;
  return fraction.test(line.text) || (plain.test(line.text) && Number(line.text) === page);
};

/** A row of figures stands at one height on several pages as well. */
const isFigures = ({ text }: Line): boolean => (text.match(/\d+/g)?.length ?? 0) > 1 && !/\p{L}/u.test(text);

/** What a running header has in common on every page: its text but for numbers, and its height. */
const headerKey = (line: Line): string => `${line.text.replace(/\d+/g, '#')}@${Math.round(centreOf(line.box)[1] / 4)}`;

/** The lines of each page without page numbers, running headers and footers. */
export const withoutFurniture = (pages: readonly PageLines[]): readonly (readonly Line[])[] => {
  const seen = new Map<string, number>();
  for (const { lines, height } of pages) {
    for (const key of new Set(lines.filter((line) => inBand(line, height, headerBand)).map(headerKey))) {
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  const often = Math.max(2, pages.length / 3);
  return pages.map((page) =>
    page.lines.filter((line) => {
      if (isNumber(line, page)) return false;
      return !inBand(line, page.height, headerBand) || isFigures(line) || (seen.get(headerKey(line)) ?? 0) < often;
    }),
  );
};
