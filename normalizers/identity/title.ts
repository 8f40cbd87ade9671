import type { PageMeta } from '#model';
import { plainDigits } from '#normalizers/text/dates';
import type { Line } from '#normalizers/text/lines';

/** The title of a report and the block it ends with (−1 where the text has none). */
export interface Title {
  readonly text: string;
  readonly from: 'text' | 'meta';
  /** Its first line. */
  readonly line: Line | null;
  readonly end: number;
}

const LONGEST = 70;
const MOST_LINES = 3;
const REPORT = /(?:信息公开|政务公开|信息与政务公开).*报告$|^(?:\d{4}年?度?)?(?:工作)?年度(?:工作)?报告$/u;
const GLUED = /^(.{2,60}?(?:信息公开|政务公开).{0,10}?报告)(?=[（(]?(?:根据|按照|依据|为|现将|现|本报告|一、))/u;
const ENDS_SENTENCE = /[。；：，,;:]$/u;
/** A re-print wears the page's date or source beside its title. */
const ASIDE = /^(?:发布|来源|索引|日期|时间|字号|浏览|作者|信息来源|编号)/u;

const bare = (text: string): string => plainDigits(text).replace(/[（(【[].{0,20}[）)】\]]$/u, '');

const isTitle = (text: string): boolean => {
  if (text.length > 2 * LONGEST) return false;
  const plain = bare(text);
  return plain.length <= LONGEST && REPORT.test(plain) && !ENDS_SENTENCE.test(plain);
};

/** `- 1 -` over a title is the number of a page; a year may have a line to itself. */
const isPageMark = (plain: string): boolean => !/\p{L}|^\d{4}$/u.test(plain);

const isPart = ({ text }: Line): boolean => {
  if (text.length > 2 * LONGEST) return false;
  const plain = plainDigits(text);
  if (isPageMark(plain)) return false;
  return plain.length > 0 && plain.length <= 30 && !ENDS_SENTENCE.test(plain) && !ASIDE.test(plain);
};

// Blanks beside a Chinese character are the setting of the page, not part of the title.
const BLANKS = /(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu;

const joinedLines = (lines: readonly Line[]): string =>
  lines.map(({ text }) => text.trim().replace(BLANKS, '')).join('');

/** Whether the title already says whose report it is: 政府信息公开工作年度报告 alone does not. */
const namesAgency = (text: string): boolean =>
  !/^(?:关于)?(?:\d{4}年?度?)*(?:政府|政务)?(?:信息公开|政务公开|信息与政务公开)|^(?:\d{4}年?度?)?(?:工作)?年度/u.test(
    bare(text),
  );

const withLinesAbove = (lines: readonly Line[], index: number): readonly Line[] => {
  let from = index;
  while (from > 0 && index - from + 1 < MOST_LINES && !namesAgency(joinedLines(lines.slice(from, index + 1)))) {
    const above = lines[from - 1];
    if (!above || !isPart(above) || above.block !== (lines[from]?.block ?? 0) - 1) break;
    from -= 1;
  }
  return lines.slice(from, index + 1);
};

/** A title over several lines: `青禾市云溪区` / `2023年政府信息公开` / `工作年度报告`. */
const overLines = (lines: readonly Line[], index: number): readonly Line[] | null => {
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const some = lines.slice(index, index + count);
    if (some.length === count && some.every(isPart) && isTitle(joinedLines(some))) return some;
  }
  return null;
};

const titleAt = (lines: readonly Line[], index: number): Title | null => {
  const line = lines[index];
  if (!line) return null;
  const found = isTitle(line.text) ? withLinesAbove(lines, index) : overLines(lines, index);
  const [first, last] = [found?.[0], found?.at(-1)];
  if (found && first && last) return { text: joinedLines(found), from: 'text', line: first, end: last.block };
  const glued = GLUED.exec(line.text.trim())?.[1];
  return glued ? { text: glued, from: 'text', line, end: line.block - 1 } : null;
};

/** Every line or run of lines that reads as the title of a report, in document order. */
export function* titlesIn(lines: readonly Line[]): Generator<Title> {
  for (let index = 0; index < lines.length; index += 1) {
    const title = titleAt(lines, index);
    if (!title) continue;
    yield title;
    while ((lines[index + 1]?.block ?? Number.POSITIVE_INFINITY) <= title.end) index += 1;
  }
}

const SITE_NAME = /[\s]*[_|｜][^_|｜]*$|\s+-+\s+[^-]*$/u;

/** The title from the text before the first section, else from the page's own meta. */
export const titleOf = (lines: readonly Line[], meta: PageMeta): Title | null => {
  for (const title of titlesIn(lines)) return title;
  let text = meta.title?.trim() ?? '';
  while (SITE_NAME.test(text)) text = text.replace(SITE_NAME, '');
  return isTitle(text) ? { text, from: 'meta', line: null, end: -1 } : null;
};
