import type { Line } from './line.ts';

/** A heading on one axis: `level` counts from the outside, `start` along the axis. */
export interface HeadingCell {
  readonly level: number;
  readonly levels: number;
  readonly start: number;
  readonly length: number;
  readonly text: string;
}

const groupsAt = (lines: readonly Line[], level: number): HeadingCell[] => {
  const key = (line: Line): string => line.above.slice(0, level + 1).join('\u0000');
  return lines.flatMap((line, start) => {
    const text = line.above[level];
    const before = lines[start - 1];
    if (text === undefined) return [];
    if (before?.above[level] !== undefined && key(before) === key(line)) return [];
    const rest = lines.slice(start);
    const end = rest.findIndex((other) => other.above[level] === undefined || key(other) !== key(line));
    return { level, levels: 1, start, length: end < 0 ? rest.length : end, text };
  });
};

/** Merged headings and leaves; a leaf with fewer headings above it is stretched to the depth of the axis. */
export const headings = (lines: readonly Line[], depth: number): readonly HeadingCell[] => [
  ...Array.from({ length: depth - 1 }, (_, level) => groupsAt(lines, level)).flat(),
  ...lines.map((line, start) => ({
    level: line.above.length,
    levels: depth - line.above.length,
    start,
    length: 1,
    text: line.label,
  })),
];
