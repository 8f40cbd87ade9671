import { isFurnitureBox } from './article.ts';
import { cellBoxes } from './cell-text.ts';
import { isFurniture } from './furniture.ts';
import type { Box, Image, Item, Line, Table } from './page.ts';
import { isLinkList, substance } from './weight.ts';

/** What of an article is read, in order; `gap` stands where something else was left out. */
export type Kept = Line | Image | Table | { readonly kind: 'gap' };

const GAP: Kept = { kind: 'gap' };

/** The article without link lists, share buttons and the like, layout tables read through. */
export const pruneArticle = (article: Box): readonly Kept[] => {
  const whole = substance(article.weight);
  const kept: Kept[] = [];
  const waiting: Item[] = article.items.toReversed();
  const readThrough = (items: readonly Item[]): void => {
    for (let at = items.length - 1; at >= 0; at -= 1) waiting.push(items[at] as Item);
  };
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (isLeftOut(item, whole)) kept.push(GAP);
    else if (item.kind === 'box') readThrough(item.items);
    else if (item.kind === 'table' && item.use === 'layout') readThrough(cellBoxes(item));
    else kept.push(item);
  }
  return withoutLinkLines(kept);
};

const isLeftOut = (item: Item, whole: number): boolean => {
  if (item.kind === 'image') return false;
  if (item.kind === 'line') return isFurniture(item.text) || (item.links > 1 && item.linked >= 0.5);
  if (item.kind === 'table' && item.use === 'facts') return true;
  return isLinkList(item.weight) || (item.kind === 'box' && isFurnitureBox(item, whole));
};

/**
 * A line that is one link goes where it stands at an edge of the article or beside another: other reports, attachments.
 * Alone between paragraphs it is part of the text.
 */
const withoutLinkLines = (kept: readonly Kept[]): readonly Kept[] => {
  const texts = kept.filter((item) => item.kind !== 'gap');
  const dropped = new Set(
    texts.filter((item, at) => isLink(item) && !(isText(texts[at - 1]) && isText(texts[at + 1]))),
  );
  return kept.map((item) => (dropped.has(item as Line) ? GAP : item));
};

const isLink = (item: Kept): boolean => item.kind === 'line' && item.linked >= 0.8 && !/[。；]/.test(item.text);

const isText = (item: Kept | undefined): boolean => item !== undefined && !isLink(item);
