/** An element of an XML file, in document order; blanks between elements are kept. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

const NOTHING = {};

export function element(
  name: string,
  children: readonly XmlNode[] = [],
  attributes: XmlElement['attributes'] = NOTHING,
) {
  return { name, attributes, children };
}

export function elements(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter((node) => typeof node !== 'string');
}

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  const found = parent?.children.find((node) => typeof node !== 'string' && node.name === name);
  return typeof found === 'string' ? undefined : found;
}

export function children(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent === undefined ? [] : elements(parent).filter((node) => node.name === name);
}
