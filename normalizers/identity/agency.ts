import { plainDigits } from '#normalizers/text/dates';

const YEAR = /(?:20\d{2}|19\d{2})(?:年度?|(?=政府|政务|信息))/gu;
const SUBJECT = /(?:政府|政务)?(?:信息公开|政务公开|信息与政务公开|政务信息公开)/gu;
const OPENING = /^(?:关于)?/u;
/** 我局, 本机关: says who speaks, not who that is. */
const PRONOUN = /^(?:我|本|该|贵)/u;
const HAN = /\p{Script=Han}{2,}/u;

const named = (name: string): string | null => {
  const clean = name.replace(/^[的、，,:：]+|[的、，,:：《“"]+$/gu, '');
  return HAN.test(clean) && !PRONOUN.test(clean) && clean.length <= 40 ? clean : null;
};

/** The body that a title names, or null: `2023年白鹭县统计局政府信息公开工作年度报告` → 白鹭县统计局. */
export const agencyOfTitle = (title: string): string | null => {
  const plain = plainDigits(title).replace(OPENING, '').replaceAll(YEAR, ' ').trim();
  const subject = [...plain.matchAll(SUBJECT)].at(-1);
  if (!subject) return named(plain.replace(/(?:工作)?年度.*报告.*$/u, '').trim());
  const name = plain
    .slice(0, subject.index)
    .replace(/\s+/gu, '')
    .replace(/(?:年度|年)$/u, '');
  // 青禾市人民政府信息公开…: the two 政府 are printed once.
  return named(name.endsWith('人民') ? `${name}政府` : name);
};

const COMPILED_BY: readonly RegExp[] = [
  /本(?:年度?)?(?:工作)?报告由([^，。；,;（(]{2,40}?)(?:根据|按照|依据|依照|编制|结合|汇总|负责|,)/u,
  /(?:^|[。;\n])([^，。；,;（(]{2,40}?)(?:根据[^。]{0,60}?)?(?:编制|编写)(?:了|并公布)?本(?:年度?)?(?:工作)?报告/u,
];

/** The body that the preamble says compiled the report. */
export const agencyOfPreamble = (preamble: string): string | null => {
  const plain = plainDigits(preamble);
  const name = COMPILED_BY.map((pattern) => pattern.exec(plain)?.[1]).find((found) => found !== undefined);
  return name ? named(name) : null;
};
