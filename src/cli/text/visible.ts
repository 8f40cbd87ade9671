// C0, DEL and C1, line separators, and the controls that reorder text (bidirectional overrides and isolates).
const BLANKS = /[\t\n\r]+/g;
const CONTROLS = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const escaped = (character: string): string => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

/** A text from outside on one line, with every character that could steer a terminal written out: `\u001b`. */
export const visible = (text: string): string => text.replace(BLANKS, ' ').replace(CONTROLS, escaped);
