import { child, children, element, type XmlElement } from '../xml/element.ts';
import type { Labeller } from './labels.ts';
import type { List, Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';
import { content, value, wholeValue } from './xml.ts';

export interface Lists {
  readonly numbering: Numbering;
  readonly label: Labeller;
}

/** Not in a list, whatever its style says. */
const NO_LIST = 0;

/** The paragraph with its automatic number as text: `一、` stands in no run, and mammoth keeps no numbers. */
export function labelledParagraph(paragraph: XmlElement, styles: Styles, lists: Lists): XmlElement {
  const place = placeInList(paragraph, styles, lists.numbering);
  const label = place === null ? '' : lists.label(place.numId, place.level);
  if (label === '') return paragraph;
  const run = element('w:r', [element('w:t', [label])]);
  return element('w:p', [...children(paragraph, 'w:pPr'), run, ...content(paragraph)]);
}

function placeInList(paragraph: XmlElement, styles: Styles, numbering: Numbering) {
  const properties = child(paragraph, 'w:pPr');
  const own = child(properties, 'w:numPr');
  const styleId = value(properties, 'w:pStyle');
  const inherited = styles.paragraph(styleId).numbering;
  const numId = wholeValue(own, 'w:numId') ?? inherited?.numId ?? NO_LIST;
  const list = numbering.get(numId);
  if (numId === NO_LIST || list === undefined) return null;
  const ofStyle = numId === inherited?.numId ? inherited.level : null;
  const level = wholeValue(own, 'w:ilvl') ?? ofStyle ?? levelOfStyle(list, inherited?.styleId ?? styleId) ?? 0;
  return { numId, level };
}

function levelOfStyle(list: List, styleId: string | undefined): number | undefined {
  if (styleId === undefined) return undefined;
  return [...list.levels].find(([, level]) => level.styleId === styleId)?.[0];
}
