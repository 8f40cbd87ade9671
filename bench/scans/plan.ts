import { type Form, forms } from '#forms';
import { type Damage, damages } from './damage.ts';
import { type Faces, faces } from './report.ts';

const national = forms.filter(({ tables }) => tables.length === 3);

/** The pages of a report, and the table that each shows. */
export const TABLES = ['proactive', 'requests', 'review'] as const;

const round = <T>(items: readonly [T, ...T[]] | readonly T[], at: number): T => {
  const item = items[at % items.length];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
};

export const formOf = (seed: number): Form => round(national, seed);

/** Moved on after each round of four, so that no pair of fonts keeps to one form. */
export const facesOf = (seed: number): Faces => round(faces, seed + Math.floor(seed / 4));

/** Each page of a report meets another damage, each resolution other ones, and each font in the end all of them. */
export const damageOf = (seed: number, page: number, dpi: number): Damage =>
  round(damages, seed + 3 * page + 5 * Math.floor((seed - 1) / 8) + Math.round(dpi / 50));
