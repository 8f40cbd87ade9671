import type { Box } from '#model';
import { labelOf } from '#normalizers/labels/label';
import type { StreamWord } from './words.ts';

/** A label found in the stream: one word, or the lines that a cell of its width broke it into. */
export interface StreamLabel<Named> {
  readonly named: Named;
  readonly box: Box | null;
  /** Its words in the stream. */
  readonly from: number;
  readonly to: number;
}

/** No label of a form takes more lines. */
const MOST_LINES = 12;

const around = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** The line above stands close over it: both are one label, and it alone is the rest of another. */
const isUnder = (above: StreamWord | undefined, word: StreamWord): boolean => {
  if (!above?.box || !word.box || above.kind !== 'label' || above.grid !== word.grid) return false;
  const overlaps = above.box[0] < word.box[2] && word.box[0] < above.box[2];
  const gap = word.box[1] - above.box[3];
  return overlaps && gap > -0.5 * (word.box[3] - word.box[1]) && gap < 0.7 * (word.box[3] - word.box[1]);
};

/** The label that ends before `to`, by the longest run of words that is one of the names. */
export const labelBefore = <Named>(
  words: readonly StreamWord[],
  to: number,
  names: ReadonlyMap<string, Named>,
): StreamLabel<Named> | null => {
  const last = words[to - 1];
  let longest: StreamLabel<Named> | null = null;
  let text = '';
  let box: Box | null = null;
  for (let from = to - 1; from >= 0 && from >= to - MOST_LINES; from -= 1) {
    const word = words[from];
    if (word?.kind !== 'label' || word.grid !== last?.grid) break;
    text = word.text + text;
    box = box && word.box ? around(word.box, box) : word.box;
    const named = names.get(labelOf(text).bare);
    if (named !== undefined && !isUnder(words[from - 1], word)) longest = { named, box, from, to };
    // The text of a cell is a whole label.
    if (!word.box) break;
  }
  return longest;
};

/** Every label of these names, in the order of the stream. */
export const labelsIn = <Named>(
  words: readonly StreamWord[],
  names: ReadonlyMap<string, Named>,
): readonly StreamLabel<Named>[] => {
  const labels: StreamLabel<Named>[] = [];
  for (let to = words.length; to > 0; ) {
    const label = labelBefore(words, to, names);
    if (label) labels.unshift(label);
    to = label ? label.from : to - 1;
  }
  return labels;
};
