import { identity, type Matrix, matrixOf, multiply } from '../geometry/matrix.ts';
import { OPS } from './pdfjs.ts';

/** What the next thing drawn will look like (ISO 32000-1, 8.4). */
export interface GraphicsState {
  /** From the current space to points from the top left of the page. */
  readonly matrix: Matrix;
  /** In the current space. */
  readonly lineWidth: number;
  /** `#rrggbb`, or `pattern`. */
  readonly fill: string;
  readonly stroke: string;
  /** Table 106; 3 is invisible. */
  readonly textMode: number;
}

type Arguments = readonly unknown[];

const matrixIn = (value: unknown): Matrix =>
  Array.isArray(value) || ArrayBuffer.isView(value)
    ? matrixOf(Array.from(value as ArrayLike<number>, Number))
    : identity;

const moved = (state: GraphicsState, by: unknown): GraphicsState => ({
  ...state,
  matrix: multiply(state.matrix, matrixIn(by)),
});

const changes: ReadonlyMap<number, (state: GraphicsState, args: Arguments) => GraphicsState> = new Map([
  [OPS.transform, (state: GraphicsState, args: Arguments) => moved(state, args)],
  [OPS.setLineWidth, (state: GraphicsState, [width]: Arguments) => ({ ...state, lineWidth: Number(width) })],
  [OPS.setFillRGBColor, (state: GraphicsState, [colour]: Arguments) => ({ ...state, fill: String(colour) })],
  [OPS.setFillColorN, (state: GraphicsState) => ({ ...state, fill: 'pattern' })],
  [OPS.setStrokeRGBColor, (state: GraphicsState, [colour]: Arguments) => ({ ...state, stroke: String(colour) })],
  [OPS.setStrokeColorN, (state: GraphicsState) => ({ ...state, stroke: 'pattern' })],
  [OPS.setTextRenderingMode, (state: GraphicsState, [mode]: Arguments) => ({ ...state, textMode: Number(mode) })],
]);

/** Follows the graphics state through the operators of a page; forms keep their own, as between save and restore. */
export const graphicsStates = (toPage: Matrix): ((operator: number, args: Arguments) => GraphicsState) => {
  let state: GraphicsState = { matrix: toPage, lineWidth: 1, fill: '#000000', stroke: '#000000', textMode: 0 };
  const saved: GraphicsState[] = [];
  return (operator, args) => {
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(state);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) state = saved.pop() ?? state;
    if (operator === OPS.paintFormXObjectBegin) state = moved(state, args[0]);
    state = changes.get(operator)?.(state, args) ?? state;
    return state;
  };
};
