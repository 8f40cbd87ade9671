import type { Grey } from '../grey.ts';
import { atomsOf, isWide, joinedPieces } from './atoms.ts';
import { classify } from './classify.ts';
import { componentsOf, widthOf } from './components.ts';
import { featuresOf } from './features.ts';
import { type Ink, inkOf } from './ink.ts';
import { type Line, linesOf } from './lines.ts';
import { likeliest, type Path } from './paths.ts';

/** What is printed in one cell, as far as it is a figure. */
export interface DigitReading {
  /** Digits, `-`, `/`, `.` and `,`; `?` for each glyph that is none of them; empty for a blank cell. */
  readonly text: string;
  /** 0 to 1: how far the best reading is ahead of the next, by the glyphs and by where they were parted. */
  readonly confidence: number;
  /** The next likely readings, best first. */
  readonly others: readonly string[];
  /** The number of glyphs by the pieces of ink alone, before any was recognised. */
  readonly glyphs: number;
}

const BLANK: DigitReading = { text: '', confidence: 1, others: [], glyphs: 0 };
/** Specks or a rest of a border stood in the cell: a faint dash may have gone with them. */
const SPECKS = 0.5;
/** Two lines in a cell may be one figure broken or two figures: nothing read can tell. */
const TWO_LINES = 0.5;

/** Reads the figure in a cell that was cut out without its borders; digits from 10 pixels high. */
export function readDigits(cell: Grey): DigitReading {
  const ink = inkOf(cell);
  if (!ink) return BLANK;
  const { labels, components } = componentsOf(ink);
  const lines = linesOf(components, ink);
  if (lines.length === 0) return { ...BLANK, confidence: SPECKS };
  const read = lines.map((line) => readLine(line, labels, ink));
  return {
    text: read.map((line) => line.text).join(''),
    confidence: read.reduce((sure, line) => sure * line.confidence, lines.length > 1 ? TWO_LINES : 1),
    others: lines.length > 1 ? [] : read.flatMap((line) => line.others),
    glyphs: read.reduce((sum, line) => sum + line.glyphs, 0),
  };
}

function readLine(line: Line, labels: Int32Array, ink: Ink): DigitReading {
  const atoms = atomsOf(line, labels, ink);
  const [first, ...rest] = likeliest(atoms, line, (glyph) => classify(featuresOf(glyph, line, labels, ink)));
  if (!first) return BLANK;
  const confidence = Math.max(0, probability(first) - probability(rest[0]));
  return {
    text: first.text,
    confidence,
    others: rest.map((path) => path.text).slice(0, 4),
    glyphs: countGlyphs(line, labels, ink),
  };
}

const probability = (path: Path | undefined): number => (path ? Math.exp(-path.cost) : 0);

/** The pieces of a line, a wide one counted as often as a digit of usual width fits in it. */
function countGlyphs(line: Line, labels: Int32Array, ink: Ink): number {
  const usual = (line.bottom - line.top) * 0.62;
  return joinedPieces(line).reduce(
    (count, piece) => count + (isWide(piece, line, labels, ink) ? Math.round(widthOf(piece) / usual) : 1),
    0,
  );
}
