import type { ClaimDoubt } from '#model';
import { type Understood, understand } from './figure.ts';
import { closed, type Memory, memoryAfter, onTopic, opened } from './memory.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';
import { isSameScope, type Own, type Scope, type ScopeReader } from './scope.ts';
import { timeDoubts, yearNamed } from './time.ts';
import { type Topic, topicOf } from './topics.ts';
import { unknownWords } from './vocabulary.ts';

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
const BEGINS = /^(?:\(?[一二三四五六七八九十\d]{1,2}[).、])?(?:20\d\d年度?|本年度?|全年|今年)*/u;
const EACH = /(?:各|均为|均|各为)$/u;

const startsWithScope = (clause: string, reader: ScopeReader): boolean => {
  const start = clause.replace(BEGINS, '');
  const rest = reader.without(start);
  return rest.length < start.length && start.endsWith(rest);
};

/** The scope of the clauses before a figure; a clause that only speaks of others (指导各部门…) is passed over. */
export const scopeBefore = (before: string, reader: ScopeReader): Scope | null => {
  for (const clause of (before.match(CLAUSES) ?? []).reverse()) {
    const scope = reader.last(clause);
    if (scope !== null && (startsWithScope(clause, reader) || unknownWords(reader.without(clause)) === ''))
      return scope;
  }
  return null;
};

const topicBefore = (gap: string, topic: Topic | null): Topic | null =>
  (gap.match(CLAUSES) ?? []).reduce<Topic | null>((last, clause) => topicOf(clause) ?? last, topic);

const doubtsOf = (
  quantity: Quantity,
  understood: Understood,
  before: string,
  isOfAll: boolean,
): readonly ClaimDoubt[] => {
  const segment = before.slice(before.lastIndexOf('；') + 1);
  const isOfSeveral = EACH.test(quantity.near) && quantity.value !== 0 && understood.topic === 'disputes';
  const isUnclear = understood.subject && !(understood.isClear && (understood.isNamed || isOfAll));
  return [
    ...(quantity.isApproximate ? (['approximate'] as const) : []),
    ...(quantity.isInPieces ? (['in-pieces'] as const) : []),
    ...(isUnclear ? (['unclear'] as const) : []),
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
  const understood = understand(quantity, {
    topic: memory.topic,
    whole: memory.whole,
    isAboutOpenness: memory.isAboutOpenness,
    reportYear: report.year,
    without: report.reader.without,
  });
  const scope = scopeBefore(before, report.reader) ?? memory.scope;
  const isCarried = /\.carried/u.test(understood.subject?.id ?? '');
  const named = yearNamed(before, report.year);
  const time = timeDoubts({ before, near: quantity.near, isCarried }, report.year);
  const isOfOldYear = named === null && memory.year !== null && memory.year !== report.year;
  return {
    topic: understood.topic,
    label: understood.label,
    subject: understood.subject,
    isClear: understood.isClear,
    isNamed: understood.isNamed,
    quantity,
    scope,
    year: named ?? memory.year,
    clause: clauseOf(quantity, understood, sentence),
    doubts: [
      ...doubtsOf(quantity, understood, before, memory.isOfAll),
      ...time,
      ...(isOfOldYear ? (['other-year'] as const) : []),
      ...(scope && !isSameScope(scope, report) ? (['other-coverage'] as const) : []),
    ],
  };
};

/** Every figure of a sentence, and what the next sentence of the paragraph must know. */
export const readSentence = (
  sentence: string,
  start: Memory,
  report: Report,
): { readonly reads: readonly Read[]; readonly memory: Memory } => {
  const reads: Read[] = [];
  let memory = opened(start, sentence);
  let last = 0;
  for (const quantity of quantitiesOf(sentence)) {
    const gap = sentence.slice(last, quantity.from - quantity.near.length);
    memory = onTopic(memory, topicBefore(gap, memory.topic));
    const read = readOne(quantity, sentence, memory, report);
    reads.push(read);
    memory = memoryAfter(read, sentence, memory, report.reader);
    last = quantity.to;
  }
  return { reads, memory: closed(onTopic(memory, topicBefore(sentence.slice(last), memory.topic)), sentence) };
};
