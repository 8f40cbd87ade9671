import { openPackage, type Package } from './package.ts';
import { parseXml } from './parse-xml.ts';
import { rejection } from './rejection.ts';
import { child, children, type XmlElement } from './xml.ts';

/** The parts of a Word document that decide what its pages say. */
export interface Parts {
  readonly body: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
}

/** @throws DocumentError when the package or one of these parts cannot be read */
export function readParts(bytes: Uint8Array): Parts {
  const files = openPackage(bytes);
  const main = related(files, '')('officeDocument');
  const document = main === undefined ? undefined : part(files, main);
  const body = child(document, 'w:body');
  if (main === undefined || body === undefined) throw rejection('damaged', 'The package has no Word document in it.');
  const find = related(files, main);
  return { body, styles: part(files, find('styles')), numbering: part(files, find('numbering')) };
}

function part(files: Package, name: string | undefined): XmlElement | undefined {
  const bytes = name === undefined ? null : files.read(name);
  return name === undefined || bytes === null ? undefined : parseXml(bytes, name);
}

/** Finds the part to which `source` (the package itself: '') relates by a type, such as `styles`. */
function related(files: Package, source: string): (type: string) => string | undefined {
  const slash = source.lastIndexOf('/') + 1;
  const folder = source.slice(0, slash);
  const relationships = children(part(files, `${folder}_rels/${source.slice(slash)}.rels`), 'Relationship');
  return (type) => {
    // Transitional and Strict types differ in all but their end.
    const found = relationships.find(
      ({ attributes }) => attributes.Type?.endsWith(`/${type}`) && attributes.TargetMode !== 'External',
    );
    return found?.attributes.Target === undefined ? undefined : resolved(found.attributes.Target, folder);
  };
}

/** A target is relative to its source's folder, or absolute with a slash. */
function resolved(target: string, folder: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split(/[\\/]/)) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
