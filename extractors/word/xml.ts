import { child, elements, type XmlElement } from '../xml/element.ts';

/** The child elements that are no properties: `w:pPr` of a `w:p` and so on. */
export function content(parent: XmlElement): readonly XmlElement[] {
  return elements(parent).filter(({ name }) => name !== `${parent.name}Pr`);
}

/** `w:val` of a child: how WordprocessingML writes nearly every property. */
export function value(parent: XmlElement | undefined, name: string): string | undefined {
  return child(parent, name)?.attributes['w:val'];
}

/** A whole number in `w:val`, or undefined where there is none. */
export function wholeValue(parent: XmlElement | undefined, name: string): number | undefined {
  const text = value(parent, name);
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** An on/off property: there, unless it says otherwise (ECMA-376 17.17.4). */
export function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? '');
}
