import type { FactState, Unit } from '#model';

/** What a cell says, read without guessing. */
export interface Figure {
  readonly state: Exclude<FactState, 'absent'>;
  readonly value: number | null;
  readonly unit: Unit;
  /** Lower where digits stood apart in the print. */
  readonly confidence: number;
}

interface Expected {
  readonly unit: Unit;
  readonly isSigned: boolean;
}

const DASH = /^(?:[-‐‑‒–—―−/\\|]+|无)$/u;
const NUMBER =
  /^([+\-−–—]|增加?|减少?)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万元|元|[件条份宗起项个次封])?(?:\([^()]*\))?$/u;
/** What nine cells in ten print. */
const PLAIN = /^(?:0|[1-9]\d{0,8})$/;
const DIGITS_APART = /\d\s+\d/u;
const DECREASE = /^[-−–—减]/u;
const INCREASE_WORD = /^[+增减]/u;
/** Beyond this a double no longer holds every whole number, and no agency counts so far. */
const MOST_DIGITS = 15;

const unreadable = (unit: Unit): Figure => ({ state: 'unreadable', value: null, unit, confidence: 1 });

const unitOf = (suffix: string | undefined, unit: Unit): Unit => {
  if (suffix === '万元') return '10k CNY';
  return suffix === '元' ? 'CNY' : unit;
};

const isMoney = (unit: Unit): boolean => unit === 'CNY' || unit === '10k CNY';

/** One number in pieces: a digit at a time, by thousands, or wrapped at the end of a filled line. */
const isOneNumber = (folded: string): boolean => {
  const pieces = folded.split(/\s+/u);
  const wrapped = folded.includes('\n') && pieces.length === 2;
  return (
    (!folded.includes('\n') && pieces.every((piece) => /^\d\D*$/u.test(piece))) ||
    /^\d{1,3}( \d{3})+$/u.test(folded) ||
    (wrapped && (pieces[0] ?? '').length >= Math.max(3, (pieces[1] ?? '').length))
  );
};

/**
 * Reads one figure cell.
 * A leading zero before more digits (`0000000`) is several figures glued together and stays unreadable;
 * so does a fraction where things are counted, and a sign word where the form has no change to state.
 * @param raw the cell as printed
 */
export const readFigure = (raw: string, { unit, isSigned }: Expected): Figure => {
  if (PLAIN.test(raw)) return { state: 'reported', value: Number(raw), unit, confidence: 1 };
  const folded = raw.normalize('NFKC').trim();
  const tight = folded.replace(/\s+/gu, '');
  if (tight === '') return { state: 'blank', value: null, unit, confidence: 1 };
  if (DASH.test(tight)) return { state: 'dash', value: null, unit, confidence: 1 };
  const match = NUMBER.exec(tight);
  if (!match) return unreadable(unit);
  const [, sign = '', whole = '', fraction = '', suffix] = match;
  const isApart = DIGITS_APART.test(folded);
  if (isApart && !isOneNumber(folded)) return unreadable(unit);
  const digits = whole.replaceAll(',', '');
  const stated = unitOf(suffix, unit);
  if (digits.length + fraction.length > MOST_DIGITS) return unreadable(unit);
  if (digits.length > 1 && digits.startsWith('0')) return unreadable(unit);
  if (fraction !== '' && !isMoney(stated)) return unreadable(unit);
  if (isMoney(stated) !== isMoney(unit)) return unreadable(unit);
  if (INCREASE_WORD.test(sign) && !isSigned) return unreadable(unit);
  const size = Number(digits + fraction);
  return {
    state: 'reported',
    value: DECREASE.test(sign) && size !== 0 ? -size : size,
    unit: stated,
    confidence: isApart ? 0.8 : 1,
  };
};

const PRINTED = /^[+\-−–—]?\d[\d,.\s]*(?:万元|元|[件条份宗起项个次封])?(?:\([^()]*\))?$/u;

/** Whether a cell holds a figure or a mark in its place, rather than a label or nothing. */
export const looksLikeFigure = (text: string): boolean => {
  if (PLAIN.test(text)) return true;
  const folded = text.normalize('NFKC').trim();
  return PRINTED.test(folded) || DASH.test(folded.replace(/\s+/gu, ''));
};
