import { catalogue } from './catalogue.ts';
import type { Form } from './form.ts';

export type { Relation, Term } from './equation.ts';
export { fold } from './fold.ts';
export type * from './form.ts';
export { type EquationLine, equationLines } from './lines.ts';
export { type Ordinal, splitOrdinal } from './ordinal.ts';
export { unitOf } from './unit.ts';

/** Every known form, newest first. */
export const forms: readonly Form[] = catalogue;

/** @throws Error for an id that no form has: a defect */
export const formOf = (id: string): Form => {
  const form = forms.find((candidate) => candidate.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
};
