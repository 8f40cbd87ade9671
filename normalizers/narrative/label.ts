import type { Quantity } from './quantities.ts';

const FILLER =
  /^(?:20\d\d年度?|本年度?|全年度?|今年|年内|共计?|总共|总计|合计|累计|计|为|有|是|已|均|全部|都|数量|其中|另有|另|的|了)*$/u;

/** The labels that may name a figure, best first: its own words, with those behind it, with the clause before. */
export const labelsOf = ({ near, previous, after }: Quantity): readonly string[] => {
  const isFiller = FILLER.test(near);
  return [
    ...(isFiller ? [] : [near]),
    ...(after === '' ? [] : [`${near}${after}`]),
    ...(isFiller && previous !== '' && !/\d/u.test(previous.replaceAll(/20\d\d年/gu, ''))
      ? [`${previous}${near}`]
      : []),
  ];
};
