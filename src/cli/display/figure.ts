import type { Fact } from '#model';
import { shortened } from '../text/width.ts';
import type { Words } from '../wording/words.ts';

/** A figure with its remark, such as `22（其中修订16件）`, has room; a paragraph that slipped into a cell has not. */
const WIDEST = 24;

/** A figure as published, or what stands in its place. */
export const figureText = (fact: Fact | undefined, words: Words): string => {
  if (!fact || fact.state === 'absent') return words.absent;
  if (fact.state === 'blank') return words.blank;
  return shortened(fact.raw.trim(), WIDEST);
};

/** A sum is the same without it. */
export const addsNothing = (fact: Fact | undefined): boolean => !fact?.value && fact?.state !== 'unreadable';

/** Printed and zero, or not in the table: a reader of the column learns nothing from it. */
export const isSilent = (fact: Fact | undefined): boolean => !fact || fact.state === 'absent' || fact.value === 0;
