import { child, children, element, type XmlElement } from '../xml/element.ts';
import { opened } from './opened.ts';
import { content } from './xml.ts';

/**
 * A paragraph whose mark was deleted runs on into the next, which keeps its own properties (ECMA-376 17.13.5.15), and
 * is gone where there is no next and none of its text is left. Mammoth joins them even out of one cell into the next.
 */
export function joinParagraphs(blocks: readonly XmlElement[]): readonly XmlElement[] {
  const joined: XmlElement[] = [];
  let open: XmlElement[] = [];
  for (const [index, block] of blocks.entries()) {
    const runsOn = hasLostItsMark(block);
    if (runsOn && blocks[index + 1]?.name === 'w:p') {
      for (const node of content(block)) open.push(node);
      continue;
    }
    const whole = open.length === 0 ? block : withBefore(open, block);
    if (!runsOn || opened(whole, ['w:r']).length > 0) joined.push(whole);
    open = [];
  }
  return joined;
}

function withBefore(before: readonly XmlElement[], paragraph: XmlElement): XmlElement {
  return element('w:p', [...children(paragraph, 'w:pPr'), ...before, ...content(paragraph)]);
}

function hasLostItsMark(paragraph: XmlElement): boolean {
  const mark = child(child(paragraph, 'w:pPr'), 'w:rPr');
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
}
