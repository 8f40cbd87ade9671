import type { ShotPicture } from './blocks.ts';
import { shotSize } from './shot-size.ts';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the borders of cells are drawn. */
export type Rules = 'strokes' | 'rectangles' | 'none';

const number = (value: number): string => String(Math.round(value * 100) / 100);
const hex = (text: string): string =>
  [...text].map((each) => (each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')).join('');

// Word draws a border as a filled rectangle this thick.
const THICK = 0.48;

/** Writes page content; y grows downwards from the page's top, in points. */
export class Pen {
  readonly left = 60;
  readonly width: number;
  readonly bottom: number;
  y = 60;
  readonly pages: string[] = [''];
  readonly #height: number;
  readonly #rules: Rules;

  constructor(width: number, height: number, rules: Rules) {
    this.width = width - 2 * this.left;
    this.bottom = height - 70;
    this.#height = height;
    this.#rules = rules;
  }

  newPage(): void {
    this.#pageMark();
    this.pages.push('');
    this.y = 60;
  }

  finish(): readonly string[] {
    this.#pageMark();
    return this.pages;
  }

  text(text: string, x: number, y: number, size: number): void {
    if (text === '') return;
    this.#write(`BT /F1 ${size} Tf ${number(x)} ${number(this.#height - y - size)} Td <${hex(text)}> Tj ET`);
  }

  frame({ x, y, width, height }: Rectangle): void {
    const bottom = this.#height - y - height;
    if (this.#rules === 'strokes') {
      this.#write(`0.5 w ${[x, bottom, width, height].map(number).join(' ')} re S`);
    }
    if (this.#rules === 'rectangles') {
      const sides = [
        [x, bottom, width, THICK],
        [x, bottom + height, width, THICK],
        [x, bottom, THICK, height],
        [x + width, bottom, THICK, height],
      ];
      for (const side of sides) this.#write(`${side.map(number).join(' ')} re f*`);
    }
  }

  /** A picture where the pen stands, as wide as it was shot or as the page. */
  shot(picture: ShotPicture): void {
    const { width, height } = shotSize(picture, this.width);
    if (this.y + height > this.bottom) this.newPage();
    this.picture(picture.name, { x: this.left, y: this.y, width, height });
    this.y += height + 12;
  }

  picture(name: string, { x, y, width, height }: Rectangle): void {
    const matrix = [width, 0, 0, height, x, this.#height - y - height].map(number).join(' ');
    this.#write(`q ${matrix} cm /${name.replace('.png', '')} Do Q`);
  }

  #pageMark(): void {
    this.text(`— ${this.pages.length} —`, this.left + this.width / 2 - 12, this.bottom + 30, 9);
  }

  #write(line: string): void {
    this.pages[this.pages.length - 1] += `${line}\n`;
  }
}
