import { element, type XmlElement } from '../xml/element.ts';
import { canonicalName, ROOT_SCOPE, type Scope, scopeWithin } from './namespaces.ts';

/** The element and all within, with the prefixes of namespaces.ts whatever the part itself uses. */
export function canonical(node: XmlElement, outer: Scope = ROOT_SCOPE): XmlElement {
  const scope = scopeWithin(outer, node.attributes);
  return element(
    canonicalName(scope, node.name),
    node.children.map((inner) => (typeof inner === 'string' ? inner : canonical(inner, scope))),
    attributes(node.attributes, scope),
  );
}

function attributes(raw: XmlElement['attributes'], scope: Scope): Record<string, string> {
  const named: Record<string, string> = {};
  // A default namespace is none of an attribute's.
  for (const [name, text] of Object.entries(raw)) named[name.includes(':') ? canonicalName(scope, name) : name] = text;
  return named;
}
