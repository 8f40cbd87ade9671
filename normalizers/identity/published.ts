import type { PageMeta } from '#model';
import { isoDate, plainDigits } from '#normalizers/text/dates';
import type { Line } from '#normalizers/text/lines';

const LABELLED = /(?:发布|公开|发文|生成|成文)(?:日期|时间)[:：]?(\d{4})[-年./](\d{1,2})[-月./](\d{1,2})/u;
const SIGNED = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u;
/** How many of the last lines may hold the date below the signature. */
const TAIL = 3;

const dateIn = (text: string, pattern: RegExp): string | null => {
  const [, year, month, day] = pattern.exec(plainDigits(text)) ?? [];
  return year && month && day ? isoDate(year, month, day) : null;
};

/** When the page says it was published, else the date the report is signed with. */
export const publishedOf = (lines: readonly Line[], meta: PageMeta): string | null => {
  if (meta.published) return meta.published;
  const labelled = lines
    .map(({ text }) => (text.length <= 80 ? dateIn(text, LABELLED) : null))
    .find((date) => date !== null);
  if (labelled) return labelled;
  return (
    lines
      .slice(-TAIL)
      .map(({ text }) => dateIn(text, SIGNED))
      .find((date) => date !== null) ?? null
  );
};
