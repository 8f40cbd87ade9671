import { displayWidth } from './width.ts';

/** What may not begin a line, and so stays with what is before it. */
const CLOSING = '，。；：、）”’？！》〕';

/** Words of Latin script stay whole; between Chinese characters a line may end. */
const PIECES = /[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef“”‘’]|[^\s\u2e80-\u9fff\uff00-\uffef“”‘’]+|\s+/gu;

const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  for (const [piece] of text.matchAll(PIECES)) {
    const last = pieces.at(-1);
    if (last !== undefined && (CLOSING.includes(piece) || /[（“‘《〔]$/u.test(last)))
      pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
};

const wrappedLine = (line: string, width: number): string => {
  const lines: string[] = [];
  let current = '';
  for (const piece of piecesOf(line)) {
    if (displayWidth(current + piece.trimEnd()) <= width) current += piece;
    else {
      lines.push(current.trimEnd());
      current = piece.trimStart();
    }
  }
  return [...lines, current.trimEnd()].join('\n');
};

/** The text in lines of at most `width` cells of a terminal, which Chinese without blanks is wrapped into as well. */
export const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => wrappedLine(line, width))
    .join('\n');
