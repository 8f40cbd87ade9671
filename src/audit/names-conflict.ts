import { type PlaceToken, placeTokens } from './place-tokens.ts';

/** 高新 may stand for 高新技术: all its characters are there, in order. */
const abbreviates = (short: string, long: string): boolean => {
  let from = 0;
  for (const character of short) {
    from = long.indexOf(character, from) + 1;
    if (from === 0) return false;
  }
  return true;
};

const mayBeSame = (a: string, b: string): boolean => abbreviates(a, b) || abbreviates(b, a);

const arePlacesApart = (a: readonly PlaceToken[], b: readonly PlaceToken[]): boolean =>
  a.some(({ level }) => {
    const [ofA, ofB] = [a, b].map((tokens) => tokens.filter((token) => token.level === level));
    if (!ofA?.length || !ofB?.length) return false;
    return ofA.every((one) => ofB.every((other) => !mayBeSame(one.name, other.name)));
  });

const BUREAU = /([^省市区县州盟旗镇乡]{2,})局$/u;

// 教育局 and 水利局 are two bodies; names that share a character may be old and new names of one.
const areBureausApart = (a: string, b: string): boolean => {
  const [ofA, ofB] = [a, b].map((agency) => BUREAU.exec(agency)?.[1]);
  return Boolean(ofA && ofB) && ![...(ofA ?? '')].some((character) => ofB?.includes(character));
};

const clean = (agency: string): string => agency.normalize('NFKC').replaceAll(/\s+/g, '');

/**
 * Whether two names cannot be of one agency: places of the same level with different names, or plainly different
 * bureaus. Short names (我局, 市政府) and a government beside its office never are: a false accusation is worse than
 * a silent miss.
 */
export const namesConflict = (a: string, b: string): boolean => {
  if (a === b) return false;
  const [first, second] = [clean(a), clean(b)];
  if (mayBeSame(first, second)) return false;
  return arePlacesApart(placeTokens(first), placeTokens(second)) || areBureausApart(first, second);
};
