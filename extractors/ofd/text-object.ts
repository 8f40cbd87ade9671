import { directionOf } from '../geometry/direction.ts';
import { apply, boxOfPoints, type Matrix } from '../geometry/matrix.ts';
import type { Point } from '../geometry/subpath.ts';
import { children, type XmlElement } from '../xml/element.ts';
import type { DrawnRun } from './drawn-run.ts';
import { emsOf, type Glyph, glyphsOf } from './glyphs.ts';
import { type Run, runsOf } from './runs.ts';
import { areaOf, numberOf } from './values.ts';

/** An em box of a Chinese character stands this far below and above its baseline. */
const descent = 0.12;
const ascent = 0.88;

/** `ReadDirection` and `CharDirection` turn clockwise by right angles (GB/T 33190, 11.2). */
const turned = (degrees: string | undefined): Point => {
  const quarters = Math.round((numberOf(degrees) ?? 0) / 90);
  const turns: readonly Point[] = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ];
  return turns[((quarters % 4) + 4) % 4] ?? [1, 0];
};

/** A character's em box, turned about the start of its baseline. */
const cornersOf = ({ character, at }: Glyph, upright: Point, em: Point, isUpright: boolean): readonly Point[] => {
  const width = em[0] * (isUpright ? 1 : emsOf(character));
  const corner = (along: number, below: number): Point => [
    at[0] + along * upright[0] - below * upright[1],
    at[1] + along * upright[1] + below * upright[0],
  ];
  return [corner(0, -ascent * em[1]), corner(width, descent * em[1])];
};

const drawnRun = ({ inked, along: own }: Run, upright: Point, em: Point, toPage: Matrix): DrawnRun | null => {
  const along = own ?? upright;
  const direction = directionOf(
    toPage[0] * along[0] + toPage[2] * along[1],
    toPage[1] * along[0] + toPage[3] * along[1],
  );
  if (!direction) return null;
  // Characters that stand upright below one another: each takes a whole em across.
  const isUpright = along[0] * upright[0] + along[1] * upright[1] === 0;
  const characters = inked.map((glyph) => ({
    text: glyph.blanks + glyph.character,
    box: boxOfPoints(cornersOf(glyph, upright, em, isUpright).map(([x, y]) => apply(toPage, x, y))),
  }));
  return { characters, direction };
};

/**
 * The text of a `TextObject` (GB/T 33190, 11.2), run by run.
 * @param toPage from the object's own space to points on the page
 */
export const textRuns = (object: XmlElement, toPage: Matrix): readonly DrawnRun[] => {
  const { Size, HScale, ReadDirection, CharDirection, Boundary } = object.attributes;
  const size = numberOf(Size) ?? areaOf(Boundary)?.height ?? 0;
  if (!(size > 0)) return [];
  const em: Point = [size * (numberOf(HScale) ?? 1), size];
  const upright = turned(CharDirection);
  let from: Point = [0, 0];
  return children(object, 'TextCode').flatMap((code) => {
    const glyphs = glyphsOf(code, from, turned(ReadDirection), em);
    from = glyphs[0]?.at ?? from;
    return runsOf(glyphs, em).flatMap((run) => drawnRun(run, upright, em, toPage) ?? []);
  });
};
