import type { Fact, Wording } from '#model';
import { figureLabel } from '../wording/labels.ts';
import type { Mend } from './cause.ts';
import type { Slip } from './slip.ts';

const addendText = (fact: Fact): Wording => {
  const { zh, en } = figureLabel(fact);
  return { zh: `“${zh}”的 ${fact.value}`, en: `the ${fact.value} of ${en}` };
};

const PLAIN = {
  unfilled: { zh: '此格未填数字', en: 'the cell is not filled in' },
  zero: { zh: '总计为 0，可能漏填', en: 'a total of 0, perhaps never filled in' },
  mistyped: { zh: '可能错了一位数字', en: 'perhaps one digit mistyped' },
  dropped: { zh: '可能漏了一位数字', en: 'perhaps a digit dropped' },
  doubled: { zh: '可能重复了一位数字', en: 'perhaps a digit doubled' },
  added: { zh: '可能多了一位数字', en: 'perhaps a digit too many' },
  swapped: { zh: '可能两位数字颠倒', en: 'perhaps two digits swapped' },
  minus: { zh: '可能正负号有误', en: 'perhaps the sign is wrong' },
  unit: { zh: '可能单位相差一万倍', en: 'perhaps a unit of 10,000' },
} as const;

const slipText = (slip: Slip | null): Wording | null => {
  if (slip === null) return null;
  if (slip.kind !== 'omitted' && slip.kind !== 'counted-twice') return PLAIN[slip.kind];
  const addend = addendText(slip.addend);
  return slip.kind === 'omitted'
    ? { zh: `可能漏加${addend.zh}`, en: `perhaps ${addend.en} left out` }
    : { zh: `可能重复计入${addend.zh}`, en: `perhaps ${addend.en} counted twice` };
};

const SHIFTED: Readonly<Record<'left' | 'right' | 'either', Wording>> = {
  left: { zh: '可能整行数字左移了一格', en: 'perhaps the row shifted one cell to the left' },
  right: { zh: '可能整行数字右移了一格', en: 'perhaps the row shifted one cell to the right' },
  either: { zh: '可能有几行数字各移了一格', en: 'perhaps several rows shifted, each by one cell' },
};

const MISPLACED: Readonly<Record<'row' | 'column', Readonly<Record<'next' | 'further' | 'twice', Wording>>>> = {
  row: {
    next: { zh: '可能相邻两行数字错位', en: "perhaps two neighbouring rows under each other's label" },
    further: { zh: '可能两行数字互换了位置', en: "perhaps two rows under each other's label" },
    twice: { zh: '可能有两对行的数字各自互换了位置', en: "perhaps two pairs of rows, each under the other's label" },
  },
  column: {
    next: { zh: '可能相邻两列数字错位', en: "perhaps two neighbouring columns under each other's label" },
    further: { zh: '可能两列数字互换了位置', en: "perhaps two columns under each other's label" },
    twice: { zh: '可能有两对列的数字各自互换了位置', en: "perhaps two pairs of columns, each under the other's label" },
  },
};

const causeText = ({ cause }: Mend, index: number): Wording | null => {
  switch (cause.kind) {
    case 'slips':
      return slipText(cause.slips[index] ?? null);
    case 'exchanged':
      return { zh: '可能两格数字互换', en: 'perhaps two cells swapped' };
    case 'shifted':
      return SHIFTED[cause.to];
    case 'misplaced':
      return MISPLACED[cause.axis][cause.apart];
  }
};

/** How many other figures have to change as well. */
const togetherText = (others: number): Wording =>
  others === 0
    ? { zh: '只改这一处，相关勾稽关系即成立', en: 'this change alone mends the relations' }
    : { zh: `与另外 ${others} 处同改，相关勾稽关系方成立`, en: `with ${others} more mends the relations` };

/** One of how many ways this is. */
const tieText = (among: number, all: number): Wording => {
  if (among === all) return { zh: `${all} 种可能都如此`, en: `so in all ${all} ways to mend them` };
  return among === 1
    ? { zh: `${all} 种可能之一`, en: `one of ${all} ways to mend them` }
    : { zh: `${all} 种可能中有 ${among} 种`, en: `in ${among} of ${all} ways to mend them` };
};

export interface Ways {
  /** Of these, so many change the figure so. */
  readonly among: number;
  readonly all: number;
}

/** Why a figure is suspected: what may have happened to it, what the change does, and how many other ways there are. */
export const whyText = (mend: Mend, index: number, { among, all }: Ways): Wording => {
  const parts = [
    causeText(mend, index),
    togetherText(mend.changes.length - 1),
    all > 1 ? tieText(among, all) : null,
  ].filter((part) => part !== null);
  return { zh: parts.map(({ zh }) => zh).join('；'), en: parts.map(({ en }) => en).join('; ') };
};
