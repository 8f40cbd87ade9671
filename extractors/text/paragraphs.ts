import type { Heading, Paragraph } from '#model';
import { isBlank, placeIn, type TextLine } from './text-line.ts';

/** The text of a line, and of the lines that go on with it; Chinese joins without a blank. */
export const paragraphOf = (lines: readonly TextLine[]): Paragraph | Heading | null => {
  const [first] = lines;
  if (!first || isBlank(first)) return null;
  const at = placeIn(first);
  const text = lines.reduce((joined, line) => join(joined, line.text.trim()), '');
  const heading = /^(#{1,6})\s+(.+)$/.exec(text);
  return heading
    ? { kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '', at }
    : { kind: 'paragraph', text, at };
};

/** Two numbers or two words stay apart. */
const join = (left: string, right: string): string =>
  /[\w.,]$/.test(left) && /^\w/.test(right) ? `${left} ${right}` : `${left}${right}`;
