import type { Language } from '../language.ts';
import { mistakeInChinese } from './mistakes-zh.ts';

/** `error: no such path: 2024`, `错误：路径不存在：2024` */
export const mistakeText = (message: string, language: Language): string =>
  language === 'zh' ? `错误：${mistakeInChinese(message)}` : `error: ${message}`;
