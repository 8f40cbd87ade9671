import { element, type XmlElement } from '../xml/element.ts';
import { labelledParagraph } from './labelled.ts';
import { createLabeller } from './labels.ts';
import { mapped } from './mapped.ts';
import { marked, markedHeading } from './marked.ts';
import { readNumbering } from './numbering.ts';
import type { Parts } from './parts.ts';
import { printedBlocks } from './printed.ts';
import { squaredTable } from './squared.ts';
import { readStyles } from './styles.ts';

/** The body as mammoth reads it without loss: what is printed, square tables, numbers as text, headings marked. */
export function mendedBody(parts: Parts): XmlElement {
  const styles = readStyles(parts.styles);
  const numbering = readNumbering(parts.numbering);
  const lists = { numbering, label: createLabeller(numbering) };
  const printed = element('w:body', printedBlocks(parts.body, styles));
  // Before the lists are counted: what stands in a merged-away cell has no number.
  const squared = mapped(printed, { 'w:tbl': squaredTable });
  return mapped(squared, {
    'w:p': (paragraph) => markedHeading(labelledParagraph(paragraph, styles, lists), styles),
    absent: () => marked('Absent'),
    picture: ({ attributes }) => marked('Picture', [element('w:r', [element('w:t', [attributes.id ?? ''])])]),
  });
}
