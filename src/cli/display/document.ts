import type { Outcome } from '#model';
import { failureOf } from '../reading/failure.ts';
import type { Failed, Told } from '../reading/told.ts';
import { type Line, span } from '../text/line.ts';
import type { Words } from '../wording/words.ts';
import { blockedLines } from './blocked.ts';
import { displayFinding } from './finding.ts';

type Recorded = Extract<Outcome, { readonly state: 'record' }>;

const failed = (told: Failed, words: Words): readonly Line[] => {
  const { uri, state, code, message } = failureOf(told);
  return [
    [
      span('error', `✗ ${uri}`),
      span('plain', `: ${words.failure[state]} (${words.code(code)}): ${words.reason(message)}`),
    ],
  ];
};

const clean = ({ uri, report, relations }: Recorded, words: Words): readonly Line[] => {
  // A relation that could not be assessed is no pass, so such a file gets no tick.
  const isWhole = relations.notAssessed === 0 && relations.holds > 0;
  const agency = report.agency.name ?? words.unknownAgency;
  return [
    [
      span(isWhole ? 'good' : 'warning', isWhole ? '✓' : '○'),
      span('plain', ` ${uri} ${agency} ${words.year(report.year)}: ${words.noFindings}`),
      span('faint', `  ${words.relations(relations)}`),
    ],
    ...blockedLines(relations, words),
  ];
};

const found = ({ uri, report, relations }: Recorded, words: Words): readonly Line[] => {
  const facts = new Map(report.facts.map((fact) => [fact.id, fact]));
  return [
    [
      span('strong', uri),
      span('plain', `  ${report.agency.name ?? words.unknownAgency} ${words.year(report.year)}`),
      span('faint', `  ${words.form(report.form)}`),
    ],
    ...report.findings.flatMap((finding) => [...displayFinding(finding, facts, words), []]),
    [span('faint', `  ${words.findings(report.findings.length)}  ${words.relations(relations)}`)],
    ...blockedLines(relations, words),
    [],
  ];
};

/** What the audit says of one document: one line when there is nothing to look at. */
export const displayDocument = (told: Told, words: Words): readonly Line[] => {
  if (told.state !== 'record') return failed(told, words);
  return told.report.findings.length === 0 ? clean(told, words) : found(told, words);
};
