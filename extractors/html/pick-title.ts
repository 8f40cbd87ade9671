import { isFurniture } from './furniture.ts';
import { linesOf } from './lines.ts';
import type { Item, Line } from './page.ts';
import { isLinkList } from './weight.ts';

/** Shorter texts are found in any title. */
const SHORTEST = 6;

/**
 * The lines above an article that are its title: headings that the page's own title repeats, else lines that it
 * repeats, else the last heading. A heading that is a link belongs to the site.
 */
export const pickTitle = (before: readonly Item[], pageTitle: string): readonly Line[] => {
  const lines = linesOf(before.filter((item) => !isSite(item))).filter(
    (line) => line.linked < 0.5 && !isFurniture(line.text),
  );
  const named = fold(pageTitle);
  const repeated = lines.filter(({ text }) => text.length >= SHORTEST && isRepeated(fold(text), named));
  const headings = lines.filter(({ level }) => level > 0);
  const repeatedHeadings = repeated.filter(({ level }) => level > 0);
  if (repeatedHeadings.length > 0) return repeatedHeadings;
  if (repeated.length > 0) return repeated.slice(-2).map((line) => ({ ...line, level: 1 }));
  return headings.slice(-1);
};

const isSite = (item: Item): boolean => item.kind === 'box' && (item.hint === 'furniture' || isLinkList(item.weight));

const isRepeated = (text: string, title: string): boolean =>
  title.includes(text) || (title.length >= SHORTEST && text.includes(title));

const fold = (text: string): string => text.replace(/[\s\u3000]+/g, '');
