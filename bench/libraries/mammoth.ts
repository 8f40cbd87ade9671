import mammoth from 'mammoth';
import type { Library } from './library.ts';

export const word: Library = {
  name: 'mammoth convertToHtml',
  package: 'mammoth',
  read: (bytes) => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }),
};
