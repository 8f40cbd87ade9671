import { styleText } from 'node:util';
import { visible } from './visible.ts';

export type Style = 'plain' | 'strong' | 'faint' | 'error' | 'warning' | 'notice' | 'good';

export interface Span {
  readonly style: Style;
  readonly text: string;
}

/** One line of a terminal, before it is known whether the terminal has colours. */
export type Line = readonly Span[];

export type Paint = (style: Style, text: string) => string;

const FORMATS = {
  plain: 'reset',
  strong: 'bold',
  faint: 'dim',
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
  good: 'green',
} as const;

export const inColour: Paint = (style, text) =>
  style === 'plain' ? text : styleText(FORMATS[style], text, { validateStream: false });

export const uncoloured: Paint = (_style, text) => text;

export const span = (style: Style, text: string): Span => ({ style, text });

/** The only way from spans to a terminal: whatever came out of a document is made harmless here. */
export const printed = (lines: readonly Line[], paint: Paint): string =>
  lines.map((line) => `${line.map(({ style, text }) => paint(style, visible(text))).join('')}\n`).join('');
