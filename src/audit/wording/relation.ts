import type { Wording } from '#model';
import type { Broken } from '../evaluation.ts';
import { leafLabel } from './labels.ts';
import { sideText } from './side.ts';

/** A full-width bracket brings its own space. */
const unspaced = (text: string): string => text.replaceAll(' （', '（').replaceAll('） ', '）');

/** A relation that fails, in words: `结转平衡，总计列：3 + 1 = 4，应等于 3 + 0 = 3`. */
export const relationText = (broken: Broken): Wording => {
  const { name } = broken;
  const label = leafLabel(broken.leaf);
  const [left, right] = [sideText(broken.left), sideText(broken.right)];
  return {
    zh: unspaced(`${name.zh}，${label.zh}${broken.each === 'row' ? '行' : '列'}：${left.zh}，应等于 ${right.zh}`),
    en: `${name.en}, ${broken.each} ${label.en}: ${left.en}, should equal ${right.en}`,
  };
};
