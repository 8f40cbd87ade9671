import { execFileSync } from 'node:child_process';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { type Grid, STANDARD_LIMITS } from '#model';
import { image } from './index.ts';
import { closeRecognizers } from './tesseract.ts';

const hasFont = (name: string): boolean => {
  try {
    return execFileSync('fc-list', [name]).length > 0;
  } catch {
    return false;
  }
};

/** A table of 2 × 3 cells under a heading, at 200 dpi. */
const table = (turn: number): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="500"><rect width="1000" height="500" fill="#fff"/>
<g transform="rotate(${turn} 500 250)"><text x="100" y="90" font-family="Noto Sans CJK SC" font-size="42">二、办理情况</text>
<g stroke="#000" stroke-width="2" fill="none"><path d="M100 150H900M100 230H900M100 310H900M100 150V310M400 150V310M650 150V310M900 150V310"/></g>
<g font-family="Noto Sans CJK SC" font-size="34" text-anchor="middle"><text x="250" y="202">收到申请</text><text x="525" y="202">办结数量</text><text x="250" y="282">农业局</text></g>
<g font-family="Liberation Sans" font-size="36" text-anchor="middle"><text x="775" y="202">1046</text><text x="525" y="282">38</text></g></g></svg>`);

const scan = (turn: number): Promise<Buffer> =>
  sharp(table(turn)).flatten({ background: '#fff' }).withMetadata({ density: 200 }).jpeg({ quality: 70 }).toBuffer();

const read = async (bytes: Uint8Array) => (await image.extract({ uri: 'scan.jpg', bytes }, STANDARD_LIMITS)).blocks;
const gridIn = async (bytes: Uint8Array): Promise<Grid | undefined> =>
  (await read(bytes)).find((block) => block.kind === 'grid');

afterAll(closeRecognizers);

describe.skipIf(!hasFont('Noto Sans CJK SC') || !hasFont('Liberation Sans'))(
  'with Noto Sans CJK SC and Liberation Sans',
  () => {
    test.each([0, 1.2])('a table turned by %d degrees is read cell by cell', async (turn) => {
      const grid = await gridIn(await scan(turn));
      expect(grid?.rows).toBe(2);
      expect(grid?.columns).toBe(3);
      expect(grid?.cells.map(({ text }) => text)).toEqual(['收到申请', '办结数量', '1046', '农业局', '38', '']);
    });

    test('cells stand where they are printed, in points', async () => {
      const grid = await gridIn(await scan(0));
      expect(grid?.cells[2]?.at).toEqual({ page: 1, box: [234, 54, 324, 82.8] });
    });

    test('text above the table is a paragraph', async () => {
      const [first] = await read(await scan(0));
      expect(first).toMatchObject({ kind: 'paragraph', text: '二、办理情况' });
    });
  },
);

test('a blank sheet is empty', async () => {
  const blank = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#f4f4f0' } })
    .png()
    .toBuffer();
  await expect(image.extract({ uri: 'x.png', bytes: blank }, STANDARD_LIMITS)).rejects.toMatchObject({ code: 'empty' });
});

test('a cut file is damaged', async () => {
  const whole = await scan(0);
  await expect(image.extract({ uri: 'x.jpg', bytes: whole.subarray(0, 900) }, STANDARD_LIMITS)).rejects.toMatchObject({
    code: 'damaged',
  });
});

test('more than 100 megapixels are not decoded', async () => {
  const header = Buffer.alloc(70);
  header.write('BM');
  header.writeUInt32LE(54, 10);
  header.writeUInt32LE(40, 14);
  header.writeInt32LE(20_000, 18);
  header.writeInt32LE(20_000, 22);
  header.writeUInt16LE(24, 28);
  await expect(image.extract({ uri: 'x.bmp', bytes: header }, STANDARD_LIMITS)).rejects.toMatchObject({
    code: 'limit-exceeded',
  });
});
