import type { XmlElement, XmlNode } from '../xml/element.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node);
  const { name, children } = node;
  return `<${name}${attributes(node)}>${children.map(writeXml).join('')}</${name}>`;
}

function attributes(node: XmlElement): string {
  return Object.entries(node.attributes)
    .map(([name, text]) => ` ${name}="${escaped(text)}"`)
    .join('');
}

function escaped(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character) : text;
}
