const LITERAL = /(['"])((?:(?!\1)[^\\\n]|\\.){1,2000})\1/gu;
const ADDRESS =
  /^(?:https?:\/\/[^\s'"<>]+|(?:\.{0,2}\/)?[^\s'"<>:]+\.(?:pdf|docx?|wps|rtf|odt|xlsx?|et|ofd|zip|rar|7z|s?html?|jsp|aspx?|php|do)(?:\?[^\s'"<>]*)?|\/[^\s'"<>]+)$/iu;

/** The first address that a script writes out: `javascript:openFile('/files/P020.pdf')` → `/files/P020.pdf`. */
export const literalAddress = (script: string): string | null => {
  for (const [, , text = ''] of script.matchAll(LITERAL)) {
    const plain = text.replace(/\\(.)/gu, '$1');
    if (ADDRESS.test(plain)) return plain;
  }
  return null;
};
