import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { extractorFor } from '#extractors/index';
import { withPicturesRead } from '#extractors/pictures';
import { type Document, type Fact, type Limits, STANDARD_LIMITS } from '#model';
import { extract } from '../src/index.ts';

// A recogniser takes seconds to start where other work takes the machine.
vi.setConfig({ testTimeout: 120_000 });

const folder = new URL('../samples/ogi-2021/', import.meta.url);
const sample = (path: string): URL => new URL(path, folder);
/** Section four of samples/ogi-2021/picture-in-page, at 200 dots an inch. */
const table = readFileSync(sample('picture-in-page/review.png'));

const read = async (bytes: Uint8Array, limits: Limits = STANDARD_LIMITS): Promise<Document> =>
  withPicturesRead(await extractorFor(bytes).extract({ uri: 'report.pdf', bytes }, limits), limits);

/** The figures on the last line of each grid. */
const figuresIn = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'grid'
      ? [block.cells.flatMap(({ row, text }) => (row === block.rows - 1 ? [text] : [])).join(' ')]
      : [],
  );

const PRINTED = '3 0 1 0 4 2 0 0 1 3 1 0 0 0 1';

describe('a file that is a picture, whatever its name', () => {
  test.each([
    ['image/jpeg', () => sharp(table).jpeg({ quality: 80 }).toBuffer()],
    ['image/webp', () => sharp(table).webp({ quality: 80 }).toBuffer()],
    ['image/tiff', () => sharp(table).tiff({ compression: 'lzw' }).toBuffer()],
  ])('is read as %s', async (mediaType, encode) => {
    const document = await read(await encode());
    expect(document).toMatchObject({ reader: 'image', mediaType, pages: 1, recognition: 'ocr' });
    expect(figuresIn(document)).toEqual([PRINTED]);
  });

  test('is beyond the limit with more pixels, and damaged where it is cut off', async () => {
    await expect(read(table, { ...STANDARD_LIMITS, pixels: 100_000 })).rejects.toMatchObject({
      code: 'limit-exceeded',
    });
    await expect(read(table.subarray(0, 4000))).rejects.toMatchObject({ code: 'damaged' });
  });
});

const placeOf = async (path: string, id: string): Promise<Fact['at']> => {
  const [outcome] = await extract(sample(path));
  const facts = outcome?.state === 'record' ? outcome.report.facts : [];
  return facts.find((fact) => fact.id === id)?.at ?? null;
};

/** Whether a place is this cell, to a point or two: the reader straightens what it reads. */
const near = (page: number, box: readonly [number, number, number, number]) => ({
  page,
  box: box.map((side) => expect.closeTo(side, -0.6)),
});

describe('a recognised figure stands', () => {
  test('on its page, in points, where a PDF shows a picture among its text', async () => {
    const place = await placeOf('half-scanned/source.pdf', 'review.reconsideration.total');
    expect(place).toEqual(near(2, [201, 486, 220.5, 505]));
  });

  test('on the sheet that the picture is, where a document has no pages', async () => {
    const image = `<img src="data:image/png;base64,${table.toString('base64')}">`;
    const page = Buffer.from(`<!doctype html><p>第一张</p>${image}<p>第二张</p>${image}<p>第三张</p><img src="c.png">`);
    const { blocks, recognition } = await read(page, { ...STANDARD_LIMITS, pictures: 2 });
    const grids = blocks.flatMap((block) => (block.kind === 'grid' ? [block.cells.at(-1)?.at] : []));
    expect(grids).toEqual([near(1, [567, 97, 592, 121]), near(2, [567, 97, 592, 121])]);
    expect(recognition).toBe('mixed');
  });
});

test('pictures beyond their limit stay pictures, and so do those with too many pixels', async () => {
  const bytes = readFileSync(sample('picture-in-page/source.html'));
  const bounded = await read(bytes, { ...STANDARD_LIMITS, pixels: 100_000 });
  expect(bounded.blocks.filter(({ kind }) => kind === 'picture')).toHaveLength(1);
  expect(bounded.recognition).toBe('text');
});
