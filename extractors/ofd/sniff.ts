import { zipNames } from '../zip/names.ts';

/** A zip with an OFD.xml at its root (GB/T 33190, 7.3), in any case; nothing is inflated. */
export const isOfd = (bytes: Uint8Array): boolean => zipNames(bytes).some((name) => name.toLowerCase() === 'ofd.xml');
