import type { Numbers } from './sound.ts';

const OUTSIDE = ['received', 'carriedIn', 'concluded', 'carriedOut'];

interface Place {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

const placeOf = (id: string): Place => {
  const steps = id.split('.');
  return { table: steps[0] ?? '', row: steps.slice(1, -1).join('.'), column: steps.at(-1) ?? '' };
};

/** Whether tables three and four add up: worked out apart from the audit, in whole numbers only. */
export const addsUp = (numbers: Numbers): boolean => {
  const cells = Array.from(numbers, ([id, value]) => ({ ...placeOf(id), value }));
  const summed = cells.filter(({ table }) => table === 'requests' || table === 'review');
  const rows = new Set(summed.map(({ table, row }) => `${table}.${row}`));
  const areRowsRight = [...rows].every((row) => {
    const own = summed.filter((cell) => `${cell.table}.${cell.row}` === row);
    const parts = own.filter(({ column }) => column !== 'total').reduce((sum, { value }) => sum + value, 0);
    return own.find(({ column }) => column === 'total')?.value === parts;
  });
  const requests = summed.filter(({ table }) => table === 'requests');
  const columns = new Set(requests.map(({ column }) => column));
  const areColumnsRight = [...columns].every((column) => {
    const own = requests.filter((cell) => cell.column === column);
    const at = (row: string): number => own.find((cell) => cell.row === row)?.value ?? 0;
    const outcomes = own.filter(({ row }) => !OUTSIDE.includes(row)).reduce((sum, { value }) => sum + value, 0);
    return outcomes === at('concluded') && at('received') + at('carriedIn') === at('concluded') + at('carriedOut');
  });
  return areRowsRight && areColumnsRight;
};
