import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js';
import type { Box } from '#model';
import type { Rule } from '../geometry/printed.ts';
import { apply, boxOfPoints, identity, type Matrix, matrixOf, multiply, scaleOf } from './matrix.ts';
import { filledRules, rulesOfThinBox, strokedRules } from './painted-rules.ts';
import { subpathsOf } from './path.ts';

/** What is drawn on a page beside its text. */
export interface PageDrawing {
  readonly rules: readonly Rule[];
  readonly pictures: readonly Box[];
  /** Anything drawn that is neither text nor a rule: pictures, and shapes such as text turned into outlines. */
  readonly shapes: number;
  /** How many strings are shown, and how many of them invisibly, as the text layer of a recognised scan is. */
  readonly shown: number;
  readonly hidden: number;
}

interface State {
  readonly matrix: Matrix;
  readonly lineWidth: number;
  readonly fill: string;
  readonly stroke: string;
  readonly textMode: number;
}

const fillOps: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill]);
const strokeOps: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke]);
const bothOps: ReadonlySet<number> = new Set([
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const showOps: ReadonlySet<number> = new Set([OPS.showText, OPS.showSpacedText]);
const pictureOps: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);
const manyPictureOps: ReadonlySet<number> = new Set([
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
]);

/** Nobody sees a line in the paper's own colour. */
const isWhite = (colour: string): boolean => /^#f[89a-f]f[89a-f]f[89a-f]$/i.test(colour);

/** ISO 32000-1, table 106: 3 is neither filled nor stroked. */
const invisible = 3;

const numbers = (value: unknown): readonly number[] =>
  Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(value as ArrayLike<number>, Number) : [];

const unitSquare = (matrix: Matrix): Box =>
  boxOfPoints([apply(matrix, 0, 0), apply(matrix, 1, 0), apply(matrix, 0, 1), apply(matrix, 1, 1)]);

/**
 * Walks the drawing operators of a page.
 * @param toPage from user space to points from the top left of the page as displayed
 */
export const pageDrawing = ({ fnArray, argsArray }: PDFOperatorList, toPage: Matrix): PageDrawing => {
  const rules: Rule[] = [];
  const pictures: Box[] = [];
  let shapes = 0;
  let shown = 0;
  let hidden = 0;
  let state: State = { matrix: toPage, lineWidth: 1, fill: '#000000', stroke: '#000000', textMode: 0 };
  const stack: State[] = [];

  const paint = (how: number, path: ArrayLike<number>): void => {
    const filled = fillOps.has(how) || bothOps.has(how);
    const stroked = strokeOps.has(how) || bothOps.has(how);
    // `endPath` only sets a clip.
    if (!filled && !stroked) return;
    const subpaths = subpathsOf(path, state.matrix);
    const drawn = [
      ...(filled && !isWhite(state.fill) ? filledRules(subpaths) : []),
      ...(stroked && !isWhite(state.stroke) ? strokedRules(subpaths, state.lineWidth * scaleOf(state.matrix)) : []),
    ];
    if (drawn.length === 0 && subpaths.some(({ curved }) => curved)) shapes += 1;
    for (const rule of drawn) rules.push(rule);
  };

  const steps = new Map<number, (args: readonly unknown[]) => void>([
    [OPS.save, () => stack.push(state)],
    [
      OPS.restore,
      () => {
        state = stack.pop() ?? state;
      },
    ],
    [
      OPS.transform,
      (args) => {
        state = { ...state, matrix: multiply(state.matrix, matrixOf(numbers(args))) };
      },
    ],
    [
      OPS.paintFormXObjectBegin,
      ([matrix]) => {
        stack.push(state);
        const inner = Array.isArray(matrix) || ArrayBuffer.isView(matrix) ? matrixOf(numbers(matrix)) : identity;
        state = { ...state, matrix: multiply(state.matrix, inner) };
      },
    ],
    [
      OPS.paintFormXObjectEnd,
      () => {
        state = stack.pop() ?? state;
      },
    ],
    [
      OPS.setLineWidth,
      ([width]) => {
        state = { ...state, lineWidth: Number(width) };
      },
    ],
    [
      OPS.setFillRGBColor,
      ([colour]) => {
        state = { ...state, fill: String(colour) };
      },
    ],
    [
      OPS.setFillColorN,
      () => {
        state = { ...state, fill: 'pattern' };
      },
    ],
    [
      OPS.setStrokeRGBColor,
      ([colour]) => {
        state = { ...state, stroke: String(colour) };
      },
    ],
    [
      OPS.setStrokeColorN,
      () => {
        state = { ...state, stroke: 'pattern' };
      },
    ],
    [
      OPS.setTextRenderingMode,
      ([mode]) => {
        state = { ...state, textMode: Number(mode) };
      },
    ],
    [
      OPS.constructPath,
      ([how, parts]) => {
        const path = Array.isArray(parts) ? parts[0] : null;
        if (path instanceof Float32Array) paint(Number(how), path);
      },
    ],
    // One dot stretched to a line is how some printer drivers draw borders.
    [OPS.paintSolidColorImageMask, () => rules.push(...rulesOfThinBox(unitSquare(state.matrix)))],
  ]);

  fnArray.forEach((operator: number, index: number) => {
    steps.get(operator)?.(argsArray[index] ?? []);
    if (pictureOps.has(operator)) pictures.push(unitSquare(state.matrix));
    if (pictureOps.has(operator) || manyPictureOps.has(operator)) shapes += 1;
    if (showOps.has(operator)) {
      shown += 1;
      if (state.textMode === invisible) hidden += 1;
    }
  });
  return { rules, pictures, shapes, shown, hidden };
};
