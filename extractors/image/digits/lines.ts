import { around, type Bounds, type Component, heightOf, widthOf } from './components.ts';
import type { Ink } from './ink.ts';

/** One printed line of a cell: its pieces of ink from left to right, and the band its tall glyphs fill. */
export interface Line {
  readonly pieces: readonly Component[];
  readonly top: number;
  readonly bottom: number;
}

/** A piece no longer than this is a speck when nothing larger stands beside it: the shortest hyphen at 150 dpi has 4. */
const SPECK = 3;

/** The lines of a cell, top to bottom, without border slivers and specks; none for a blank cell. */
export function linesOf(components: readonly Component[], ink: Ink): readonly Line[] {
  const glyphs = components.filter((piece) => piece.area > 1 && !isBorder(piece, ink));
  return bands(glyphs)
    .map(lineOf)
    .filter((line) => line.pieces.some((piece) => Math.max(widthOf(piece), heightOf(piece)) > SPECK));
}

/** What is left of a border: thin, and along a side of the crop; a crop tight around a 1 touches both sides. */
function isBorder(piece: Component, ink: Ink): boolean {
  const across = { size: widthOf(piece), low: piece.left, high: ink.width - piece.right, length: ink.width };
  const along = { size: heightOf(piece), low: piece.top, high: ink.height - piece.bottom, length: ink.height };
  return isSliver(across, along) || isSliver(along, across);
}

/** A piece's extent one way, and its distances from the two sides of the crop. */
interface Extent {
  readonly size: number;
  readonly low: number;
  readonly high: number;
  readonly length: number;
}

function isSliver(thin: Extent, long: Extent): boolean {
  if (thin.size > Math.max(3, thin.length * 0.08) || long.size < 4 * thin.size) return false;
  const whole = long.low <= 1 && long.high <= 1;
  if (whole && long.size > 8 * thin.size) return thin.low > 1 || thin.high > 1;
  const atSide = thin.low <= 1 !== thin.high <= 1;
  const atOneEnd = long.low <= 1 !== long.high <= 1;
  return atSide && atOneEnd && long.size < long.length * 0.8;
}

/** Groups of pieces with empty rows between them; a small group goes to its nearer neighbour (a broken stroke, a speck). */
function bands(pieces: readonly Component[]): readonly (readonly Component[])[] {
  const groups: Component[][] = [];
  let bottom = -1;
  for (const piece of [...pieces].sort((a, b) => a.top - b.top)) {
    const last = groups.at(-1);
    if (last && piece.top < bottom + 1) last.push(piece);
    else groups.push([piece]);
    bottom = Math.max(bottom, piece.bottom);
  }
  const tallest = Math.max(0, ...groups.map((group) => heightOf(around(group))));
  const lines: Component[][] = [];
  for (const group of groups) {
    const last = lines.at(-1);
    if (last && !apart(around(last), around(group), tallest)) last.push(...group);
    else lines.push([...group]);
  }
  return lines;
}

/** Two lines: both more than half as high as the highest, with a gap no broken stroke has. */
function apart(above: Bounds, below: Bounds, tallest: number): boolean {
  const gap = below.top - above.bottom;
  return Math.min(heightOf(above), heightOf(below)) > tallest * 0.55 && gap > Math.max(1, tallest * 0.1);
}

function lineOf(pieces: readonly Component[]): Line {
  const largest = Math.max(...pieces.map(heightOf));
  const strokes = pieces.filter((piece) => Math.max(widthOf(piece), heightOf(piece)) > largest * 0.2);
  const stacks = stacksOf(strokes.sort((a, b) => a.left - b.left));
  const tallest = Math.max(...stacks.map(heightOf));
  const tall = stacks.filter((box) => heightOf(box) >= tallest * 0.7);
  const top = median(tall.map((box) => box.top));
  const bottom = median(tall.map((box) => box.bottom));
  const scale = Math.max(
    bottom - top,
    ...pieces
      .filter(isDash)
      .map(widthOf)
      .filter((width) => width > 2 * (bottom - top)),
  );
  const kept = pieces.filter((piece) => !isSpeck(piece, { top, bottom }, scale));
  return { pieces: kept.sort((a, b) => a.left - b.left), top, bottom };
}

/** Boxes around pieces that stand over each other: the parts of a broken stroke have the height of neither. */
function stacksOf(pieces: readonly Component[]): readonly Bounds[] {
  const boxes: Bounds[] = [];
  for (const piece of pieces) {
    const last = boxes.at(-1);
    const shared = last ? Math.min(last.right, piece.right) - piece.left : 0;
    if (last && shared > widthOf(piece) * 0.5) boxes[boxes.length - 1] = around([last, piece]);
    else boxes.push(piece);
  }
  return boxes;
}

/** Flat and full of ink, or flatter than a row of touching digits. */
function isDash(piece: Component): boolean {
  const [width, height] = [widthOf(piece), heightOf(piece)];
  return width > 7 * height || (width > 1.5 * height && piece.area > 0.65 * width * height);
}

/** A dot away from the foot of the line, or one too small to be a point; beside nothing but a dash, any dot. */
function isSpeck(piece: Component, { top, bottom }: Pick<Line, 'top' | 'bottom'>, scale: number): boolean {
  const size = Math.max(widthOf(piece), heightOf(piece));
  if (size > scale * 0.26) return false;
  const height = bottom - top;
  if (scale > height) return heightOf(piece) < height * 0.75 || size < scale * 0.12;
  if (isDash(piece) && size > height * 0.16) return false;
  const atFoot = piece.bottom > bottom - height * 0.2 && piece.top < bottom;
  return !atFoot || size < height * 0.08;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
