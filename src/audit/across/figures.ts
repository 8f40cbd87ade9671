import type { FactState } from '#model';

/** A figure as later reports need it; its place stays in its own report. */
export interface Kept {
  readonly value: number | null;
  readonly state: Exclude<FactState, 'absent'>;
  /** From a text layer with an unambiguous grid. */
  readonly isFirm: boolean;
}

const STATES: readonly Kept['state'][] = ['reported', 'blank', 'dash', 'unreadable'];

/** Every way in which a figure can stand there; the place in this list is its mark, as `markOf` has it. */
const WAYS = STATES.flatMap((state) => [true, false].map((isFirm) => ({ state, isFirm })));

const markOf = ({ state, isFirm }: Kept): number => 2 * STATES.indexOf(state) + (isFirm ? 0 : 1);

/** Where each figure stands in the lists; nearly all reports of a form have the same ids. */
type Positions = ReadonlyMap<string, number>;

/** Lists of ids that were met, by how long they are. Beyond that many, reports have tables of their own and share none. */
const MOST_ALIKE = 20;
const known = new Map<number, { readonly ids: readonly string[]; readonly positions: Positions }[]>();

const positionsOf = (ids: readonly string[]): Positions => {
  const alike = known.get(ids.length) ?? [];
  const same = alike.find((one) => one.ids.every((id, index) => id === ids[index]));
  if (same) return same.positions;
  const positions = new Map(ids.map((id, index) => [id, index]));
  if (alike.length < MOST_ALIKE) known.set(ids.length, [...alike, { ids, positions }]);
  return positions;
};

/** Figures by fact id. A map of its own would take four times the memory, and 100,000 reports stand beside each other. */
export class Figures implements Iterable<readonly [string, Kept]> {
  readonly #positions: Positions;
  readonly #values: readonly (number | null)[];
  /** One digit a figure: its place in `WAYS`. */
  readonly #marks: string;

  constructor(figures: readonly (readonly [string, Kept])[]) {
    this.#positions = positionsOf(figures.map(([id]) => id));
    this.#values = figures.map(([, { value }]) => value);
    this.#marks = figures.map(([, figure]) => markOf(figure)).join('');
  }

  get(id: string): Kept | undefined {
    const position = this.#positions.get(id);
    const way = position === undefined ? undefined : WAYS[Number(this.#marks[position])];
    return position === undefined || !way ? undefined : { value: this.#values[position] ?? null, ...way };
  }

  ids(): Iterable<string> {
    return this.#positions.keys();
  }

  *[Symbol.iterator](): Generator<readonly [string, Kept]> {
    for (const id of this.ids()) {
      const figure = this.get(id);
      if (figure) yield [id, figure];
    }
  }
}
