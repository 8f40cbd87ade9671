import type { Fact } from '#model';
import { figureLabel } from '../../audit/wording/labels.ts';
import type { Words } from '../wording/words.ts';
import { tableOf } from './relation.ts';

/** A remark has room; a paragraph that slipped into a cell has not. Characters. */
const LONGEST = 40;

/** A figure as published, or what stands in its place. */
export const figureText = ({ state, raw }: Fact, words: Words): string => {
  if (state === 'blank' || state === 'absent') return words.unprinted[state];
  const print = raw.trim().replaceAll(/\s+/g, ' ');
  return print.length > LONGEST ? `${print.slice(0, LONGEST)}…` : print;
};

/** Which figure it is: its row, then its column. */
export const figureName = (fact: Fact, { language }: Words): string =>
  tableOf(fact) ? figureLabel(fact)[language] : fact.id;
