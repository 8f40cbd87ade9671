import type { Ordinal } from '#forms';
import { type Label, labelOf } from './label.ts';

/** Labels are short; what is longer is prose. */
const LONGEST = 80;
/** Below this no caller takes a label for another. */
const LEAST = 0.4;

let previous = new Uint16Array(LONGEST + 1);
let current = new Uint16Array(LONGEST + 1);

/** Length of the longest common subsequence, in UTF-16 units; both texts no longer than LONGEST. */
const commonLength = (a: string, b: string): number => {
  previous.fill(0, 0, b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    const unit = a.charCodeAt(i);
    for (let j = 1; j <= b.length; j += 1) {
      const left = current[j - 1] ?? 0;
      const above = previous[j] ?? 0;
      current[j] = unit === b.charCodeAt(j - 1) ? (previous[j - 1] ?? 0) + 1 : Math.max(left, above);
    }
    [previous, current] = [current, previous];
  }
  return previous[b.length] ?? 0;
};

/** No more units than these can be common to both, in whatever order. */
const sharedUnits = (a: string, b: string): number => {
  let shared = 0;
  for (let i = 0; i < a.length; i += 1) if (b.includes(a[i] ?? '')) shared += 1;
  return shared;
};

const likeness = (printed: string, wording: string): number => {
  if (printed === wording) return printed === '' ? 0 : 1;
  if (printed === '' || printed.length > LONGEST || wording.length > LONGEST) return 0;
  // A header cell cut at its border: `本年新` of 本年新制作数量.
  if (printed.length >= 2 && wording.startsWith(printed)) return 0.7 + (0.3 * printed.length) / wording.length;
  const both = printed.length + wording.length;
  if (2 * Math.min(sharedUnits(printed, wording), wording.length) < LEAST * both) return 0;
  return (2 * commonLength(printed, wording)) / both;
};

const level = (ordinal: Ordinal): string =>
  ordinal.style === 'arabicBracketed' ? 'arabic' : ordinal.style === 'counted' ? 'plain' : ordinal.style;

/** （六）其他 is not 3.其他: short wordings lean on their ordinals. */
const ordinalPenalty = (a: Label, b: Label): number => {
  if (!a.ordinal || !b.ordinal || b.bare.length > 4) return 0;
  return level(a.ordinal) === level(b.ordinal) ? 0 : 0.3;
};

/**
 * How alike a printed label and a wording of the form are, 0–1; 1 is the same after folding.
 * Blanks, width, brackets, remarks and (for longer wordings) ordinals do not count.
 */
export const similarity = (printed: string, wording: string): number => {
  const a = labelOf(printed);
  const b = labelOf(wording);
  const same = a.folded === b.folded || a.bare === b.bare ? likeness(a.bare, a.bare) : 0;
  const likest = same || Math.max(likeness(a.bare, b.bare), likeness(a.folded, b.folded));
  return Math.max(0, likest - ordinalPenalty(a, b));
};

/** The best likeness to any of the wordings. */
export const likestOf = (printed: string, wordings: readonly string[]): number => {
  let best = 0;
  for (const wording of wordings) best = Math.max(best, similarity(printed, wording));
  return best;
};

/** Whether the print is one of the wordings but for blanks, width, brackets and remarks. */
export const isOneOf = (printed: string, wordings: readonly string[]): boolean => {
  const { bare } = labelOf(printed);
  return bare !== '' && wordings.some((wording) => labelOf(wording).bare === bare);
};
