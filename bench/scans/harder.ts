import sharp from 'sharp';
import { random } from '../../tests/printed/random.ts';
import { type Damage, damaged, damages } from './damage.ts';

/** Something worse than a copier, or another kind of picture altogether. */
export interface Harder {
  readonly name: string;
  readonly dpi: number;
  /** Changes the page before it is printed. */
  readonly print: (html: string) => string;
  readonly spoil: (png: Buffer, dpi: number, seed: number) => Promise<Buffer>;
}

const same = (html: string): string => html;
const [clean] = damages as readonly [Damage, ...Damage[]];
const scannedAs =
  (damage: Partial<Damage>): Harder['spoil'] =>
  (png, dpi, seed) =>
    damaged(png, { ...clean, ...damage }, dpi, seed);

type Where = (x: number, y: number, width: number, height: number) => readonly [number, number];
type Light = (x: number, y: number, width: number, height: number) => number;

/** Paper bent and lit: where each pixel comes from, and how much light falls on it. */
const bent = async (png: Buffer, from: Where, light: Light): Promise<Buffer> => {
  const { data, info } = await sharp(png).flatten({ background: '#fff' }).greyscale().raw().toBuffer({
    resolveWithObject: true,
  });
  const { width, height } = info;
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 255 : (data[y * width + x] ?? 255);
  const out = Buffer.alloc(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [u, v] = from(x, y, width, height);
      const [left, top] = [Math.floor(u), Math.floor(v)];
      const [p, q] = [u - left, v - top];
      const upper = at(left, top) * (1 - p) + at(left + 1, top) * p;
      const lower = at(left, top + 1) * (1 - p) + at(left + 1, top + 1) * p;
      out[y * width + x] = Math.round((upper * (1 - q) + lower * q) * light(x, y, width, height));
    }
  }
  return sharp(out, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer();
};

/** Short white scratches, as a worn drum leaves them. */
const scratched = async (png: Buffer, dpi: number, seed: number): Promise<Buffer> => {
  const { width, height } = await sharp(png).metadata();
  const draw = random(seed);
  const inch = dpi / 72;
  const lines = Array.from({ length: 400 }, () => {
    const [x, y] = [draw() * width, draw() * height];
    const turn = draw() * Math.PI;
    const length = (4 + 14 * draw()) * inch;
    return `M${x} ${y}l${Math.cos(turn) * length} ${Math.sin(turn) * length}`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path d="${lines.join('')}" stroke="#fff" stroke-width="${0.5 * inch}" fill="none"/></svg>`;
  return sharp(png)
    .composite([{ input: Buffer.from(svg) }])
    .png()
    .toBuffer();
};

const level: Where = (x, y) => [x, y];
const even: Light = () => 1;

/** Three points up in the middle of a page. */
const curved: Where = (x, y, width) => [x, y + 0.005 * width * Math.sin((Math.PI * x) / width)];
/** A page seen from a little below: its sides lean by a hundredth. */
const leaning: Where = (x, y, width, height) => [
  width / 2 + (x - width / 2) * (1 + (0.02 * (y - height / 2)) / height),
  y,
];
/** A lamp on the left, and the shadow of who holds the camera. */
const lamp: Light = (x, y, width, height) =>
  (1 - (0.4 * x) / width) * (1 - 0.25 * Math.exp(-(((y - 0.6 * height) / (0.2 * height)) ** 2)));

const thinRules = (html: string): string => html.replace('border: 1px solid #000', 'border: 0.6px solid #8a8a8a');
const dashedRules = (html: string): string => html.replace('border: 1px solid #000', 'border: 1px dashed #000');

export const harder: readonly Harder[] = [
  { name: 'scratches through rules and print', dpi: 200, print: same, spoil: scratched },
  { name: 'dashed rules', dpi: 200, print: dashedRules, spoil: scannedAs({ quality: 60 }) },
  { name: 'thin grey rules', dpi: 200, print: thinRules, spoil: scannedAs({ quality: 60, noise: 6 }) },
  { name: 'a bent page', dpi: 200, print: same, spoil: async (png) => bent(png, curved, even) },
  {
    name: 'a photograph',
    dpi: 200,
    print: same,
    spoil: async (png, dpi, seed) =>
      damaged(await bent(png, leaning, lamp), { ...clean, blur: 0.6, noise: 5, quality: 60 }, dpi, seed),
  },
  { name: 'a picture in a page, 120 dpi', dpi: 120, print: same, spoil: async (png) => bent(png, level, even) },
  { name: 'a picture in a page, 96 dpi', dpi: 96, print: same, spoil: scannedAs({ quality: 75 }) },
  {
    name: 'a fax: black and white, 200 dpi',
    dpi: 200,
    print: same,
    spoil: async (png) => sharp(png).flatten({ background: '#fff' }).threshold(150).png().toBuffer(),
  },
];
