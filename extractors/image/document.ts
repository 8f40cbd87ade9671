import { type Block, type Document, DocumentError, type Limits, type Source } from '#model';
import { countPages } from './decode.ts';
import { pictureType } from './magic.ts';
import { recognize } from './recognize.ts';

/** A table cut by the page: nothing but the page's end stands between two grids of as many columns. */
const goesOn = (before: Block | undefined, first: Block | undefined): boolean =>
  before?.kind === 'grid' && first?.kind === 'grid' && before.columns === first.columns;

/**
 * Reads a scan; places are pages and boxes in points.
 * @throws DocumentError `empty`, `damaged` or `limit-exceeded`
 */
export const readDocument = async ({ bytes }: Source, limits: Limits): Promise<Document> => {
  const pages = await countPages(bytes, limits);
  if (pages > limits.pages) {
    throw new DocumentError('limit-exceeded', 'extractors/image', `${pages} pages; at most ${limits.pages} are read`);
  }
  const blocks: Block[] = [];
  for (let picture = 0; picture < pages; picture += 1) {
    const [first, ...others] = await recognize({ bytes, on: null }, picture + 1, limits, picture);
    if (!first) continue;
    blocks.push(
      first.kind === 'grid' && goesOn(blocks.at(-1), first) ? { ...first, continues: true } : first,
      ...others,
    );
  }
  if (blocks.length === 0) throw new DocumentError('empty', 'extractors/image', 'nothing is printed on the picture');
  return {
    reader: 'image',
    mediaType: pictureType(bytes) ?? 'image/png',
    encoding: null,
    pages,
    recognition: 'ocr',
    meta: {},
    blocks,
    signals: [],
  };
};
