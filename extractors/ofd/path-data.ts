import { apply, type Matrix } from '../geometry/matrix.ts';
import type { PathStep, Point } from '../geometry/subpath.ts';

/** How many numbers each operator takes (GB/T 33190, 9.3): start, move, line, curves, arc, close. */
const arity: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

const stepOf = (operator: string, numbers: readonly number[], toPage: Matrix): PathStep => {
  const point = (at: number): Point => apply(toPage, numbers[at] ?? 0, numbers[at + 1] ?? 0);
  switch (operator) {
    case 'S':
    case 'M':
      return { kind: 'move', to: point(0) };
    case 'L':
      return { kind: 'line', to: point(0) };
    case 'Q':
      return { kind: 'curve', through: [point(0), point(2)] };
    case 'B':
      return { kind: 'curve', through: [point(0), point(2), point(4)] };
    case 'A':
      return { kind: 'curve', through: [point(5)] };
    default:
      return { kind: 'close' };
  }
};

/** Reads `AbbreviatedData`; an unknown operator ends it. */
export const pathSteps = (text: string, toPage: Matrix): readonly PathStep[] => {
  const words = text.match(/[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g) ?? [];
  const steps: PathStep[] = [];
  let operator = '';
  for (let at = 0; at < words.length; ) {
    if (/^[A-Za-z]$/.test(words[at] ?? '')) {
      operator = words[at] ?? '';
      at += 1;
    } else if (operator === 'C') break;
    const taken = arity[operator];
    const numbers = words.slice(at, at + (taken ?? 0)).map(Number);
    if (taken === undefined || numbers.length < taken || numbers.some(Number.isNaN)) break;
    steps.push(stepOf(operator, numbers, toPage));
    at += taken;
  }
  return steps;
};
