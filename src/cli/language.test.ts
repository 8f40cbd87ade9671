import { expect, test } from 'vitest';
import { languageAsked, languageOf } from './language.ts';

test('a Chinese locale asks for Chinese', () => {
  expect(languageOf({ LANG: 'zh_CN.UTF-8' })).toBe('zh');
});

test('LC_ALL wins over LANG', () => {
  expect(languageOf({ LC_ALL: 'C.UTF-8', LANG: 'zh_CN.UTF-8' })).toBe('en');
});

test('an empty variable counts as unset', () => {
  expect(languageOf({ LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8' })).toBe('zh');
});

test('without a locale it is English', () => {
  expect(languageOf({})).toBe('en');
});

test.each([
  [['run', '--lang', 'zh', '--help'], {}, 'zh'],
  [['run', '--lang=en', '--help'], { LANG: 'zh_CN.UTF-8' }, 'en'],
  [['run', '--lang', 'fr'], { LANG: 'zh_CN.UTF-8' }, 'zh'],
  [['--help'], {}, 'en'],
] as const)('help of %j in %j is told in %s', (args, environment, language) => {
  expect(languageAsked(args, environment)).toBe(language);
});
