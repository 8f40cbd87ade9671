import { child, children, element, type XmlElement } from '../xml/element.ts';
import { rejection } from './rejection.ts';
import { content, value, wholeValue } from './xml.ts';

/** Word itself stops at 63 columns, LibreOffice does not. */
const WIDEST = 1024;

/** Cells that may go on below: the columns they span, by their first column. */
type Open = ReadonlyMap<number, number>;

interface SpannedCell {
  readonly cell: XmlElement;
  /** In columns. */
  readonly span: number;
}

/**
 * A table whose spans mammoth reads rightly. Mammoth knows neither `w:gridBefore` nor `w:hMerge`, and continues a
 * vertical merge from any cell further up that begins at the same column, so that cells would overlap.
 * @throws DocumentError `limit-exceeded` for a row of more columns than any page holds
 */
export function squaredTable(table: XmlElement): XmlElement {
  let open: Open = new Map();
  const rows = children(table, 'w:tr').map((row) => {
    const squared = squaredRow(row, open);
    open = squared.open;
    return element('w:tr', squared.cells);
  });
  return element('w:tbl', rows);
}

function squaredRow(row: XmlElement, above: Open): { readonly cells: readonly XmlElement[]; readonly open: Open } {
  const open = new Map<number, number>();
  const cells: XmlElement[] = [];
  let column = 0;
  for (const { cell, span } of mergedAcross([...fillers(row), ...children(row, 'w:tc')])) {
    const merge = verticalMerge(cell);
    const continues = merge === 'continue' && above.get(column) === span;
    cells.push(continues ? continuing(span) : standing(cell, span));
    if (merge !== null) open.set(column, span);
    column += span;
    if (column > WIDEST) throw rejection('limit-exceeded', `A table row spans more than ${WIDEST} columns.`);
  }
  return { cells, open };
}

/** What is not printed before a row's first cell, as a cell that keeps the others in their columns. */
function fillers(row: XmlElement): readonly XmlElement[] {
  const count = wholeValue(child(row, 'w:trPr'), 'w:gridBefore') ?? 0;
  return count === 0 ? [] : [element('w:tc', [spanning(count), element('absent')])];
}

/** The older way to span columns: cells of their own that continue the one to their left. */
function mergedAcross(cells: readonly XmlElement[]): readonly SpannedCell[] {
  const merged: SpannedCell[] = [];
  for (const cell of cells) {
    const left = merged.at(-1);
    const span = Math.max(1, wholeValue(child(cell, 'w:tcPr'), 'w:gridSpan') ?? 1);
    if (left !== undefined && isMergedLeft(cell)) {
      merged[merged.length - 1] = { cell: left.cell, span: left.span + span };
    } else {
      merged.push({ cell, span });
    }
  }
  return merged;
}

function isMergedLeft(cell: XmlElement): boolean {
  const merge = child(child(cell, 'w:tcPr'), 'w:hMerge');
  return merge !== undefined && merge.attributes['w:val'] !== 'restart';
}

function verticalMerge(cell: XmlElement): 'restart' | 'continue' | null {
  const properties = child(cell, 'w:tcPr');
  if (child(properties, 'w:vMerge') === undefined) return null;
  return value(properties, 'w:vMerge') === 'restart' ? 'restart' : 'continue';
}

/** What stands in a cell that continues another is not printed. */
function continuing(span: number): XmlElement {
  return element('w:tc', [spanning(span, element('w:vMerge'))]);
}

function standing(cell: XmlElement, span: number): XmlElement {
  return element('w:tc', [spanning(span), ...content(cell)]);
}

function spanning(span: number, ...more: readonly XmlElement[]): XmlElement {
  return element('w:tcPr', [element('w:gridSpan', [], { 'w:val': String(span) }), ...more]);
}
