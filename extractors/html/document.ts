import { type Block, type Document, DocumentError, type Source } from '#model';
import { decodeText } from '../encoding/decode.ts';
import { findArticle } from './article.ts';
import { attachmentsOf } from './attachments.ts';
import { blocksOf } from './blocks.ts';
import { declaredCharset, unmarkedUtf16 } from './charset.ts';
import { layoutPage } from './layout.ts';
import { parseMarkup } from './markup.ts';
import { mendTables } from './mend.ts';
import type { Page } from './page.ts';
import { pageMeta } from './page-meta.ts';
import { pruneArticle } from './prune.ts';

/** @throws DocumentError empty for a page without text, limit-exceeded for one nested beyond measure */
export const extractHtml = ({ bytes, beside, web }: Source): Document => {
  const { text, encoding } = decodePage(bytes);
  const markup = parseMarkup(mendTables(text));
  const page = layoutPage(markup);
  const meta = pageMeta(page);
  const article = findArticle(page.body, meta.title ?? '');
  const kept = pruneArticle(article.box);
  const firstTexts = kept.flatMap((item) => (item.kind === 'line' ? [item.text] : [])).slice(0, 5);
  const title = article.title.filter((line) => !firstTexts.includes(line.text));
  const blocks = blocksOf([...title, ...kept], { ...(beside && { beside }), ...(web && { web }) });
  if (!blocks.some(isContent) && !blocks.some(isReadable))
    throw new DocumentError('empty', 'extractors/html', emptiness(page, blocks));
  return {
    reader: 'html',
    mediaType: 'text/html',
    encoding,
    pages: null,
    recognition: 'text',
    meta,
    blocks,
    signals: [],
    attachments: attachmentsOf(markup),
  };
};

/** The page as text, by its own declaration where its bytes leave it open. */
export const decodePage = (bytes: Uint8Array): { readonly text: string; readonly encoding: string } => {
  const wide = unmarkedUtf16(bytes);
  if (wide === null) return decodeText(bytes, declaredCharset(bytes));
  return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
};

const isContent = (block: Block): boolean =>
  block.kind !== 'picture' && (block.kind === 'grid' || /[\p{L}\p{N}]/u.test(block.text));

const isReadable = (block: Block): boolean => block.kind === 'picture' && block.image !== undefined;

const emptiness = ({ head }: Page, blocks: readonly Block[]): string => {
  if (blocks.some(({ kind }) => kind === 'picture')) return 'the page shows pictures but no text';
  if (head.scripted) return 'the page holds no text of its own: a script is to load it';
  return 'the page holds no text';
};
