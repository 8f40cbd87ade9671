import { describe, expect, it } from 'vitest';
import { formOf } from '#forms';
import type { Block } from '#model';
import { bindTables } from '#normalizers/tables/bind';
import { figuresOf } from './printed/judge.ts';
import { random } from './printed/random.ts';
import { type Figures, gridOf, sheetsOf } from './printed/sheet.ts';

const form = formOf('ogi-2021');
const jurisdiction = figuresOf(form, random(1));
const own = figuresOf(form, random(2));

const printed = (...printings: readonly Figures[]): readonly Block[] =>
  printings.flatMap((figures, at) => sheetsOf(form, figures).map((sheet, table) => gridOf(sheet, 3 * at + table)));

const readFrom = (blocks: readonly Block[]): ReadonlyMap<string, string> =>
  new Map(bindTables({ blocks }).facts.map(({ id, raw }) => [id, raw]));

describe('a table printed twice', () => {
  it('counts once, as it is printed first, and the other printing is told', () => {
    const blocks = printed(jurisdiction, own);
    expect(readFrom(blocks)).toEqual(jurisdiction);
    expect(bindTables({ blocks }).signals.map(({ kind }) => kind)).toEqual(Array(3).fill('repeated-table'));
  });

  it('is nothing to tell where both printings say the same', () => {
    const blocks = printed(jurisdiction, jurisdiction);
    expect(readFrom(blocks)).toEqual(jurisdiction);
    expect(bindTables({ blocks }).signals).toEqual([]);
  });
});
