const FIGURE = /^[－—+-]?[\d０-９]/;
const DATE = /[\d０-９]{4}\s*[-年/.][\d０-９]/;
/** `251000元`, `22（其中修订16件）`; a longer text that begins with a digit is a label or a sentence. */
const LONGEST = 24;

export const looksLikeFigure = (text: string): boolean =>
  text.length <= LONGEST && FIGURE.test(text) && !DATE.test(text) && !/^[\d０-９]+\s*[.．、][^\d０-９]/.test(text);
