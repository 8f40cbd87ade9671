import type { Fact, Finding } from '#model';
import { tableLabel } from '../../audit/wording/labels.ts';
import { placeText } from '../ledger/place.ts';
import { tableOf } from '../ledger/relation.ts';
import { figuresText, suspectsText } from '../ledger/relation-text.ts';
import { ruleOf } from '../ledger/rule.ts';
import { seenText } from '../ledger/seen-text.ts';
import type { Words } from '../wording/words.ts';
import { type Cell, date, EMPTY, number, text } from './cell.ts';
import type { XlsxWord } from './words.ts';

/** One finding, and where it comes from. */
export interface LedgerEntry {
  readonly number: number;
  /** The report it is about. */
  readonly of: {
    readonly uri: string;
    readonly agency: string | null;
    readonly year: number | null;
    readonly published: string | null;
  };
  readonly finding: Finding;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly words: Words;
}

export interface Column<T> {
  readonly word: XlsxWord;
  /** In characters. */
  readonly width: number;
  /** On the screen only; nothing that is printed stands behind such a column. */
  readonly print?: 'left-out';
  readonly cell: (row: T) => Cell;
}

/** Sums of fees have decimals, and their difference no more of them. */
const difference = (left: number, right: number): number => Number((left - right).toFixed(6));

const tableName = ({ finding, facts, words }: LedgerEntry): string => {
  const first = finding.facts.flatMap((id) => facts.get(id) ?? []).find(tableOf);
  return first
    ? tableLabel(first.form, first.table)[words.language].replaceAll(/[“”]/g, '').replace(/表表$/u, '表')
    : '';
};

/** What a person has decided of it already. */
const decisionText = ({ decision }: Finding, words: Words): string | null =>
  decision ? `${words.decision[decision.state]}${words.colon}${decision.reason}` : null;

/** What the rule reports, and whether it is on trial. */
const ruleText = (id: string, { language, trial }: Words): string | null => {
  const rule = ruleOf(id);
  if (!rule) return null;
  const summary = rule.summary[language];
  if (rule.state !== 'trial') return summary;
  return language === 'zh' ? `${summary}（${trial}）` : `${summary} (${trial})`;
};

/**
 * The ledger, a finding a row: what offices work through, with two columns for them to fill in. What they read and fill in comes
 * first and is printed, legibly on A3; what says where it comes from follows.
 */
export const LEDGER: readonly Column<LedgerEntry>[] = [
  { word: 'number', width: 6, cell: (entry) => number(entry.number) },
  { word: 'agency', width: 24, cell: ({ of, words }) => text(of.agency ?? words.unknownAgency) },
  { word: 'year', width: 8, cell: ({ of }) => number(of.year) },
  {
    word: 'severity',
    width: 8,
    cell: ({ finding, words }) => text(words.severity[finding.severity], finding.severity),
  },
  { word: 'finding', width: 52, cell: ({ finding, words }) => text(finding.message[words.language]) },
  { word: 'place', width: 16, cell: ({ finding, facts, words }) => text(placeText(finding, facts, words)) },
  { word: 'figures', width: 60, cell: ({ finding, facts, words }) => text(figuresText(finding, facts, words)) },
  { word: 'left', width: 10, cell: ({ finding }) => number(finding.expected) },
  { word: 'right', width: 10, cell: ({ finding }) => number(finding.actual) },
  {
    word: 'difference',
    width: 12,
    cell: ({ finding: { expected, actual } }) =>
      expected === undefined || actual === undefined ? EMPTY : number(difference(expected, actual)),
  },
  { word: 'suspects', width: 36, cell: ({ finding, facts, words }) => text(suspectsText(finding, facts, words)) },
  { word: 'checked', width: 20, cell: ({ finding, words }) => text(decisionText(finding, words)) },
  { word: 'mended', width: 20, cell: () => EMPTY },
  {
    word: 'certainty',
    width: 18,
    print: 'left-out',
    cell: ({ finding, facts, words }) =>
      text([words.certainty[finding.certainty], ...seenText(finding, facts, words)].join('\n')),
  },
  { word: 'rule', width: 22, print: 'left-out', cell: ({ finding }) => text(finding.rule) },
  {
    word: 'ruleSummary',
    width: 26,
    print: 'left-out',
    cell: ({ finding, words }) => text(ruleText(finding.rule, words)),
  },
  { word: 'table', width: 18, print: 'left-out', cell: (entry) => text(tableName(entry)) },
  { word: 'basis', width: 40, print: 'left-out', cell: ({ finding }) => text(ruleOf(finding.rule)?.basis ?? null) },
  { word: 'published', width: 12, print: 'left-out', cell: ({ of }) => date(of.published) },
  { word: 'file', width: 40, print: 'left-out', cell: ({ of }) => text(of.uri) },
];
