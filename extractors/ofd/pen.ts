import { child, type XmlElement } from '../xml/element.ts';
import { numberOf, numbersOf } from './values.ts';

/** How lines and surfaces are drawn, as far as it is said (GB/T 33190, 8.2, drawing parameters). */
export interface Pen {
  /** Millimetres of the object's own space. */
  readonly width: number | undefined;
  readonly stroke: XmlElement | undefined;
  readonly fill: XmlElement | undefined;
  /** The id of the parameters it refines. */
  readonly relative: string | undefined;
}

/** The standard's default for a line width. */
export const defaultWidth = 0.353;

export const penOf = (node: XmlElement): Pen => ({
  width: numberOf(node.attributes.LineWidth),
  stroke: child(node, 'StrokeColor'),
  fill: child(node, 'FillColor'),
  relative: node.attributes.Relative ?? node.attributes.DrawParam,
});

/** A pen with what it leaves open taken from the parameters it refines; a few links at most, as they may run in a ring. */
export const resolvedPen = (pen: Pen, known: ReadonlyMap<string, Pen>): Pen => {
  let resolved = pen;
  for (let links = 0; links < 8 && resolved.relative !== undefined; links += 1) {
    const base = known.get(resolved.relative);
    resolved = {
      width: resolved.width ?? base?.width,
      stroke: resolved.stroke ?? base?.stroke,
      fill: resolved.fill ?? base?.fill,
      relative: base?.relative,
    };
  }
  return resolved;
};

const channels = (text: string | undefined): readonly number[] => {
  const written = (text ?? '').trim().split(/\s+/);
  return written.every((one) => /^#[0-9a-f]{1,2}$/i.test(one))
    ? written.map((one) => Number.parseInt(one.slice(1), 16))
    : numbersOf(text);
};

/** Nobody sees what is transparent, or has the paper's own colour: grey and RGB at 255, CMYK at 0. */
export const isUnseen = (colour: XmlElement | undefined): boolean => {
  if (colour === undefined) return false;
  if (numberOf(colour.attributes.Alpha) === 0) return true;
  const values = channels(colour.attributes.Value);
  if (values.length === 4) return values.every((value) => value <= 7);
  return values.length > 0 && values.every((value) => value >= 248);
};
