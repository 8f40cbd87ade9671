import type { Extractor } from '#model';
import { isEncryptedPackage, isWordPackage } from './sniff.ts';

/** Word documents (.docx, .docm): Office Open XML, ECMA-376. */
export const word: Extractor = {
  reader: 'word',
  accepts: (bytes) => isWordPackage(bytes) || isEncryptedPackage(bytes),
  extract: async (source, limits) => (await import('./document.ts')).readDocument(source, limits),
};
