import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Picture } from '#model';
import { bar, cells, labels, line, lines, readContents, text, texts } from './ofd.fixture.ts';

const png = (width: number, height: number, background = '#808080') =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();

const media = (...ids: readonly string[]): string =>
  `<ofd:MultiMedias>${ids.map((id) => `<ofd:MultiMedia ID="${id}" Type="Image"><ofd:MediaFile>${id}.png</ofd:MediaFile></ofd:MultiMedia>`).join('')}</ofd:MultiMedias>`;

const image = (id: string, boundary: string, matrix = ''): string =>
  `<ofd:ImageObject ID="9" ResourceID="${id}" Boundary="${boundary}" ${matrix}/>`;

const sizeOf = async (picture: Picture | undefined) => {
  const read = await picture?.image?.();
  const { width, height } = read ? await sharp(read.bytes).metadata() : { width: 0, height: 0 };
  return { width, height, on: read?.on };
};

describe('what an OFD draws', () => {
  it('reads stroked rules, and says where the cells stand in points', async () => {
    const { blocks } = await readContents({ pages: [lines + labels] });
    expect(blocks[0]).toMatchObject({ kind: 'grid', evidence: 'ruled', rows: 2, columns: 2 });
    expect(blocks[0]).toMatchObject({
      cells: [{}, { text: '12', at: { page: 1, box: [113.4, 28.3, 198.4, 56.7] } }, {}, {}],
    });
  });

  it('reads borders that are thin filled surfaces', async () => {
    const bars = [
      ...[10, 20, 30].map((y) => bar(10, y, 60, 0.15)),
      ...[10, 40, 70].map((x) => bar(x, 10, 0.15, 20)),
    ].join('');
    expect(await texts({ pages: [bars + labels] })).toEqual(cells);
  });

  it('takes neither white nor transparent lines for borders, whoever gives the colour', async () => {
    const white = '<ofd:StrokeColor Value="255 255 255"/>';
    const merged = [
      line(10, 10, 70, 10),
      line(10, 30, 70, 30),
      line(10, 20, 70, 20, '', white),
      line(10, 20, 70, 20, 'DrawParam="4"'),
      line(10, 20, 70, 20, 'Alpha="0"'),
      ...[10, 40, 70].map((x) => line(x, 10, x, 30)),
    ].join('');
    const resources = `<ofd:DrawParams><ofd:DrawParam ID="4" Relative="3"/><ofd:DrawParam ID="3">${white}</ofd:DrawParam></ofd:DrawParams>`;
    expect(await texts({ pages: [merged + labels], resources })).toEqual(['0,0 规章\n许可', '0,1 12\n3']);
  });

  it('puts the rules of a template under the text of a page', async () => {
    expect(await texts({ template: lines, pages: [labels] })).toEqual(cells);
  });

  it('looks into nested blocks and drawings made of other objects', async () => {
    const composite = `<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="8" Width="60" Height="20">
      <ofd:Content>${lines}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`;
    const moved = '<ofd:CompositeObject ID="12" ResourceID="8" Boundary="5 5 70 40" CTM="1 0 0 1 -5 -5"/>';
    const nested = `<ofd:PageBlock><ofd:PageBlock>${moved}</ofd:PageBlock>${labels}</ofd:PageBlock>`;
    expect(await texts({ pages: [nested], resources: composite })).toEqual(cells);
  });

  it('gives a picture beside text its place and its file', async () => {
    const files = { 'Doc_0/p.png': await png(30, 20) };
    const page = text('本机关组织结构如图', 10, 10) + image('p', '10 20 60 40', 'CTM="60 0 0 40 0 0"');
    const { blocks, signals } = await readContents({ pages: [page], resources: media('p'), files });
    expect(signals).toEqual([]);
    expect(blocks[1]).toMatchObject({ kind: 'picture', at: { page: 1, box: [28.3, 56.7, 198.4, 170.1] } });
    expect(await sizeOf(blocks[1] as Picture)).toMatchObject({ width: 30, height: 20 });
  });

  it('turns a picture as its page shows it', async () => {
    const files = { 'Doc_0/p.png': await png(30, 20) };
    const turned = image('p', '10 10 40 60', 'CTM="0 60 -40 0 40 0"');
    const { blocks, signals } = await readContents({ pages: [turned], resources: media('p'), files });
    expect(signals).toEqual([{ kind: 'no-text-layer', page: 1 }]);
    expect(await sizeOf(blocks[0] as Picture)).toMatchObject({ width: 20, height: 30 });
  });

  it('draws a page of several pictures as one', async () => {
    const files = { 'Doc_0/p.png': await png(10, 10), 'Doc_0/q.png': await png(10, 10, '#202020') };
    const strips = image('p', '0 0 100 40') + image('q', '0 40 100 40');
    const { blocks } = await readContents({ pages: [strips], resources: media('p', 'q'), files });
    expect(blocks).toMatchObject([{ kind: 'picture', at: { page: 1, box: [0, 0, 283.5, 226.8] } }]);
    expect(await sizeOf(blocks[0] as Picture)).toMatchObject({ width: 788, height: 630 });
  });

  it('keeps the place of a picture whose file is missing or of another kind', async () => {
    const { blocks } = await readContents({ pages: [image('p', '10 10 60 40')], resources: media('p') });
    expect(blocks).toEqual([{ kind: 'picture', at: { page: 1, box: [28.3, 28.3, 198.4, 141.7] } }]);
  });
});
