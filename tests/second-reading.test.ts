import { describe, expect, test } from 'vitest';
import { formOf } from '#forms';
import type { Cell, Grid, Token } from '#model';
import { bindTables } from '#normalizers/tables/bind';
import { figuresOf } from './printed/judge.ts';
import { random } from './printed/random.ts';
import { gridOf, sheetsOf } from './printed/sheet.ts';

const form = formOf('ogi-2021');
/** Section three, every figure another number. */
const [, sheet = []] = sheetsOf(form, figuresOf(form, random(7)));
const printed = gridOf(sheet, 1);

const isFigure = ({ text }: Cell): boolean => /^\d+$/.test(text);

/** Each cell drawn in one go, 40 points wide and 20 high. */
const drawn = (cells: readonly Cell[]): readonly Token[] =>
  cells.map(({ text, row, column, rowSpan }) => {
    const y = 20 * row + 10 * rowSpan;
    return { text, box: [40 * column + 5, y - 5, 40 * column + 5 + Math.min(30, 5 * text.length), y + 5] };
  });

const withWords = (words: readonly Token[], cells: readonly Cell[] = printed.cells): Grid => ({
  ...printed,
  evidence: 'ruled',
  cells,
  words,
});

const disputed = (grid: Grid): readonly string[] =>
  bindTables({ blocks: [grid] }).signals.flatMap((signal) => (signal.kind === 'reading-conflict' ? signal.facts : []));

const rowOf = (label: string): number => printed.cells.find(({ text }) => text.includes(label))?.row ?? -1;
const [complaints, repeats] = [rowOf('信访举报'), rowOf('重复申请')];

/** The figures of two rows stand in each other's place; the order in which they were met is as printed. */
const exchanged = printed.cells.map((cell) => {
  if (!isFigure(cell)) return cell;
  if (cell.row === complaints) return { ...cell, row: repeats };
  return cell.row === repeats ? { ...cell, row: complaints } : cell;
});

/** One figure is not in its cell. */
const lost = (cells: readonly Cell[]): readonly Cell[] =>
  cells.map((cell) => (cell.row === complaints && cell.column === 4 ? { ...cell, text: '' } : cell));

const COLUMNS = ['naturalPerson', 'business', 'researchInstitution', 'socialOrganization', 'legalServiceProvider'];
const both = [...COLUMNS, 'otherOrganization', 'total'].flatMap((column) => [
  `requests.rejected.complaint.${column}`,
  `requests.rejected.repeated.${column}`,
]);

describe('the second reading agrees', () => {
  test('with a grid that is right', () => {
    expect(disputed(printed)).toEqual([]);
    expect(disputed(withWords(drawn(printed.cells)))).toEqual([]);
  });
});

describe('the second reading disputes', () => {
  test('rows whose figures stand in each other’s place, in markup and in a drawing', () => {
    expect(disputed({ ...printed, cells: exchanged })).toEqual(expect.arrayContaining(both));
    expect(disputed(withWords(drawn(printed.cells), exchanged))).toEqual(expect.arrayContaining(both));
  });

  test('a figure that is drawn and stands in no cell, which then is worth half', () => {
    const grid = withWords(drawn(printed.cells), lost(printed.cells));
    expect(disputed(grid)).toEqual(['requests.rejected.complaint.business']);
    const { facts } = bindTables({ blocks: [grid] });
    expect(facts.find(({ id }) => id === 'requests.rejected.complaint.business')).toMatchObject({
      state: 'blank',
      confidence: 0.5,
    });
  });

  test('the same where the file draws all labels before all figures', () => {
    const [labels, figures] = [printed.cells.filter((cell) => !isFigure(cell)), printed.cells.filter(isFigure)];
    const grid = withWords(drawn([...labels, ...figures]), lost(printed.cells));
    expect(disputed(grid)).toEqual(['requests.rejected.complaint.business']);
  });

  test('the same where a number is drawn digit by digit', () => {
    const words = drawn(printed.cells).flatMap(({ text, box: [x, y, , bottom] }): readonly Token[] =>
      /^\d+$/.test(text)
        ? [...text].map((digit, at) => ({ text: digit, box: [x + 5 * at, y, x + 5 * at + 5, bottom] }))
        : [{ text, box: [x, y, x + 30, bottom] }],
    );
    expect(disputed(withWords(words))).toEqual([]);
    expect(disputed(withWords(words, lost(printed.cells)))).toEqual(['requests.rejected.complaint.business']);
  });
});

describe('the second reading says nothing', () => {
  test('of a row in which a figure is not drawn', () => {
    const words = drawn(printed.cells.filter((cell) => cell.row !== complaints || cell.column !== 5));
    expect(disputed(withWords(words, lost(printed.cells)))).toEqual([]);
  });

  test('of columns whose headings stand in another order than the form’s', () => {
    const swap = (text: string): string => (text === '商业企业' ? '科研机构' : text === '科研机构' ? '商业企业' : text);
    const headed = printed.cells.map((cell) => ({ ...cell, text: swap(cell.text) }));
    expect(disputed({ ...printed, cells: headed })).toEqual([]);
    expect(disputed(withWords(drawn(headed), headed))).toEqual([]);
  });

  test('of a table drawn column by column', () => {
    const byColumn = printed.cells.toSorted((a, b) => a.column - b.column || a.row - b.row);
    expect(disputed(withWords(drawn(byColumn)))).toEqual([]);
  });
});
