import type { ClaimDoubt } from '#model';
import { type Around, type Understood, understand } from './figure.ts';
import { isSide } from './parts.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';
import { isSameScope, type Own, type Scope, type ScopeReader } from './scope.ts';
import { timeDoubts, yearNamed } from './time.ts';
import { type Topic, topicOf } from './topics.ts';
import { unknownWords } from './vocabulary.ts';

/** What is carried from one sentence of a paragraph to the next. */
export interface Memory {
  readonly topic: Topic | null;
  readonly whole: Understood['subject'];
  readonly isAboutOpenness: boolean;
  readonly scope: Scope | null;
  /** The year that a sentence before began with. */
  readonly year: number | null;
}

/** One figure of a sentence, understood. */
export interface Read extends Understood {
  readonly quantity: Quantity;
  readonly scope: Scope | null;
  readonly year: number | null;
  readonly doubts: readonly ClaimDoubt[];
  /** As printed, from its first word to its last. */
  readonly clause: string;
}

/** Whose report it is and of which year. */
export interface Report extends Own {
  readonly year: number | null;
  readonly reader: ScopeReader;
}

const CLAUSES = /[^，；:：()。！？]+/gu;
const OPENNESS = /信息公开|依申请公开|政府信息/u;
const BEGINS = /^(?:\(?[一二三四五六七八九十\d]{1,2}[).、])?(?:20\d\d年度?|本年度?|全年|今年)*/u;
const EACH = /(?:各|均为|均|各为)$/u;
const STARTING_YEAR = /^(?:[^，。]{0,8}?)(20\d\d)年度?，?/u;

/** The scope of the clauses before a figure; a clause that only speaks of others (指导各部门…) is passed over. */
export const scopeBefore = (before: string, reader: ScopeReader): Scope | null => {
  for (const clause of (before.match(CLAUSES) ?? []).reverse()) {
    const scope = reader.last(clause);
    if (scope === null) continue;
    const start = clause.replace(BEGINS, '');
    const isSubject = reader.last(start.slice(0, 2)) !== null || reader.without(start).length < start.length - 1;
    if (unknownWords(reader.without(clause)) === '' || (isSubject && startsWithScope(start, reader))) return scope;
  }
  return null;
};

const startsWithScope = (start: string, reader: ScopeReader): boolean => {
  const rest = reader.without(start);
  return rest.length < start.length && start.endsWith(rest);
};

const topicBefore = (gap: string, topic: Topic | null): Topic | null =>
  (gap.match(CLAUSES) ?? []).reduce<Topic | null>((last, clause) => topicOf(clause) ?? last, topic);

const doubtsOf = (quantity: Quantity, understood: Understood, before: string): readonly ClaimDoubt[] => {
  const segment = before.slice(before.lastIndexOf('；') + 1);
  const isOfSeveral = EACH.test(quantity.near) && quantity.value !== 0 && understood.topic === 'disputes';
  return [
    ...(quantity.isApproximate ? (['approximate'] as const) : []),
    ...(quantity.isInPieces ? (['in-pieces'] as const) : []),
    ...(understood.subject && !understood.isClear ? (['unclear'] as const) : []),
    ...(segment.includes('分别') || isOfSeveral ? (['shared'] as const) : []),
  ];
};

const clauseOf = ({ from, to, near, previous, after }: Quantity, { label }: Understood, sentence: string): string => {
  const start = from - near.length;
  const isWider = previous !== '' && label.startsWith(previous);
  return sentence.slice(isWider ? Math.max(0, start - previous.length - 1) : start, to + after.length);
};

const readOne = (quantity: Quantity, sentence: string, memory: Memory, report: Report): Read => {
  const before = sentence.slice(0, quantity.from);
  const around: Around = { ...memory, reportYear: report.year, without: report.reader.without };
  const understood = understand(quantity, around);
  const scope = scopeBefore(before, report.reader) ?? memory.scope;
  const isCarried = /\.carried/u.test(understood.subject?.id ?? '');
  const named = yearNamed(before, report.year);
  const time = timeDoubts({ before, near: quantity.near, isCarried }, report.year);
  const isOfOldYear = named === null && memory.year !== null && memory.year !== report.year;
  return {
    ...understood,
    quantity,
    scope,
    year: named ?? memory.year,
    clause: clauseOf(quantity, understood, sentence),
    doubts: [
      ...doubtsOf(quantity, understood, before),
      ...time,
      ...(isOfOldYear ? (['other-year'] as const) : []),
      ...(scope && !isSameScope(scope, report) ? (['other-coverage'] as const) : []),
    ],
  };
};

const isWhole = ({ subject, label }: Read): boolean =>
  subject !== null && /^requests\.(?:received|concluded|carried)/u.test(subject.id) && !/自然人|法人/u.test(label);

/** What comes to be spoken of once a figure is read: words that are not known lead away from the tables. */
const topicAfter = (read: Read, memory: Memory, report: Report): Topic | null => {
  if (read.topic) return read.topic;
  const isStrange = unknownWords(report.reader.without(read.quantity.near)) !== '' && !isSide(read.quantity.near);
  return isStrange || read.quantity.measure === 'foreign' ? 'foreign' : memory.topic;
};

/** Every figure of a sentence, and what the next sentence of the paragraph must know. */
export const readSentence = (
  sentence: string,
  start: Memory,
  report: Report,
): { readonly reads: readonly Read[]; readonly memory: Memory } => {
  const reads: Read[] = [];
  const year = STARTING_YEAR.exec(sentence)?.[1];
  let memory: Memory = { ...start, isAboutOpenness: start.isAboutOpenness || OPENNESS.test(sentence) };
  let last = 0;
  for (const quantity of quantitiesOf(sentence)) {
    const gap = sentence.slice(last, quantity.from - quantity.near.length);
    const read = readOne(quantity, sentence, { ...memory, topic: topicBefore(gap, memory.topic) }, report);
    reads.push(read);
    memory = {
      ...memory,
      topic: topicAfter(read, { ...memory, topic: topicBefore(gap, memory.topic) }, report),
      whole: isWhole(read) ? read.subject : memory.whole,
      scope: read.subject ? read.scope : memory.scope,
    };
    last = quantity.to;
  }
  const topic = topicBefore(sentence.slice(last), memory.topic);
  return { reads, memory: { ...memory, topic, year: year ? Number(year) : memory.year } };
};
