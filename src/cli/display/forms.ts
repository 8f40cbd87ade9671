import { type Form, forms } from '#forms';
import { UsageError } from '../exit.ts';
import { print } from '../output/print.ts';
import { atLeft, atRight, displayWidth } from '../text/width.ts';
import { formText } from './form.ts';

const figuresOf = ({ tables }: Form): number =>
  tables.flatMap(({ parts }) => parts).reduce((count, { rows, columns }) => count + rows.length * columns.length, 0);

/** `2021–` or `2019–2020`. */
const yearsText = ({ years }: Form): string => `${years.from}–${years.to ?? ''}`;

const ids = forms.map(({ id }) => id).join(', ');

/** One line a form: id, report years, number of figures, title. */
export const formList = (known: readonly Form[]): string => {
  const width = Math.max(0, ...known.map(({ id }) => displayWidth(id)));
  return known
    .map((form) => {
      const figures = atRight(`${figuresOf(form)}`, 4);
      return `${atLeft(form.id, width)}  ${atLeft(yearsText(form), 9)}  ${figures} figures  ${form.title.zh} · ${form.title.en}\n`;
    })
    .join('');
};

/** @throws UsageError for an id that no form has */
export const printForms = async (id: string | undefined): Promise<void> => {
  if (id === undefined) return print(formList(forms));
  const form = forms.find((candidate) => candidate.id === id);
  if (!form) throw new UsageError(`no form ${id}; the forms are ${ids}`);
  return print(formText(form));
};
