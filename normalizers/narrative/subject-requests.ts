import type { Subject, Words } from './subject.ts';

const RECEIVED = ['received'];
const HANDLED = ['received', 'carriedIn'];
const CONCLUDED = ['concluded'];

const CARRIED_OUT =
  /(?:结转|顺延|延续?|转|跨)(?:至|到|入)?(?:下一?|次|明|20\d\d)年|下一?年度?(?:继续)?(?:办理|答复|处理)|结转下|(?<!年度?末?)未(?:办结|答复|回复)|正在办理/u;
const CARRIED_IN =
  /(?:上一?|去|往|20\d\d)年度?(?:末)?(?:结转|转结|转入|接转|遗留|未办结|延续)|结转(?:自)?(?:上一?|去|往)年/u;

/** The rows of the form that give a reason, and the words for each. */
const REASONS: readonly { readonly group: string; readonly leaf: string; readonly says: RegExp }[] = [
  { group: 'refused', leaf: 'stateSecret', says: /国家秘密/u },
  { group: 'refused', leaf: 'prohibitedByLaw', says: /法律、?行政法规禁止/u },
  { group: 'refused', leaf: 'publicSafety', says: /三安全一稳定/u },
  { group: 'refused', leaf: 'thirdPartyInterests', says: /第三方合法权益/u },
  { group: 'refused', leaf: 'internalAffairs', says: /内部事务/u },
  { group: 'refused', leaf: 'processInformation', says: /过程性/u },
  { group: 'refused', leaf: 'enforcementFiles', says: /行政执法案卷/u },
  { group: 'refused', leaf: 'administrativeInquiry', says: /行政查询/u },
  { group: 'unavailable', leaf: 'notHeld', says: /本机关不掌握/u },
  { group: 'unavailable', leaf: 'needsCreation', says: /没有现成信息/u },
  { group: 'unavailable', leaf: 'unclearAfterCorrection', says: /补正后(?:申请)?(?:内容)?仍?不明确/u },
  { group: 'rejected', leaf: 'complaint', says: /信访、?举报、?投诉/u },
  { group: 'rejected', leaf: 'repeated', says: /重复申请/u },
  { group: 'rejected', leaf: 'publication', says: /公开出版物/u },
  { group: 'rejected', leaf: 'excessive', says: /大量、?反复申请/u },
  { group: 'rejected', leaf: 'reconfirmation', says: /确认或(?:者)?重新出具/u },
  { group: 'otherwise', leaf: 'notCorrected', says: /逾期不补正/u },
  { group: 'otherwise', leaf: 'feeNotPaid', says: /逾期[不未]缴费/u },
];

const GROUPS: Readonly<Record<string, RegExp>> = {
  refused: /不予公开|不予以公开/u,
  unavailable: /无法提供/u,
  rejected: /不予处理/u,
  otherwise: /其他处理/u,
};

const OUTCOMES: readonly { readonly row: string; readonly says: RegExp }[] = [
  { row: 'disclosed', says: /(?<!不)予以公开|同意公开|全部公开|(?:^|[^分予动息])公开(?:和|及|或|与|、|以及)部分公开/u },
  { row: 'partlyDisclosed', says: /部分公开/u },
  ...Object.entries(GROUPS).map(([row, says]) => ({ row, says })),
];

const byReason = (label: string): readonly (readonly string[])[] | null => {
  const reasons = REASONS.filter(({ says }) => says.test(label));
  const [first] = reasons;
  if (!first || reasons.some(({ group }) => group !== first.group)) return null;
  const leaves = reasons.map(({ group, leaf }) => `${group}.${leaf}`);
  return GROUPS[first.group]?.test(label) ? [leaves, [first.group]] : [leaves];
};

const byOutcome = (label: string): readonly (readonly string[])[] | null => {
  const rows = OUTCOMES.filter(({ says }) => says.test(label)).map(({ row }) => row);
  return rows.length > 0 ? [rows] : null;
};

const byStep = (label: string): readonly (readonly string[])[] | null => {
  if (CARRIED_OUT.test(label)) return [['carriedOut']];
  if (CARRIED_IN.test(label)) return [['carriedIn']];
  if (/结转|转结/u.test(label)) return [['carriedIn'], ['carriedOut']];
  return null;
};

const byVerb = (label: string): readonly (readonly string[])[] | null => {
  const isDone = /办结|答复|回复|办复|办毕|(?:办理|处理)(?:完毕|完成|完结)/u.test(label);
  if (/新收|新增|新受理/u.test(label) && !isDone) return [RECEIVED];
  const isIn = /收到|接到|接收|受理|收取|登记|共收|共接/u.test(label);
  if (isIn && !isDone) return [RECEIVED, HANDLED];
  if (isDone && !isIn) return [CONCLUDED];
  return isDone || /办理|处理/u.test(label) ? [RECEIVED, HANDLED, CONCLUDED] : null;
};

const bare = ({ label, isNamed }: Words): readonly (readonly string[])[] | null =>
  isNamed && /申请(?!公开)/u.test(label.replace(/依申请/gu, '')) ? [RECEIVED, HANDLED] : null;

/**
 * Of requests. 受理, 收到 and 办理 may or may not count what was carried in, and 因本机关不掌握无法提供 may be the reason
 * or all of its group: either is right.
 */
export const requestSubject = (words: Words): Subject | null => {
  const { label } = words;
  const rows = byStep(label) ?? byReason(label) ?? byOutcome(label) ?? byVerb(label) ?? bare(words);
  if (!rows) return null;
  return {
    id: `requests.${rows[0]?.join('+')}`,
    readings: rows.map((sum) => sum.map((row) => `requests.${row}.total`)),
  };
};
