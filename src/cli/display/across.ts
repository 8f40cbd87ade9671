import type { AcrossAudit } from '../../audit/across/audit-across.ts';
import { type Line, span } from '../text/line.ts';
import type { Words } from '../wording/words.ts';
import { displayFinding } from './finding.ts';

/** What other years and other reports say of one report. */
export const displayAcross = ({ of, findings }: AcrossAudit, words: Words): readonly Line[] => [
  [
    span('strong', of.uri),
    span('plain', `  ${of.agency ?? words.unknownAgency} ${words.year(of.year)}`),
    span('faint', `  ${words.compared}`),
  ],
  // The cells are in the report's own part; here the message says all figures.
  ...findings.flatMap((finding) => [...displayFinding(finding, new Map(), words), []]),
];
