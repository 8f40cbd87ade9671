import type { Status } from '../../bulk/queue/status.ts';
import type { Language } from '../language.ts';
import { type Line, span } from '../text/line.ts';

const number = new Intl.NumberFormat('en');
const many = (count: number): string => number.format(count);

const WORDS = {
  zh: {
    account: ({ inputs, records, rejected, quarantined, waiting }: Status['account']) =>
      `输入 ${many(inputs)} = 记录 ${many(records)} + 退回 ${many(rejected)} + 隔离 ${many(quarantined)} + 等待 ${many(waiting)}`,
    batches: ({ waiting, active, delayed, dead }: Status['batches']) =>
      `批次：等待 ${many(waiting)}，处理中 ${many(active)}，稍后重试 ${many(delayed)}，已放弃 ${many(dead)}`,
    fetches: ({ addresses, fetched, waiting }: Status['fetches']) =>
      `网址 ${many(addresses)} = 已抓取 ${many(fetched)} + 等待 ${many(waiting)}`,
    workers: (count: number) => `工作进程 ${many(count)}`,
    dead: '已放弃的批次（再次 enqueue 即重试）：',
  },
  en: {
    account: ({ inputs, records, rejected, quarantined, waiting }: Status['account']) =>
      `inputs ${many(inputs)} = records ${many(records)} + rejected ${many(rejected)} + quarantined ${many(quarantined)} + waiting ${many(waiting)}`,
    batches: ({ waiting, active, delayed, dead }: Status['batches']) =>
      `batches: ${many(waiting)} waiting, ${many(active)} at work, ${many(delayed)} to be tried again, ${many(dead)} given up`,
    fetches: ({ addresses, fetched, waiting }: Status['fetches']) =>
      `addresses ${many(addresses)} = fetched ${many(fetched)} + waiting ${many(waiting)}`,
    workers: (count: number) => `workers ${many(count)}`,
    dead: 'batches given up (enqueue their inputs again and they are tried again):',
  },
} as const;

/** The queue for a person: the account, what waits, who works, and what was given up with its reason. */
export const statusLines = (address: string, status: Status, language: Language): readonly Line[] => {
  const words = WORDS[language];
  return [
    [span('faint', address)],
    [span('strong', words.account(status.account))],
    ...(status.fetches.addresses === 0 ? [] : [[span('strong', words.fetches(status.fetches))]]),
    [span('plain', words.batches(status.batches))],
    [span('plain', words.workers(status.workers))],
    ...(status.deadLetters.length === 0 ? [] : [[span('error', words.dead)]]),
    ...status.deadLetters.map(({ batch, reason }) => [span('faint', `  ${batch}  `), span('plain', reason)]),
  ];
};
