import { describe, expect, test } from 'vitest';
import { programOf } from '../program.ts';
import { displayWidth } from '../text/width.ts';
import { notesInEnglish } from './notes-en.ts';
import { notesInChinese } from './notes-zh.ts';
import { helpInChinese } from './zh.ts';

const english = programOf('en');
const said = [english, ...english.commands].flatMap((command) => [
  command.description(),
  command.summary(),
  ...command.registeredArguments.map(({ description }) => description),
  ...command.options.flatMap(({ description, helpGroupHeading = '' }) => [description, helpGroupHeading]),
]);

/** `70 2 1 3 0`, as a help lists them. */
const exitCodes = (note: string): readonly string[] => note.match(/(?<=^ {2})\d+(?= )/gmu) ?? [];

describe('the help in Chinese', () => {
  test('has words for everything that the English says', () => {
    expect(said.filter((text) => text !== '' && !helpInChinese.has(text))).toEqual([]);
  });

  test('says nothing that the English no longer says', () => {
    const own = ['Usage:', 'Arguments:', 'Options:', 'Commands:', 'display help for command'];
    const standards = ['from LC_ALL, LC_MESSAGES or LANG', 'one a processor', 'one for each core'];
    const known = new Set([...said, ...own, ...standards]);
    expect([...helpInChinese.keys()].filter((text) => !known.has(text))).toEqual([]);
  });

  test('has the same notes, with the same exit codes', () => {
    expect(Object.keys(notesInChinese)).toEqual(Object.keys(notesInEnglish));
    for (const [command, note] of Object.entries(notesInEnglish)) {
      expect(exitCodes(note)).toContain('70');
      expect(exitCodes(notesInChinese[command] ?? '')).toEqual(exitCodes(note));
    }
  });

  test('names the options as they are, with what they stand at, in lines that a terminal holds', () => {
    const run = programOf('zh').commands.find((command) => command.name() === 'run');
    const help = run?.helpInformation() ?? '';
    expect(help).toContain('\n  --jobs <count>                 读取进程数（默认：每个处理器一个）\n');
    expect(help).toContain('\n隔离（两次超出的隔离：timeout、memory、crash）：\n');
    expect(help.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
  });
});
