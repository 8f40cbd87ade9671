import type { PrintedBlock } from './blocks.ts';
import type { Rendered } from './case-file.ts';
import type { Sheet } from './sheet.ts';

/** Rows of texts: a merged cell stands in its first row and column, and leaves empty cells below it only. */
const texts = (sheet: Sheet): readonly (readonly string[])[] =>
  Array.from({ length: sheet.rows }, (_, row) =>
    sheet.cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .sort((a, b) => a.column - b.column)
      .map((cell) => (cell.row === row ? cell.text.replaceAll('\n', '') : '')),
  );

const glue = (file: Rendered, sheet: Sheet): Sheet => ({
  ...sheet,
  cells: sheet.cells.flatMap((cell) => {
    const found = Object.entries(file.glued).find(([row]) => cell.fact?.startsWith(`${row}.`));
    if (!found) return [cell];
    const first = sheet.cells.find((other) => other.row === cell.row && other.fact !== null);
    return first === cell ? [{ ...cell, text: found[1] }] : [];
  }),
});

const textOf = (blocks: readonly PrintedBlock[], tableText: (sheet: Sheet) => string): string =>
  `${blocks
    .map((block) => {
      if (block.kind === 'break' || block.kind === 'picture') return '';
      return block.kind === 'table' ? tableText(block.sheet) : block.text;
    })
    .join('\n')}\n`;

/** A text export: cells apart by tabs, what merged cells covered left empty. */
export const tabText = (blocks: readonly PrintedBlock[], file: Rendered): Uint8Array =>
  new TextEncoder().encode(
    textOf(blocks, (sheet) =>
      texts(glue(file, sheet))
        .map((row) => row.join('\t'))
        .join('\n'),
    ),
  );

/** The same cell is repeated over nothing: pipes need every column. */
const pipeRow = (sheet: Sheet, row: number): string =>
  `| ${Array.from({ length: sheet.columns }, (_, column) => {
    const cell = sheet.cells.find((other) => other.row === row && other.column === column);
    return cell ? cell.text.replaceAll('\n', '') : '';
  }).join(' | ')} |`;

const pipeTable = (sheet: Sheet): string => {
  const [first = '', ...rest] = Array.from({ length: sheet.rows }, (_, row) => pipeRow(sheet, row));
  const rule = `|${' --- |'.repeat(sheet.columns)}`;
  return ['', first, rule, ...rest, ''].join('\n');
};

/** Markdown with pipe tables. */
export const pipeText = (blocks: readonly PrintedBlock[]): Uint8Array =>
  new TextEncoder().encode(
    textOf(
      blocks.map((block) => {
        if (block.kind === 'title') return { kind: 'title', text: `# ${block.text}\n` };
        if (block.kind === 'heading') return { kind: 'heading', text: `\n## ${block.text}\n` };
        return block;
      }),
      pipeTable,
    ),
  );
