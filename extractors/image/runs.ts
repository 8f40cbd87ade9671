import type { Ink } from './threshold.ts';

/** A long thin piece of ink, in pixels: `at` on the other axis, from `from` to `to` on its own. */
export interface Stroke {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
}

/** Either axis as rows: `along` is the length of a row, `across` how many there are. */
interface Rows {
  readonly along: number;
  readonly across: number;
  /** 1 where there is ink, row after row. */
  readonly data: Uint8Array;
}

/** A line while its rows are walked; `last` is its run on the row before, so that one that wavers is followed. */
interface Open {
  from: number;
  to: number;
  weight: number;
  moment: number;
  readonly first: number;
  end: number;
  last: readonly [number, number];
}

export const rowsOf = ({ width, height, data }: Ink): Rows => ({ along: width, across: height, data });

/** Turned over its diagonal: walking down a column of a page costs five times as much as along a row. */
export const columnsOf = ({ width, height, data }: Ink): Rows => {
  const turned = new Uint8Array(data.length);
  for (let y = 0, from = 0; y < height; y += 1) {
    for (let x = 0, to = y; x < width; x += 1, from += 1, to += height) turned[to] = data[from] ?? 0;
  }
  return { along: height, across: width, data: turned };
};

/** Ink here or on the row below: a line that slants by a pixel goes on. */
const runsOn = (
  { along, across, data }: Rows,
  row: number,
  shortest: number,
  gap: number,
): readonly (readonly [number, number])[] => {
  const runs: [number, number][] = [];
  const close = (from: number, last: number): void => {
    if (from >= 0 && last - from + 1 >= shortest) runs.push([from, last + 1]);
  };
  let from = -1;
  let last = -1;
  const here = row * along;
  const below = row + 1 < across ? here + along : here;
  for (let at = 0; at < along; at += 1) {
    if (data[here + at] === 0 && data[below + at] === 0) continue;
    if (from >= 0 && at - last > gap + 1) {
      close(from, last);
      from = at;
    } else if (from < 0) from = at;
    last = at;
  }
  close(from, last);
  return runs;
};

/**
 * Long runs of ink along one axis, those on neighbouring rows taken together.
 * @param shortest in pixels
 * @param gap a run goes on over a break of this many pixels
 */
export const strokesOf = (rows: Rows, shortest: number, gap: number): readonly Stroke[] => {
  const done: Open[] = [];
  let open: Open[] = [];
  for (let row = 0; row < rows.across; row += 1) {
    const next = new Set<Open>();
    for (const [from, to] of runsOn(rows, row, shortest, gap)) {
      const known = open.find(({ last }) => from <= last[1] && to >= last[0]);
      const line = known ?? { from, to, weight: 0, moment: 0, first: row, end: row, last: [from, to] };
      line.from = Math.min(line.from, from);
      line.to = Math.max(line.to, to);
      line.weight += to - from;
      // Half a row down: a run is there when its row or the one below has ink.
      line.moment += (to - from) * (row + 1);
      line.end = row;
      line.last = [from, to];
      next.add(line);
    }
    done.push(...open.filter((one) => !next.has(one)));
    open = [...next];
  }
  return [...done, ...open].map(({ from, to, weight, moment, first, end }) => ({
    at: moment / weight,
    from,
    to,
    thickness: end - first,
  }));
};
