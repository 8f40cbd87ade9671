const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** 1–3999 in lower case, so iv and xc; anything else in digits. */
export const romanNumeral = (number: number): string => {
  if (number < 1 || number > 3999) return String(number);
  let left = number;
  let word = '';
  for (const [worth, sign] of ROMAN) {
    word += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return word;
};
