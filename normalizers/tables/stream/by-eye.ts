import type { Box } from '#model';
import type { StreamWord } from './words.ts';

interface Drawn extends StreamWord {
  readonly box: Box;
}

const isDrawn = (word: StreamWord): word is Drawn => word.box !== null;

const middleOf = ({ box }: Drawn): number => (box[1] + box[3]) / 2;

interface Line {
  readonly figures: readonly Drawn[];
  readonly middle: number;
}

/** Figures at one height, from left to right; the lines from top to bottom. */
const linesOf = (figures: readonly Drawn[]): readonly Line[] => {
  const lines: Drawn[][] = [];
  for (const figure of figures.toSorted((a, b) => middleOf(a) - middleOf(b))) {
    const line = lines.at(-1);
    const first = line?.[0];
    const isSame = first && middleOf(figure) - middleOf(first) < (figure.box[3] - figure.box[1]) / 2;
    if (line && isSame) line.push(figure);
    else lines.push([figure]);
  }
  return lines.map((line) => ({
    figures: line.toSorted((a, b) => a.box[0] - b.box[0]),
    middle: line.reduce((sum, figure) => sum + middleOf(figure), 0) / line.length,
  }));
};

const nearest = (lines: readonly Line[], word: Drawn): Line | undefined =>
  lines.reduce<Line | undefined>(
    (a, b) => (a && Math.abs(a.middle - middleOf(word)) <= Math.abs(b.middle - middleOf(word)) ? a : b),
    undefined,
  );

/** Labels that stand over one another before those to their right: the lines of one label, then those of the next. */
const columnByColumn = (labels: readonly Drawn[]): readonly Drawn[] => {
  const columns: { words: Drawn[]; to: number }[] = [];
  for (const word of labels.toSorted((a, b) => a.box[0] - b.box[0])) {
    const column = columns.at(-1);
    if (column && word.box[0] < column.to) {
      column.words.push(word);
      column.to = Math.max(column.to, word.box[2]);
    } else columns.push({ words: [word], to: word.box[2] });
  }
  return columns.flatMap(({ words }) => words.toSorted((a, b) => middleOf(a) - middleOf(b)));
};

/**
 * The words as the eye meets them, for a file that draws a table in another order: each line of figures after the
 * labels to its left that stand nearer to it than to any other. Headings stand over figures and are left out.
 */
export const byEye = (words: readonly StreamWord[]): readonly StreamWord[] => {
  const drawn = words.filter(isDrawn);
  return [...new Set(drawn.map(({ grid }) => grid))].flatMap((grid) => {
    const own = drawn.filter((word) => word.grid === grid);
    const lines = linesOf(own.filter(({ kind }) => kind === 'figure'));
    const labels = own.filter(({ kind }) => kind === 'label').map((word) => ({ word, line: nearest(lines, word) }));
    return lines.flatMap((line) => {
      const left = line.figures[0]?.box[0] ?? 0;
      const beside = labels.flatMap(({ word, line: nearestLine }) =>
        nearestLine === line && word.box[0] < left ? [word] : [],
      );
      return [...columnByColumn(beside), ...line.figures];
    });
  });
};
