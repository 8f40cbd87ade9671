import type { Progress } from '../../bulk/run/progress.ts';
import { visible } from '../text/visible.ts';
import type { Pace } from './pace.ts';
import type { RunWords } from './words.ts';

/** A document that takes longer is named. */
const SLOW = 3000;

const rateText = (rate: number): string => (rate < 10 ? rate.toFixed(1) : rate.toFixed(0));

/** `1,204/5,000+  41/s  2 min left  1,180 records, 20 rejected, 4 quarantined, 96 the same as others  12 s: 2023/slow.pdf` */
export const progressLine = (progress: Progress, { rate, left }: Pace, words: RunWords): string => {
  const { done, inputs, isTakingIn, repeated, slowest } = progress;
  return [
    `${words.number(done)}/${words.number(inputs)}${isTakingIn ? '+' : ''}`,
    `${rateText(rate)}/s`,
    ...(left === null ? [] : [words.left(words.duration(left))]),
    [words.counts(progress), ...(repeated > 0 ? [words.repeated(repeated)] : [])].join(words.comma),
    ...(slowest && slowest.ms > SLOW ? [`${words.duration(slowest.ms / 1000)}: ${visible(slowest.uri)}`] : []),
  ].join('  ');
};
