import { cellText } from './cell-text.ts';
import type { Flow } from './flow.ts';
import type { Item, RowGroup, TableCell, TableRow } from './page.ts';
import { isFigure, tableUse } from './table-use.ts';
import { sum } from './weight.ts';
import { wholeNumber } from './whole-number.ts';

type Attributes = Readonly<Record<string, string>>;
interface OpenRow {
  readonly printed: boolean;
  readonly cells: TableCell[];
}

const PART: Readonly<Record<string, RowGroup['part']>> = { thead: 'head', tfoot: 'foot' };
/** HTML's own limits. */
const WIDEST = 1000;
const TALLEST = 65534;

/** One `<table>` while it is walked. What stands outside its cells is kept beside it, never lost. */
export class TableBuilder {
  readonly #flow: Flow;
  readonly #groups: { part: RowGroup['part']; rows: TableRow[] }[] = [];
  readonly #role: string | undefined;
  #row: OpenRow | null = null;
  #inCell = false;
  /** How much of what stands outside the cells came before the first row. */
  #before: number | null = null;

  constructor(flow: Flow, { role }: Attributes) {
    this.#flow = flow;
    this.#role = role;
    flow.openBox('none');
  }

  get inCell(): boolean {
    return this.#inCell;
  }

  openGroup(name: string): () => void {
    this.#row = null;
    const isLaterHead = name === 'thead' && this.#groups.some(({ part }) => part === 'head');
    this.#groups.push({ part: isLaterHead ? 'body' : (PART[name] ?? 'body'), rows: [] });
    return () => this.#groups.push({ part: 'body', rows: [] });
  }

  openRow({ height, style }: Attributes): () => void {
    this.#flow.breakLine();
    this.#before ??= this.#flow.size;
    const row: OpenRow = {
      printed: height !== '0' && !/(?:^|;)\s*height\s*:\s*0(?![\d.])/.test(style ?? ''),
      cells: [],
    };
    this.#row = row;
    this.#group().push(row);
    return () => {
      this.#row = null;
    };
  }

  openCell({ rowspan, colspan }: Attributes): () => void {
    if (this.#row === null) this.openRow({});
    this.#flow.openBox('none');
    this.#inCell = true;
    return () => {
      const box = this.#flow.closeBox();
      const text = box.weight.tables === 0 ? cellText(box) : null;
      this.#row?.cells.push({ rowSpan: rowSpanOf(rowspan), colSpan: colSpanOf(colspan), box, text });
      this.#inCell = false;
    };
  }

  /** The table, with what stood outside its cells before or after it. */
  close(): readonly Item[] {
    const outside = this.#flow.closeBox().items;
    const groups = ['head', 'body', 'foot'].flatMap((part) =>
      this.#groups.filter((group) => group.part === part && group.rows.length > 0),
    );
    if (groups.length === 0) return outside;
    const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const inside = sum(cells.map(({ box }) => box.weight));
    const figures = cells.filter(isFigure).length;
    const use = /^(?:presentation|none)$/.test(this.#role ?? '') ? 'layout' : tableUse(groups, figures, inside);
    const weight = {
      ...inside,
      figures: inside.figures + figures,
      tables: inside.tables + 1,
      grids: inside.grids + (use === 'data' ? 1 : 0),
      prose: use === 'facts' ? 0 : inside.prose,
    };
    const before = this.#before ?? 0;
    return [...outside.slice(0, before), { kind: 'table', use, groups, weight }, ...outside.slice(before)];
  }

  #group(): TableRow[] {
    if (this.#groups.length === 0) this.#groups.push({ part: 'body', rows: [] });
    return this.#groups.at(-1)?.rows ?? [];
  }
}

/** 0 means: to the end of the group. */
const rowSpanOf = (value: string | undefined): number => {
  const span = wholeNumber(value);
  return span === null || span < 0 ? 1 : Math.min(span, TALLEST);
};

const colSpanOf = (value: string | undefined): number => {
  const span = wholeNumber(value);
  return span === null || span < 1 ? 1 : Math.min(span, WIDEST);
};
