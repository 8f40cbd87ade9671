const wide = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f“”‘’—…]';
const blankBetween = new RegExp(`(?<=${wide})[ \\t]+|[ \\t]+(?=${wide})`, 'gu');

/** Tesseract takes the wide round bracket for an angle bracket, but not where it closes. */
const openedOtherwise = /[《〈<«]([^《》〈〉<>«»（）()\n]*[)）])/gu;

/** Recognised Chinese as it is printed: no blanks between its characters, brackets in pairs, lines as they are. */
export const printedText = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replaceAll(blankBetween, '').trim())
    .filter((line) => line !== '')
    .join('\n')
    .replaceAll(openedOtherwise, '（$1');
