import type { Version } from './holdings.ts';

/** The name of what was fetched, the same for ever: the first version bears the plain address, whatever comes later. */
export const nameOf = (archive: string, { number, entry }: Version): string =>
  `${archive}!/${entry.uri}${number > 1 ? `#version=${number}` : ''}`;

/** The archive in such a name, or null. */
export const archiveIn = (uri: string): string | null => /^(.*?)!\/https?:\/\//su.exec(uri)?.[1] ?? null;
