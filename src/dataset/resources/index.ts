import type { Resource } from '../resource.ts';
import type { Table } from '../table.ts';
import { attachments, facts, sections } from '../tables/index.ts';
import type { View } from '../view.ts';
import { currentFindings, findingsSql } from '../views/current-findings.ts';
import { inputStates } from '../views/input-states.ts';
import { notRead } from '../views/not-read.ts';
import { ratesView } from '../views/rates.ts';
import { chosen } from './chosen.ts';
import { reportResource } from './reports.ts';

const ofReports = ({ name, about, columns, key }: Table): Resource => ({
  name,
  about,
  columns,
  key,
  isOfReports: true,
  sql: (versions) => `SELECT * FROM ${name} WHERE outcome IN (${chosen(versions)})`,
});

const asItStands = ({ name, about, columns }: View, resource: string, key: readonly string[]): Resource => ({
  name: resource,
  about,
  columns,
  key,
  isOfReports: false,
  sql: () => `SELECT * FROM ${name}`,
});

const findingResource: Resource = {
  ...asItStands(currentFindings, 'findings', ['outcome', 'over', 'position']),
  about: {
    zh: '审核发现：一份报告自身的，和报告之间的',
    en: 'The findings: of the reports themselves, and between them',
  },
  sql: (versions) => findingsSql(`(SELECT * FROM reports WHERE outcome IN (${chosen(versions)}))`),
};

const attachmentResource: Resource = {
  ...ofReports(attachments),
  isOfReports: false,
  // Of pages that are no report as well: the report may be one of their files.
  sql: () => 'SELECT a.* FROM attachments a JOIN current_outcomes o ON o.outcome = a.outcome',
};

/** The tables that are handed out together. */
export const resources: readonly Resource[] = [
  reportResource,
  ofReports(facts),
  findingResource,
  ofReports(sections),
  attachmentResource,
  asItStands(ratesView, 'rates', ['outcome', 'rate']),
  asItStands(inputStates, 'inputs', ['input']),
  asItStands(notRead, 'not_read', []),
];
