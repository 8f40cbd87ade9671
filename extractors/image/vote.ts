import type { Recognised } from '#model';

/** What the classifier of glyphs says; `?` is a glyph it does not know. */
export interface Ballot {
  readonly text: string;
  readonly confidence: number;
  readonly others: readonly string[];
  readonly glyphs: number;
}

export interface Elected extends Recognised {
  readonly text: string;
}

/** Both readers agree, and on as many glyphs as there are pieces of ink. */
const agreed = 0.97;
/** They agree, but the ink was parted otherwise, or the classifier nearly chose another: an equation may be asked. */
const doubtful = 0.6;
const disputed = 0.5;
/** Below this the classifier's choice is close to a toss. */
const close = 0.4;
/** Above this it is likelier right than Tesseract where they differ. */
const sure = 0.8;

const known = (text: string): boolean => text !== '' && !text.includes('?');

const distinct = (texts: readonly string[], chosen: string): readonly string[] =>
  [...new Set(texts)].filter((text) => text !== chosen && known(text));

/** The figure of a cell by two readers of different kinds: one reads the line, one its glyphs. */
export const vote = (line: string, glyphs: Ballot): Elected => {
  const alternatives = [line, glyphs.text, ...glyphs.others];
  if (line === glyphs.text && known(line)) {
    const isSure = glyphs.glyphs === line.length && glyphs.confidence >= close;
    return isSure
      ? { text: line, confidence: agreed, others: [] }
      : { text: line, confidence: doubtful, others: distinct(alternatives, line) };
  }
  const isGlyphs = known(glyphs.text) && (line === '' || glyphs.confidence >= sure);
  const text = isGlyphs ? glyphs.text : line;
  return { text, confidence: known(text) ? disputed : 0, others: distinct(alternatives, text) };
};
