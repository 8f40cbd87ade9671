import { type Form, formOf, type Leaf, type Part } from '#forms';
import type { FormId } from '#model';

/** Numbers by fact id; all of them add up. */
export type Numbers = ReadonlyMap<string, number>;

/** A whole number from 0 up to but not including `below`. */
export const below = (draw: () => number, limit: number): number => Math.floor(draw() * limit);

const partOf = (form: Form, table: string): Part => {
  const part = form.tables.find(({ id }) => id === table)?.parts[0];
  if (!part) throw new Error(`${form.id} has no table ${table}`);
  return part;
};

const summed = (
  columns: readonly Leaf[],
  valueAt: (column: string) => number,
): readonly (readonly [string, number])[] => {
  const parts = columns.filter(({ isTotal }) => !isTotal).map(({ path }) => [path, valueAt(path)] as const);
  return [...parts, ['total', parts.reduce((sum, [, value]) => sum + value, 0)]];
};

/** What a year's figures are drawn from. */
export interface Year {
  readonly form: FormId;
  /** Those of the year before, where there is a report of it. */
  readonly before: Numbers | null;
  /** About how many requests a year the body gets. */
  readonly scale: number;
  readonly draw: () => number;
}

const ENDS = ['received', 'carriedIn', 'concluded', 'carriedOut'];

/** What each outcome row gets of an applicant's requests: most rows nothing, as in print. */
const dealt = (rows: readonly Leaf[], count: number, draw: () => number): ReadonlyMap<string, number> => {
  const dealtOut = new Map<string, number>();
  for (let i = 0; i < count; i += 1) {
    const row = rows[draw() < 0.6 ? below(draw, 3) : below(draw, rows.length)]?.path ?? '';
    dealtOut.set(row, (dealtOut.get(row) ?? 0) + 1);
  }
  return dealtOut;
};

const requests = (form: Form, { before: carried, scale, draw }: Year): readonly (readonly [string, number])[] => {
  const { rows, columns } = partOf(form, 'requests');
  const outcomes = rows.filter(({ path }) => !ENDS.includes(path));
  const byColumn = new Map(
    columns
      .filter(({ isTotal }) => !isTotal)
      .map(({ path }, index) => {
        const before = carried?.get(`requests.carriedOut.${path}`) ?? below(draw, 3);
        const most = index === 0 ? scale : Math.max(2, Math.round(scale / 6));
        // From half of it up, so that no year is ten times another.
        const received = Math.floor(most / 2) + below(draw, Math.ceil(most / 2) + 1);
        const out = below(draw, Math.min(3, before + received + 1));
        const concluded = before + received - out;
        return [
          path,
          { received, carriedIn: before, carriedOut: out, concluded, dealt: dealt(outcomes, concluded, draw) },
        ];
      }),
  );
  const valueAt = (row: string, column: string): number => {
    const own = byColumn.get(column);
    if (row === 'received' || row === 'carriedIn' || row === 'carriedOut' || row === 'concluded')
      return own?.[row] ?? 0;
    return own?.dealt.get(row) ?? 0;
  };
  return rows.flatMap(({ path: row }) =>
    summed(columns, (column) => valueAt(row, column)).map(
      ([column, value]) => [`requests.${row}.${column}`, value] as const,
    ),
  );
};

const review = (form: Form, draw: () => number): readonly (readonly [string, number])[] => {
  const { rows, columns } = partOf(form, 'review');
  return rows.flatMap(({ path: row }) =>
    summed(columns, () => (draw() < 0.6 ? 0 : below(draw, 12))).map(
      ([column, value]) => [`review.${row}.${column}`, value] as const,
    ),
  );
};

/** The figure of the year before, changed by less than a third. */
const near = (value: number | undefined, draw: () => number): number =>
  value === undefined ? 20 + below(draw, 4000) : Math.round(value * (0.8 + 0.4 * draw()));

const documents = (before: Numbers | null, draw: () => number): readonly (readonly [string, number])[] => {
  const id = (column: string) => `proactive.normativeDocuments.${column}`;
  const [issued, repealed] = [below(draw, 9), below(draw, 4)];
  const inForce = (before?.get(id('inForce')) ?? 30 + below(draw, 60)) + issued - repealed;
  return [
    [id('issued'), issued],
    [id('repealed'), repealed],
    [id('inForce'), inForce],
  ];
};

const DECISIONS = ['licensing', 'otherServices', 'penalties', 'compulsion'];
const ITEMS = [...DECISIONS, 'fees'];

const proactive2021 = (before: Numbers | null, draw: () => number): readonly (readonly [string, number])[] => [
  ...documents(before, draw),
  ...['licensing', 'penalties', 'compulsion'].map((row) => {
    const id = `proactive.${row}.decisions`;
    return [id, near(before?.get(id), draw)] as const;
  }),
  ['proactive.fees.amount', near(before?.get('proactive.fees.amount'), draw) + below(draw, 100) / 100],
];

const proactive2019 = (before: Numbers | null, draw: () => number): readonly (readonly [string, number])[] => [
  ['proactive.normativeDocuments.made', below(draw, 9)],
  ['proactive.normativeDocuments.published', below(draw, 9)],
  ['proactive.normativeDocuments.publishedTotal', 40 + below(draw, 60)],
  ...ITEMS.flatMap((row): (readonly [string, number])[] => {
    const id = (column: string) => `proactive.${row}.${column}`;
    const last = before?.get(id('itemsLastYear'));
    const items = last === undefined ? 20 + below(draw, 90) : last + (before?.get(id('itemsChange')) ?? 0);
    return [
      [id('itemsLastYear'), items],
      [id('itemsChange'), below(draw, 9) - 4],
      ...(DECISIONS.includes(row) ? [[id('decisions'), near(before?.get(id('decisions')), draw)] as const] : []),
    ];
  }),
  ['proactive.procurement.projects', below(draw, 40)],
  ['proactive.procurement.amount', below(draw, 100_000) / 100],
];

/** Figures of one year that satisfy every relation of the form, and those to the year before where it is given. */
export const soundNumbers = (year: Year): Numbers => {
  const form = formOf(year.form);
  const proactive = year.form === 'ogi-2021' ? proactive2021 : proactive2019;
  return new Map([...proactive(year.before, year.draw), ...requests(form, year), ...review(form, year.draw)]);
};
