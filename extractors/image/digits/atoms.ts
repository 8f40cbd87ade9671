import { type Bounds, type Component, heightOf, widthOf } from './components.ts';
import type { Ink } from './ink.ts';
import type { Line } from './lines.ts';

/** The least that a glyph may consist of: pieces of ink, or an upright slice of a piece where glyphs touch. */
export interface Atom extends Bounds {
  readonly labels: readonly number[];
}

/** Wider than this many line heights a piece may be two glyphs: the widest bold digit met has 0.72. */
const WIDEST = 0.78;
/** The most slices one piece is cut into: eight digits with a cut too many each. */
const MOST_SLICES = 16;

/** The whole glyphs by the pieces of ink alone: pieces above each other joined, none cut. */
export function joinedPieces(line: Line): readonly Atom[] {
  const atoms: Atom[] = [];
  for (const piece of line.pieces) {
    const last = atoms.at(-1);
    if (last && stacked(last, piece)) atoms[atoms.length - 1] = join([last, atomOf(piece)]);
    else atoms.push(atomOf(piece));
  }
  return atoms;
}

/** The atoms of a line from left to right: wide pieces are cut at every valley of their ink, to be joined again. */
export function atomsOf(line: Line, labels: Int32Array, ink: Ink): readonly Atom[] {
  return joinedPieces(line).flatMap((atom) => slices(atom, line, labels, ink));
}

export function join(atoms: readonly Atom[]): Atom {
  return {
    labels: [...new Set(atoms.flatMap((atom) => atom.labels))],
    left: Math.min(...atoms.map((atom) => atom.left)),
    top: Math.min(...atoms.map((atom) => atom.top)),
    right: Math.max(...atoms.map((atom) => atom.right)),
    bottom: Math.max(...atoms.map((atom) => atom.bottom)),
  };
}

const atomOf = ({ label, left, top, right, bottom }: Component): Atom => ({
  labels: [label],
  left,
  top,
  right,
  bottom,
});

/** Whether a piece may be a row of touching glyphs: wide, and no bar (very flat, or flat and full of ink). */
export function isWide(atom: Atom, line: Line, labels: Int32Array, ink: Ink): boolean {
  if (widthOf(atom) <= (line.bottom - line.top) * WIDEST) return false;
  const shape = heightOf(atom) / widthOf(atom);
  const dark = columnInk(atom, labels, ink).reduce((sum, column) => sum + column, 0);
  return shape >= 0.18 && (shape >= 0.6 || dark <= 0.62 * widthOf(atom) * heightOf(atom));
}

/** Pieces that stand over each other are strokes of one glyph; figures are set without kerning, so no point is under a 7. */
function stacked(above: Bounds, piece: Bounds): boolean {
  const shared = Math.min(above.right, piece.right) - Math.max(above.left, piece.left);
  return shared > Math.min(widthOf(above), widthOf(piece)) * 0.5;
}

function slices(atom: Atom, line: Line, labels: Int32Array, ink: Ink): readonly Atom[] {
  const height = line.bottom - line.top;
  if (heightOf(atom) < height * 0.5 || !isWide(atom, line, labels, ink)) return [atom];
  const columns = columnInk(atom, labels, ink);
  const cuts = valleys(columns, Math.max(2, height * 0.15)).slice(0, MOST_SLICES - 1);
  const edges = [atom.left, ...cuts.map((cut) => atom.left + cut), atom.right];
  return edges.slice(1).flatMap((right, index) => sliceOf(atom, edges[index] ?? atom.left, right, labels, ink.width));
}

function columnInk(atom: Atom, labels: Int32Array, ink: Ink): Float32Array {
  const columns = new Float32Array(widthOf(atom));
  for (let y = atom.top; y < atom.bottom; y++) {
    for (let x = atom.left; x < atom.right; x++) {
      const pixel = y * ink.width + x;
      if (atom.labels.includes(labels[pixel] ?? 0))
        columns[x - atom.left] = (columns[x - atom.left] ?? 0) + (ink.dark[pixel] ?? 0);
    }
  }
  return columns;
}

/** Columns with the least ink for `reach` columns on both sides, from left to right. */
function valleys(columns: Float32Array, reach: number): readonly number[] {
  const cuts: number[] = [];
  for (let x = Math.ceil(reach); x <= columns.length - reach; x++) {
    const near = columns.subarray(Math.max(0, Math.ceil(x - reach)), Math.floor(x + reach) + 1);
    const least = Math.min(...near);
    if ((columns[x] ?? 0) > least || x - (cuts.at(-1) ?? -reach) < reach) continue;
    cuts.push(x);
  }
  return cuts;
}

function sliceOf(atom: Atom, left: number, right: number, labels: Int32Array, width: number): readonly Atom[] {
  let [top, bottom] = [atom.bottom, atom.top];
  for (let y = atom.top; y < atom.bottom; y++) {
    for (let x = left; x < right; x++) {
      if (!atom.labels.includes(labels[y * width + x] ?? 0)) continue;
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  }
  return bottom > top ? [{ labels: atom.labels, left, right, top, bottom }] : [];
}
