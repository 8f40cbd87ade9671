import type { Account } from '../../bulk/reading/account.ts';
import type { Summary } from '../../bulk/run/summary.ts';
import type { Language } from '../language.ts';
import { wordsOf } from '../wording/words-of.ts';

type Counts = Pick<Account, 'records' | 'rejected' | 'quarantined'>;

/** What a run says around its figures, in one language. */
export interface RunWords {
  readonly number: (number: number) => string;
  /** Of seconds. */
  readonly duration: (seconds: number) => string;
  readonly left: (duration: string) => string;
  readonly counts: (counts: Counts) => string;
  /** Inputs whose bytes were read under another name. */
  readonly repeated: (count: number) => string;
  readonly account: (summary: Summary) => string;
  readonly state: (state: string) => string;
  readonly code: (code: string) => string;
  /** Where it stands which inputs gave no report, and why. */
  readonly whichAndWhy: (folder: string) => string;
  readonly onceMore: string;
  readonly findings: (summary: Summary) => string;
  readonly idle: string;
  /** Between counts. */
  readonly comma: string;
  readonly stopped: (waiting: number) => string;
  readonly stopping: string;
  readonly diskFull: (message: string) => string;
}

const number = (value: number): string => value.toLocaleString('en');

/** Seconds, minutes and hours by their signs. */
const durationIn =
  (h: string, min: string, s: string) =>
  (seconds: number): string => {
    if (seconds < 90) return `${Math.round(seconds)}${s}`;
    const minutes = Math.round(seconds / 60);
    return minutes < 90 ? `${minutes}${min}` : `${Math.floor(minutes / 60)}${h}${minutes % 60}${min}`;
  };

const isFailure = (state: string): state is 'rejected' | 'quarantined' =>
  state === 'rejected' || state === 'quarantined';

const ofDocuments = (language: Language): Pick<RunWords, 'number' | 'state' | 'code'> => {
  const { failure, code } = wordsOf(language);
  return { number, code, state: (state) => (isFailure(state) ? failure[state] : state) };
};

const counted = (count: number, word: string): string => `${number(count)} ${word}${count === 1 ? '' : 's'}`;

const en: RunWords = {
  ...ofDocuments('en'),
  duration: durationIn(' h ', ' min', ' s'),
  left: (duration) => `${duration} left`,
  counts: ({ records, rejected, quarantined }) =>
    `${counted(records, 'record')}, ${number(rejected)} rejected, ${number(quarantined)} quarantined`,
  repeated: (count) => `${number(count)} the same as others`,
  account: ({ inputs, sources, ...counts }) =>
    `${counted(inputs, 'input')} (${number(sources)} different): ${en.counts(counts)}${
      counts.waiting > 0 ? `, ${number(counts.waiting)} waiting` : ''
    }`,
  whichAndWhy: (folder) => `  which and why: gouji export ${folder} --to xlsx -o dataset.xlsx (sheet not_read)`,
  onceMore: '  read the quarantined once more: the same command with --retry quarantined',
  findings: ({ findings, errorFindings }) =>
    `${counted(findings, 'finding')}, of these ${counted(errorFindings, 'error')}`,
  comma: ', ',
  idle: 'nothing was left to do',
  stopped: (waiting) => `stopped: ${number(waiting)} wait; the same command goes on`,
  stopping: 'stopping: what is being read has 10 seconds to come to its end; Ctrl-C once more ends at once',
  diskFull: (message) => `stopped: ${message}. What is stored is whole; make room, and the same command goes on`,
};

const zh: RunWords = {
  ...ofDocuments('zh'),
  duration: durationIn(' 小时 ', ' 分', ' 秒'),
  left: (duration) => `还需 ${duration}`,
  counts: ({ records, rejected, quarantined }) =>
    `年度报告 ${number(records)}，已退回 ${number(rejected)}，已隔离 ${number(quarantined)}`,
  repeated: (count) => `内容重复 ${number(count)}`,
  account: ({ inputs, sources, ...counts }) =>
    `共 ${number(inputs)} 个输入（不同内容 ${number(sources)} 份）：${zh.counts(counts)}${
      counts.waiting > 0 ? `，待读 ${number(counts.waiting)}` : ''
    }`,
  whichAndWhy: (folder) => `  是哪些、为什么：gouji export ${folder} --to xlsx -o dataset.xlsx（工作表 not_read）`,
  onceMore: '  再读一次已隔离的：同一命令加 --retry quarantined',
  findings: ({ findings, errorFindings }) => `发现 ${number(findings)} 处，其中错误 ${number(errorFindings)} 处`,
  comma: '，',
  idle: '没有需要处理的内容',
  stopped: (waiting) => `已停止：待读 ${number(waiting)}；再次执行同一命令即可继续`,
  stopping: '正在停止：正在读取的文件还有 10 秒；再按一次 Ctrl-C 立即结束',
  diskFull: (message) => `已停止：磁盘空间不足（${message}）。已存内容完好；腾出空间后再次执行同一命令即可继续`,
};

export const runWordsOf = (language: Language): RunWords => (language === 'zh' ? zh : en);
