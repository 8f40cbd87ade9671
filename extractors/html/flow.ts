import { collapse } from './collapse.ts';
import type { Box, Item } from './page.ts';
import { weigh } from './weight.ts';

/** A link over more text than this is an `a` that was never closed. */
const LONGEST_LINK = 120;

interface OpenBox {
  readonly hint: Box['hint'];
  readonly items: Item[];
}

/** Collects text into lines and lines into boxes while the page is walked. */
export class Flow {
  /** 1–6 while inside a heading. */
  level = 0;
  preformatted = false;
  readonly #open: OpenBox[] = [{ hint: 'none', items: [] }];
  #raw = '';
  #characters = 0;
  #linked = 0;
  #links = 0;
  /** Characters left of the open link; null outside links. */
  #linkBudget: number | null = null;
  #marker = '';

  /** Text whose own line breaks count (`pre`). */
  lines(data: string): void {
    const [first = '', ...rest] = data.split(/\r\n?|\n/);
    this.text(first);
    for (const line of rest) {
      this.breakLine();
      this.text(line);
    }
  }

  text(data: string): void {
    this.#raw += data;
    const characters = countCharacters(data);
    this.#characters += characters;
    if (this.#linkBudget === null) return;
    this.#linkBudget -= characters;
    if (this.#linkBudget >= 0) this.#linked += characters;
  }

  openLink(): void {
    this.#linkBudget = LONGEST_LINK;
    this.#links += 1;
  }

  closeLink(): void {
    this.#linkBudget = null;
  }

  /** Puts an automatic number before the next line, unless that line prints a number of its own. */
  mark(marker: string): void {
    this.breakLine();
    this.#marker = marker;
  }

  breakLine(): void {
    if (this.#characters === 0) {
      this.#raw = '';
      return;
    }
    const text = collapse(this.#raw);
    if (text !== '') {
      this.add({
        kind: 'line',
        text:
          this.#marker === '' || /^[（(]?[\d一二三四五六七八九十]+[）).、．]/.test(text) ? text : this.#marker + text,
        level: this.level,
        links: this.#links,
        linked: this.#linked / this.#characters,
      });
      this.#marker = '';
    }
    this.#raw = '';
    this.#characters = 0;
    this.#linked = 0;
    this.#links = 0;
  }

  add(item: Item): void {
    this.#open.at(-1)?.items.push(item);
  }

  /** How many items the innermost open box holds so far. */
  get size(): number {
    return this.#open.at(-1)?.items.length ?? 0;
  }

  openBox(hint: Box['hint']): void {
    this.breakLine();
    this.#open.push({ hint, items: [] });
  }

  closeBox(): Box {
    this.breakLine();
    const { hint, items } = this.#open.pop() ?? { hint: 'none', items: [] };
    return { kind: 'box', hint, items, weight: weigh(items) };
  }
}

/** Characters without blanks. */
const countCharacters = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code !== 0xa0 && code !== 0x3000) count += 1;
  }
  return count;
};
