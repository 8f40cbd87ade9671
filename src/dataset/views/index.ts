import type { View } from '../view.ts';
import { account } from './account.ts';
import { coverageByYear } from './coverage-by-year.ts';
import { currentFindings } from './current-findings.ts';
import { currentOutcomes } from './current-outcomes.ts';
import { currentReports } from './current-reports.ts';
import { findingsByRule } from './findings-by-rule.ts';
import { inputStates } from './input-states.ts';
import { notRead, reasonsNotRead } from './not-read.ts';
import { ratesView } from './rates.ts';
import { reportVersions } from './report-versions.ts';
import { wide } from './wide.ts';
import { worstAgencies } from './worst-agencies.ts';

/** Every view; one stands behind those it asks. */
export const views: readonly View[] = [
  currentOutcomes,
  reportVersions,
  currentReports,
  currentFindings,
  inputStates,
  account,
  notRead,
  reasonsNotRead,
  worstAgencies,
  findingsByRule,
  coverageByYear,
  ratesView,
  wide,
];
