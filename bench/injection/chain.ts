import { formOf } from '#forms';
import type { FormId } from '#model';
import { random } from '../../tests/printed/random.ts';
import { type Sentence, soundSentences } from './narrative/say.ts';
import { valuesOf } from './narrative/values.ts';
import { problemsOf, workOf } from './prose.ts';
import { figuresOf, type Part, type Printed, sheetsByKind } from './report.ts';
import { below, type Numbers, soundNumbers } from './sound.ts';

const FIRST = '云松柳石枫竹梅榆槐桐芦荻菱荷杏桂柏杉'.split('');
const SECOND = '溪湖岸渡林埠亭洲浦湾坪坡塘堰涧泊'.split('');
const BODIES = ['教育局', '水利局', '统计局', '民政局', '交通运输局', '卫生健康局', '人民政府'];

/** Every agency's name once: 青禾市云溪区教育局 … */
export const agencyAt = (index: number): string => {
  const body = BODIES[index % BODIES.length];
  const place = Math.floor(index / BODIES.length);
  return `青禾市${FIRST[place % FIRST.length]}${SECOND[Math.floor(place / FIRST.length) % SECOND.length]}区${body}`;
};

const formOfYear = (year: number): FormId => (year >= 2021 ? 'ogi-2021' : 'ogi-2019');

const overviewOf = (year: number, numbers: Numbers, draw: () => number): string => {
  const [received, carriedIn, concluded, carriedOut] = ['received', 'carriedIn', 'concluded', 'carriedOut'].map((row) =>
    numbers.get(`requests.${row}.total`),
  );
  return `${year}年，${workOf(draw)}全年新收政府信息公开申请${received}件，上年结转${carriedIn}件，办结${concluded}件，结转下年度继续办理${carriedOut}件。`;
};

const inSection = (sentences: readonly Sentence[], section: string): string =>
  sentences
    .filter((sentence) => sentence.section === section)
    .map(({ text }) => `\n${text}`)
    .join('');

/** The sections of a report in the form's order, with its tables. */
const partsOf = (form: FormId, numbers: Numbers, texts: Readonly<Record<string, string>>): readonly Part[] => {
  const sheets = sheetsByKind(form, figuresOf(numbers));
  return formOf(form).sections.map(({ kind, wordings }) => {
    const sheet = sheets.get(kind);
    return { kind, heading: wordings[0], text: texts[kind] ?? '', sheets: sheet ? [sheet] : [] };
  });
};

/** The report with other numbers in its tables; its text stays. */
export const withNumbers = (report: Printed, changes: readonly (readonly [string, number])[]): Printed => {
  const numbers = new Map([...report.numbers, ...changes]);
  const texts = Object.fromEntries(report.parts.map(({ kind, text }) => [kind, text]));
  return { ...report, numbers, parts: partsOf(report.form, numbers, texts) };
};

const printed = (agency: string, year: number, numbers: Numbers, draw: () => number): Printed => {
  const form = formOfYear(year);
  const said = soundSentences({ agency, year, values: valuesOf(numbers) }, draw);
  const texts = {
    overview: overviewOf(year, numbers, draw) + inSection(said, 'overview'),
    proactive: inSection(said, 'proactive').trim(),
    requests: inSection(said, 'requests').trim(),
    review: inSection(said, 'review').trim(),
    problems: problemsOf(draw) + inSection(said, 'problems'),
    other: `本年度未收取政府信息公开信息处理费，没有其他需要报告的事项。${inSection(said, 'other')}`,
  };
  return {
    agency,
    year,
    form,
    numbers,
    title: `${agency}${year}年政府信息公开工作年度报告`,
    preamble: `本报告由${agency}编制，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    parts: partsOf(form, numbers, texts),
    published: `${year + 1}-01-${10 + below(draw, 20)}`,
  };
};

const FIRST_YEARS = [2019, 2020, 2021, 2022];

/** Three years of one agency's reports without an error, in themselves and beside each other. */
export const soundChain = (index: number): readonly Printed[] => {
  const draw = random(index + 1);
  const from = FIRST_YEARS[index % FIRST_YEARS.length] ?? 2019;
  const scale = [0, 4, 30, 200][below(draw, 4)] ?? 0;
  const chain: Printed[] = [];
  for (const year of [from, from + 1, from + 2]) {
    const before = chain.at(-1)?.numbers ?? null;
    chain.push(printed(agencyAt(index), year, soundNumbers({ form: formOfYear(year), before, scale, draw }), draw));
  }
  return chain;
};
