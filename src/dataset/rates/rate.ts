import type { Wording } from '#model';
import { figures } from '../figures.ts';

/** What a year's figures can be compared with: the forms of 2014 ask other things than those of 2019 and later. */
export type Series = '2014' | '2019';

/** A share of two sums of figures. */
export interface Rate {
  readonly id: string;
  readonly series: Series;
  /** By fact id. */
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  readonly about: Wording;
}

const known = new Set(figures.map(({ id }) => id));

/** Every figure of a group of rows in one column: `requests.refused.*.total`. */
const spread = (pattern: string): readonly string[] => {
  if (!pattern.includes('*')) return [pattern];
  const [before = '', after = ''] = pattern.split('*');
  return figures.map(({ id }) => id).filter((id) => id.startsWith(before) && id.endsWith(after));
};

/** @throws Error for a figure that no form has: a defect */
const idsOf = (patterns: string): readonly string[] => {
  const ids = patterns.split(' + ').flatMap(spread);
  const unknown = ids.filter((id) => !known.has(id));
  if (ids.length === 0 || unknown.length > 0) throw new Error(`no figures ${patterns}`);
  return ids;
};

/** `rate('2019', 'disclosure', 'requests.disclosed.total + …', 'requests.concluded.total', { zh, en })` */
export const rate = (series: Series, id: string, numerator: string, denominator: string, about: Wording): Rate => ({
  id,
  series,
  numerator: idsOf(numerator),
  denominator: idsOf(denominator),
  about,
});
