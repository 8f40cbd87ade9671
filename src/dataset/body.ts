import type { Report, SourceInfo } from '#model';
import { agencyKey, isUniqueName } from '../audit/across/agency.ts';

const hostOf = ({ uri, web }: SourceInfo): string | null => {
  const address = web?.uri ?? uri;
  return /^https?:/u.test(address) && URL.canParse(address) ? new URL(address).host : null;
};

const isDoubtful = ({ findings }: Report): boolean =>
  findings.some(({ rule, severity }) => rule === 'identity-conflict' && severity !== 'notice');

/** No body has a longer name; what a page's meta calls the agency may be anything. */
const LONGEST = 100;

/**
 * The name by which reports of one body are put together. A name that several bodies have (城关镇人民政府) is told
 * apart by the site that published it; without one, and where the report names two agencies or years, it is null: a
 * report that is taken for another's newer version would hide it.
 */
export const bodyOf = (report: Report): string | null => {
  const { name } = report.agency;
  if (name === null || name.length > LONGEST || isDoubtful(report)) return null;
  const key = agencyKey(name);
  if (isUniqueName(name)) return key;
  const host = hostOf(report.source);
  return host === null ? null : `${key}@${host}`;
};
