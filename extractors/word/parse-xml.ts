import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { canonicalName, ROOT_SCOPE, type Scope, scopeWithin } from './namespaces.ts';
import { rejection } from './rejection.ts';
import { element, type XmlElement, type XmlNode } from './xml.ts';

/** As fast-xml-parser gives a node in order: its name with its children, `#text`, and `:@` with its attributes. */
type OrderedNode = Readonly<Record<string, unknown>>;

const TOO_DEEP = 'Maximum nested tags exceeded';

/** @throws DocumentError `damaged` for XML that is not well-formed or has a DOCTYPE, which no OOXML part may have */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const text = decoded(bytes, part);
  if (text.includes('<!DOCTYPE')) throw rejection('damaged', `The part ${part} has a DOCTYPE.`);
  // The parser itself passes over missing and wrong end tags.
  const validity = XMLValidator.validate(text);
  if (validity !== true) throw rejection('damaged', `The part ${part}, line ${validity.err.line}: ${validity.err.msg}`);
  const root = ordered(text, part).find((node) => !nameOf(node).startsWith('?'));
  if (root === undefined) throw rejection('damaged', `The part ${part} has no element.`);
  return converted(root, ROOT_SCOPE);
}

function decoded(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    throw rejection('damaged', `The part ${part} is not text.`, error);
  }
}

/** XML parts are UTF-8 or UTF-16 (ISO/IEC 29500-2, 6.2.5). */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function ordered(text: string, part: string): readonly OrderedNode[] {
  try {
    return parser().parse(text);
  } catch (error) {
    const deep = error instanceof Error && error.message === TOO_DEEP;
    throw rejection(deep ? 'limit-exceeded' : 'damaged', `The part ${part} cannot be parsed.`, error);
  }
}

function parser(): XMLParser {
  return new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    // Without it character references (`&#x4E00;`) stay as they are.
    htmlEntities: true,
    maxNestedTags: 400,
    jPath: false,
  });
}

function converted(node: OrderedNode, outer: Scope): XmlElement {
  const raw = (node[':@'] ?? {}) as Readonly<Record<string, string>>;
  const scope = scopeWithin(outer, raw);
  const name = nameOf(node);
  return element(
    canonicalName(scope, name),
    (node[name] as readonly OrderedNode[]).map((inner): XmlNode => textOf(inner) ?? converted(inner, scope)),
    attributes(raw, scope),
  );
}

function attributes(raw: Readonly<Record<string, string>>, scope: Scope): Record<string, string> {
  const named: Record<string, string> = {};
  // A default namespace is none of an attribute's.
  for (const [name, text] of Object.entries(raw)) named[name.includes(':') ? canonicalName(scope, name) : name] = text;
  return named;
}

function textOf(node: OrderedNode): string | null {
  const text = node['#text'];
  return typeof text === 'string' ? text : null;
}

function nameOf(node: OrderedNode): string {
  return Object.keys(node).find((key) => key !== ':@') ?? '';
}
