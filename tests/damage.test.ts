import { describe, expect, test } from 'vitest';
import { forms } from '#forms';
import { damages } from './printed/damage.ts';
import { judge } from './printed/judge.ts';
import { random } from './printed/random.ts';

const { dropsColumn, gluesRow, shufflesColumns, ...others } = damages;
const SEEDS = [1, 2, 3, 4, 5, 6];
const COMBINED = Array.from({ length: 60 }, (_, seed) => seed);

/** Forms of three tables; the statistics of 2014 are one list, which a sample shows. */
const national = forms.filter((form) => form.tables.length === 3);

describe.each(national.map((form) => [form.id, form] as const))('tables of %s', (_, form) => {
  test('come back exactly as printed', () => {
    const { right, marked, silent, bound } = judge(form, [], 7);
    expect({ right, marked, silent, form: bound.form }).toEqual({
      right: form.id === 'ogi-2021' ? 200 : 198,
      marked: 0,
      silent: [],
      form: form.id,
    });
  });

  test.each([
    ['merged cells are lost', damages.losesSpans],
    ['merged cells and the blanks they leave are lost', damages.losesSpansAndBlanks],
    ['row spans are lost', damages.losesRowSpans],
  ])('come back exactly where %s', (_name, damage) => {
    const { marked, silent } = judge(form, [damage], 11);
    expect({ marked, silent }).toEqual({ marked: 0, silent: [] });
  });

  test.each(Object.entries(damages))('no figure is silently wrong after %s', (_name, damage) => {
    expect(SEEDS.flatMap((seed) => judge(form, [damage], seed).silent)).toEqual([]);
  });

  test('no figure is silently wrong after two or three of them', () => {
    const pool = Object.values(others);
    const silent = COMBINED.flatMap((seed) => {
      const draw = random(seed);
      const drawn = [dropsColumn, ...pool].sort(() => draw() - 0.5).slice(0, 3);
      const inOrder = [
        ...drawn.filter((each) => each === dropsColumn),
        ...drawn.filter((each) => each !== dropsColumn),
      ];
      return judge(form, [...inOrder, ...(seed % 3 === 0 && !drawn.includes(dropsColumn) ? [gluesRow] : [])], seed)
        .silent;
    });
    expect(silent).toEqual([]);
  });

  test('missing rows do not make it another form', () => {
    const forms = SEEDS.flatMap((seed) =>
      judge(form, Array(4).fill(damages.dropsRow), seed).bound.tables.map((table) => table.form),
    );
    expect(new Set(forms)).toEqual(new Set([form.id]));
  });

  test('columns in another order are told by their labels', () => {
    const { right, silent } = judge(form, [shufflesColumns], 3);
    expect(silent).toEqual([]);
    expect(right).toBeGreaterThan(180);
  });
});
