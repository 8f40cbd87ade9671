const NOISE = /[\s\p{P}\p{S}\p{Cf}]+/gu;

/**
 * A text without what print varies freely: width, blanks, brackets and punctuation.
 * `（二） 部分 公开` and `(二)部分公开` fold alike.
 */
export const fold = (text: string): string => text.normalize('NFKC').replace(NOISE, '');
