import { describe, expect, test } from 'vitest';
import { cellXml, columnName, date, number, serialDate, text } from './cell.ts';
import { xmlText } from './escape.ts';
import { rowHeight } from './row-height.ts';

describe('a cell', () => {
  test('of text stays text, whatever it begins with', () => {
    expect(cellXml(text('=1+1'), 'B7')).toBe(
      '<c r="B7" s="2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>',
    );
    expect(cellXml(text('@SUM(1,1)'), 'B7')).toContain('t="inlineStr"');
    expect(cellXml(text('-2+3'), 'B7')).toContain('t="inlineStr"');
  });
  test('of a number is a number, and of nothing is empty', () => {
    expect(cellXml(number(28.75), 'A2')).toBe('<c r="A2" s="3"><v>28.75</v></c>');
    expect(cellXml(number(Number.NaN), 'A2')).toBe('<c r="A2" s="2"/>');
    expect(cellXml(text(''), 'A2')).toBe('<c r="A2" s="2"/>');
  });
  test('of a date is a day of the 1900 system', () => {
    expect(serialDate('2025-01-20')).toBe(45677);
    expect(cellXml(date('1900-03-01'), 'A2')).toBe('<c r="A2" s="4"><v>61</v></c>');
  });
});

test('columns are named as a spreadsheet names them', () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

describe('text in XML', () => {
  test('is escaped, and holds nothing that XML does not allow', () => {
    expect(xmlText('<f>"1"&2</f>\u0000\ud800\t')).toBe('&lt;f&gt;&quot;1&quot;&amp;2&lt;/f&gt;\ufffd\ufffd\t');
  });
  test('is not taken for a character code', () => {
    expect(xmlText('_x003C_')).toBe('_x005F_x003C_');
  });
  test('is cut where a cell ends', () => {
    expect(xmlText('一'.repeat(40_000))).toHaveLength(32_767);
  });
});

describe('the height of a row', () => {
  const headings = [{ title: '问题', width: 12 }];

  test('is that of its longest text, two digits wide for each Chinese character', () => {
    expect(rowHeight([text('一二三四五')], headings)).toBe(17.5);
    expect(rowHeight([text('一二三四五六')], headings)).toBe(32);
    expect(rowHeight([text('1\n2\n3')], headings)).toBe(46.5);
  });
  test('has an end', () => {
    expect(rowHeight([text('一'.repeat(5000))], headings)).toBe(409);
  });
});
