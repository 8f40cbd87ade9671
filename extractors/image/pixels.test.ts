import sharp from 'sharp';
import { expect, test } from 'vitest';
import { whitePaper } from './background.ts';
import { readBmp } from './bmp.ts';
import { greyOf } from './colour.ts';
import { pictureType } from './magic.ts';
import { skewOf } from './skew.ts';
import { inkOf } from './threshold.ts';

const lined = (angle: number, paper = '#ffffff'): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="800" height="600" fill="${paper}"/>
<g transform="rotate(${angle} 400 300)" stroke="#000" stroke-width="2"><path d="M50 100H750M50 200H750M50 300H750M50 400H750M50 500H750"/></g></svg>`,
    ),
  )
    .png()
    .toBuffer();

const greyFrom = async (png: Buffer) => {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return greyOf(data, info);
};

test.each([-1.5, 0, 0.4, 1.5])('lines that run down by %d degrees are found to do so', async (angle) => {
  expect(skewOf(inkOf(await greyFrom(await lined(angle))))).toBeCloseTo(angle, 1);
});

test('grey paper becomes white and ink stays black', async () => {
  const { data, width } = await whitePaper(await greyFrom(await lined(0, '#b4b4b4')));
  expect(data[50 * width + 400]).toBe(255);
  expect(data[200 * width + 400]).toBeLessThan(60);
});

/** A page of 60 × 30 in three bands: paper, the ink of a seal, print under the seal. */
const sealed = (colour: readonly [number, number, number]): Uint8Array =>
  Uint8Array.from(
    [
      ...Array<readonly number[]>(900).fill([200, 200, 200]),
      ...Array(600).fill(colour),
      ...Array(300).fill([30, 8, 8]),
    ].flat(),
  );

test.each([
  ['strong', [220, 40, 40]],
  ['pale', [200, 150, 150]],
] as const)('a %s red seal becomes paper, and the print under it stays', (_, colour) => {
  const { data } = greyOf(sealed(colour), { width: 60, height: 30, channels: 3 });
  expect([data[60 * 5 + 30], data[60 * 20 + 30]]).toEqual([200, 200]);
  expect(data[60 * 28 + 30]).toBeLessThan(40);
});

test('the edge of a seal, which JPEG leaves half its colour, becomes paper as well', () => {
  const pixels = sealed([220, 40, 40]);
  pixels.set([160, 105, 105], 3 * (60 * 14 + 30));
  const { data } = greyOf(pixels, { width: 60, height: 30, channels: 3 });
  expect(data[60 * 14 + 30]).toBe(200);
});

test('a picture is known by its first bytes', async () => {
  expect(pictureType(await lined(0))).toBe('image/png');
  expect(pictureType(Buffer.from('II*\0........', 'latin1'))).toBe('image/tiff');
  expect(pictureType(Buffer.from('BMW 3'))).toBeNull();
  expect(pictureType(Buffer.from('一、总体情况'))).toBeNull();
});

test('a BMP of 24 bits is read from its bottom row up', () => {
  const bmp = Buffer.alloc(54 + 8 * 2);
  bmp.write('BM');
  bmp.writeUInt32LE(54, 10);
  bmp.writeUInt32LE(40, 14);
  bmp.writeInt32LE(2, 18);
  bmp.writeInt32LE(2, 22);
  bmp.writeUInt16LE(24, 28);
  bmp.set([255, 0, 0], 54);
  bmp.set([0, 0, 255], 62);
  expect([...readBmp(bmp, 100).data]).toEqual([255, 0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 0]);
  expect(() => readBmp(bmp.subarray(0, 60), 100)).toThrow('fewer pixels');
  expect(() => readBmp(bmp, 3)).toThrow('2 × 2');
});
