import { applicantSubject } from './applicants.ts';
import { labelsOf } from './label.ts';
import type { Quantity } from './quantities.ts';
import type { Subject } from './subject.ts';
import { subjectOf } from './subjects.ts';
import { type Topic, topicOf } from './topics.ts';
import { unknownWords } from './vocabulary.ts';

/** What is known where a figure stands. */
export interface Around {
  /** What was spoken of last. */
  readonly topic: Topic | null;
  /** The last total of requests, of which applicants are parts. */
  readonly whole: Subject | null;
  /** Whether reviews and suits spoken of here are those about information requests. */
  readonly isAboutOpenness: boolean;
  readonly reportYear: number | null;
  readonly without: (text: string) => string;
}

/** What a figure of the text is of. */
export interface Understood {
  readonly topic: Topic | null;
  readonly label: string;
  /** Null where the words name nothing known. */
  readonly subject: Subject | null;
  /** False where a word stands beside it that may make it a part only, or something else. */
  readonly isClear: boolean;
  /** The words name the topic themselves, rather than going on with it. */
  readonly isNamed: boolean;
}

const APPLICANT = /自然人|法人|商业企业|科研机构|社会公益组织|法律服务机构/u;
/** A body that hears reviews counts those too, and they are not about its own answers. */
const HEARS = /受理|审理|办理|审查|处理/u;
const OPENNESS = /信息公开|依申请公开|政府信息/u;
const CARRIED_FROM = /(20\d\d)年度?末?(?:结转|转入|接转|遗留|未办结)/u;
const EITHER = [['requests.carriedIn.total'], ['requests.carriedOut.total']];

/** `2021年结转2件` in a report for 2022 was carried in; in one for 2021 it may be either. */
const dated = (subject: Subject, label: string, reportYear: number | null): Subject => {
  const year = CARRIED_FROM.exec(label)?.[1];
  if (subject.id !== 'requests.carriedIn' || !year || Number(year) + 1 === reportYear) return subject;
  return { ...subject, readings: EITHER };
};

const isDispute = (topic: Topic): boolean =>
  topic === 'reconsideration' || topic === 'litigation' || topic === 'disputes';

const isClear = (label: string, topic: Topic, around: Around): boolean => {
  if (unknownWords(around.without(label)) !== '') return false;
  if (!isDispute(topic)) return true;
  return OPENNESS.test(label) || (around.isAboutOpenness && !HEARS.test(label));
};

const byLabel = (label: string, quantity: Quantity, around: Around): Understood | null => {
  const named = topicOf(label);
  const topic = named ?? around.topic;
  if (!topic) return null;
  const subject = subjectOf({ label, topic, isNamed: named !== null, measure: quantity.measure });
  if (!subject) return named ? { topic, label, subject: null, isClear: false, isNamed: true } : null;
  return {
    topic,
    label,
    subject: dated(subject, label, around.reportYear),
    isClear: isClear(label, topic, around),
    isNamed: named !== null,
  };
};

const byApplicant = (quantity: Quantity, around: Around): Understood | null => {
  if (around.topic !== 'requests' || quantity.measure !== 'count' || !APPLICANT.test(quantity.near)) return null;
  const subject = applicantSubject(quantity.near, around.whole);
  return subject && { topic: 'requests', label: quantity.near, subject, isClear: true, isNamed: false };
};

/** What the words around a figure say it is of. */
export const understand = (quantity: Quantity, around: Around): Understood => {
  const applicant = byApplicant(quantity, around);
  if (applicant) return applicant;
  const labels = labelsOf(quantity);
  const all = labels.flatMap((label) => byLabel(label, quantity, around) ?? []);
  const best = all.find(({ subject }) => subject !== null) ?? all[0];
  return best ?? { topic: null, label: labels[0] ?? quantity.near, subject: null, isClear: false, isNamed: false };
};
