import type { Command, Option } from 'commander';

const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of the environment: POSIX lets `LC_ALL` win over `LC_MESSAGES` over `LANG`. */
export const languageOf = (environment: Readonly<Record<string, string | undefined>>): Language => {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LC_ALL || LC_MESSAGES || LANG || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
};

/** The language that a command line asks for, before it is parsed: help is told in it. */
export const languageAsked = (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language => {
  const asked = /(?:^|\0)--lang[=\0](zh|en)(?:\0|$)/u.exec(args.join('\0'))?.[1];
  return asked === 'zh' || asked === 'en' ? asked : languageOf(environment);
};

export const languageOption = (program: Command): Option =>
  program
    .createOption('--lang <language>', 'language of what is printed')
    .choices(LANGUAGES)
    .default(languageOf(process.env), 'from LC_ALL, LC_MESSAGES or LANG');
