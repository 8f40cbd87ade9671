import type { CellPlace, Place, Wording } from '#model';

const range = (numbers: readonly number[]): string => {
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return first === last ? `${first}` : `${first}–${last}`;
};

const plural = (noun: string, span: string): string => `${noun}${span.includes('–') ? 's' : ''} ${span}`;

const cells = (places: readonly CellPlace[]): Wording => {
  const spanOf = (key: keyof CellPlace): string => range(places.map((place) => place[key] + 1));
  const [table, row, column] = [spanOf('table'), spanOf('row'), spanOf('column')];
  return {
    zh: `第 ${table} 个表格第 ${row} 行第 ${column} 列`,
    en: `${plural('table', table)}, ${plural('row', row)}, ${plural('column', column)}`,
  };
};

/** Where to look, counted from 1 as a person counts; null for nowhere. */
export const placesText = (places: readonly Place[]): Wording | null => {
  const pages = places.flatMap((place) => ('page' in place ? place.page : []));
  if (pages.length > 0) return { zh: `第 ${range(pages)} 页`, en: plural('page', range(pages)) };
  const inTables = places.filter((place) => 'table' in place);
  if (inTables.length > 0) return cells(inTables);
  const lines = places.flatMap((place) => ('line' in place ? place.line : []));
  if (lines.length > 0) return { zh: `第 ${range(lines)} 行`, en: plural('line', range(lines)) };
  const paragraphs = places.flatMap((place) => ('paragraph' in place ? place.paragraph + 1 : []));
  if (paragraphs.length > 0) return { zh: `第 ${range(paragraphs)} 段`, en: plural('paragraph', range(paragraphs)) };
  return null;
};

/** The message with where to look at its end. */
export const located = ({ zh, en }: Wording, places: readonly (Place | null)[]): Wording => {
  const place = placesText(places.filter((candidate) => candidate !== null));
  return place ? { zh: `${zh}（${place.zh}）`, en: `${en} (${place.en})` } : { zh, en };
};
