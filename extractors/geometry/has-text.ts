import type { Token } from '#model';

/** A page number alone is no text: `— 12 —`. */
export const hasText = (tokens: readonly Token[]): boolean =>
  tokens.reduce((length, { text }) => length + text.length, 0) > 6;
