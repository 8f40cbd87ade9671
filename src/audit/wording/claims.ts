import type { Claim, FigureClaim, Wording } from '#model';
import type { Understanding } from '../claims/compare.ts';
import { figureLabel } from './labels.ts';
import { located } from './places.ts';

const LONGEST = 80;
const MOST_TERMS = 3;

/** The clause in its sentence, as much of it as a message can hold. */
const excerpt = (sentence: string, clause: string): string => {
  if (sentence.length <= LONGEST) return sentence;
  return clause === '' ? `${sentence.slice(0, LONGEST)}…` : `…${clause}…`;
};

/** What the text says and where. */
export const statedText = (claim: Claim): Wording => {
  const words = excerpt(claim.sentence, claim.kind === 'figure' ? claim.clause : '');
  return located({ zh: `正文“${words}”`, en: `The text says “${words}”` }, [claim.at]);
};

/** What the tables hold, and where: `本年新收…，总计列 + 上年结转…，总计列 = 44（第 3 页）`. */
export const cellsText = ({ facts, sum }: Understanding): Wording => {
  const labels = facts.map(figureLabel);
  const shown = labels.slice(0, MOST_TERMS);
  const isCut = labels.length > shown.length;
  const words = {
    zh: `${shown.map(({ zh }) => zh).join(' + ')}${isCut ? ` 等 ${labels.length} 项之和` : ''}为 ${sum}`,
    en: `${shown.map(({ en }) => en).join(' + ')}${isCut ? ` and ${labels.length - shown.length} more` : ''}: ${sum}`,
  };
  return located(
    words,
    facts.map(({ at }) => at),
  );
};

const UNITS = { item: '件', project: '项', CNY: '元', '10k CNY': '万元' } as const;

/** The figure as the text gives it. */
export const claimedText = ({ value, unit }: Pick<FigureClaim, 'value' | 'unit'>): Wording => ({
  zh: `${value} ${UNITS[unit]}`,
  en: unit === 'item' ? `${value}` : `${value} ${unit}`,
});
