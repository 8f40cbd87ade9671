import { type Matrix, scaleOf } from '../geometry/matrix.ts';
import { filledRules, strokedRules } from '../geometry/painted-rules.ts';
import type { Rule } from '../geometry/printed.ts';
import { subpathsOfSteps } from '../geometry/subpath.ts';
import { child, type XmlElement } from '../xml/element.ts';
import { pathSteps } from './path-data.ts';
import { defaultWidth, isUnseen, type Pen } from './pen.ts';
import { isFalse, isTrue, textOf } from './values.ts';

/** What a `PathObject` draws. */
export interface DrawnPath {
  readonly rules: readonly Rule[];
  /** A shape with curves, such as text turned into outlines. */
  readonly isShape: boolean;
}

/**
 * The rules that a `PathObject` draws (GB/T 33190, 9.1): it is stroked unless it says otherwise, and filled only if it
 * says so.
 * @param toPage from the object's own space to points on the page
 */
export const drawnPath = (object: XmlElement, pen: Pen, toPage: Matrix): DrawnPath => {
  const subpaths = subpathsOfSteps(pathSteps(textOf(child(object, 'AbbreviatedData')), toPage));
  const isStroked = !isFalse(object.attributes.Stroke) && !isUnseen(pen.stroke);
  const isFilled = isTrue(object.attributes.Fill) && !isUnseen(pen.fill);
  const rules = [
    ...(isFilled ? filledRules(subpaths) : []),
    ...(isStroked ? strokedRules(subpaths, (pen.width ?? defaultWidth) * scaleOf(toPage)) : []),
  ];
  const isSeen = isStroked || isFilled;
  return { rules, isShape: isSeen && rules.length === 0 && subpaths.some(({ curved }) => curved) };
};
