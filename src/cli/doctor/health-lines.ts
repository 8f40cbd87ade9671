import type { Language } from '../language.ts';
import { type Line, span } from '../text/line.ts';
import { atLeft, displayWidth } from '../text/width.ts';
import type { Health, PartHealth, ReaderHealth } from './health.ts';

const WORDS = {
  zh: {
    missing: (name: string) => `缺少 ${name}，或无法运行`,
    needsNothing: '无需其他组件',
    ready: (count: number, of: number) => `可读取 ${of} 类文件中的 ${count} 类。`,
    coreMissing: '有核心格式无法读取。',
  },
  en: {
    missing: (name: string) => `${name} is missing or does not work`,
    needsNothing: 'needs nothing else',
    ready: (count: number, of: number) => `${count} of ${of} kinds of files can be read.`,
    coreMissing: 'A core format cannot be read.',
  },
} as const;

/** One line a reader with what it stands on; below it, one line for each part that is missing, and what to do. */
export const healthLines = (health: Health, language: Language): readonly Line[] => {
  const words = WORDS[language];
  const width = Math.max(...health.readers.map(({ reads }) => displayWidth(reads[language])));
  const ready = health.readers.filter((reader) => reader.ready).length;
  return [
    [span('faint', `Node.js ${health.node}  ${health.platform}`)],
    ...health.readers.flatMap((reader) => readerLines(reader, language, width)),
    [span(health.ready ? 'good' : 'error', words.ready(ready, health.readers.length))],
    ...(health.ready ? [] : [[span('error', words.coreMissing)]]),
  ];
};

const readerLines = (reader: ReaderHealth, language: Language, width: number): readonly Line[] => {
  const words = WORDS[language];
  const there = reader.parts.flatMap(({ name, found }) => (found === null ? [] : [`${name} ${found}`]));
  const missing = reader.parts.filter(({ found }) => found === null);
  return [
    [
      reader.ready ? span('good', '✓ ') : span(reader.weight === 'core' ? 'error' : 'warning', '✗ '),
      span('strong', atLeft(reader.reads[language], width)),
      span('faint', `  ${reader.parts.length === 0 ? words.needsNothing : there.join(', ')}`),
    ],
    ...missing.map((part) => missingLine(part, language)),
  ];
};

const missingLine = ({ name, remedy }: PartHealth, language: Language): Line => [
  span('plain', `    ${WORDS[language].missing(name)}${language === 'zh' ? '：' : ': '}${remedy[language]}`),
];
