const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const BLANKS = /[ \t\r\n\f\u00a0\u2002-\u200a\u202f]+/g;
const WIDE =
  '[\\u1100-\\u115f\\u2e80-\\ua4cf\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\ud840-\\ud87f]';
/** A line break of the source between two wide characters is no blank (CSS Text 3, 4.1.3): Word breaks lines there. */
const BREAK_BETWEEN_WIDE = new RegExp(`(?<=${WIDE}[\\udc00-\\udfff]?)[ \\t\\r\\f]*\\n[ \\t\\r\\n\\f]*(?=${WIDE})`, 'g');

/** Text as a browser shows it in one line: blanks collapsed, outer blanks gone, full-width blanks inside kept. */
export const collapse = (raw: string): string => {
  const joined = raw.includes('\n') ? raw.replace(BREAK_BETWEEN_WIDE, '') : raw;
  return joined.replace(INVISIBLE, '').replace(BLANKS, ' ').trim();
};
