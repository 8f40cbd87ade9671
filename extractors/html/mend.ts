import { isXhtml } from './is-xhtml.ts';
import { CELLS, OpenElements } from './open-elements.ts';
import { scanTags, type Tag } from './scan-tags.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const ROW = set('tr');
const SECTIONS = set('tbody thead tfoot colgroup col');
const PARTS = new Set([...CELLS, ...SECTIONS, ...ROW]);
const VOID = set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
/** A paragraph ends where one of these begins, even when spans in it are still open. */
const ENDS_PARAGRAPH = set('p div h1 h2 h3 h4 h5 h6 ul ol dl pre table section article form blockquote hr');

/**
 * Mends what the parser, unlike browsers, does not know: an end tag inside a cell closes nothing outside that cell,
 * and a new cell, row or paragraph ends the one before it although spans in it were never closed.
 * A page without such faults comes back as it is. One that was cut off inside a figure says so there.
 * @throws DocumentError limit-exceeded for elements nested deeper than any page
 */
export const mendTables = (html: string): string => {
  const open = new OpenElements();
  const emptyTags = isXhtml(html);
  const pieces: string[] = [];
  let copied = 0;
  const replace = (from: number, to: number, by: string): void => {
    pieces.push(html.slice(copied, from), by);
    copied = to;
  };
  scanTags(html, (tag) => {
    if (tag.closing) {
      const instead = endTag(open, tag);
      if (instead !== null) replace(tag.from, tag.to, instead);
    } else {
      const missing = missingEnds(open, tag.name);
      if (missing !== '') replace(tag.from, tag.from, missing);
      const isEmpty = emptyTags && html.charAt(tag.to - 2) === '/';
      if (!isEmpty && !VOID.has(tag.name)) open.push(tag.name);
    }
  });
  if (open.inCell && isCutInFigure(html)) return pieces.join('') + html.slice(copied).replace(HALF_TAG, '') + LOST;
  return pieces.length === 0 ? html : pieces.join('') + html.slice(copied);
};

/** The sign for what is lost. */
const LOST = '\ufffd';
const HALF_TAG = /<[^<>]*$/;
/** Each digit may be in spans of its own. */
const ENDS_IN_FIGURE = /\p{Nd}(?:<[^<>]*>?)*$/u;
/** Far more than the end tags of a cell and all that is around it. */
const TAIL = 2000;

/** A page that ends inside a cell, on a digit: the next may be lost. A whole page whose cells are not closed ends in tags of its own. */
const isCutInFigure = (html: string): boolean => {
  const tail = html.slice(-TAIL);
  return ENDS_IN_FIGURE.test(tail) && !/<\/(?:body|html)\s*>/i.test(tail);
};

/** The end tags that a start tag implies and the parser would not. */
const missingEnds = (open: OpenElements, name: string): string => {
  if (PARTS.has(name)) {
    const cell = open.inCell ? close(open, open.holder) : '';
    if (open.holder !== 'table') return cell;
    const section = SECTIONS.has(name) ? close(open, open.first(SECTIONS)) : '';
    return cell + section + (ROW.has(name) ? close(open, open.first(ROW)) : '');
  }
  if (name === 'table' && open.holder === 'table') return close(open, 'table');
  if (!ENDS_PARAGRAPH.has(name) || !open.has('p')) return '';
  const isKnown = open.last === 'p';
  const end = close(open, 'p');
  return isKnown ? '' : end;
};

const close = (open: OpenElements, name: string | undefined): string => {
  if (name === undefined) return '';
  open.popTo(name);
  return `</${name}>`;
};

/** What to write instead of an end tag; null where it may stand. */
const endTag = (open: OpenElements, { name }: Tag): string | null => {
  const { holder } = open;
  if (holder === undefined || (!PARTS.has(name) && open.has(name))) {
    if (open.has(name)) open.popTo(name);
    return null;
  }
  if (VOID.has(name)) return null;
  if (CELLS.has(name) && open.inCell) return name === holder ? keep(open, name) : close(open, holder);
  if (name === 'table' || (!CELLS.has(name) && PARTS.has(name) && open.tableHas(name))) return keep(open, name);
  return name === 'p' ? '<p></p>' : '';
};

const keep = (open: OpenElements, name: string): null => {
  open.popTo(name);
  return null;
};
