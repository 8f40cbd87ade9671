import { child, children, type XmlElement } from '../xml/element.ts';
import type { OfdFiles } from './files.ts';
import { type Pen, penOf } from './pen.ts';
import { textOf } from './values.ts';

/** What objects of a page refer to by id. */
export interface Resources {
  /** The bytes of a picture, inflated when asked for; null where its file is missing. */
  readonly media: ReadonlyMap<string, () => Uint8Array | null>;
  readonly pens: ReadonlyMap<string, Pen>;
  /** Drawings made of other objects (`CompositeGraphicUnit`). */
  readonly composites: ReadonlyMap<string, XmlElement>;
}

export const noResources: Resources = { media: new Map(), pens: new Map(), composites: new Map() };

const withId = (nodes: readonly XmlElement[]): readonly (readonly [string, XmlElement])[] =>
  nodes.map((node) => [node.attributes.ID ?? '', node]);

/** Inflated once, however many pages show it: a letterhead stands on all of them. */
const mediaOf = (files: OfdFiles, folder: string, base: string, file: string) => {
  let known: Uint8Array | null | undefined;
  const inBase = base === '' ? file : `${base.replace(/[\\/]+$/, '')}/${file}`;
  return (): Uint8Array | null => {
    if (known === undefined) known = files.bytes(inBase, folder) ?? files.bytes(file, folder);
    return known;
  };
};

/** Adds the resources of a file (GB/T 33190, 7.9) to those known; a missing file adds nothing. */
const withFile = (known: Resources, files: OfdFiles, path: string, from: string): Resources => {
  const part = files.part(path, from);
  if (part === null) return known;
  const { root, folder } = part;
  const media = children(child(root, 'MultiMedias'), 'MultiMedia');
  const pens = children(child(root, 'DrawParams'), 'DrawParam');
  const composites = children(child(root, 'CompositeGraphicUnits'), 'CompositeGraphicUnit');
  const base = root.attributes.BaseLoc ?? '';
  return {
    media: new Map([
      ...known.media,
      ...withId(media).map(
        ([id, node]) => [id, mediaOf(files, folder, base, textOf(child(node, 'MediaFile')).trim())] as const,
      ),
    ]),
    pens: new Map([...known.pens, ...withId(pens).map(([id, node]) => [id, penOf(node)] as const)]),
    composites: new Map([...known.composites, ...withId(composites)]),
  };
};

/** @param paths as written in a file of `folder` */
export const withResources = (known: Resources, files: OfdFiles, paths: readonly string[], folder: string): Resources =>
  paths.filter(Boolean).reduce((all, path) => withFile(all, files, path, folder), known);
