import { child, children, elements, type XmlElement } from '../xml/element.ts';
import type { OfdFiles, OfdPart } from './files.ts';
import { rejection } from './rejection.ts';
import { areaOf, isTrue, textOf } from './values.ts';

/** A file named in Document.xml. */
export interface Reference {
  readonly id: string;
  readonly path: string;
}

/** What Document.xml says of the whole document; paths are relative to its folder. */
export interface Structure {
  readonly folder: string;
  /** Millimetres, where a page says nothing of its own. */
  readonly page: { readonly width: number; readonly height: number };
  readonly pages: readonly Reference[];
  readonly templates: readonly Reference[];
  readonly resources: readonly string[];
}

const a4 = { width: 210, height: 297 };

/** The root's list of encrypted files and their keys (GM/T 0099-2020). */
const isEncryption = ({ name }: XmlElement): boolean => /^(encrypt|decrypt)/i.test(name);
const isKeyFile = (name: string): boolean => /(^|\/)(encryptions\.xml|encryptentries|decryptseed)/i.test(name);

/** The document's root file: that of the current version, where there are versions (GB/T 33190, 7.4 and 17). */
const rootOf = (files: OfdFiles, body: XmlElement): OfdPart | null => {
  const versions = children(child(body, 'Versions'), 'Version');
  const current = versions.find(({ attributes }) => isTrue(attributes.Current)) ?? versions.at(-1);
  const version = current?.attributes.BaseLoc ? files.part(current.attributes.BaseLoc, '') : null;
  const versioned = textOf(child(version?.root, 'DocRoot'));
  const path = versioned || textOf(child(body, 'DocRoot'));
  return path === '' ? null : (files.part(path, version?.folder ?? '') ?? files.part(path, ''));
};

const references = (nodes: readonly XmlElement[]): readonly Reference[] =>
  nodes.map(({ attributes }) => ({ id: attributes.ID ?? '', path: attributes.BaseLoc ?? '' }));

/** @throws DocumentError `encrypted`, or `damaged` where no document is found */
export const structureOf = (files: OfdFiles): Structure => {
  const main = files.part('/OFD.xml', '');
  if (main === null) throw rejection('damaged', 'The OFD has no OFD.xml.');
  if (elements(main.root).some(isEncryption) || files.names.some(isKeyFile)) {
    throw rejection('encrypted', 'The OFD is encrypted (GM/T 0099).');
  }
  // A viewer shows the first document of several.
  const [document] = children(main.root, 'DocBody').flatMap((body) => rootOf(files, body) ?? []);
  if (document === undefined) throw rejection('damaged', 'OFD.xml names no document that is there.');
  const common = child(document.root, 'CommonData');
  return {
    folder: document.folder,
    page: areaOf(textOf(child(child(common, 'PageArea'), 'PhysicalBox'))) ?? a4,
    pages: references(children(child(document.root, 'Pages'), 'Page')),
    templates: references(children(common, 'TemplatePage')),
    resources: [...children(common, 'PublicRes'), ...children(common, 'DocumentRes')].map(textOf),
  };
};
