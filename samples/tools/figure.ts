import type { Rendered } from './case-file.ts';
import type { Figure } from './truth.ts';

/**
 * The text of one cell, as the case prints it.
 * @throws Error for an unreadable figure whose print the case does not give
 */
export const figureText = (file: Rendered, fact: string, figure: Figure | undefined): string => {
  const printed = file.print[fact];
  if (printed !== undefined) return printed;
  if (typeof figure === 'number') return String(figure);
  if (figure === 'blank') return file.blank;
  if (figure === 'dash') return file.dash;
  if (Object.keys(file.glued).some((row) => fact.startsWith(`${row}.`))) return '';
  throw new Error(`${fact} is ${figure ?? 'not in truth.json'}: case.yaml must say what is printed`);
};
