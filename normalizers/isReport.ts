import type { Section } from '#model';
import { plainDigits } from '#normalizers/text/dates';
import type { BoundTables } from './tables/bind.ts';

interface Evidence {
  readonly title: string | null;
  readonly headline: string;
  readonly sections: readonly Section[];
  readonly bound: BoundTables;
}

const ABOUT_REPORTS =
  /(?:通知|解读|说明|模板|模版|格式|样式|样本|范本|方案|办法|须知|填报|公告|函|图解|问答)(?:[（(].*)?$/u;

/** A title that speaks of reports and is none: 关于编制2023年政府信息公开工作年度报告的通知. */
export const isAboutReports = (title: string): boolean => ABOUT_REPORTS.test(plainDigits(title));

const FEWEST_SECTIONS = 3;
/** A free-form report runs to pages; a link page with its title does not. In UTF-16 units. */
const SHORTEST = 200;

/** Nobody has filled it in: no figure, no dash for none, and a title without a year. */
const isBlankForm = ({ title, bound: { facts } }: Evidence): boolean =>
  facts.length > 0 &&
  facts.every(({ state }) => state === 'blank' || state === 'absent') &&
  !/\d{4}年/u.test(plainDigits(title ?? ''));

/** Why a document is no report, or null where it is one. */
export const whyNoReport = (evidence: Evidence): string | null => {
  const { title, headline, sections, bound } = evidence;
  const hasFigure = bound.facts.some((fact) => fact.state === 'reported');
  if (isAboutReports(headline) && !hasFigure) return `it is about reports: ${headline.slice(0, 60)}`;
  if (isBlankForm(evidence)) return 'it is a form that nobody has filled in';
  const known = sections.filter(({ kind }) => kind !== 'preamble' && kind !== 'extra').length;
  if (bound.tables.length > 0 && (title !== null || known > 0)) return null;
  if (known >= FEWEST_SECTIONS) return null;
  const length = sections.reduce((sum, { text }) => sum + text.length, 0);
  if (title !== null && length >= SHORTEST) return null;
  return 'it has no title, sections and tables of an annual report';
};
