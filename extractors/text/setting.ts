import { widthOf } from './metric.ts';
import { isBlank, type TextLine } from './text-line.ts';

/** How hard-wrapped text is set. */
export interface Setting {
  /** The width of a full line in display columns. */
  readonly width: number;
  /** Whether the first line of a paragraph is indented. */
  readonly indents: boolean;
  /** The left margin of each page, in characters. */
  readonly margins: ReadonlyMap<number, number>;
}

/** A page's line is 40 to 120 columns wide; longer lines were never broken by a page. */
const NARROWEST = 40;
const WIDEST = 120;
/** A full line may miss this many columns: a character that did not fit, with its punctuation. */
const SLACK = 4;
/** The indent of a Chinese paragraph: two full-width characters. */
const INDENT = 4;

/** The setting of text that a page's width broke, as `pdftotext` leaves it; null where every line is a paragraph. */
export const settingOf = (lines: readonly TextLine[]): Setting | null => {
  const margins = new Map<number, number>();
  for (const line of lines)
    if (!isBlank(line)) margins.set(line.page, Math.min(margins.get(line.page) ?? indentOf(line), indentOf(line)));
  const widths = lines.map((line) => setWidth(line, margins)).filter((width) => width >= NARROWEST / 2);
  const width = commonest(widths);
  const full = widths.filter((next) => Math.abs(next - width) <= SLACK).length;
  const wider = widths.filter((next) => next > width + 2 * SLACK).length;
  if (width < NARROWEST || width > WIDEST || full < 3 || full < widths.length * 0.4 || wider > full / 10) return null;
  const indented = lines.filter((line) => isIndented(line, margins)).length;
  return { width, indents: indented > 0 && indented < lines.length, margins };
};

/** Whether `below` goes on with the paragraph of `line`, which only the page's width broke. */
export const goesOn = (line: TextLine, below: TextLine, { width, indents, margins }: Setting): boolean => {
  if (setWidth(line, margins) < width - SLACK || isIndented(below, margins)) return false;
  if (/^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])/.test(below.text)) return false;
  return indents || !/[。！？：；.]\s*$/.test(line.text);
};

const indentOf = ({ text }: TextLine): number => text.length - text.trimStart().length;

const isIndented = (line: TextLine, margins: Setting['margins']): boolean =>
  indentOf(line) > (margins.get(line.page) ?? 0) + 1;

/** Blanks around figures are narrow in print; the indent is part of a full line. */
const setWidth = (line: TextLine, margins: Setting['margins']): number => {
  const pieces = line.text.trim().split(/\s+/);
  const width = widthOf(pieces.join(''), 'columns') + (pieces.length - 1) / 2;
  return Math.round(width) + (isIndented(line, margins) ? INDENT : 0);
};

/** The width that most lines come near to. */
const commonest = (widths: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const width of widths) if (width <= WIDEST) counts.set(width, (counts.get(width) ?? 0) + 1);
  let [best, most] = [0, 0];
  for (const [width, count] of counts)
    if (count > most || (count === most && width > best)) [best, most] = [width, count];
  return best;
};
