import type { Understood } from './figure.ts';
import { isSide } from './parts.ts';
import type { Quantity } from './quantities.ts';
import type { Scope, ScopeReader } from './scope.ts';
import type { Subject } from './subject.ts';
import type { Topic } from './topics.ts';
import { unknownWords } from './vocabulary.ts';

/** What is carried from one sentence of a paragraph to the next. */
export interface Memory {
  readonly topic: Topic | null;
  readonly whole: Subject | null;
  readonly isAboutOpenness: boolean;
  /** False behind a total that may be a part only (通过网络收到60件): what follows is of that part. */
  readonly isOfAll: boolean;
  readonly scope: Scope | null;
  /** The year that a sentence before began with. */
  readonly year: number | null;
}

/** A figure as far as the next one must know it. */
interface Told extends Understood {
  readonly quantity: Quantity;
  readonly scope: Scope | null;
}

const OPENNESS = /信息公开|依申请公开|政府信息/u;
const STARTING_YEAR = /^[^，。]{0,8}?(20\d\d)年度?，?/u;
const COMPARED = /^(?:同比|环比|较|比|与|增[加长]|减少|上升|下降)/u;
const TOTAL = /^requests\.(?:received|concluded|carried)/u;

/** At the beginning of a paragraph. */
export const freshMemory = (topic: Topic | null, isAboutOpenness: boolean): Memory => ({
  topic,
  whole: null,
  isAboutOpenness,
  isOfAll: true,
  scope: null,
  year: null,
});

export const onTopic = (memory: Memory, topic: Topic | null): Memory =>
  topic === memory.topic ? memory : { ...memory, topic };

export const opened = (memory: Memory, sentence: string): Memory =>
  memory.isAboutOpenness || !OPENNESS.test(sentence) ? memory : { ...memory, isAboutOpenness: true };

export const closed = (memory: Memory, sentence: string): Memory => {
  const year = STARTING_YEAR.exec(sentence)?.[1];
  return year ? { ...memory, year: Number(year) } : memory;
};

const isTotal = ({ subject, label }: Told): boolean =>
  subject !== null && TOTAL.test(subject.id) && !/自然人|法人/u.test(label);

/** The parts of a list do not change what the list is of. */
const isOfAllAfter = ({ subject, isClear, isNamed, quantity }: Told, sentence: string, before: boolean): boolean => {
  if (!isNamed || subject === null) return before;
  const isPart = quantity.depth > 0 || sentence.slice(0, quantity.from).includes('其中');
  return isClear || (isPart && before);
};

/** What comes to be spoken of once a figure is read: words that are not known lead away from the tables. */
const topicAfter = ({ topic, quantity }: Told, before: Topic | null, reader: ScopeReader): Topic | null => {
  // 较上年增加12件 is of what was spoken of before.
  if (topic || COMPARED.test(quantity.near)) return topic ?? before;
  const isStrange = unknownWords(reader.without(quantity.near)) !== '' && !isSide(quantity.near);
  return isStrange || quantity.measure === 'foreign' ? 'foreign' : before;
};

export const memoryAfter = (read: Told, sentence: string, before: Memory, reader: ScopeReader): Memory => ({
  topic: topicAfter(read, before.topic, reader),
  whole: isTotal(read) ? read.subject : before.whole,
  isAboutOpenness: before.isAboutOpenness,
  isOfAll: isOfAllAfter(read, sentence, before.isOfAll),
  scope: read.subject ? read.scope : before.scope,
  year: before.year,
});
