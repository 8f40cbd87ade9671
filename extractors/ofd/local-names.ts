import { element, type XmlElement } from '../xml/element.ts';

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * The element and all within, without prefixes. OFD has one vocabulary; its namespace was `http://www.ofdspec.org`
 * before it was `http://www.ofdspec.org/2016`, and writers use `ofd:`, other prefixes or none.
 */
export const withLocalNames = ({ name, children, attributes }: XmlElement): XmlElement =>
  element(
    local(name),
    children.map((child) => (typeof child === 'string' ? child : withLocalNames(child))),
    attributes,
  );
