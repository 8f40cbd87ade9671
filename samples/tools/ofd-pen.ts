import { Pen, type Rectangle, type Rules } from './pdf-pen.ts';

const MM = 25.4 / 72;

/** How the XML of an OFD is written. */
export interface OfdStyle {
  /** `ofd:` or nothing. */
  readonly prefix: string;
  /** `points`: objects of points with a matrix that shrinks them · `millimetres`: no matrix. */
  readonly unit: 'points' | 'millimetres';
  /** Steps between characters one by one, or `g n v` for n times v. */
  readonly steps: 'single' | 'grouped';
  /** The height of a lying page, in points, whose content is turned onto a standing one; null for a standing page. */
  readonly turnedHeight: number | null;
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const number = (value: number): string => String(Math.round(value * 10_000) / 10_000);
const numbers = (...values: readonly number[]): string => values.map(number).join(' ');

const WIDE = /[\u2e80-\uffdc]|[\u2014\u2018-\u201d\u2026]/;

const grouped = (steps: readonly string[]): string => {
  const groups: { step: string; times: number }[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last?.step === step) last.times += 1;
    else groups.push({ step, times: 1 });
  }
  return groups
    .map(({ step, times }) => (times > 2 ? `g ${times} ${step}` : Array(times).fill(step).join(' ')))
    .join(' ');
};

// Word draws a border as a filled rectangle this thick.
const THICK = 0.48;

/** Writes the objects of OFD pages; positions are points from the top left, y downwards. */
export class OfdPen extends Pen {
  readonly #style: OfdStyle;
  readonly #rules: Rules;
  #objects = 1000;

  constructor(width: number, height: number, rules: Rules, style: OfdStyle) {
    super(width, height, rules);
    this.#rules = rules;
    this.#style = style;
  }

  override text(text: string, x: number, y: number, size: number): void {
    if (text === '') return;
    const unit = this.#unit();
    const advances = [...text].map((character) => size * (WIDE.test(character) ? 1 : 0.5));
    const width = advances.reduce((sum, advance) => sum + advance, 0);
    const steps = advances.slice(0, -1).map((advance) => number(advance * unit));
    const deltas = this.#style.steps === 'grouped' ? grouped(steps) : steps.join(' ');
    const p = this.#style.prefix;
    this.#object(
      'TextObject',
      { x, y, width, height: size * 1.2 },
      `Font="3" Size="${number(size * unit)}"`,
      `<${p}TextCode X="0" Y="${number(size * unit)}"${deltas && ` DeltaX="${deltas}"`}>${escaped(text)}</${p}TextCode>`,
    );
  }

  override frame(box: Rectangle): void {
    if (this.#rules === 'strokes') {
      const { width, height } = this.#scaled(box);
      const path = `M 0 0 L ${number(width)} 0 L ${numbers(width, height)} L 0 ${number(height)} C`;
      this.#path(box, `LineWidth="${number(0.5 * this.#unit())}"`, path);
    }
    if (this.#rules === 'rectangles') {
      const { x, y, width, height } = box;
      this.#surface({ x, y, width, height: THICK });
      this.#surface({ x, y: y + height, width, height: THICK });
      this.#surface({ x, y, width: THICK, height });
      this.#surface({ x: x + width, y, width: THICK, height });
    }
  }

  override picture(resource: string, box: Rectangle): void {
    const { width, height } = this.#scaled(box);
    this.#object('ImageObject', box, `ResourceID="${resource}"`, '', [width, 0, 0, height, 0, 0]);
  }

  #surface(box: Rectangle): void {
    const { width, height } = this.#scaled(box);
    const path = `M 0 0 L ${number(width)} 0 L ${numbers(width, height)} L 0 ${number(height)} L 0 0`;
    this.#path(box, 'Stroke="false" Fill="true"', path);
  }

  #path(box: Rectangle, attributes: string, path: string): void {
    const p = this.#style.prefix;
    this.#object('PathObject', box, attributes, `<${p}AbbreviatedData>${path}</${p}AbbreviatedData>`);
  }

  /** Units of an object's own space to the point. */
  #unit(): number {
    return this.#style.unit === 'points' ? 1 : MM;
  }

  #scaled({ width, height }: Rectangle): { width: number; height: number } {
    return { width: width * this.#unit(), height: height * this.#unit() };
  }

  #object(name: string, box: Rectangle, attributes: string, content: string, own: readonly number[] = []): void {
    const { prefix, turnedHeight, unit } = this.#style;
    const scale = unit === 'points' ? MM : 1;
    const isTurned = turnedHeight !== null;
    // What is at x, y of a lying page is at height − y, x of the standing one, and runs downwards.
    const place = isTurned
      ? [turnedHeight - box.y - box.height, box.x, box.height, box.width]
      : [box.x, box.y, box.width, box.height];
    const [a = 1, , , d = 1] = own;
    const matrix = isTurned ? [0, a * scale, -d * scale, 0, box.height * MM, 0] : [a * scale, 0, 0, d * scale, 0, 0];
    const isPlain = !isTurned && scale === 1 && own.length === 0;
    const boundary = numbers(...place.map((value) => value * MM));
    this.#objects += 1;
    this.pages[this.pages.length - 1] +=
      `<${prefix}${name} ID="${this.#objects}" Boundary="${boundary}"${isPlain ? '' : ` CTM="${numbers(...matrix)}"`} ` +
      `${attributes}>${content}</${prefix}${name}>\n`;
  }
}
