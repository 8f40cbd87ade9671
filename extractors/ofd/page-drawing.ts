import type { Matrix } from '../geometry/matrix.ts';
import type { Rule } from '../geometry/printed.ts';
import { child, children, elements, type XmlElement } from '../xml/element.ts';
import type { DrawnRun } from './drawn-run.ts';
import { objectMatrix } from './object-matrix.ts';
import { drawnPath } from './path-object.ts';
import { type Pen, penOf, resolvedPen } from './pen.ts';
import type { PlacedPicture } from './picture.ts';
import { rejection } from './rejection.ts';
import type { Resources } from './resources.ts';
import { textRuns } from './text-object.ts';
import { areaOf, isFalse, isTrue, numberOf, textOf, transformOf } from './values.ts';

/** What one page draws, in points. It grows while the page and its templates are walked. */
export interface Drawing {
  readonly text: DrawnRun[];
  /** Text that nobody sees, as the layer of a recognised scan is. */
  readonly hidden: DrawnRun[];
  readonly rules: Rule[];
  readonly pictures: PlacedPicture[];
  /** Shapes with curves, such as text turned into outlines. */
  shapes: number;
}

export const emptyDrawing = (): Drawing => ({ text: [], hidden: [], rules: [], pictures: [], shapes: 0 });

/** How many objects and characters the document may still draw: drawings may refer to one another, and so multiply. */
export interface Budget {
  left: number;
}

const spend = (budget: Budget, count: number): void => {
  budget.left -= count;
  if (budget.left < 0) throw rejection('limit-exceeded', 'The OFD draws more than any report.');
};

interface Frame {
  readonly toPage: Matrix;
  readonly pen: Pen;
  readonly resources: Resources;
  readonly depth: number;
}

/** A drawing within a drawing, and so on; one that holds itself would never end. */
const deepest = 20;

const isHidden = (object: XmlElement, fill: XmlElement | undefined): boolean => {
  const { Alpha, Fill, Stroke } = object.attributes;
  return numberOf(Alpha) === 0 || numberOf(fill?.attributes.Alpha) === 0 || (isFalse(Fill) && !isTrue(Stroke));
};

/** Draws the objects of a layer, a block, or a drawing made of others, in order. */
const drawObjects = (parent: XmlElement, frame: Frame, drawing: Drawing, budget: Budget): void => {
  for (const object of elements(parent)) {
    spend(budget, 1);
    if (!isFalse(object.attributes.Visible)) steps.get(object.name)?.(object, frame, drawing, budget);
  }
};

const within = (object: XmlElement, frame: Frame): Frame => {
  const pen = penOf(object);
  return {
    ...frame,
    toPage: objectMatrix(object, transformOf(object.attributes.CTM), frame.toPage),
    pen: resolvedPen(
      {
        width: pen.width,
        stroke: pen.stroke,
        fill: pen.fill,
        relative: pen.relative ?? frame.pen.relative,
      },
      frame.resources.pens,
    ),
  };
};

type Step = (object: XmlElement, frame: Frame, drawing: Drawing, budget: Budget) => void;

const drawBlock: Step = (object, frame, drawing, budget) => {
  const pen = penOf(object);
  drawObjects(object, pen.relative === undefined ? frame : { ...frame, pen }, drawing, budget);
};

const drawText: Step = (object, frame, drawing, budget) => {
  for (const code of children(object, 'TextCode')) spend(budget, textOf(code).length);
  const { pen, toPage } = within(object, frame);
  const list = isHidden(object, pen.fill) ? drawing.hidden : drawing.text;
  for (const run of textRuns(object, toPage)) list.push(run);
};

const drawPath: Step = (object, frame, drawing) => {
  if (numberOf(object.attributes.Alpha) === 0) return;
  const { pen, toPage } = within(object, frame);
  const { rules, isShape } = drawnPath(object, pen, toPage);
  for (const rule of rules) drawing.rules.push(rule);
  if (isShape) drawing.shapes += 1;
};

const drawPicture: Step = (object, frame, drawing) => {
  const { CTM, Boundary, ResourceID, Alpha } = object.attributes;
  if (numberOf(Alpha) === 0) return;
  const area = areaOf(Boundary);
  // A picture is one unit wide and high; without a matrix it fills its boundary.
  const ctm: Matrix = CTM || !area ? transformOf(CTM) : [area.width, 0, 0, area.height, 0, 0];
  const media = frame.resources.media.get(ResourceID ?? '');
  drawing.pictures.push({ toPage: objectMatrix(object, ctm, frame.toPage), bytes: media ?? (() => null) });
};

const drawComposite: Step = (object, frame, drawing, budget) => {
  const content = child(frame.resources.composites.get(object.attributes.ResourceID ?? ''), 'Content');
  if (!content) return;
  if (frame.depth >= deepest) throw rejection('limit-exceeded', 'Drawings of the OFD are nested without end.');
  drawObjects(content, { ...within(object, frame), depth: frame.depth + 1 }, drawing, budget);
};

const steps: ReadonlyMap<string, Step> = new Map([
  ['Layer', drawBlock],
  ['PageBlock', drawBlock],
  ['TextObject', drawText],
  ['PathObject', drawPath],
  ['ImageObject', drawPicture],
  ['CompositeObject', drawComposite],
]);

/** @param toPage from the page's millimetres to points */
export const drawPage = (
  page: XmlElement,
  resources: Resources,
  toPage: Matrix,
  drawing: Drawing,
  budget: Budget,
): void => {
  const content = child(page, 'Content');
  const pen: Pen = { width: undefined, stroke: undefined, fill: undefined, relative: undefined };
  if (content) drawObjects(content, { toPage, pen, resources, depth: 0 }, drawing, budget);
};
