import type { StreamWord } from './words.ts';

/** Figures one after the other, with no word between them. */
export interface Run {
  readonly figures: readonly StreamWord[];
  /** Where it begins in the stream. */
  readonly from: number;
}

/** All of them, in order; one ends where its grid does. */
export const runsIn = (words: readonly StreamWord[]): readonly Run[] => {
  const runs: { figures: StreamWord[]; from: number }[] = [];
  words.forEach((word, at) => {
    if (word.kind !== 'figure') return;
    const before = words[at - 1];
    const run = runs.at(-1);
    if (run && before?.kind === 'figure' && before.grid === word.grid) run.figures.push(word);
    else runs.push({ figures: [word], from: at });
  });
  return runs;
};

const middleOf = ({ box }: StreamWord): number => (box ? (box[1] + box[3]) / 2 : 0);
const heightOf = ({ box }: StreamWord): number => (box ? box[3] - box[1] : 0);

/** Whether what was drawn stands on one line, from left to right: a file may draw a table in any order. */
export const isLine = (figures: readonly StreamWord[]): boolean =>
  figures.every((word, at) => {
    const before = figures[at - 1];
    if (!before?.box || !word.box) return true;
    return word.box[0] >= before.box[2] && Math.abs(middleOf(word) - middleOf(before)) < heightOf(word) / 2;
  });

/** Whether figures stand beside a label and not above or below it. */
export const isBeside = (figures: readonly StreamWord[], label: StreamWord['box']): boolean =>
  figures.every((word) => {
    if (!word.box || !label) return true;
    const slack = heightOf(word) / 3;
    return word.box[0] >= label[2] - slack && middleOf(word) > label[1] - slack && middleOf(word) < label[3] + slack;
  });
