import type { SectionKind } from '#model';

/**
 * A sentence that repeats figures of the tables. `{received}` is a figure, `{disclosed/concluded}` a percentage, `{self}`
 * whose they are: 我局, 本机关, 全区 or nothing.
 */
export interface SentenceKind {
  readonly kind: string;
  /** Which should tell. */
  readonly rule: 'narrative-mismatch' | 'narrative-sum';
  readonly section: SectionKind;
  readonly says: readonly string[];
  /** The slots that may be wrong; all others are right. */
  readonly wrong: readonly string[];
  /** Said only where each of these figures is above zero, and each of those is zero. */
  readonly needs?: readonly string[];
  readonly lacks?: readonly string[];
}

/** The kinds of docs/domain: own examples of sentences as reports write them. */
export const SENTENCE_KINDS: readonly SentenceKind[] = [
  {
    kind: '新收、上年结转、办结、结转下年',
    rule: 'narrative-mismatch',
    section: 'overview',
    says: [
      '全年新收政府信息公开申请{received}件，上年结转{carriedIn}件，办结{concluded}件，结转下年度继续办理{carriedOut}件。',
      '{self}新收到政府信息公开申请{received}件，上年度结转{carriedIn}件，全年共办结{concluded}件，结转至下一年度{carriedOut}件。',
      '本年度新收依申请公开{received}宗，结转上年{carriedIn}宗，办理完毕{concluded}宗，转入下年{carriedOut}宗。',
    ],
    wrong: ['received', 'carriedIn', 'concluded', 'carriedOut'],
  },
  {
    kind: '受理与答复（含上年结转）',
    rule: 'narrative-mismatch',
    section: 'overview',
    says: [
      '{self}共受理政府信息公开申请{received}件，答复{concluded}件（含上年度结转申请{carriedIn}件，另有{carriedOut}件顺延到下年度答复）。',
      '{self}全年共收到政府信息公开申请{received}件，已答复{concluded}件，其中上年结转{carriedIn}件。',
      '全年共受理政府信息公开申请{handled}件（含上年结转{carriedIn}件），办结{concluded}件。',
    ],
    wrong: ['concluded', 'carriedIn'],
  },
  {
    kind: '收到申请数',
    rule: 'narrative-mismatch',
    section: 'overview',
    says: [
      '{self}共收到政府信息公开申请{received}件。',
      '{self}收到{received}件政府信息公开申请，均在法定期限内答复。',
      '全年共接收依申请公开{received}件。',
      '本年度{self}受理群众提出的政府信息公开申请{received}份。',
      '依申请公开方面，全年共受理{handled}件，均依法依规答复。',
    ],
    wrong: ['received', 'handled'],
  },
  {
    kind: '申请人',
    rule: 'narrative-mismatch',
    section: 'overview',
    says: [
      '{self}收到政府信息公开申请{received}件，其中自然人{natural}件、法人或其他组织{legal}件。',
      '全年新收政府信息公开申请{received}件，其中，自然人申请{natural}件，法人和其他组织申请{legal}件。',
    ],
    wrong: ['natural', 'legal'],
  },
  {
    kind: '办理结果列举',
    rule: 'narrative-mismatch',
    section: 'overview',
    says: [
      '办结政府信息公开申请{concluded}件，其中予以公开{disclosed}件，部分公开{partlyDisclosed}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{rejected}件，其他处理{otherwise}件。',
      '办结的政府信息公开申请{concluded}件中，予以公开{disclosed}件，部分公开{partlyDisclosed}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{rejected}件，其他处理{otherwise}件。',
    ],
    wrong: ['disclosed', 'partlyDisclosed', 'refused', 'unavailable', 'rejected', 'otherwise'],
  },
  {
    kind: '予以公开与部分公开',
    rule: 'narrative-mismatch',
    section: 'requests',
    says: ['对政府信息公开申请予以公开{disclosed}件。', '答复的政府信息公开申请中，予以公开和部分公开{open}件。'],
    wrong: ['disclosed', 'open'],
  },
  {
    kind: '理由',
    rule: 'narrative-mismatch',
    section: 'requests',
    says: [
      '属于行政执法案卷不予公开{refused.enforcementFiles}件，保护第三方合法权益不予公开{refused.thirdPartyInterests}件。',
      '因本机关不掌握相关政府信息无法提供{unavailable.notHeld}件。',
      '因信访举报投诉类申请不予处理{rejected.complaint}件。',
    ],
    wrong: ['refused.enforcementFiles', 'refused.thirdPartyInterests', 'unavailable.notHeld', 'rejected.complaint'],
  },
  {
    kind: '百分比',
    rule: 'narrative-sum',
    section: 'overview',
    says: [
      '办结政府信息公开申请{concluded}件，其中予以公开{disclosed}件，占{disclosed/concluded}。',
      '{self}办结政府信息公开申请{concluded}件，予以公开{disclosed}件，占比{disclosed/concluded}。',
      '收到政府信息公开申请{received}件，办结{concluded}件，予以公开{disclosed}件，占办结总数的{disclosed/concluded}。',
    ],
    wrong: ['disclosed/concluded'],
    needs: ['concluded', 'disclosed'],
  },
  {
    kind: '复议与诉讼',
    rule: 'narrative-mismatch',
    section: 'review',
    says: [
      '政府信息公开行政复议{review.total}件，其中结果维持{review.upheld}件，结果纠正{review.corrected}件，其他结果{review.other}件，尚未审结{review.pending}件。',
      '因政府信息公开被申请行政复议{review.total}件：结果维持{review.upheld}件、结果纠正{review.corrected}件、其他结果{review.other}件、尚未审结{review.pending}件。',
    ],
    wrong: ['review.total', 'review.upheld', 'review.corrected', 'review.other', 'review.pending'],
  },
  {
    kind: '诉讼结果',
    rule: 'narrative-mismatch',
    section: 'overview',
    says: [
      '因政府信息公开被提起行政诉讼{suits.total}起，其中结果维持{suits.upheld}起，结果纠正{suits.corrected}起，其他结果{suits.other}起，尚未审结{suits.pending}起。',
      '政府信息公开行政诉讼中，未经复议直接起诉{direct}件，复议后起诉{afterReview}件。',
      '全年因政府信息公开引发行政复议案件{review.total}件，行政诉讼案件{suits.total}件。',
    ],
    wrong: ['suits.total', 'suits.upheld', 'direct', 'afterReview', 'review.total'],
  },
  {
    kind: '均获维持、已办结',
    rule: 'narrative-mismatch',
    section: 'review',
    says: [
      '因政府信息公开被申请行政复议{review.total}件（已办结）。',
      '政府信息公开行政复议{review.total}件，均已审结。',
    ],
    wrong: ['review.total'],
    needs: ['review.total'],
    lacks: ['review.pending'],
  },
  {
    kind: '句中带年份',
    rule: 'narrative-mismatch',
    section: 'overview',
    says: [
      '{year}年{self}办理政府信息公开申请{concluded}件，其中{last}年结转{carriedIn}件，结转至{next}年{carriedOut}件。',
      '{last}年收到政府信息公开申请{any}件，{year}年收到政府信息公开申请{received}件。',
      '{year}年，{self}收到政府信息公开申请{received}件，较{last}年增加{any}件；办结{concluded}件。',
    ],
    wrong: ['received', 'concluded', 'carriedIn', 'carriedOut'],
  },
  {
    kind: '其他动词',
    rule: 'narrative-mismatch',
    section: 'overview',
    says: [
      '{self}全年办复政府信息公开申请{concluded}件。',
      '对{concluded}件政府信息公开申请作出答复。',
      '全年登记受理政府信息公开申请{received}件，回复{concluded}件。',
      '政府信息公开申请事项{received}项，办理完毕{concluded}项，未办结{carriedOut}项。',
    ],
    wrong: ['received', 'concluded', 'carriedOut'],
  },
  {
    kind: '规范性文件',
    rule: 'narrative-mismatch',
    section: 'overview',
    says: [
      '制发行政规范性文件{documents.issued}件，废止{documents.repealed}件，现行有效{documents.inForce}件。',
      '全年制定出台行政规范性文件{documents.issued}件、废止行政规范性文件{documents.repealed}件。',
    ],
    wrong: ['documents.issued', 'documents.repealed', 'documents.inForce'],
    needs: ['documents.inForce'],
  },
  {
    kind: '规范性文件（2019 年格式）',
    rule: 'narrative-mismatch',
    section: 'overview',
    says: ['全年新制作行政规范性文件{documents.made}件。'],
    wrong: ['documents.made'],
    lacks: ['documents.inForce'],
    needs: ['documents.made'],
  },
  {
    kind: '行政事业性收费',
    rule: 'narrative-mismatch',
    section: 'proactive',
    says: ['全年行政事业性收费{fees}万元。', '行政事业性收费金额共计{fees}万元。'],
    wrong: ['fees'],
    needs: ['fees', 'documents.inForce'],
  },
  {
    kind: '未收到、没有发生',
    rule: 'narrative-mismatch',
    section: 'overview',
    says: [
      '本年度{self}未收到政府信息公开申请。',
      '全年没有收到公民、法人或其他组织提出的政府信息公开申请。',
      '{self}未接到依申请公开事项。',
    ],
    wrong: [],
    lacks: ['received'],
  },
  {
    kind: '未发生复议诉讼',
    rule: 'narrative-mismatch',
    section: 'review',
    says: ['未发生因政府信息公开引起的行政复议。', '没有发生因政府信息公开被申请行政复议的案件。'],
    wrong: [],
    lacks: ['review.total'],
  },
];
