import type { Named } from './parts.ts';

/** `予以公开12件，占60%`. */
export interface Share {
  readonly part: Named;
  readonly percent: number;
  readonly step: number;
  /** What the words say it is a share of; empty where they say nothing. */
  readonly of: string;
}

const SHARE = /^[^，；。()\d]{0,6}[，(、]?占(比|[^，；。()%\d]{0,16}?)(?:的|为|约|达|:)?(约|近)?(\d+)(\.\d+)?%/u;

/** The percentages that stand right behind a figure of the sentence. */
export const sharesIn = (sentence: string, all: readonly Named[]): readonly Share[] =>
  all.flatMap((part) => {
    if (part.quantity.measure !== 'count' || part.quantity.isApproximate) return [];
    const match = SHARE.exec(sentence.slice(part.quantity.to));
    if (!match || match[2]) return [];
    const [, of = '', , digits = '', fraction = ''] = match;
    const step = 1 / 10 ** Math.max(0, fraction.length - 1);
    return [{ part, percent: Number(digits + fraction), step, of: of === '比' ? '' : of }];
  });
