/** The most characters a cell holds. */
const LONGEST = 32_767;

// XML 1.0 has no other controls, no half of a pair and no noncharacters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A spreadsheet reads `_x0041_` as a character code (ECMA-376, 22.9.2.19), so a printed one must not look like it. */
const CODED = /_(?=x[0-9a-fA-F]{4}_)/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML content or attribute of a workbook. */
export const xmlText = (text: string): string => {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return shown
    .replace(ILLEGAL, '\ufffd')
    .replace(CODED, '_x005F_')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
};
