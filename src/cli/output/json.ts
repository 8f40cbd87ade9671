// JSON leaves these raw, and terminals obey some of them (U+009B opens a control sequence).
const CONTROLS = /[\u007f-\u009f\u2028\u2029]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** One value as JSON and a line end: on one line, or indented for a person. */
export const json = (value: unknown, layout: 'line' | 'indented'): string =>
  `${JSON.stringify(value, null, layout === 'indented' ? 2 : 0).replace(CONTROLS, escaped)}\n`;
