import { apply, type Matrix } from '../geometry/matrix.ts';
import { type PathStep, type Point, type Subpath, subpathsOfSteps } from '../geometry/subpath.ts';

/** The coordinates that each code of a pdfjs path takes: move, line, cubic, quadratic, close (pdfjs-dist 5, `DrawOPS`). */
const arity: readonly number[] = [2, 2, 6, 4, 0];
const [move, line, close] = [0, 1, 4];

function* stepsOf(path: ArrayLike<number>, toPage: Matrix): Iterable<PathStep> {
  for (let at = 0; at < path.length; ) {
    const code = path[at] ?? -1;
    const taken = arity[code];
    if (taken === undefined) return;
    const points: Point[] = [];
    for (let index = at + 1; index < at + 1 + taken; index += 2) {
      points.push(apply(toPage, path[index] ?? 0, path[index + 1] ?? 0));
    }
    const [to] = points;
    if (code === close) yield { kind: 'close' };
    else if (to && code === move) yield { kind: 'move', to };
    else if (to && code === line) yield { kind: 'line', to };
    else yield { kind: 'curve', through: points };
    at += 1 + taken;
  }
}

/** Reads a pdfjs path: codes, each followed by its coordinates. An unknown code ends it. */
export const subpathsOf = (path: ArrayLike<number>, toPage: Matrix): readonly Subpath[] =>
  subpathsOfSteps(stepsOf(path, toPage));
