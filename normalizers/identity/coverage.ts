import type { Coverage, Fact } from '#model';
import { plainDigits } from '#normalizers/text/dates';

const STATED: readonly { readonly coverage: Coverage; readonly says: RegExp }[] = [
  {
    coverage: 'jurisdiction',
    says: /(?:数据|统计范围|统计口径|报告)[^。,;]{0,15}(?<!不)(?:汇总|涵盖|包括|包含|含|覆盖|为)[^。,;]{0,15}(?:全[省市县区州旗镇乡]|各[县市区乡镇街道]+|各级行政机关|所属(?:各)?(?:部门|单位))/u,
  },
  {
    coverage: 'government-own',
    says: /(?:数据|统计范围|统计口径)[^。]{0,20}(?:仅|只|为|限于)[^。]{0,12}[省市县区州旗](?:人民)?(?:政府)?本级/u,
  },
  {
    coverage: 'organ',
    says: /(?:数据|统计范围|统计口径)[^。]{0,20}(?:仅|只|为|限于)[^。]{0,12}本(?:机关|单位|局|委|厅|办|部门)/u,
  },
];

const CLAIM =
  /(全[省市县区州旗镇乡系]|[省市县区州旗](?:政府)?本级|本机关|本单位|[我本][局委办厅部])[^。;]{0,25}?(?:受理|收到|新收)[^。;]{0,20}?申请(?:共|总计)?(\d+)件/gu;

const claimant = (subject: string): Coverage => {
  if (subject.startsWith('全')) return 'jurisdiction';
  return subject.endsWith('本级') ? 'government-own' : 'organ';
};

const figureOf = (facts: readonly Fact[], id: string): number => facts.find((fact) => fact.id === id)?.value ?? 0;

/**
 * Whose figures these are, where the report says so: in so many words, or by naming whose the number of requests is
 * that the table prints. Null where it says nothing, or two things.
 */
export const coverageOf = (preamble: string, overview: string, facts: readonly Fact[]): Coverage | null => {
  const stated = STATED.filter(({ says }) => says.test(plainDigits(preamble))).map(({ coverage }) => coverage);
  const received = figureOf(facts, 'requests.received.total');
  const handled = received + figureOf(facts, 'requests.carriedIn.total');
  const claimed = [...plainDigits(overview).matchAll(CLAIM)]
    .filter(([, , count]) => received > 0 && (Number(count) === received || Number(count) === handled))
    .map(([, subject = '']) => claimant(subject));
  const [only, ...others] = new Set([...stated, ...claimed]);
  return only && others.length === 0 ? only : null;
};
