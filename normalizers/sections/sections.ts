import type { Section } from '#model';
import type { Line } from '#normalizers/text/lines';
import { type HeadingCandidate, headingCandidates } from './candidates.ts';
import { chooseHeadings } from './choose.ts';

/** A position in the prose: a line and an offset in it. */
interface Position {
  readonly block: number;
  readonly offset: number;
}

const textBetween = (lines: readonly Line[], start: Position, end: Position): string =>
  lines
    .filter(({ block }) => block >= start.block && block <= end.block)
    .map(({ block, text }) =>
      text.slice(block === start.block ? start.offset : 0, block === end.block ? end.offset : text.length).trim(),
    )
    .filter((text) => text !== '')
    .join('\n');

const END: Position = { block: Number.POSITIVE_INFINITY, offset: 0 };

const startOf = ({ line, from }: HeadingCandidate): Position => ({ block: line.block, offset: from });
const endOf = ({ line, to }: HeadingCandidate): Position => ({ block: line.block, offset: to });

const section = (lines: readonly Line[], heading: HeadingCandidate, next: HeadingCandidate | undefined): Section => ({
  kind: heading.kind ?? 'extra',
  heading: heading.line.text.slice(heading.from, heading.to).trim(),
  text: textBetween(lines, endOf(heading), next ? startOf(next) : END),
  at: heading.line.at,
});

/**
 * The sections of a report, in the order of print. What stands before the first heading is the preamble;
 * `titleEnd` is the last block of the title, which belongs to no section.
 */
export const sectionsOf = (
  lines: readonly Line[],
  headings: readonly HeadingCandidate[],
  titleEnd: number,
): readonly Section[] => {
  const [first] = headings;
  const start = { block: titleEnd + 1, offset: 0 };
  const preamble = textBetween(lines, start, first ? startOf(first) : END);
  const at = lines.find(({ block }) => block > titleEnd)?.at ?? null;
  return [
    ...(preamble === '' ? [] : [{ kind: first ? 'preamble' : 'extra', heading: '', text: preamble, at } as const]),
    ...headings.map((heading, index) => section(lines, heading, headings[index + 1])),
  ];
};

export const headingsOf = (lines: readonly Line[]): readonly HeadingCandidate[] =>
  chooseHeadings(headingCandidates(lines));
