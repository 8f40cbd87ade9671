import { expect, test } from 'vitest';
import { forms, type Table } from '#forms';
import type { Fact, Recognised } from '#model';
import { voted } from './vote.ts';

const requests = (): Table => {
  const [table] = forms.flatMap(({ id, tables }) =>
    id === 'ogi-2021' ? tables.filter((one) => one.id === 'requests') : [],
  );
  if (!table) throw new Error('the form of 2021 has a table of requests');
  return table;
};

const agreed: Recognised = { confidence: 0.97, others: [] };

interface Read {
  readonly printed: string;
  readonly by?: Recognised;
}

/** Table three with nothing in it but these figures, each read by both readers unless `by` says otherwise. */
const read = (figures: Readonly<Record<string, Read>>): ReadonlyMap<string, Fact> => {
  const table = requests();
  const ids = table.parts.flatMap(({ rows, columns }) =>
    rows.flatMap((row) => columns.map((column) => [row.path, column.path] as const)),
  );
  const recognitions = new Map<string, Recognised>();
  const facts = ids.map(([row, column]): Fact => {
    const figure = figures[`${row}.${column}`] ?? { printed: '0' };
    const id = `requests.${row}.${column}`;
    const by = figure.by ?? agreed;
    recognitions.set(id, by);
    return {
      id,
      table: 'requests',
      row,
      column,
      form: 'ogi-2021',
      value: Number(figure.printed),
      raw: figure.printed,
      state: 'reported',
      unit: 'item',
      confidence: by.confidence,
      at: null,
    };
  });
  return new Map(voted(table, facts, recognitions).map((fact) => [fact.id, fact]));
};

const three = {
  'received.business': { printed: '3' },
  'received.total': { printed: '3' },
  'disclosed.business': { printed: '3' },
  'disclosed.total': { printed: '3' },
  'concluded.business': { printed: '3' },
  'concluded.total': { printed: '3' },
};

test('figures that their rows and columns confirm are as good as certain', () => {
  expect(read(three).get('requests.disclosed.business')).toMatchObject({ value: 3, confidence: 0.99 });
});

test('where the readers differ, the reading with which row and column hold is taken', () => {
  const disputed = { printed: '8', by: { confidence: 0.5, others: ['3'] } };
  const facts = read({ ...three, 'disclosed.business': disputed });
  expect(facts.get('requests.disclosed.business')).toMatchObject({ state: 'reported', value: 3, confidence: 0.99 });
});

test('a figure that is wrong in print is read as printed and doubted, and none is that its column confirms', () => {
  const facts = read({ ...three, 'disclosed.business': { printed: '8' } });
  expect(facts.get('requests.disclosed.business')).toMatchObject({ value: 8, confidence: 0.5 });
  expect(facts.get('requests.disclosed.naturalPerson')).toMatchObject({ value: 0, confidence: 0.95 });
});

test('a figure that nobody could read contradicts none of its neighbours', () => {
  const lost = { printed: '8', by: { confidence: 0.3, others: ['9'] } };
  const facts = read({ ...three, 'disclosed.business': lost });
  expect(facts.get('requests.disclosed.business')).toMatchObject({ state: 'unreadable', value: null });
  expect(facts.get('requests.disclosed.total')).toMatchObject({ value: 3, confidence: 0.95 });
});
