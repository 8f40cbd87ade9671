import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { DocumentError } from '#model';
import { element, type XmlElement, type XmlNode } from './element.ts';

/** As fast-xml-parser gives a node in order: its name with its children, `#text`, and `:@` with its attributes. */
type OrderedNode = Readonly<Record<string, unknown>>;

const TOO_DEEP = 'Maximum nested tags exceeded';

/**
 * The root element, names and attributes as written, namespace declarations included.
 * @param part what the error messages call it
 * @throws DocumentError `damaged` for XML that is not well-formed or has a DOCTYPE, which no part of a document may have;
 * `limit-exceeded` for elements nested beyond reason
 */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const text = decoded(bytes, part);
  if (text.includes('<!DOCTYPE')) throw rejection('damaged', `The part ${part} has a DOCTYPE.`);
  // The parser itself passes over missing and wrong end tags.
  const validity = XMLValidator.validate(text);
  if (validity !== true) throw rejection('damaged', `The part ${part}, line ${validity.err.line}: ${validity.err.msg}`);
  const root = ordered(text, part).find((node) => !nameOf(node).startsWith('?'));
  if (root === undefined) throw rejection('damaged', `The part ${part} has no element.`);
  return converted(root);
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

function converted(node: OrderedNode): XmlElement {
  const name = nameOf(node);
  return element(
    name,
    (node[name] as readonly OrderedNode[]).map((inner): XmlNode => textOf(inner) ?? converted(inner)),
    node[':@'] as XmlElement['attributes'] | undefined,
  );
}

function textOf(node: OrderedNode): string | null {
  const text = node['#text'];
  return typeof text === 'string' ? text : null;
}

function nameOf(node: OrderedNode): string {
  return Object.keys(node).find((key) => key !== ':@') ?? '';
}

function rejection(code: DocumentError['code'], message: string, cause?: unknown): DocumentError {
  return new DocumentError(code, 'extractors/xml', message, cause === undefined ? undefined : { cause });
}
