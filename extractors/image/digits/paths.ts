import { type Atom, join } from './atoms.ts';
import { SIGNS } from './classify.ts';
import { heightOf, widthOf } from './components.ts';
import type { Line } from './lines.ts';

/** One way to read a line; `cost` is minus the logarithm of its probability. */
export interface Path {
  readonly text: string;
  readonly cost: number;
}

/** How sure each of SIGNS is for a run of atoms taken as one glyph. */
export type Judge = (glyph: Atom) => Float32Array;

/** How many ways are kept at each place. */
const KEPT = 6;
/** The most atoms in one glyph. */
const LONGEST = 4;
/** What an unknown glyph costs above its probability: a reading without one is preferred where both are likely. */
const UNKNOWN = 2;
/** What taking an unknown dot for dirt costs. */
const DIRT = 0.1;

/** The likeliest ways to read the atoms of a line, each text once, best first. */
export function likeliest(atoms: readonly Atom[], line: Line, judge: Judge): readonly Path[] {
  const alone = atoms.map(judge);
  const ends: (readonly Path[])[] = [[{ text: '', cost: 0 }]];
  for (let end = 1; end <= atoms.length; end++) {
    const ways = runsTo(atoms, end, line).flatMap((run) => {
      const start = end - run.length;
      const [single] = alone.slice(start, end);
      if (run.length > 1 && alone.slice(start, end).every(isSure)) return [];
      const glyph = join(run);
      const readings = readingsOf(glyph, line, run.length === 1 && single ? single : judge(glyph));
      return (ends[start] ?? []).flatMap((before) => readings.map((next) => follow(before, next)));
    });
    ends.push(best(ways));
  }
  return ends.at(-1) ?? [];
}

/** So sure that no joining with its neighbours can be better: saves two thirds of the judging. */
const isSure = (sure: Float32Array): boolean => Math.max(...sure.subarray(0, -1)) > 0.995;

/** Every glyph that is judged on the way. */
export function candidates(atoms: readonly Atom[], line: Line): readonly Atom[] {
  return atoms.flatMap((_, index) => runsTo(atoms, index + 1, line).map(join));
}

const follow = (before: Path, next: Path): Path => ({ text: before.text + next.text, cost: before.cost + next.cost });

/** The runs of atoms before `end` that may be one glyph. */
function runsTo(atoms: readonly Atom[], end: number, line: Line): readonly (readonly Atom[])[] {
  return Array.from({ length: Math.min(end, LONGEST) }, (_, index) => atoms.slice(end - 1 - index, end)).filter(
    (run) => run.length === 1 || joinable(run, line),
  );
}

/** Neighbours near enough, and together narrow enough, to be one glyph. */
function joinable(run: readonly Atom[], line: Line): boolean {
  const height = line.bottom - line.top;
  const gaps = run.slice(1).map((atom, index) => atom.left - (run[index]?.right ?? 0));
  return Math.max(...gaps) <= Math.max(1, height * 0.12) && widthOf(join(run)) <= height * 1.2;
}

function readingsOf(glyph: Atom, line: Line, sure: Float32Array): readonly Path[] {
  const readings = [...SIGNS].map((text, index): Path => {
    const cost = -Math.log(Math.max(1e-9, sure[index] ?? 0));
    return { text, cost: text === '?' ? cost + UNKNOWN : cost };
  });
  const dot = Math.max(widthOf(glyph), heightOf(glyph)) <= (line.bottom - line.top) * 0.26;
  return best(
    dot ? [...readings, { text: '', cost: DIRT - Math.log(Math.max(1e-9, sure.at(-1) ?? 0)) }] : readings,
  ).slice(0, 3);
}

function best(paths: readonly Path[]): readonly Path[] {
  const kept: Path[] = [];
  for (const path of [...paths].sort((a, b) => a.cost - b.cost)) {
    if (kept.every((other) => other.text !== path.text)) kept.push(path);
    if (kept.length === KEPT) break;
  }
  return kept;
}
