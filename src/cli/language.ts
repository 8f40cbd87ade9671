import type { Command, Option } from 'commander';

const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of the environment: POSIX lets `LC_ALL` win over `LC_MESSAGES` over `LANG`. */
export const languageOf = (environment: Readonly<Record<string, string | undefined>>): Language => {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LC_ALL || LC_MESSAGES || LANG || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
};

export const languageOption = (program: Command): Option =>
  program
    .createOption('--lang <language>', 'language of what is printed')
    .choices(LANGUAGES)
    .default(languageOf(process.env), 'from LC_ALL, LC_MESSAGES or LANG');
