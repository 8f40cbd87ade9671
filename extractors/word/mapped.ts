import { element, type XmlElement } from '../xml/element.ts';

export type Changes = Readonly<Record<string, (node: XmlElement) => XmlElement>>;

/** The tree with the elements of these names changed, in document order, what is inside an element before itself. */
export function mapped(node: XmlElement, changes: Changes): XmlElement {
  const children = node.children.map((inner) => (typeof inner === 'string' ? inner : mapped(inner, changes)));
  const copy = element(node.name, children, node.attributes);
  return changes[node.name]?.(copy) ?? copy;
}
