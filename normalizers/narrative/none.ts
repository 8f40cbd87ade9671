import type { FigurePath } from './subject.ts';
import { unknownWords } from './vocabulary.ts';

/** Words that say there was none: 未收到政府信息公开申请. */
export interface Nothing {
  readonly subject: string;
  readonly readings: readonly (readonly FigurePath[])[];
  readonly label: string;
  readonly from: number;
}

const CLAUSE = /[^，；:：()。！？]+/gu;
const NOT =
  /(?:未曾|从未|暂未|均未|尚未|未|没有|暂无|无|零)(?=收到|接到|接收|受理|发生|产生|出现|新收|有|被|因|由|政府信息公开|信息公开|依申请|行政|复议|诉讼|上年|结转|公民|引发|引起|涉及|提起|与|申请|收取|收)/u;
const CONDITION = /^(?:如|若|对|凡|在|为|按|当)|的(?:单位|部门|情况下)/u;
const OBJECTS: readonly { readonly says: RegExp; readonly paths: readonly FigurePath[] }[] = [
  { says: /(?:结转(?:到|至)?下|顺延)/u, paths: ['requests.carriedOut.total'] },
  { says: /上一?年度?(?:度)?结转/u, paths: ['requests.carriedIn.total'] },
  { says: /复议/u, paths: ['review.reconsideration.total'] },
  {
    says: /诉讼/u,
    paths: ['review.directLitigation.total', 'review.litigationAfterReconsideration.total'],
  },
];
const REQUESTED =
  /(?:收到|接到|接收|受理|新收).*(?:信息公开|公开(?:的)?申请|申请公开|依申请|政府信息)|(?:政府信息公开|信息公开)申请(?:事项|件|案件)?$|依申请公开(?:政府信息|信息)?(?:申请)?(?:事项|件)?$/u;
/** What ends a clause that says of the thing itself that there was none. */
const ENDS = /(?:申请|申请件|事项|案件|案|复议|诉讼|情况|情形|问题|事件|行为|现象|信息|公开|要求|件|办理|答复|结转)$/u;
const MORE = /(?:任何|一[件起例]|过|新的|到|或者?|书面|单独|要求|提出|案例|事件|现象|行为|存在|出现|情形|问题|公开)/gu;

const nothing = (id: string, paths: readonly FigurePath[], label: string, from: number): Nothing => ({
  subject: id,
  readings: [paths],
  label,
  from,
});

const inClause = (clause: string, from: number, without: (text: string) => string): readonly Nothing[] => {
  const match = NOT.exec(clause);
  if (!match || CONDITION.test(clause)) return [];
  const [before, after] = [clause.slice(0, match.index), clause.slice(match.index + match[0].length)];
  const isClear =
    ENDS.test(after) &&
    unknownWords(without(before)) === '' &&
    unknownWords(without(after)).replaceAll(MORE, '') === '';
  if (!isClear || /书面|网络|维持|纠正|纠错|败诉|费/u.test(after)) return [];
  const objects = OBJECTS.filter(({ says }) => says.test(after));
  if (objects.length > 0) {
    return objects.map(({ paths }) => nothing(paths[0]?.replace(/\.total$/u, '') ?? '', paths, clause, from));
  }
  return REQUESTED.test(after) ? [nothing('requests.received', ['requests.received.total'], clause, from)] : [];
};

/**
 * What a sentence says there was none of.
 * @param without takes the names of agencies and places out of a text
 */
export const nothingIn = (sentence: string, without: (text: string) => string): readonly Nothing[] =>
  [...sentence.matchAll(CLAUSE)].flatMap((match) => inClause(match[0], match.index, without));
