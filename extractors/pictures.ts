import {
  type Block,
  type Document,
  DocumentError,
  type Limits,
  type Picture,
  type Recognition,
  type Signal,
} from '#model';

type Readable = Picture & Required<Pick<Picture, 'image'>>;

const isReadable = (block: Block): block is Readable => block.kind === 'picture' && block.image !== undefined;

const pageOf = ({ at }: Block): number | null => ('page' in at ? at.page : null);

/** Where there are no pages a picture is one of its own: the n-th of the document. */
const sheetOf = (picture: Readable, { blocks }: Document): number =>
  pageOf(picture) ?? blocks.filter(({ kind }) => kind === 'picture').indexOf(picture) + 1;

/** What a picture says, or the picture itself where nothing can be made of it. */
const readPicture = async (picture: Readable, sheet: number, limits: Limits): Promise<readonly Block[]> => {
  try {
    const { recognize } = await import('./image/recognize.ts');
    const blocks = await recognize(await picture.image(), sheet, limits);
    return blocks.length > 0 ? blocks : [picture];
  } catch (error) {
    if (error instanceof DocumentError) return [picture];
    throw error;
  }
};

const recognitionOf = ({ blocks, recognition }: Document): Recognition =>
  blocks.some(({ kind }) => kind !== 'picture') && recognition !== 'ocr' ? 'mixed' : 'ocr';

const isUnread = (signal: Signal, read: readonly (number | null)[]): boolean =>
  signal.kind !== 'no-text-layer' || !read.includes(signal.page);

/** The document with its pictures read, where they hold text: each picture gives way to the blocks it shows. */
export const withPicturesRead = async (document: Document, limits: Limits): Promise<Document> => {
  const pictures = document.blocks.filter(isReadable).slice(0, limits.pictures);
  if (pictures.length === 0) return document;
  const read = new Map<Block, readonly Block[]>();
  for (const picture of pictures) read.set(picture, await readPicture(picture, sheetOf(picture, document), limits));
  const told = pictures.filter((picture) => !read.get(picture)?.includes(picture));
  if (told.length === 0) return document;
  const pages = told.map(pageOf);
  return {
    ...document,
    recognition: recognitionOf(document),
    blocks: document.blocks.flatMap((block) => read.get(block) ?? [block]),
    signals: document.signals.filter((signal) => isUnread(signal, pages)),
  };
};
