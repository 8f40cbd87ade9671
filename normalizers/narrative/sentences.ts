import type { Place, Section, SectionKind } from '#model';
import type { Line } from '#normalizers/text/lines';
import { plainText } from './plain.ts';

/** One paragraph of the narrative, in sentences. */
export interface Passage {
  readonly sentences: readonly string[];
  readonly section: SectionKind;
  readonly at: Place | null;
}

const SPEAKS = /申请|予以公开|部分公开|不予公开|无法提供|不予处理|复议|诉讼|规范性文件|规章|处理费|事业性收费/u;
const STATES = /[\p{Nd}零〇一二两三四五六七八九十]|未|没有|无/u;
const ENDS = /[。！？；：:;!?.]\s*$/u;
const SENTENCES = /[^。！？!?]+[。！？!?]?/gu;
/** `（二）依申请公开情况` on a line of its own says what the next lines are about. */
const HEADING = /^[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．]/u;
const LONGEST_HEADING = 30;

/** A paragraph that does not end goes on in the next: a page was turned. */
const joined = (lines: readonly string[]): readonly string[] => {
  const paragraphs: string[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last === undefined || ENDS.test(last)) {
      paragraphs.push(line);
    } else {
      const isHeading = HEADING.test(last) && last.length <= LONGEST_HEADING;
      paragraphs[paragraphs.length - 1] = `${last}${isHeading ? '。' : ''}${line}`;
    }
  }
  return paragraphs;
};

/** 《…》 names other papers and 〔2021〕 their year; neither states a figure. */
const withoutTitles = (text: string): string => text.replace(/《[^》]*》|〔\d{4}〕\d*号?/gu, '');

const placeIn = (lines: readonly Line[], paragraph: string, section: Section): Place | null => {
  const start = paragraph.slice(0, 12).replace(/。$/u, '');
  return lines.find(({ text }) => text.includes(start))?.at ?? section.at;
};

/** The parts of a section that may state a figure of the tables. */
export const passagesOf = (section: Section, lines: readonly Line[]): readonly Passage[] =>
  joined(section.text.split('\n'))
    .filter((text) => SPEAKS.test(text.replace(/\s+/gu, '')) && STATES.test(text))
    .map((text) => ({
      sentences: withoutTitles(plainText(text)).match(SENTENCES) ?? [],
      section: section.kind,
      at: placeIn(lines, text, section),
    }));
