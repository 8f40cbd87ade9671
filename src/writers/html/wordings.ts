import type { Language, Words } from '../wording/words.ts';
import { wordsOf } from '../wording/words-of.ts';
import { en } from './en.ts';
import type { PageWords } from './words.ts';
import { zh } from './zh.ts';

export interface Wordings {
  readonly words: Words;
  readonly page: PageWords;
}

export const wordingsOf = (language: Language): Wordings => ({
  words: wordsOf(language),
  page: language === 'zh' ? zh : en,
});
