import type { Leaf } from '#forms';
import { labelOf } from '#normalizers/labels/label';
import { labelsIn, type StreamLabel } from './label.ts';
import type { StreamWord } from './words.ts';

export const namesOf = (leaves: readonly Leaf[]): ReadonlyMap<string, number> =>
  new Map(leaves.flatMap(({ wordings }, index) => wordings.map((wording) => [labelOf(wording).bare, index] as const)));

type Heading = StreamLabel<number>;

const acrossOf = ({ box }: Heading): number => (box ? box[0] + box[2] : 0);

/** Headings of one header stand at most so many heights of a letter apart. */
const HEADER_DEPTH = 2.5;

const isOneHeader = (a: Heading, b: Heading, words: readonly StreamWord[]): boolean => {
  if (!a.box || !b.box) return words[a.from]?.row === words[b.from]?.row;
  const height = Math.min(a.box[3] - a.box[1], b.box[3] - b.box[1]);
  const apart = Math.abs(a.box[1] + a.box[3] - b.box[1] - b.box[3]) / 2;
  return words[a.from]?.grid === words[b.from]?.grid && apart < HEADER_DEPTH * height;
};

/** A label with figures beside it is a row's, and may read like a heading: 其他, 总计. */
const isOfRow = ({ box, from }: Heading, words: readonly StreamWord[]): boolean =>
  box !== null &&
  words.some((word) => {
    if (!word.box || word.kind !== 'figure' || word.grid !== words[from]?.grid) return false;
    const middle = (word.box[1] + word.box[3]) / 2;
    return middle > box[1] && middle < box[3];
  });

/** Whether the headings of the printed columns stand in the form's order: then the n-th figure is the n-th column's. */
export const keepsOrder = (words: readonly StreamWord[], columns: readonly Leaf[]): boolean => {
  if (columns.length === 1) return true;
  const headings = labelsIn(words, namesOf(columns)).filter((label) => !isOfRow(label, words));
  const isDrawn = words.some(({ box }) => box !== null);
  // Of what was drawn in any order only a header that is mostly known says anything.
  if (isDrawn && new Set(headings.map(({ named }) => named)).size * 2 < columns.length) return false;
  return headings.every((heading, at) => {
    const before = headings[at - 1];
    if (!before || !isOneHeader(before, heading, words)) return true;
    if (!isDrawn) return heading.named > before.named;
    return heading.named === before.named || heading.named > before.named === acrossOf(heading) > acrossOf(before);
  });
};
