import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { STANDARD_LIMITS } from '#model';
import { scanned } from './scan.ts';

const A4 = [595, 842] as const;

/** 150 dots to the inch, a black bar across the middle of grey paper. */
const sheet = (): Promise<Buffer> =>
  sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="1240" height="1754"><rect width="1240" height="1754" fill="#ddd"/><rect y="870" width="1240" height="10"/></svg>',
    ),
  )
    .flatten()
    .png()
    .toBuffer();

interface Set {
  readonly rotate?: number;
  readonly note?: string;
  readonly width?: number;
}

const bound = async ({ rotate = 0, note = '', width = A4[0] }: Set): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([...A4]);
  page.drawImage(await pdf.embedPng(await sheet()), { x: 0, y: 0, width, height: A4[1] });
  if (note !== '') page.drawText(note, { x: 50, y: 50, size: 8 });
  if (rotate !== 0) page.setRotation({ type: 'degrees', angle: rotate } as ReturnType<typeof page.getRotation>);
  return pdf.save();
};

const pictureOf = async (pdf: Uint8Array, box: readonly [number, number, number, number] = [0, 0, ...A4]) =>
  sharp((await scanned(pdf, { page: 1, box }, STANDARD_LIMITS)).bytes)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });

describe('a scanned page', () => {
  test('is the scan itself, pixel by pixel', async () => {
    const { data, info } = await pictureOf(await bound({}));
    expect([info.width, info.height]).toEqual([1240, 1754]);
    expect([data[869 * 1240], data[870 * 1240], data[879 * 1240], data[880 * 1240]]).toEqual([221, 0, 0, 221]);
  });

  test('that is turned is drawn as fine as the scan', async () => {
    const { info } = await pictureOf(await bound({ rotate: 90 }), [0, 0, A4[1], A4[0]]);
    expect([info.width, info.height]).toEqual([1755, 1240]);
  });

  test('with something else on it is drawn whole', async () => {
    const { data, info } = await pictureOf(await bound({ note: 'page 4' }));
    expect([info.width, info.height]).toEqual([1240, 1755]);
    expect(data.subarray(1600 * 1240, 1700 * 1240).some((grey) => grey < 100)).toBe(true);
  });

  test('that leaves a margin of its paper is drawn whole', async () => {
    const { data, info } = await pictureOf(await bound({ width: 500 }));
    expect(info.width).toBeGreaterThan(1400);
    expect(data[info.width - 5]).toBe(255);
  });
});
