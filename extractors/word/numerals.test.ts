import { expect, test } from 'vitest';
import { numeral } from './numerals.ts';

test.each([
  [1, 'decimal', '1'],
  [7, 'decimalZero', '07'],
  [12, 'decimalFullWidth', '１２'],
  [3, 'decimalEnclosedCircle', '③'],
  [21, 'decimalEnclosedCircleChinese', '㉑'],
  [2, 'decimalEnclosedParen', '⑵'],
  [10, 'chineseCounting', '十'],
  [12, 'chineseCountingThousand', '十二'],
  [20, 'taiwaneseCounting', '二十'],
  [105, 'chineseCounting', '一百零五'],
  [110, 'chineseCounting', '一百一十'],
  [15, 'chineseLegalSimplified', '拾伍'],
  [10, 'ideographDigital', '一〇'],
  [2, 'ideographTraditional', '乙'],
  [11, 'ideographTraditional', '11'],
  [28, 'lowerLetter', 'bb'],
  [3, 'upperLetter', 'C'],
  [14, 'lowerRoman', 'xiv'],
  [4, 'upperRoman', 'IV'],
  [5, 'none', ''],
  [5, 'hebrew1', '5'],
])('%i in %s is printed %s', (number, format, printed) => {
  expect(numeral(number, format)).toBe(printed);
});
