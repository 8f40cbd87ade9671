import { identity, type Matrix, matrixOf } from '../geometry/matrix.ts';
import type { XmlElement, XmlNode } from '../xml/element.ts';

/** The numbers of an array, blanks or commas between them (GB/T 33190, 7.3, ST_Array); what is no number ends it. */
export const numbersOf = (text: string | undefined): readonly number[] => {
  const numbers = (text ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  const bad = numbers.findIndex((number) => !Number.isFinite(number));
  return bad === -1 ? numbers : numbers.slice(0, bad);
};

export const numberOf = (text: string | undefined): number | undefined => numbersOf(text)[0];

export const isTrue = (text: string | undefined): boolean => text === 'true' || text === '1';
export const isFalse = (text: string | undefined): boolean => text === 'false' || text === '0';

/** `x y width height` in millimetres. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const areaOf = (text: string | undefined): Area | null => {
  const [x, y, width, height] = numbersOf(text);
  return x === undefined || y === undefined || width === undefined || height === undefined
    ? null
    : { x, y, width, height };
};

export const transformOf = (text: string | undefined): Matrix => {
  const numbers = numbersOf(text);
  return numbers.length === 6 ? matrixOf(numbers) : identity;
};

export const textOf = (node: XmlElement | undefined): string =>
  (node?.children ?? []).filter((child: XmlNode) => typeof child === 'string').join('');
