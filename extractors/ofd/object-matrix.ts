import { type Matrix, multiply } from '../geometry/matrix.ts';
import type { XmlElement } from '../xml/element.ts';
import { areaOf } from './values.ts';

/** From an object's own space to the page: its matrix, then its boundary's corner (GB/T 33190, 8.5). */
export const objectMatrix = (object: XmlElement, ctm: Matrix, parent: Matrix): Matrix => {
  const area = areaOf(object.attributes.Boundary);
  return multiply(multiply(parent, [1, 0, 0, 1, area?.x ?? 0, area?.y ?? 0]), ctm);
};
