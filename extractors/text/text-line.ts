import type { LinePlace } from '#model';

/** A line of a text file, or the part of one that stands on one page. */
export interface TextLine {
  readonly text: string;
  /** 1-based, as an editor counts. */
  readonly line: number;
  /** Where `text` begins in its line, in UTF-16 units: not 0 behind a form feed. */
  readonly offset: number;
  /** 1-based; a form feed begins a page. */
  readonly page: number;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/;

export const textLines = (text: string): readonly TextLine[] => {
  const lines: TextLine[] = [];
  let page = 1;
  text.split(LINE_END).forEach((line, index) => {
    let offset = 0;
    for (const [at, part] of line.split('\f').entries()) {
      if (at > 0) page += 1;
      lines.push({ text: part, line: index + 1, offset, page });
      offset += part.length + 1;
    }
  });
  return lines;
};

/** The place of what is printed from `from` to before `to` in a line, without the blanks around it. */
export const placeIn = ({ text, line, offset }: TextLine, from = 0, to = text.length): LinePlace => {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const end = Math.max(start, from + piece.trimEnd().length);
  return { line, from: offset + start, to: offset + end };
};

export const isBlank = ({ text }: TextLine): boolean => text.trim() === '';
