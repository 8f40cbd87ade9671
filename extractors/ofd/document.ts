import type { Document, Limits, Source } from '#model';
import { pageBlocks } from '../geometry/page-blocks.ts';
import { recognitionOf } from '../geometry/recognition.ts';
import { openFiles } from './files.ts';
import { readPages } from './pages.ts';
import { rejection } from './rejection.ts';
import { structureOf } from './structure.ts';
import { withImages } from './with-images.ts';

/**
 * Reads the blocks of an OFD; places are pages and boxes in points. Signatures, annotations and attachments are no part
 * of what is printed.
 * @throws DocumentError `empty`, `encrypted`, `damaged`, `unsupported` or `limit-exceeded`
 */
export const readDocument = async ({ bytes }: Source, limits: Limits): Promise<Document> => {
  const files = openFiles(bytes, limits);
  const pages = readPages(files, structureOf(files), limits);
  const { blocks, signals } = pageBlocks(pages.map(({ printed }) => printed));
  if (blocks.length === 0) throw rejection('empty', 'Nothing is printed on the pages of the OFD.');
  return {
    reader: 'ofd',
    mediaType: 'application/ofd',
    encoding: null,
    pages: pages.length,
    recognition: recognitionOf(pages),
    meta: {},
    blocks: withImages(blocks, pages),
    signals,
  };
};
