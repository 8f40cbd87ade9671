import type { Coverage, Fact, Mention, PageMeta, Section } from '#model';
import { plainDigits } from '#normalizers/text/dates';
import type { Line } from '#normalizers/text/lines';
import { agencyOfPreamble, agencyOfTitle } from './agency.ts';
import { coverageOf } from './coverage.ts';
import { type Period, periodOf } from './period.ts';
import { publishedOf } from './published.ts';
import type { Title } from './title.ts';

/** Whose report it is, about which year, and every part of it that says so. */
export interface Identity {
  readonly agency: string | null;
  readonly year: number | null;
  readonly period: Period | null;
  readonly published: string | null;
  readonly coverage: Coverage | null;
  readonly years: readonly Mention<number>[];
  readonly agencies: readonly Mention<string>[];
}

/** What is known of a report before its identity. */
export interface Evidence {
  readonly lines: readonly Line[];
  readonly meta: PageMeta;
  readonly title: Title | null;
  readonly sections: readonly Section[];
  readonly facts: readonly Fact[];
}

const yearIn = (text: string): number | null => {
  const year = /(?<!\d)(20\d{2}|19\d{2})(?!\d)/u.exec(plainDigits(text))?.[1];
  return year ? Number(year) : null;
};

const mention = <T>(value: T | null, where: Mention<T>['where'], at: Mention<T>['at']): readonly Mention<T>[] =>
  value === null ? [] : [{ value, where, at }];

const sectionOf = (sections: readonly Section[], kind: Section['kind']): Section | undefined =>
  sections.find((section) => section.kind === kind);

/** The title speaks first: a body that names another year is common, and a page's own title is the site's. */
export const identityOf = ({ lines, meta, title, sections, facts }: Evidence): Identity => {
  const preamble = sectionOf(sections, 'preamble');
  const overview = sectionOf(sections, 'overview');
  const opening = preamble?.text ?? overview?.text.slice(0, 400) ?? '';
  const period = periodOf(opening) ?? periodOf(overview?.text ?? '');
  const titleText = title?.from === 'text' ? title.text : '';
  const metaTitle = title?.from === 'meta' ? title.text : (meta.title ?? '');
  const years = [
    ...mention(yearIn(titleText), 'title', title?.line?.at ?? null),
    ...mention(period ? Number(period.from.slice(0, 4)) : null, 'period', preamble?.at ?? null),
    ...mention(yearIn(metaTitle), 'meta', null),
    ...mention(yearIn(overview?.text.slice(0, 80) ?? ''), 'overview', overview?.at ?? null),
  ];
  const agencies = [
    ...mention(agencyOfTitle(titleText), 'title', title?.line?.at ?? null),
    ...mention(agencyOfPreamble(opening), 'preamble', preamble?.at ?? null),
    ...mention(agencyOfTitle(metaTitle), 'meta', null),
    ...mention(meta.agency ?? null, 'meta', null),
  ];
  return {
    agency: agencies[0]?.value ?? null,
    year: years[0]?.value ?? null,
    period,
    published: publishedOf(lines, meta),
    coverage: coverageOf(preamble?.text ?? '', overview?.text ?? '', facts),
    years,
    agencies,
  };
};
