import { en } from './en.ts';
import type { Language, Words } from './words.ts';
import { zh } from './zh.ts';

export const wordsOf = (language: Language): Words => (language === 'zh' ? zh : en);
