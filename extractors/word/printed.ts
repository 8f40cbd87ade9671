import { child, element, elements, type XmlElement } from '../xml/element.ts';
import { inlineContent, isAnchored } from './inline.ts';
import { joinParagraphs } from './joined.ts';
import { opened } from './opened.ts';
import type { Styles } from './styles.ts';
import { isOn, value } from './xml.ts';

/**
 * What the pages print of a body, a cell or a text box: revisions accepted, hidden text gone, content controls and
 * the like opened; text boxes and pictures follow the paragraph they are anchored in.
 * @returns `w:p` and `w:tbl` elements with the properties that later steps read, and `picture`
 */
export function printedBlocks(parent: XmlElement, styles: Styles): readonly XmlElement[] {
  return joinParagraphs(opened(parent, ['w:p', 'w:tbl'])).flatMap((block) =>
    block.name === 'w:p' ? paragraph(block, styles) : table(block, styles),
  );
}

function paragraph(node: XmlElement, styles: Styles): readonly XmlElement[] {
  if (styles.paragraph(value(child(node, 'w:pPr'), 'w:pStyle')).hidden) return [];
  const content = inlineContent(node, styles);
  const own = content.filter((one) => !isAnchored(one));
  const anchored = content.filter(isAnchored);
  return [
    element('w:p', [...properties(node, 'w:pPr', ['w:pStyle', 'w:numPr', 'w:outlineLvl']), ...own]),
    ...anchored.flatMap((one) => (one.name === 'picture' ? [one] : printedBlocks(one, styles))),
  ];
}

function table(node: XmlElement, styles: Styles): readonly XmlElement[] {
  const rows = opened(node, ['w:tr'])
    .filter((one) => !isGone(child(one, 'w:trPr')))
    .map((one) => row(one, styles));
  return rows.length === 0 ? [] : [element('w:tbl', rows)];
}

function isGone(row: XmlElement | undefined): boolean {
  return child(row, 'w:del') !== undefined || isOn(child(row, 'w:hidden'));
}

function row(node: XmlElement, styles: Styles): XmlElement {
  const cells = opened(node, ['w:tc'])
    .filter((one) => child(child(one, 'w:tcPr'), 'w:cellDel') === undefined)
    .map((one) => cell(one, styles));
  return element('w:tr', [...properties(node, 'w:trPr', ['w:gridBefore']), ...cells]);
}

function cell(node: XmlElement, styles: Styles): XmlElement {
  const kept = properties(node, 'w:tcPr', ['w:gridSpan', 'w:vMerge', 'w:hMerge']);
  return element('w:tc', [...kept, ...printedBlocks(node, styles)]);
}

function properties(node: XmlElement, name: string, names: readonly string[]): readonly XmlElement[] {
  const found = child(node, name);
  const kept = found === undefined ? [] : elements(found).filter((one) => names.includes(one.name));
  return kept.length === 0 ? [] : [element(name, kept)];
}
