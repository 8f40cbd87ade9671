import type { Office } from './conversion.ts';
import { convert } from './convert.ts';
import { RTF } from './format.ts';

const SMALLEST = Buffer.from('{\\rtf1\\ansi 1}', 'latin1');

/** Whether this LibreOffice makes a .docx at all: its Writer is a package of its own and may be missing. */
export const canConvert = async (office: Office): Promise<boolean> => {
  const [made] = await convert(office, [{ bytes: SMALLEST, format: RTF }]);
  return made instanceof Uint8Array;
};
