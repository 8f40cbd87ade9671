import { describe, expect, test } from 'vitest';
import { mistakeText } from './mistakes.ts';

describe('a mistake of the caller', () => {
  test('is told as it is in English', () => {
    expect(mistakeText('no such path: 2024', 'en')).toBe('error: no such path: 2024');
  });

  test.each([
    ['no such path: 2024/年报', '错误：路径不存在：2024/年报'],
    ['cannot write a.html: no such file or directory', '错误：不能写入 a.html：没有这个文件或文件夹'],
    [
      "option '--jobs <count>' argument '0' is invalid. It takes a whole number of 1 or more, such as 4.",
      '错误：选项 --jobs <count> 的值“0”无效：应为不小于 1 的整数，例如 4',
    ],
    [
      "option '--lang <language>' argument 'fr' is invalid. Allowed choices are zh, en.",
      '错误：选项 --lang <language> 的值“fr”无效：可选 zh, en',
    ],
    ["unknown option '--hmtl'\n(Did you mean --html?)", '错误：没有“--hmtl”这个选项（是否指 --html？）'],
  ])('%s in Chinese', (english, chinese) => {
    expect(mistakeText(english, 'zh')).toBe(chinese);
  });

  test('keeps the English where Chinese has no words for it', () => {
    expect(mistakeText('quite unheard of', 'zh')).toBe('错误：quite unheard of');
  });
});
