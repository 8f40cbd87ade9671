import sharp from 'sharp';
import { random } from '../../tests/printed/random.ts';

/** What a copier, a scanner and an office did to a sheet. */
export interface Damage {
  readonly name: string;
  /** Degrees. */
  readonly skew: number;
  /** Standard deviation of the noise, of 255. */
  readonly noise: number;
  /** 255 is white. */
  readonly paper: number;
  readonly blur: number;
  /** JPEG quality; null for PNG. */
  readonly quality: number | null;
  readonly seal: 'none' | 'red';
}

const clean: Damage = { name: 'clean', skew: 0, noise: 0, paper: 255, blur: 0, quality: null, seal: 'none' };

export const damages: readonly Damage[] = [
  clean,
  { ...clean, name: 'skew 1.5°', skew: 1.5 },
  { ...clean, name: 'skew −0.7°, JPEG 60', skew: -0.7, quality: 60 },
  { ...clean, name: 'noise', noise: 18, blur: 0.4 },
  { ...clean, name: 'JPEG 40', quality: 40 },
  { ...clean, name: 'grey paper', paper: 205, noise: 6 },
  { ...clean, name: 'red seal', seal: 'red' },
  { name: 'all', skew: 0.6, noise: 10, paper: 215, blur: 0.5, quality: 50, seal: 'red' },
];

const sealSvg = (width: number): Buffer => {
  const side = Math.round(width * 0.22);
  const middle = side / 2;
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">
<g fill="none" stroke="#e02a2a" stroke-opacity="0.85"><circle cx="${middle}" cy="${middle}" r="${middle * 0.92}" stroke-width="${side * 0.03}"/></g>
<text x="${middle}" y="${middle * 1.25}" font-size="${side * 0.4}" text-anchor="middle" fill="#e02a2a" fill-opacity="0.85">★</text>
<text x="${middle}" y="${middle * 1.7}" font-size="${side * 0.13}" text-anchor="middle" fill="#e02a2a" fill-opacity="0.85" font-family="Noto Sans CJK SC">云溪区农业局</text></svg>`);
};

/** Noise of the scanner on paper that is not white. */
const grained = (pixels: Buffer, { noise, paper }: Damage, draw: () => number): Buffer => {
  const out = Buffer.alloc(pixels.length);
  for (let at = 0; at < pixels.length; at += 3) {
    // Three draws add up to about a normal one.
    const grain = noise === 0 ? 0 : (draw() + draw() + draw() - 1.5) * 2 * noise;
    for (let channel = 0; channel < 3; channel += 1) {
      const value = ((pixels[at + channel] ?? 255) * paper) / 255 + grain;
      out[at + channel] = Math.max(0, Math.min(255, Math.round(value)));
    }
  }
  return out;
};

/** A printed sheet as it comes out of the scanner. */
export const damaged = async (png: Buffer, damage: Damage, dpi: number, seed: number): Promise<Buffer> => {
  const { width } = await sharp(png).metadata();
  // Ink on ink: what is printed under a seal stays black.
  const stamps =
    damage.seal === 'none'
      ? []
      : [
          {
            input: sealSvg(width),
            left: Math.round(width * 0.6),
            top: Math.round(width * 0.45),
            blend: 'multiply' as const,
          },
        ];
  const stamped = await sharp(png).flatten({ background: '#ffffff' }).composite(stamps).png().toBuffer();
  const turned = sharp(stamped).rotate(damage.skew, { background: '#ffffff' });
  const { data, info } = await (damage.blur > 0 ? turned.blur(damage.blur) : turned)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: 3 } as const;
  const scan = sharp(grained(data, damage, random(seed)), { raw }).withMetadata({ density: dpi });
  return damage.quality === null ? scan.png().toBuffer() : scan.jpeg({ quality: damage.quality }).toBuffer();
};
