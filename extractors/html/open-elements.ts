import { DocumentError } from '#model';

/** The parser moves its whole stack at each tag: at this depth 0.3 s are lost, and twice as deep four times that. */
const DEPTH_LIMIT = 30_000;

export const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'caption']);

/** The elements open inside one cell, or inside one table outside its cells. */
interface Scope {
  readonly base: number;
  readonly counts: Map<string, number>;
}

/** The elements open at one point of a page; what counts as open ends at the border of the innermost cell or table. */
export class OpenElements {
  readonly #names: string[] = [];
  readonly #scopes: Scope[] = [];
  readonly #page: Scope = { base: 0, counts: new Map() };

  get last(): string | undefined {
    return this.#names.at(-1);
  }

  /** The innermost open table or cell: `table`, `td`, `th`, `caption`. */
  get holder(): string | undefined {
    return this.#scopes.length === 0 ? undefined : this.#names[this.#scope.base - 1];
  }

  get inCell(): boolean {
    return CELLS.has(this.holder ?? '');
  }

  has(name: string): boolean {
    return (this.#scope.counts.get(name) ?? 0) > 0;
  }

  /** Whether it is open in the table around the innermost cell. */
  tableHas(name: string): boolean {
    const scope = this.inCell ? (this.#scopes.at(-2) ?? this.#page) : this.#scope;
    return (scope.counts.get(name) ?? 0) > 0;
  }

  /** The outermost open one of these. */
  first(names: ReadonlySet<string>): string | undefined {
    if (this.#names.length === this.#scope.base) return undefined;
    let isOpen = false;
    for (const name of names) isOpen ||= this.has(name);
    if (!isOpen) return undefined;
    return this.#names.slice(this.#scope.base).find((name) => names.has(name));
  }

  /** @throws DocumentError limit-exceeded for elements nested deeper than any page */
  push(name: string): void {
    if (this.#names.length >= DEPTH_LIMIT) {
      throw new DocumentError('limit-exceeded', 'extractors/html', `elements nested deeper than ${DEPTH_LIMIT}`);
    }
    this.#count(name, 1);
    this.#names.push(name);
    if (name === 'table' || CELLS.has(name)) this.#scopes.push({ base: this.#names.length, counts: new Map() });
  }

  popTo(name: string): void {
    while (this.#names.length > 0 && this.#pop() !== name);
  }

  get #scope(): Scope {
    return this.#scopes.at(-1) ?? this.#page;
  }

  #pop(): string | undefined {
    if (this.#scopes.length > 0 && this.#names.length === this.#scope.base) this.#scopes.pop();
    const name = this.#names.pop();
    if (name !== undefined) this.#count(name, -1);
    return name;
  }

  #count(name: string, by: number): void {
    this.#scope.counts.set(name, (this.#scope.counts.get(name) ?? 0) + by);
  }
}
