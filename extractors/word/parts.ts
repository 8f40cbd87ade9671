import { child, children, type XmlElement } from '../xml/element.ts';
import { parseXml } from '../xml/parse.ts';
import { type Archive, openArchive } from '../zip/archive.ts';
import { folderOf, resolvedPath } from '../zip/path.ts';
import { canonical } from './canonical.ts';
import { rejection } from './rejection.ts';

/** The parts of a Word document that decide what its pages say. */
export interface Parts {
  readonly body: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
}

/** @throws DocumentError when the package or one of these parts cannot be read */
export function readParts(bytes: Uint8Array): Parts {
  const files = openArchive(bytes);
  const main = related(files, '')('officeDocument');
  const document = main === undefined ? undefined : part(files, main);
  const body = child(document, 'w:body');
  if (main === undefined || body === undefined) throw rejection('damaged', 'The package has no Word document in it.');
  const find = related(files, main);
  return { body, styles: part(files, find('styles')), numbering: part(files, find('numbering')) };
}

function part(files: Archive, name: string | undefined): XmlElement | undefined {
  const bytes = name === undefined ? null : files.read(name);
  return name === undefined || bytes === null ? undefined : canonical(parseXml(bytes, name));
}

/** Finds the part to which `source` (the package itself: '') relates by a type, such as `styles`. */
function related(files: Archive, source: string): (type: string) => string | undefined {
  const folder = folderOf(source);
  const relationships = children(part(files, `${folder}_rels/${source.slice(folder.length)}.rels`), 'Relationship');
  return (type) => {
    // Transitional and Strict types differ in all but their end.
    const found = relationships.find(
      ({ attributes }) => attributes.Type?.endsWith(`/${type}`) && attributes.TargetMode !== 'External',
    );
    return found?.attributes.Target === undefined ? undefined : resolvedPath(found.attributes.Target, folder);
  };
}
