import type { Wording } from '#model';
import type { Broken } from '../relations.ts';
import { leafLabel } from './labels.ts';
import { sideText } from './side.ts';

/** An equation that has no name here goes by its id. */
const NAMES: Readonly<Record<string, Wording>> = {
  'requests/applicants': { zh: '申请人合计', en: 'Sum of the applicants' },
  'requests/outcomes': { zh: '办理结果合计', en: 'Sum of the outcomes' },
  'requests/balance': { zh: '结转平衡', en: 'Carry-over balance' },
  'review/results': { zh: '结果合计', en: 'Sum of the results' },
};

/** A relation that fails, in words: `结转平衡，总计列：3 + 1 = 4，应等于 3 + 0 = 3`. */
export const relationText = (broken: Broken): Wording => {
  const name = NAMES[broken.equation] ?? { zh: broken.equation, en: broken.equation };
  const label = leafLabel(broken.leaf);
  const [left, right] = [sideText(broken.left), sideText(broken.right)];
  return {
    zh: `${name.zh}，${label.zh}${broken.each === 'row' ? '行' : '列'}：${left.zh}，应等于 ${right.zh}`,
    en: `${name.en}, ${broken.each} ${label.en}: ${left.en}, should equal ${right.en}`,
  };
};
