import { elements, type XmlElement } from '../xml/element.ts';
import { rejection } from './rejection.ts';

/** Properties and what revisions took out: no printed text in them. All else that is not known is looked into. */
const UNPRINTED = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:tblPrEx',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:customXmlPr',
  'w:smartTagPr',
  'w:sectPr',
  'w:rubyPr',
  // The reading printed small above a word.
  'w:rt',
]);

export function isPrinted({ name }: XmlElement): boolean {
  return !UNPRINTED.has(name);
}

/**
 * The elements of these names, in order, those inside content controls, insertions and other wrappers included.
 * @throws DocumentError `unsupported` where a part of another format stands in the text
 */
export function opened(parent: XmlElement, names: readonly string[]): readonly XmlElement[] {
  return elements(parent)
    .filter(isPrinted)
    .flatMap((node) => {
      if (names.includes(node.name)) return [node];
      if (node.name === 'mc:AlternateContent') return firstFilled(node, (one) => opened(one, names));
      if (node.name === 'w:altChunk')
        throw rejection('unsupported', 'A part of the text has another format (altChunk).');
      return opened(node, names);
    });
}

/** Alternatives say the same several times over, the best first: the first that says anything is read, once. */
export function firstFilled<T>(node: XmlElement, read: (alternative: XmlElement) => readonly T[]): readonly T[] {
  for (const alternative of elements(node)) {
    const found = read(alternative);
    if (found.length > 0) return found;
  }
  return [];
}
