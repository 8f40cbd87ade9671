import { type Atom, atomsOf } from '../../extractors/image/digits/atoms.ts';
import { SIGNS } from '../../extractors/image/digits/classify.ts';
import { componentsOf, heightOf } from '../../extractors/image/digits/components.ts';
import { featuresOf } from '../../extractors/image/digits/features.ts';
import { inkOf } from '../../extractors/image/digits/ink.ts';
import { type Line, linesOf } from '../../extractors/image/digits/lines.ts';
import { candidates } from '../../extractors/image/digits/paths.ts';
import { signOf } from './cell-text.ts';
import type { Cell, Drawn } from './cells.ts';

export interface Example {
  readonly features: Float32Array;
  /** Index into SIGNS. */
  readonly sign: number;
}

/** Every glyph the reader would consider in a cell, with what it is; none where that cannot be told. */
export function examplesOf(cell: Cell): readonly Example[] {
  const ink = inkOf(cell.picture);
  if (!ink) return [];
  const { labels, components } = componentsOf(ink);
  const [line, ...more] = linesOf(components, ink);
  if (!line || more.length > 0) return [];
  return candidates(atomsOf(line, labels, ink), line).flatMap((glyph) => {
    const sign = truth(glyph, line, cell.drawn);
    return sign === undefined ? [] : [{ features: featuresOf(glyph, line, labels, ink), sign: SIGNS.indexOf(sign) }];
  });
}

function truth(glyph: Atom, line: Line, drawn: readonly Drawn[]): string | undefined {
  const height = line.bottom - line.top;
  const near = Math.max(2, height * 0.13);
  const under = drawn.filter(
    (one) => overlap(one, glyph) > 0.5 * Math.min(one.right - one.left, glyph.right - glyph.left),
  );
  const [only, ...rest] = under;
  if (!only) return heightOf(glyph) > height * 0.5 ? undefined : '?';
  if (rest.length > 0) return '?';
  const off = Math.max(Math.abs(only.left - glyph.left), Math.abs(only.right - glyph.right));
  const sign = signOf(only.character);
  if (sign === '?')
    return glyph.right - glyph.left > height * 0.35 && heightOf(glyph) > height * 0.35 ? '?' : undefined;
  if (off <= near) return /[0-9/]/.test(sign) && heightOf(glyph) < height * 0.6 ? '?' : sign;
  return off > near * 1.7 ? '?' : undefined;
}

function overlap(one: Drawn, glyph: Atom): number {
  return Math.min(one.right, glyph.right) - Math.max(one.left, glyph.left);
}
