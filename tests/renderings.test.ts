import { describe, expect, test } from 'vitest';
import { forms } from '#forms';
import type { Fact } from '#model';
import { extract } from '../src/index.ts';
import { figuresOf } from './printed/judge.ts';
import { random } from './printed/random.ts';
import { FORMATS, type PrintedFigures, rendering } from './printed/renderings.ts';

const national = forms.filter((form) => form.tables.length === 3);
const cases = national.flatMap((form) => FORMATS.map((format) => [form.id, format, form] as const));

const factsIn = async (bytes: Uint8Array): Promise<ReadonlyMap<string, Fact>> => {
  const [outcome] = await extract({ uri: 'rendering', bytes });
  if (outcome?.state !== 'record') throw new Error(`${outcome?.state}: ${outcome?.code} ${outcome?.message}`);
  return new Map(outcome.report.facts.map((fact) => [fact.id, fact]));
};

const numbersOf = (form: (typeof national)[number]): PrintedFigures =>
  Object.fromEntries([...figuresOf(form, random(17))].map(([id, text]) => [id, Number(text)]));

/** Only natural persons and totals are filled in, as where blanks stand for zero. */
const sparse = (figures: PrintedFigures): PrintedFigures =>
  Object.fromEntries(
    Object.entries(figures).map(([id, figure]) => [
      id,
      id.startsWith('requests.') && !/\.(?:naturalPerson|total)$/.test(id) ? null : figure,
    ]),
  );

describe.each(cases)('a report of %s as %s', (_id, format, form) => {
  test('gives every figure back exactly', async () => {
    const figures = numbersOf(form);
    const facts = await factsIn(await rendering(form, figures, format));
    expect(Object.fromEntries([...facts].map(([id, { value }]) => [id, value]))).toEqual(figures);
  });

  test('gives no figure wrongly where most cells are blank', async () => {
    const figures = sparse(numbersOf(form));
    const facts = await factsIn(await rendering(form, figures, format));
    const wrong = [...facts].filter(([id, { value }]) => value !== null && value !== figures[id]);
    expect(wrong.map(([id, { value }]) => `${id}: ${value}, printed ${figures[id]}`)).toEqual([]);
  });
});
