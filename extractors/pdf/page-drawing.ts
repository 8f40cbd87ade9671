import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js';
import type { Box } from '#model';
import { apply, boxOfPoints, type Matrix, scaleOf } from '../geometry/matrix.ts';
import { filledRules, rulesOfThinBox, strokedRules } from '../geometry/painted-rules.ts';
import type { Rule } from '../geometry/printed.ts';
import { type GraphicsState, graphicsStates } from './graphics-state.ts';
import { subpathsOf } from './path.ts';
import { OPS } from './pdfjs.ts';

/** What is drawn on a page beside its text. */
export interface PageDrawing {
  readonly rules: readonly Rule[];
  readonly pictures: readonly Box[];
  /** Things drawn that are neither text nor rules: pictures, and curves such as text turned into outlines. */
  readonly shapes: number;
  /** How many strings are shown, and how many of them invisibly, as the text layer of a recognised scan is. */
  readonly shown: number;
  readonly hidden: number;
}

const bothOps = [OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke];
const fillOps: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill, ...bothOps]);
const strokeOps: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke, ...bothOps]);
const showOps: ReadonlySet<number> = new Set([OPS.showText, OPS.showSpacedText]);
const pictureOps: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);
/** Many small pictures at once: no single one holds a table. */
const manyPictureOps: ReadonlySet<number> = new Set([
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
]);

/** Nobody sees a line in the paper's own colour. */
const isWhite = (colour: string): boolean => /^#f[89a-f]f[89a-f]f[89a-f]$/i.test(colour);

/** No character is larger. Points. */
const longestStroke = 40;

/** ISO 32000-1, table 106: neither filled nor stroked. */
const invisible = 3;

const unitSquare = (matrix: Matrix): Box =>
  boxOfPoints([apply(matrix, 0, 0), apply(matrix, 1, 0), apply(matrix, 0, 1), apply(matrix, 1, 1)]);

/** The path of a `constructPath`; null where there is none. `endPath`, which only sets a clip, paints nothing. */
const paintedPath = ([how, parts]: readonly unknown[], state: GraphicsState) => {
  const path = Array.isArray(parts) ? parts[0] : null;
  const fills = fillOps.has(Number(how));
  const strokes = strokeOps.has(Number(how));
  if (!(path instanceof Float32Array) || (!fills && !strokes)) return null;
  const subpaths = subpathsOf(path, state.matrix);
  const isCurved = subpaths.some(({ curved }) => curved);
  const drawn = [
    ...(fills && !isWhite(state.fill) ? filledRules(subpaths) : []),
    ...(strokes && !isWhite(state.stroke) ? strokedRules(subpaths, state.lineWidth * scaleOf(state.matrix)) : []),
  ];
  // Text turned into outlines (bold headings, as cairo writes them) has straight strokes that enclose cells of their own.
  const rules = isCurved ? drawn.filter(({ from, to }) => to - from > longestStroke) : drawn;
  return { rules, isShape: rules.length === 0 && isCurved };
};

/**
 * Walks the drawing operators of a page.
 * @param toPage from user space to points from the top left of the page as displayed
 */
export const pageDrawing = ({ fnArray, argsArray }: PDFOperatorList, toPage: Matrix): PageDrawing => {
  const follow = graphicsStates(toPage);
  const rules: Rule[] = [];
  const pictures: Box[] = [];
  let shapes = 0;
  let shown = 0;
  let hidden = 0;
  fnArray.forEach((operator: number, index: number) => {
    const args: readonly unknown[] = argsArray[index] ?? [];
    const state = follow(operator, args);
    if (operator === OPS.constructPath) {
      const painted = paintedPath(args, state);
      for (const rule of painted?.rules ?? []) rules.push(rule);
      if (painted?.isShape) shapes += 1;
    } else if (showOps.has(operator)) {
      shown += 1;
      if (state.textMode === invisible) hidden += 1;
    } else if (pictureOps.has(operator)) {
      pictures.push(unitSquare(state.matrix));
      shapes += 1;
    } else if (manyPictureOps.has(operator)) shapes += 1;
    // One dot stretched to a line is how some printer drivers draw borders.
    else if (operator === OPS.paintSolidColorImageMask) rules.push(...rulesOfThinBox(unitSquare(state.matrix)));
  });
  return { rules, pictures, shapes, shown, hidden };
};
