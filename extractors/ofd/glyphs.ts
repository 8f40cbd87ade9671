import { isWide } from '../geometry/advance.ts';
import type { Point } from '../geometry/subpath.ts';
import type { XmlElement } from '../xml/element.ts';
import { deltasOf } from './deltas.ts';
import { numberOf, textOf } from './values.ts';

/** One character and the left end of its baseline, in the space of its text object. */
export interface Glyph {
  readonly character: string;
  readonly at: Point;
}

/** The width of a character, in em. */
export const emsOf = (character: string): number => (isWide(character) ? 1 : 0.5);

/** Writers that indent their XML put line breaks round the text; blanks without one belong to it. */
const inked = (text: string): string => text.replace(/^\s*\n\s*|\s*\n\s*$/g, '');

/**
 * The characters of one `TextCode`. Steps that are given decide; the last one holds for what is left. Without any, the
 * characters follow one another by their own widths.
 * @param from where the text before it started, for coordinates that are left out
 * @param along the reading direction, a unit vector
 * @param em width and height of an em
 */
export const glyphsOf = (code: XmlElement, from: Point, along: Point, em: Point): readonly Glyph[] => {
  const characters = [...inked(textOf(code))];
  const { X, Y, DeltaX, DeltaY } = code.attributes;
  const across = deltasOf(DeltaX, characters.length);
  const down = deltasOf(DeltaY, characters.length);
  const isGiven = across.length + down.length > 0;
  let [x, y] = [numberOf(X) ?? from[0], numberOf(Y) ?? from[1]];
  return characters.map((character, index): Glyph => {
    const at: Point = [x, y];
    const own = along[1] === 0 ? em[0] * emsOf(character) : em[1];
    x += isGiven ? (across[index] ?? across.at(-1) ?? 0) : own * along[0];
    y += isGiven ? (down[index] ?? down.at(-1) ?? 0) : own * along[1];
    return { character, at };
  });
};
