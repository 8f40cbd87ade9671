import type { Limits } from '#model';
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
  /** The bytes of the picture that a relationship of the main part names. */
  readonly picture: (id: string) => Uint8Array | null;
}

/** @throws DocumentError when the package or one of these parts cannot be read */
export function readParts(bytes: Uint8Array, limits: Limits): Parts {
  const files = openArchive(bytes, limits);
  const main = related(files, '')('officeDocument');
  const document = main === undefined ? undefined : part(files, main);
  const body = child(document, 'w:body');
  if (main === undefined || body === undefined) throw rejection('damaged', 'The package has no Word document in it.');
  const find = related(files, main);
  return {
    body,
    styles: part(files, find('styles')),
    numbering: part(files, find('numbering')),
    picture: pictures(files, main),
  };
}

function part(files: Archive, name: string | undefined): XmlElement | undefined {
  const bytes = name === undefined ? null : files.read(name);
  return name === undefined || bytes === null ? undefined : canonical(parseXml(bytes, name));
}

function relationships(files: Archive, source: string): readonly XmlElement[] {
  const folder = folderOf(source);
  return children(part(files, `${folder}_rels/${source.slice(folder.length)}.rels`), 'Relationship').filter(
    ({ attributes }) => attributes.TargetMode !== 'External',
  );
}

/** Finds the part to which `source` (the package itself: '') relates by a type, such as `styles`. */
function related(files: Archive, source: string): (type: string) => string | undefined {
  const all = relationships(files, source);
  return (type) => {
    // Transitional and Strict types differ in all but their end.
    const target = all.find(({ attributes }) => attributes.Type?.endsWith(`/${type}`))?.attributes.Target;
    return target === undefined ? undefined : resolvedPath(target, folderOf(source));
  };
}

function pictures(files: Archive, source: string): Parts['picture'] {
  const all = relationships(files, source);
  return (id) => {
    const target = all.find(({ attributes }) => attributes.Id === id)?.attributes.Target;
    return target === undefined ? null : files.read(resolvedPath(target, folderOf(source)));
  };
}
