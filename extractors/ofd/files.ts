import type { Limits } from '#model';
import type { XmlElement } from '../xml/element.ts';
import { parseXml } from '../xml/parse.ts';
import { openArchive } from '../zip/archive.ts';
import { folderOf, resolvedPath } from '../zip/path.ts';
import { withLocalNames } from './local-names.ts';

/** An XML file of an OFD and the folder that its own paths are relative to. */
export interface OfdPart {
  readonly root: XmlElement;
  readonly folder: string;
}

/** The files of one OFD. Paths are as they are written in a file of `folder`. */
export interface OfdFiles {
  readonly names: readonly string[];
  /** Null where there is no such file. */
  part(path: string, folder: string): OfdPart | null;
  bytes(path: string, folder: string): Uint8Array | null;
}

/**
 * What a path may mean, likeliest first: as GB/T 33190 7.2 has it; with an absolute path taken for a relative one, or a
 * relative one for one from the root.
 */
const meanings = (path: string, folder: string): readonly string[] => {
  const relative = path.trim().replace(/^[\\/]+/, '');
  return [resolvedPath(path.trim(), folder), resolvedPath(relative, folder), resolvedPath(relative, '')];
};

/** @throws DocumentError `damaged`; reading a file: also `encrypted`, `limit-exceeded` */
export const openFiles = (file: Uint8Array, limits: Limits): OfdFiles => {
  const archive = openArchive(file, limits);
  const known = new Map(archive.names.map((name) => [name.toLowerCase(), name]));

  const find = (path: string, folder: string): string | null => {
    for (const meaning of meanings(path, folder)) {
      const name = known.get(meaning.toLowerCase());
      if (name !== undefined) return name;
    }
    // Some writers leave leading folders out: then the one file that ends so.
    const end = `/${resolvedPath(path.trim(), '').toLowerCase()}`;
    const ending = archive.names.filter((name) => name.toLowerCase().endsWith(end));
    return ending.length === 1 ? (ending[0] ?? null) : null;
  };

  const bytes: OfdFiles['bytes'] = (path, folder) => {
    const name = find(path, folder);
    return name === null ? null : archive.read(name);
  };

  return {
    names: archive.names,
    bytes,
    part: (path, folder) => {
      const name = find(path, folder);
      const content = name === null ? null : archive.read(name);
      if (name === null || content === null) return null;
      return { root: withLocalNames(parseXml(content, name)), folder: folderOf(name) };
    },
  };
};
