import type { Argument, Command, Help, Option } from 'commander';
import { displayWidth } from '../text/width.ts';
import { wrapped } from '../text/wrapped.ts';
import { mistakeText } from '../wording/mistakes.ts';
import { helpInChinese } from './zh.ts';

const told = (text: string): string => helpInChinese.get(text) ?? text;

const choicesOf = ({ argChoices }: Option): readonly string[] => (argChoices ? [`可选：${argChoices.join('、')}`] : []);

const standardOf = (option: Option): readonly string[] => {
  const { defaultValue, defaultValueDescription } = option;
  if (defaultValue === undefined || option.isBoolean()) return [];
  return [`默认：${told(defaultValueDescription ?? String(defaultValue))}`];
};

const environmentOf = ({ envVar }: Option): readonly string[] => (envVar === undefined ? [] : [`环境变量：${envVar}`]);

/** `读取进程数（默认：每个处理器一个）` */
const optionDescription = (option: Option): string => {
  const more = [...choicesOf(option), ...standardOf(option), ...environmentOf(option)];
  return `${told(option.description)}${more.length > 0 ? `（${more.join('；')}）` : ''}`;
};

const CHINESE: Partial<Help> = {
  optionDescription,
  styleTitle: told,
  argumentDescription: ({ description }: Argument) => told(description),
  commandDescription: (command: Command) => told(command.description()),
  subcommandDescription: (command: Command) => told(command.summary() || command.description()),
  displayWidth,
  boxWrap: wrapped,
};

/** Lets the help of a program and of all its commands speak Chinese, and what they say of wrong use; options keep their names. */
export const speakChinese = (program: Command): void => {
  for (const command of [program, ...program.commands]) {
    command.configureHelp(CHINESE);
    command.configureOutput({
      outputError: (text, write) => write(`${mistakeText(text.trimEnd().replace(/^error: /u, ''), 'zh')}\n`),
    });
  }
};
