import { expect, it } from 'vitest';
import type { Fact, Unit } from '#model';
import { mayMeet } from './rounding.ts';

const figure = (raw: string, unit: Unit): Fact => ({
  id: 'proactive.fees.amount',
  table: 'proactive',
  row: 'fees',
  column: 'amount',
  form: 'ogi-2021',
  value: Number(raw),
  raw,
  state: 'reported',
  unit,
  confidence: 1,
  at: null,
});

const money = (raw: string): Fact => figure(raw, '10k CNY');

it('sums of money in ten thousands may differ by half a unit of the last printed place of each figure', () => {
  expect(mayMeet([money('1.2'), money('3.40')], [money('4.7')])).toBe(true);
  expect(mayMeet([money('1.2'), money('3.40')], [money('4.75')])).toBe(false);
  expect(mayMeet([money('1'), money('3')], [money('5')])).toBe(true);
});

it('sums of counts may not differ at all', () => {
  expect(mayMeet([figure('1', 'item'), figure('3', 'item')], [figure('5', 'item')])).toBe(false);
});
