/** What the words around a figure are about; `foreign` is anything that no table of the form counts. */
export type Topic =
  | 'requests'
  | 'reconsideration'
  | 'litigation'
  | 'disputes'
  | 'normativeDocuments'
  | 'rules'
  | 'fees'
  | 'processingFee'
  | 'foreign';

const FOREIGN =
  /建议|提案|(?<!复)议案|热线|12345|留言|来信|信件|信箱|邮箱|咨询|解读|公告|培训|会议|例会|发布会|许可|处罚|强制|投诉(?!类)|举报(?!、?投诉类)|信访(?!、?举报|类)|备案|审[查核]|工单|网民|网友|微博|微信|公众号|新媒体|视频|访谈|公报|档案|栏目|专栏|办件|服务事项|采购|政策文件|政策性文件|公文|诉求|征集|清单|目录|指南|制度|规章制度|案卷评查|党务|村务/u;
/** The form's own reasons hold words that mean other things elsewhere. */
const REASONS =
  /信访、?举报、?投诉类|行政查询事项|行政执法案卷|法律、?行政法规禁止公开|公开出版物|国家秘密|本机关不掌握/gu;
const REQUESTS =
  /(?:政府信息公开|信息公开|政府信息|公开)(?:的|类)?(?:办理)?(?:申请|要求)|依申请|申请公开|申请(?!人|行政|复议|再审|执行|强制|材料|表|单|渠道|条件)/u;

const disputesIn = (words: string): Topic | null => {
  const isSuit = /诉讼|起诉|应诉|被诉/u.test(words);
  const isReview = /复议/u.test(words.replaceAll(/(?:未经|经过?)(?:行政)?复议|(?:行政)?复议后/gu, ''));
  if (isSuit && isReview) return 'disputes';
  if (isSuit) return 'litigation';
  return isReview ? 'reconsideration' : null;
};

/** The topic that a clause names, or null where it names none. */
export const topicOf = (clause: string): Topic | null => {
  const words = clause.replaceAll(REASONS, '');
  if (words.includes('信息处理费')) return 'processingFee';
  if (words.includes('行政事业性收费')) return 'fees';
  if (FOREIGN.test(words)) return 'foreign';
  const disputes = disputesIn(words);
  if (disputes) return disputes;
  if (words.includes('规范性文件')) return words.includes('规章') ? 'foreign' : 'normativeDocuments';
  if (words.includes('规章')) return 'rules';
  return REQUESTS.test(words) ? 'requests' : null;
};
