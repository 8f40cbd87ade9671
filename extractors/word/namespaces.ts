const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** The prefix by which this reader knows a namespace; both classes of ECMA-376, Transitional and Strict. */
export const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}/wordprocessingml/2006/main`, 'w:'],
  [`${STRICT}/wordprocessingml/main`, 'w:'],
  // How a part names another: `r:embed` of a picture.
  [`${OFFICE}/officeDocument/2006/relationships`, 'r:'],
  [`${STRICT}/officeDocument/relationships`, 'r:'],
  [`${OFFICE}/officeDocument/2006/math`, 'm:'],
  [`${STRICT}/officeDocument/math`, 'm:'],
  [`${OFFICE}/drawingml/2006/main`, 'a:'],
  [`${STRICT}/drawingml/main`, 'a:'],
  [`${OFFICE}/drawingml/2006/chart`, 'c:'],
  [`${STRICT}/drawingml/chart`, 'c:'],
  [`${OFFICE}/drawingml/2006/diagram`, 'dgm:'],
  [`${STRICT}/drawingml/diagram`, 'dgm:'],
  [`${OFFICE}/markup-compatibility/2006`, 'mc:'],
  [`${OFFICE}/package/2006/relationships`, ''],
  ['urn:schemas-microsoft-com:vml', 'v:'],
  ['http://www.w3.org/XML/1998/namespace', 'xml:'],
]);

/** Prefixes as an element of a part declares them, each with ours. */
export type Scope = ReadonlyMap<string, string>;

export const ROOT_SCOPE: Scope = new Map([['xml', 'xml:']]);

/** The scope inside an element that has these attributes. */
export function scopeWithin(scope: Scope, attributes: Readonly<Record<string, string>>): Scope {
  const declared = Object.entries(attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return scope;
  return new Map([...scope, ...declared.map(([name, uri]): [string, string] => [name.slice(6), ourPrefix(uri)])]);
}

/** A name with our prefix. One of a namespace we do not know starts with `?:`. */
export function canonicalName(scope: Scope, name: string): string {
  const colon = name.indexOf(':');
  return (scope.get(name.slice(0, Math.max(colon, 0))) ?? (colon === -1 ? '' : '?:')) + name.slice(colon + 1);
}

function ourPrefix(uri: string): string {
  return PREFIXES.get(uri) ?? '?:';
}
