import { child, element, type XmlElement, type XmlNode } from '../xml/element.ts';
import { outlineLevel, type Styles } from './styles.ts';
import { content, value, wholeValue } from './xml.ts';

/** What a paragraph is to the steps after mammoth, which keeps a paragraph's style and nothing else of it. */
export type Mark = 'Absent' | 'Picture' | `Heading${number}`;

/** The paragraph under the style that marks its heading level, or under none. */
export function markedHeading(paragraph: XmlElement, styles: Styles): XmlElement {
  const properties = child(paragraph, 'w:pPr');
  const outline = wholeValue(properties, 'w:outlineLvl');
  const { headingLevel } = styles.paragraph(value(properties, 'w:pStyle'));
  const level = outline === undefined ? headingLevel : outlineLevel(outline);
  return level === null ? element('w:p', content(paragraph)) : marked(`Heading${level}`, content(paragraph));
}

export function marked(mark: Mark, content: readonly XmlNode[] = []): XmlElement {
  return element('w:p', [element('w:pPr', [element('w:pStyle', [], { 'w:val': mark })]), ...content]);
}
