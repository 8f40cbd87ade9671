import type { Language } from '../language.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

export const wordsOf = (language: Language): Words => (language === 'zh' ? zh : en);
